import PaperModel
import PaperRender

/// A workbook with all that a plan can hold, and texts of the lengths that papers have.
enum SamplePlan {
  static let long =
    "Young people aged sixteen to eighteen who were not in education, employment or training and "
    + "who, with the help of the partners of the Marmot Steering Group, found a place. "

  static func make() -> WorkbookPlan {
    var names = SheetNames(beginning: "Sheet")
    let cover = names.name("Cover")
    let contents = names.name("Contents")
    let table = names.name("PI1 Young people into work")
    let notes = names.name("Notes")
    return WorkbookPlan(
      properties: WorkbookPlan.Properties(
        title: "Marmot indicators, Q2 2017/18", author: "Coventry City Council",
        subject: "Health and wellbeing", keywords: ["Marmot", "indicators"],
        created: CalendarDate(year: 2018, month: 2, day: 5) ?? .first),
      sheets: [
        SheetPlan(
          name: cover,
          lines: [
            SheetLine(
              "Marmot City Progress Indicators for the Health and Wellbeing Board", style: .title),
            SheetLine("About these figures", style: .heading),
            SheetLine(String(repeating: long, count: 4)),
            SheetLine("Write to the public health team", link: .address("mailto:ph@example.org")),
            SheetLine("Coventry City Council", link: .address("https://example.org/a b?x=1#top")),
          ]),
        SheetPlan(
          name: contents,
          lines: [
            SheetLine("Contents", style: .title), SheetLine("This worksheet contains one table."),
          ],
          table: TablePlan(
            name: "contents_table",
            columns: [TablePlan.Column("Sheet name"), TablePlan.Column("Table description")],
            rows: [
              [.link(table.text, .sheet(table)), .text("Figures by quarter")],
              [.link("Notes", .sheet(notes)), .text(long)],
            ])),
        SheetPlan(name: table, lines: lines, table: figures, charts: [chart]),
        SheetPlan(name: notes, lines: [SheetLine("Notes", style: .title)], table: noteTable),
      ])
  }

  private static let lines = [
    SheetLine("PI1: Number of young people into employment, education or training", style: .title),
    SheetLine("This worksheet contains one table. It has a chart to its right."),
    SheetLine("Some cells hold the code [x], which means that a figure is not available."),
  ]

  private static var figures: TablePlan {
    TablePlan(
      name: "PI1_figures",
      columns: [
        TablePlan.Column("Period"), TablePlan.Column("Actual", kind: .number),
        TablePlan.Column("Share of the target for the year that was reached (%)", kind: .number),
        TablePlan.Column("Cost", kind: .number), TablePlan.Column("What was done"),
      ],
      rows: [
        row("Q1 2016/17", "91", "0.068", "1250000", "Started."),
        row("Q2 2016/17", "1844", "0.5", "-12.5", String(repeating: long, count: 3)),
        [.text("Q3 2016/17"), .text("[x]"), .text("[x]"), .text("[x]"), .empty],
        row("Q4 2016/17", "1234567", "1.25", "0", "One\nTwo\nThree"),
        row("Q1 2017/18", "98", "0.9999", "99999999.5", String(repeating: long, count: 12)),
      ])
  }

  private static func row(
    _ period: String, _ actual: String, _ share: String, _ cost: String, _ text: String
  ) -> [CellPlan] {
    [
      .text(period), .number(decimal(actual), NumberFormat()),
      .number(decimal(share), NumberFormat(.percent, decimals: 1)),
      .number(decimal(cost), NumberFormat(.currency)), .text(text),
    ]
  }

  static func decimal(_ text: String) -> ExactDecimal { ExactDecimal(parsing: text) ?? .zero }

  private static let chart = ChartPlan(
    title: "Young people by quarter", axis: "Number", row: 0, columns: 1..<3,
    alternativeText: "A column chart: 91 in the first quarter and 1,844 in the second.")

  private static let noteTable = TablePlan(
    name: "notes_table",
    columns: [TablePlan.Column("Note number"), TablePlan.Column("Note text")],
    rows: [[.text("[note 1]"), .text(long)]])

  /// A sheet with a table of one column.
  static func plan(cells: [CellPlan], kind: TablePlan.Column.Kind = .text) -> WorkbookPlan {
    plan(
      TablePlan(
        name: "values", columns: [TablePlan.Column("Value", kind: kind)], rows: cells.map { [$0] }))
  }

  static func plan(_ table: TablePlan) -> WorkbookPlan {
    var plan = make()
    plan.sheets = [SheetPlan(name: plan.sheets[0].name, lines: [SheetLine("Values")], table: table)]
    return plan
  }
}
