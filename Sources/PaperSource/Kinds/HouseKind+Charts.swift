import PaperMarkup
import PaperModel

/// The words in charts. What a house leaves out is that of the built-in house.
extension HouseKind {
  static let chartDue = Field(
    HouseCharts.Line.due.rawValue, .template(HouseCharts.due.names),
    "The label of the part of a target that is due by the end of the period.",
    example: "'Due by {{period}}'")
  static let chartScale = Field(
    HouseCharts.Line.scale.rawValue, .template(HouseCharts.scale.names),
    "What the numbers at the axis are, and which way is better.",
    example: "'{{unit}}{{#better}}. {{better}}{{/better}}'")

  static let charts = Shape<HouseCharts>.record("wording of charts", [chartDue, chartScale]) {
    record, _ in
    HouseCharts(
      lines: [.due: record[chartDue], .scale: record[chartScale]].compactMapValues { $0 })
  }
}
