import PaperMarkup
import PaperModel

/// A column of a table of a house as it is stated, before it is known what a row of the table is.
struct StatedColumn: Sendable {
  /// The fact that it is named for; nil for none.
  let fact: Placed<String>?
  let label: LineTemplate
  let cell: SourceText?
  let isPrintedOnce: Bool
  /// The sentence in the place of the column where it says the same in every row.
  let sentenceIfSame: LineTemplate?
  let figure: (measure: FigureMeasure, period: RelativePeriod)?
}

extension StatedColumn {
  /// The template of its cells: as stated, or the fact that the column is named for. Nil, after a
  /// report, where it uses an unknown name.
  /// - Parameter names: the names of a row.
  func template(_ names: TemplateNames, _ reading: inout Reading) -> Template? {
    guard let cell else { return try? Template(cell: "{{\(fact?.value ?? "")}}").with(names) }
    return reading.template(cell, names)
  }

}

extension TableTemplate {
  /// Makes a table of columns as they are stated; one that cannot be a column is reported and left out.
  /// - Parameter names: the names of a row.
  init(
    caption: LineTemplate, group: LineTemplate? = nil, groupLabel: String = "",
    stated columns: [StatedColumn], _ names: TemplateNames, _ reading: inout Reading
  ) {
    self.init(
      caption: caption, group: group, groupLabel: groupLabel,
      columns: columns.compactMap { column in
        column.template(names, &reading).map {
          Column(
            name: column.fact?.value, label: column.label, cell: $0,
            isPrintedOnce: column.isPrintedOnce, sentenceIfSame: column.sentenceIfSame)
        }
      }, names: names)
  }
}

/// The keys of the tables of houses.
enum TableKeys {
  static let once = Field(
    "once", .yesOrNo,
    "Whether a cell is blank where it would repeat the cell above it. Left out: no.",
    example: "no")

  static let sentenceIfSame = Field(
    "if-same", .template(Table.sentenceNames),
    """
    A sentence below the table in the place of the column, where it would say the same in each of four \
    rows or more. Left out: the column stays.
    """,
    example: "'Reported by {{value}}.'")

  static func caption(_ names: TemplateNames, example: String) -> Field<LineTemplate> {
    Field(
      "caption", .templateOrNothing(names), "The caption. Left out, or without a value: none.",
      example: example)
  }

  /// - Parameters:
  ///   - cells: the names that cells may use.
  ///   - labels: the names that labels may use.
  ///   - figures: the keys of figures, for the columns of indicators.
  ///   - figureNames: the names that the cells of figures may use.
  static func columns(
    _ table: String, cells: TemplateNames, labels: TemplateNames, example: String,
    figures: FigureKeys? = nil, figureNames: TemplateNames = TemplateNames([:])
  ) -> Required<[StatedColumn]> {
    let facts = cells.entries.filter { $0.value.kind.isPrinted }.keys
    let fact = Field(
      "column", .word(of: facts.sorted() + (figures == nil ? [] : FigureKeys.usual.keys.sorted())),
      """
      Which fact is in the column. Beside `cell` it is only the name by which a paper can give the \
      column another label.
      """,
      example: example)
    let label = Required(
      "label", .template(labels), "Its label as printed.", example: "Label")
    let inLine = cells.merging(figureNames).entries.filter { $0.value.kind.isInLine }.keys.sorted()
    let cell = Field(
      "cell", Shape<SourceText>.cell(inLine),
      "What is in its cells: Markdown with the names of the row. Left out: the fact that is named.",
      example: "'{{\(example)}}'")
    let measures: [any AnyField] = figures.map { [$0.measure, $0.period] } ?? []
    let contents: [any AnyField] = [fact, cell] + measures.prefix(1)
    let entry = Shape<StatedColumn>.record(
      "column of the \(table)", [fact, label, cell, once, sentenceIfSame] + measures,
      oneOf: contents
    ) { record, _ in
      let measure = figures.flatMap { record[$0.measure] }
      return try StatedColumn(
        fact: record[fact], label: record[label], cell: record[cell],
        isPrintedOnce: record[once] ?? false, sentenceIfSame: record[sentenceIfSame],
        figure: measure.map { ($0, figures.flatMap { record[$0.period] } ?? .ownPeriod) })
    }
    return Required("columns", .list(of: entry), "The columns, in order.")
  }

  /// The keys of a column of figures.
  struct FigureKeys: Sendable {
    /// The columns of figures that can be named alone.
    static let usual: [String: (measure: FigureMeasure, period: RelativePeriod)] = [
      "baseline": (.baseline, .ownPeriod), "last-year": (.actual, .lastYear),
      "target": (.target, .thisYear), "next-target": (.target, .nextYear),
      "actual": (.actual, .ownPeriod), "year-to-date": (.yearToDate, .thisYear),
    ]

    let measure = Field(
      "figure", Shape<FigureMeasure>.choice,
      """
      Which figure is in the column. A `cell` beside it says how it is printed on pages: \
      `'**{{figure}}**'`.
      """, example: "actual")
    let period = Field(
      "of", RelativePeriod.shape,
      """
      Of which period, as seen from that of the paper: \(RelativePeriod.words.map { "`\($0.word)`" }
        .joined(separator: ", ")), or a period such as `2015/16`. `last-four-periods` makes a column \
      of each. Left out: the period.
      """,
      example: "same-period-last-year")
  }

  /// The keys of a table whose rows are always the same.
  static func table(
    _ table: String, _ cells: TemplateNames, example: String
  ) -> Shape<TableTemplate> {
    let caption = caption(TemplateNames([:]), example: "Caption")
    let columns = columns(
      table, cells: cells, labels: TemplateNames([:]), example: example)
    return Shape<TableTemplate>.record(table, [caption, columns]) { record, reading in
      try TableTemplate(
        caption: record[caption] ?? .empty, stated: record[columns], reading.house.extended(cells),
        &reading)
    }
  }
}

extension TemplateNames.Kind {
  /// Whether a value of the kind can be printed, alone in a cell.
  fileprivate var isPrinted: Bool { self == .blocks || isInLine }

  /// Whether a value of the kind can be printed within a line.
  fileprivate var isInLine: Bool {
    switch self {
    case .text, .day, .line: true
    case .blocks, .flag, .scope, .table: false
    }
  }
}

extension RelativePeriod {
  /// A word for a period as seen from that of the paper, or a period.
  static var shape: Shape<RelativePeriod> {
    let text = Shape<SourceText>.scalar(.text)
    let description = ShapeDescription.either([.choice(words.map(\.word)), .period])
    return Shape<SourceText>(description, read: text.read).map {
      source, reading -> RelativePeriod? in
      if let known = words.first(where: { $0.word == source.text }) { return known.period }
      if let period = try? ReportingPeriod(parsing: source.text) { return .stated(period) }
      reading.report(
        "unknown-period", "'\(source.text)' is no period that a column can be about",
        at: source.range
      ) {
        let words = words.map(\.word)
        return Spelling.closest(to: source.text, in: words).map { "did you mean '\($0)'?" }
          ?? "write a period such as '2015/16', or \(words.map { "'\($0)'" }.joined(separator: ", "))"
      }
      return nil
    }
  }
}
