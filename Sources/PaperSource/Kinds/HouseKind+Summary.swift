import PaperMarkup
import PaperModel

/// The words of summaries. What a house leaves out is that of the built-in house.
extension HouseKind {
  static let summaryWords = Field(
    "words", .words(HouseSummary.Word.self, each: .plainText, in: "word"),
    "The headers of tables, and what is printed where nobody reported what is being done.",
    example: "{ figure: Figure, corrective: What is being done }")
  static let summaryFigureOf = Field(
    HouseSummary.Line.figureOf.rawValue, .template(HouseSummary.figureOf.names),
    "A figure with its period, or with whose it is.", example: "'{{figure}} ({{of}})'")
  static let summaryMoved = Field(
    HouseSummary.Line.moved.rawValue, .template(HouseSummary.moved.names),
    "A status in the last paper and now.", example: "'{{before}}, now {{now}}'")
  static let summaryRevised = Field(
    HouseSummary.Line.revised.rawValue, .template(HouseSummary.moved.names),
    "A figure of the last paper that was revised since.",
    example: "'{{before}}, revised to {{now}}'")
  static let summaryMovedTarget = Field(
    HouseSummary.Line.movedTarget.rawValue, .template(HouseSummary.movedTarget.names),
    "A target that was moved since the last paper.",
    example: "'{{period}}: {{before}}, now {{now}}'")

  static let summary = Shape<HouseSummary>.record(
    "wording of summaries",
    [summaryWords, summaryFigureOf, summaryMoved, summaryRevised, summaryMovedTarget]
  ) { record, _ in
    HouseSummary(
      words: record[summaryWords] ?? [:],
      lines: [
        .figureOf: record[summaryFigureOf], .moved: record[summaryMoved],
        .revised: record[summaryRevised], .movedTarget: record[summaryMovedTarget],
      ].compactMapValues { $0 })
  }
}
