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

  static let chartsNumbered = Field(
    "numbered", .yesOrNo,
    """
    Whether the charts of indicators in papers are numbered, as `numbering: figures` says. The name of \
    each is the id of its indicator: `${chart PI2}`. Left out: no.
    """, example: "no")

  static let charts = Shape<HouseCharts>.record(
    "wording of charts", [chartDue, chartScale, chartsNumbered]
  ) { record, _ in
    HouseCharts(
      lines: [.due: record[chartDue], .scale: record[chartScale]].compactMapValues { $0 },
      areNumbered: record[chartsNumbered] ?? false)
  }
}
