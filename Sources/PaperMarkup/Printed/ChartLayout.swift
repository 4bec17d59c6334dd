/// Where everything in a chart is, in ten-thousandths of its width from the left. All formats that draw
/// charts take the places from here.
package struct ChartLayout: Hashable, Sendable {
  /// A part of the width.
  package struct Span: Hashable, Sendable {
    package let start: Int
    /// No less than the start.
    package let end: Int
  }

  package struct PlacedMark: Hashable, Sendable {
    package let kind: Chart.Mark.Kind
    package let place: Int
  }

  /// A bar with what is drawn over it and beside it.
  package struct Row: Hashable, Sendable {
    package let point: Chart.Point
    /// From zero to the figure; nil if there is no number.
    package let bar: Span?
    /// From the one limit to the other; nil if they are not known.
    package let interval: Span?
    package let marks: [PlacedMark]
    /// Whether it is the figure that the chart is about.
    package let standsOut: Bool
  }

  package struct PlacedTick: Hashable, Sendable {
    package let text: String
    package let place: Int
  }

  /// The room at either end for the breadth of a line.
  package static let margin = 50
  package static let width = 10_000

  package let rows: [Row]
  package let zero: Int
  package let ticks: [PlacedTick]
  /// The marks that are drawn, to be explained.
  package let legend: [Chart.Mark]

  package init(_ chart: Chart) {
    let axis = chart.axis
    func place(_ number: Double) -> Int { Self.place(of: number, on: axis) }
    func span(_ one: Double, _ other: Double) -> Span? {
      guard one.isFinite, other.isFinite else { return nil }
      return Span(start: place(min(one, other)), end: place(max(one, other)))
    }
    let marks = chart.marks.filter { mark in
      mark.value.isFinite && mark.points.contains { chart.points.indices.contains($0) }
    }
    let last = chart.emphasised ?? chart.points.lastIndex { $0.value?.isFinite == true }
    rows = chart.points.enumerated().map { index, point in
      Row(
        point: point, bar: point.value.flatMap { span(0, $0) },
        interval: point.interval.flatMap { span($0.lower, $0.upper) },
        marks: marks.filter { $0.points.contains(index) }.map {
          PlacedMark(kind: $0.kind, place: place($0.value))
        },
        standsOut: index == last)
    }
    zero = place(0)
    ticks = axis.ticks.map { PlacedTick(text: $0.text, place: place($0.value)) }
    legend = marks
  }

  /// The place of a number on an axis; numbers beyond its ends are at the ends.
  private static func place(of number: Double, on axis: ChartAxis) -> Int {
    // Divided by the largest first: the difference of two large numbers may be none.
    let size = max(-axis.lowest, axis.highest)
    guard size > 0 else { return margin }
    let (lowest, highest) = (axis.lowest / size, axis.highest / size)
    let part = (number / size - lowest) / (highest - lowest)
    return margin + Int((min(max(part, 0), 1) * Double(width - 2 * margin)).rounded())
  }
}
