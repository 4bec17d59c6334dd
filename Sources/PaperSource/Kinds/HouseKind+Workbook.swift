import PaperMarkup
import PaperModel

extension HouseKind {
  static let workbookSheets = Field(
    "sheets", .map(key: "sheet", value: .text),
    "The names on the tabs: `cover`, `contents`, `notes`, `exceptions`, `definitions`.",
    example: "{ cover: Cover, contents: Contents, notes: Notes }")
  static let workbookTitles = Field(
    "titles",
    .map(key: "sheet", value: .template(Names<SheetTitleName>.names)),
    "The titles of the sheets, by the same words.",
    example: "{ contents: Contents, notes: Notes }")
  static let workbookGroup = Field(
    "group", .template(Names<SheetTitleName>.names), required: true,
    "The title of the sheet of a priority.", example: "'Indicators: {{priority}}, {{period}}'")
  static let workbookHeaders = Field(
    "headers", .map(key: "column", value: .text),
    "The headers of the columns that are not the council's own.",
    example: "{ notes: Notes, status: Status }")
  static let workbookSentences = Field(
    "sentences", .map(key: "sentence", value: .text), "What stands above the tables.",
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
  ) { record, reading in
    guard let group = record[workbookGroup] else { return nil }
    let titles: [HouseWorkbook.Sheet: LineTemplate] = words(
      record[workbookTitles] ?? [], &reading)
    return HouseWorkbook(
      names: texts(record[workbookSheets], &reading),
      headers: texts(record[workbookHeaders], &reading),
      sentences: texts(record[workbookSentences], &reading),
      words: Dictionary(
        (record[workbookWords] ?? []).map { ($0.key.text, $0.value.value) }
      ) { first, _ in first },
      titles: titles, groupTitle: group, hasCharts: record[workbookCharts] ?? false)
  }

  private static func texts<Meaning>(
    _ entries: [(key: SourceText, value: Placed<String>)]?, _ reading: inout Reading
  ) -> [Meaning: String]
  where Meaning: Hashable & RawRepresentable<String> & CaseIterable {
    words(entries ?? [], &reading).mapValues(\.value)
  }
}
