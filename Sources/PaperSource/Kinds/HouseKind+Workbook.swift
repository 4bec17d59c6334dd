import PaperCompose
import PaperMarkup
import PaperModel

extension HouseKind {
  static let workbookSheets = Field(
    "sheets", .words(HouseWorkbook.Sheet.self, each: .plainText, in: "sheet"),
    "The names on the tabs: `cover`, `contents`, `notes`, `exceptions`, `definitions`.",
    example: "{ cover: Cover, contents: Contents, notes: Notes }")
  static let workbookTitles = Field(
    "titles",
    .words(
      HouseWorkbook.Sheet.self, each: .template(Records.sheetTitle.names), in: "sheet"),
    "The titles of the sheets, by the same words.",
    example: "{ contents: Contents, notes: Notes }")
  static let workbookGroup = Field(
    "group", .template(Records.sheetTitle.names), required: true,
    "The title of the sheet of a priority.", example: "'Indicators: {{priority}}, {{period}}'")
  static let workbookHeaders = Field(
    "headers", .words(HouseWorkbook.Header.self, each: .plainText, in: "column"),
    "The headers of the columns that are not the council's own.",
    example: "{ notes: Notes, status: Status }")
  static let workbookSentences = Field(
    "sentences", .words(HouseWorkbook.Sentence.self, each: .plainText, in: "sentence"),
    "What comes above the tables.",
    example: "{ one-table: This worksheet contains one table. }")
  static let workbookWords = Field(
    "words", .map(key: "word", value: .text),
    "The words for units and rules that inputs state, such as `percent`.",
    example: "{ percent: Percentage, count: Number }")

  static let workbookCharts = Field(
    "charts", .yesOrNo, "Whether workbooks have charts without `--charts`. Left out: no.",
    example: "no")

  static let workbook = Shape<HouseWorkbook>.record(
    "workbook",
    [
      workbookSheets, workbookTitles, workbookGroup, workbookHeaders, workbookSentences,
      workbookWords, workbookCharts,
    ]
  ) { record, _ in
    guard let group = record[workbookGroup] else { return nil }
    return HouseWorkbook(
      names: record[workbookSheets] ?? [:], headers: record[workbookHeaders] ?? [:],
      sentences: record[workbookSentences] ?? [:],
      words: Dictionary(
        (record[workbookWords] ?? []).map { ($0.key.text, $0.value.value) }
      ) { first, _ in first },
      titles: record[workbookTitles] ?? [:], groupTitle: group,
      hasCharts: record[workbookCharts] ?? false)
  }
}
