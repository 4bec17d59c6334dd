import PaperMarkup
import PaperModel

/// The keys by which figures are read out of a table that somebody else keeps.
extension IndicatorsKind {
  static let columns = Field(
    "columns", .map(key: "column", value: columnMeaning),
    """
    What the columns of the figures hold, by their names in the table, where these are not the names of \
    [Figures.md](Figures.md): the table stays as it is ([Tables.md](Tables.md)). `{period}` in a name is \
    a period: `{ Indicator: indicator, '{period}': actual }`.
    """)
  static let rowsWhere = Field(
    "where", .map(key: "column", value: texts),
    "Which rows of the table count: what they have in which column, as in `{ Area: Coventry }`.")
  static let percent = Field(
    "percent", Shape<TableMapping.Percent>.choice,
    """
    How the table writes percentages that have no `%`: `bare`, 12.5 is 12.5%; `fraction`, 0.125 is 12.5%.
    """)
  static let table = Field(
    "table", tableShape, "How the table of the figures is laid out.")

  static let indicatorWhere = Field(
    "where", .map(key: "column", value: texts),
    """
    Which rows of the table are about it, where that is not told by its id or its title in the column of \
    indicators: `{ Measure: Rate, Sex: Female }`.
    """)

  /// A column's meaning, as a word or as a word with a period or an id.
  static let columnMeaning = Shape<ColumnMeaning>.parsed(
    .columnMeaning, "does not say what a column holds",
    help: "write \(ColumnMeaning.allWords.prefix(6).map { "'\($0)'" }.joined(separator: ", ")), "
      + "'actual', 'actual Q2 2017/18', 'target this-year', 'value of PI2' or the name of another "
      + "column of figures"
  ) { ColumnMeaning(parsing: $0.text) }

  /// One text, or several of which one counts.
  static let texts: Shape<[String]> = {
    let one = Shape<Placed<String>>.lookedUpName
    let several = Shape<[Placed<String>]>.list(of: one)
    return Shape<[String]>(.either([one.description, several.description])) { node, reading in
      if case .sequence = node.kind { return several.read(node, &reading)?.map(\.value) }
      return one.read(node, &reading).map { [$0.value] }
    }
  }()

  // MARK: - The layout

  static let tableLayout = Field(
    "layout", Shape<TablePreset>.choice,
    """
    A layout that is known: `fingertips`, a download of public health profiles; `sdg`, the data of the \
    Office for National Statistics for the Sustainable Development Goals; `scorecard`, a row for each \
    indicator and columns with usual names for periods and targets. `columns` adds to it.
    """, example: "scorecard")
  static let tablePeriod = Field(
    "period", .period,
    """
    The period that the table is of, from which `previous-period` and `Q1` are seen, and which figures are \
    of where nothing else says it.
    """, example: "Q2 2017/18")
  static let tableHeaderRow = Field(
    "header-row", .count,
    "The number of the header's first row. Left out: the first that has the most of the names.",
    example: "3")
  static let tableHeaderRows = Field(
    "header-rows", .count,
    "How many rows the header has, up to 3, whose texts are joined. Left out: 1.", example: "2")
  static let tableLastRow = Field(
    "last-row", .count, "The number of the table's last row. Left out: the last one.",
    example: "20")
  static let tableDates = Field(
    "dates", Shape<PeriodOfDate>.choice, "What a date in the place of a period is in.",
    example: "month")
  static let tableYears = Field(
    "years", Shape<PeriodOfYears>.choice, "Which years `2011-12` and the like are.",
    example: "financial")
  static let tableDecimals = Field(
    "decimals", .count,
    "To how many decimal places numbers are rounded; more than 6 are taken for 6. Left out: not at all.",
    example: "1")
  static let tableCodes = Field(
    "codes", .map(key: "text", value: code),
    "What texts in the place of a figure mean: a code, or `empty`.", example: "{ N/A: '[x]' }")
  static let tableSigns = Field(
    "signs", texts, "Signs after a number that are not read, such as those that mark a note.",
    example: "['*']")
  static let tableMeasures = Field(
    "measures", .map(key: "text", value: measure),
    "What the texts of the column of measures mean.", example: "{ Plan: target }")
  static let tableLeaveOut = Field(
    "leave-out", texts, "Rows with figures that are no indicators, such as totals.",
    example: "[Total]")
  static let tableRepeats = Field(
    "repeats", texts, "Columns in which an empty cell repeats the one above.",
    example: "[Indicator]")

  static let code = Shape<Placed<String>>.word(
    of: Shorthand.Code.allCases.compactMap { Shorthand($0) }.filter(\.replacesValue)
      .map(\.description) + ["empty"])
  static let measure = Shape<Placed<String>>.word(
    of: ColumnMeaning.Kind.allCases.filter { $0 != .value }.map(\.rawValue) + ["ignored"])

  /// The name of the record of a table's layout, which few files have.
  static let tableName = "table of figures"

  static let tableShape = Shape<TableLayout>.record(
    tableName,
    [
      tableLayout, tablePeriod, tableHeaderRow, tableHeaderRows, tableLastRow, tableDates,
      tableYears, tableDecimals, tableCodes, tableSigns, tableMeasures,
      tableLeaveOut, tableRepeats,
    ]
  ) { record, _ in
    TableLayout(
      preset: record[tableLayout], headerRow: record[tableHeaderRow]?.value,
      headerRows: min(max(record[tableHeaderRows]?.value ?? 1, 1), TableHeader.mostRows),
      lastRow: record[tableLastRow]?.value,
      periods: PeriodsInTable(
        base: record[tablePeriod]?.value, dates: record[tableDates], years: record[tableYears]),
      decimals: record[tableDecimals].map { min($0.value, 6) },
      codes: (record[tableCodes] ?? []).map {
        TableLayout.Code(
          text: $0.key.text, meaning: $0.value.value == "empty" ? "" : $0.value.value)
      },
      signs: record[tableSigns] ?? [],
      measures: (record[tableMeasures] ?? []).map {
        ($0.key.text, ColumnMeaning.Kind(rawValue: $0.value.value))
      },
      leftOut: Set((record[tableLeaveOut] ?? []).map(TableGrid.key)),
      repeats: record[tableRepeats] ?? [])
  }

  /// The conditions that a map states.
  static func conditions(
    _ stated: [(key: SourceText, value: [String])]?
  ) -> [TableMapping.Condition] {
    (stated ?? []).map {
      TableMapping.Condition(column: Placed($0.key.text, at: $0.key.range), values: $0.value)
    }
  }
}
