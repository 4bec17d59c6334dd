/// Whom a figure is about: everybody in the board's own area, or another area, or a group.
package struct FigurePopulation: Hashable, Sendable {
  /// The id of an area of the set; nil for the board's own.
  package let area: String?
  /// The id of a group; nil for everybody.
  package let group: String?

  package init(area: String? = nil, group: String? = nil) {
    self.area = area
    self.group = group
  }

  /// Everybody in the board's own area: what all figures are about that state nothing else.
  package static let own = FigurePopulation()

  /// The group in the area, or everybody in it.
  package func of(group: String?) -> FigurePopulation {
    FigurePopulation(area: area, group: group)
  }
}
