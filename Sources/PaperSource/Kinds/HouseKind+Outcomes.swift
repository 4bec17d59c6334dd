import PaperMarkup
import PaperModel

/// The words for areas, groups and gaps. What a house leaves out is that of the built-in house.
extension HouseKind {
  static let outcomesCompared = Field(
    "compared", .words(ComparedWord.self, each: .plainText, in: "comparison"),
    "The words for how a figure compares with the country's, by the English ones of the source.",
    example: "{ Better: Better, Similar: Similar, Worse: Worse }")
  static let outcomesTrend = Field(
    "trend", .words(RecentTrend.self, each: .plainText, in: "trend"),
    "The words for the recent trend of a figure, by the English ones of the source.",
    example: "{ Increasing: Increasing, Decreasing: Decreasing }")
  static let outcomesChange = Field(
    "change", .words(GapChange.self, each: .plainText, in: "change"),
    "The words for how a gap has changed, by the English ones.",
    example: "{ Narrowed: Narrowed, Widened: Widened, No change: No change, Reversed: Reversed }")
  static let outcomesWords = Field(
    "words", .words(HouseOutcomes.Word.self, each: .plainText, in: "word"),
    "The headers of the tables and of columns in workbooks, and the names that the data lacks.",
    example: "{ own-area: This area, everybody: Everybody }")

  static let outcomes = Shape<HouseOutcomes>.record(
    "wording of outcomes",
    [outcomesCompared, outcomesTrend, outcomesChange, outcomesWords]
      + outcomeLines.map { $0.field as any AnyField }
  ) { record, _ in
    HouseOutcomes(
      compared: record[outcomesCompared] ?? [:], trends: record[outcomesTrend] ?? [:],
      changes: record[outcomesChange] ?? [:], words: record[outcomesWords] ?? [:],
      lines: outcomeLines.reduce(into: [:]) { $0[$1.line] = record[$1.field] })
  }

  private static let outcomeLines: [(line: HouseOutcomes.Line, field: Field<LineTemplate>)] = [
    line(
      .interval, HouseOutcomes.interval.names, "The 95% confidence limits of a figure.",
      example: "'{{lower}} to {{upper}}'"),
    line(
      .points, HouseOutcomes.points.names, "A gap between percentages.",
      example: "'{{number}} percentage points'"),
    line(
      .pair, HouseOutcomes.pair.names, "The name of a gap that has none of its own.",
      example: "'{{first}} compared with {{second}}'"),
    line(
      .groupInArea, HouseOutcomes.groupInArea.names, "The name of a group in another area.",
      example: "'{{group}}, {{area}}'"),
    line(
      .slope, HouseOutcomes.scale.names,
      "The name of a slope index of inequality that has none of its own.",
      example: "'Slope index over {{scale}}'"),
    line(
      .slopeMost, HouseOutcomes.scale.names,
      "What the end of a scale is called at which people are the most deprived.",
      example: "The most deprived"),
    line(
      .slopeLeast, HouseOutcomes.scale.names, "What the other end is called.",
      example: "The least deprived"),
    line(
      .since, HouseOutcomes.since.names, "How a gap has changed, and since when.",
      example: "'{{change}} since {{period}} ({{size}})'"),
    line(
      .areasCaption, HouseOutcomes.caption.names, "The caption of a table of areas and groups.",
      example: "'{{indicator}}: areas and groups'"),
    line(
      .gapsCaption, HouseOutcomes.caption.names, "The caption of a table of gaps.",
      example: "'{{indicator}}: gaps'"),
  ]

  private static func line(
    _ line: HouseOutcomes.Line, _ names: TemplateNames, _ documentation: String, example: String
  ) -> (HouseOutcomes.Line, Field<LineTemplate>) {
    (line, Field(line.rawValue, .template(names), documentation, example: example))
  }
}
