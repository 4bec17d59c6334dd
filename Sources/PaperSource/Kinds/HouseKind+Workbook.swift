import PaperCompose
import PaperMarkup
import PaperModel

extension HouseKind {
  static let workbookSheets = Field(
    "sheets", .words(HouseWorkbook.Sheet.self, each: .plainText, in: "sheet"),
    """
    The names on the tabs, and with `other` the beginning of a name that would be none without it. \
    Left out: those of the built-in house.
    """,
    example: "{ cover: Cover, contents: Contents, notes: Notes }")
  static let workbookTitles = Field(
    "titles",
    .words(
      HouseWorkbook.TitledSheet.self, each: .template(Records.sheetTitle.names), in: "sheet"),
    "The titles of the sheets, by the same words. Left out: the names on their tabs.",
    example: "{ contents: Contents, notes: Notes }")
  static let workbookGroup = Required(
    "group", .template(Records.sheetTitle.names), "The title of the sheet of a priority.",
    example: "'Indicators: {{priority}}, {{period}}'")
  static let workbookGroupSheet = Field(
    HouseWorkbook.Line.groupSheet.rawValue, .template(HouseWorkbook.groupSheet.names),
    "The name on the tab of the sheet of a priority. Left out: that of the built-in house.",
    example: "'Table {{number}} {{priority}}'")
  static let workbookChartSheet = Field(
    HouseWorkbook.Line.chartSheet.rawValue, .template(HouseWorkbook.groupSheet.names),
    "The name on the tab of the sheet with its chart. Left out: that of the built-in house.",
    example: "'Chart {{number}} {{priority}}'")
  static let workbookNote = Field(
    HouseWorkbook.Line.note.rawValue, .template(PageWords.numbered.names),
    """
    What a note is called, in brackets beside a row and in the table of notes. Left out: as in the \
    built-in house.
    """, example: "note {{number}}")
  static let workbookHeaders = Field(
    "headers", .words(HouseWorkbook.Header.self, each: .plainText, in: "column"),
    "The headers of the columns that are not the council's own. Left out: those of the built-in house.",
    example: "{ notes: Notes, status: Status }")
  static let workbookSentences = Field(
    "sentences", .words(HouseWorkbook.Sentence.self, each: .plainText, in: "sentence"),
    """
    What comes above the tables, and the words `not-stated`, `no-comparison` and `continued` in \
    cells. Left out: nothing above the tables, and the words of the built-in house.
    """,
    example: "{ one-table: This worksheet contains one table. }")
  static let workbookWords = Field(
    "words", .map(key: "word", known: HouseWorkbook.wordsOfInputs, value: .text),
    """
    The words for units and rules that inputs state, such as `percent`. Left out: those of the \
    built-in house.
    """,
    example: "{ percent: Percentage, count: Number }")

  static let workbookCodes = Field(
    "codes", .words(Shorthand.Code.self, each: .plainText, in: "code"),
    """
    What the codes mean that are in brackets in cells, such as `x` in `[x]`. Left out: as in the \
    built-in house.
    """,
    example: "{ x: not available, z: not applicable }")

  static let workbookCharts = Field(
    "charts", .yesOrNo, "Whether workbooks have charts without `--charts`. Left out: no.",
    example: "no")

  static let workbookPlans = Field(
    "action-plans", .yesOrNo,
    """
    Whether the action plan of a paper is made as a workbook too, with the tables of the house. Left \
    out: no.
    """,
    example: "no")

  static let workbook = Shape<HouseWorkbook>.record(
    "workbook",
    [
      workbookSheets, workbookTitles, workbookGroup, workbookGroupSheet, workbookChartSheet,
      workbookNote, workbookHeaders, workbookSentences,
      workbookWords, workbookCodes, workbookCharts, workbookPlans,
    ]
  ) { record, _ in
    try HouseWorkbook(
      names: record[workbookSheets] ?? [:], headers: record[workbookHeaders] ?? [:],
      sentences: record[workbookSentences] ?? [:],
      words: Dictionary(
        (record[workbookWords] ?? []).map { ($0.key.text, $0.value.value) }
      ) { first, _ in first },
      codes: record[workbookCodes] ?? [:], titles: record[workbookTitles] ?? [:],
      lines: [
        .group: record[workbookGroup], .groupSheet: record[workbookGroupSheet],
        .chartSheet: record[workbookChartSheet], .note: record[workbookNote],
      ].compactMapValues { $0 },
      hasCharts: record[workbookCharts] ?? false, hasPlans: record[workbookPlans] ?? false)
  }
}
