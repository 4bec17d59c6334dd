/// How far the 95% confidence limits of a gap are from it, in the unit of its figures.
///
/// They follow from the limits of the figures by the method of variance estimates recovery (Zou and
/// Donner, Statistics in Medicine 27, 2008), which for two shares is method 10 of Newcombe (1998): each
/// figure adds the square of its own distance. The figures are taken as independent. Where one is of a part
/// of the other, as a group is of everybody, the true interval is narrower.
package struct GapMargins: Hashable, Sendable {
  /// The distance of the lower limit of the first figure less the second, 0 or more.
  let below: Double
  /// The distance of the upper limit.
  let above: Double

  /// Nil where a figure has no limits, or none in the unit.
  /// - Parameter terms: the figures with the factors by which they count in the gap.
  init?(_ terms: [(factor: Double, row: Observation)], in unit: FigureUnit) {
    var (below, above) = (0.0, 0.0)
    for (factor, row) in terms {
      guard let limits = row.limits, let figure = row.value.quantity(in: unit),
        let lower = limits.lower.quantity(in: unit), let upper = limits.upper.quantity(in: unit)
      else { return nil }
      let down = factor * (figure.approximate - lower.approximate)
      let up = factor * (upper.approximate - figure.approximate)
      below += factor < 0 ? up * up : down * down
      above += factor < 0 ? down * down : up * up
    }
    (self.below, self.above) = (below.squareRoot(), above.squareRoot())
  }
}
