import PaperCompose
import PaperMarkup
import PaperModel

/// The keys of a table that only a house has.
enum HouseOwnTableKind {
  static let name = Required("name", .id, "Its name in templates.", example: "attendance")
  static let row = Required(
    "row", .word(of: HouseNames.collections),
    """
    The collection that has a row for each of its things, as templates name it: `attendee`, `action`, \
    `resolution` and so on. The table can be printed wherever that collection can be reached.
    """,
    example: "attendee")
  static let caption = TableKeys.caption(TemplateNames([:]), example: "Attendance")
  static let group = Field(
    "group", template,
    """
    What a row above each group of rows says, with the names of the group: of each priority for \
    `action`. Left out: no such rows.
    """)
  static let groupLabel = Field(
    "group-label", .text,
    """
    What the groups are called, as the header of their column in a workbook. Left out: as the caption.
    """, example: "Priority")
  static let columns = Required("columns", .list(of: column), "The columns, in order.")

  static let label = Required("label", .text, "Its label as printed.", example: "Name")
  static let cell = Required(
    "cell", Shape<SourceText>.cell([]),
    "What is in its cells: Markdown with the names of the row, and of what it is found in.",
    example: "'{{name}}'")
  /// A template whose names are known when it is known what a row is.
  private static let template = Shape<SourceText>.prose(.template(names: []))
    .map { source, _ in source }

  private static let column = Shape<StatedColumn>.record(
    "column of a table", [label, cell, TableKeys.once, TableKeys.sentenceIfSame]
  ) { record, _ in
    try StatedColumn(
      fact: nil, label: LineTemplate(text: record[label].value), cell: record[cell],
      isPrintedOnce: record[TableKeys.once] ?? false,
      sentenceIfSame: record[TableKeys.sentenceIfSame], figure: nil)
  }

  static let shape = Shape<HouseOwnTable>.record(
    "table", [name, row, caption, group, groupLabel, columns]
  ) { record, reading in
    let (name, row, columns) = try (record[name], record[row], record[columns])
    let caption = record[caption] ?? .empty
    let names = reading.house.extended(
      HouseNames.names(ofRow: row.value) ?? TemplateNames([:]))
    return HouseOwnTable(
      name: name, row: row,
      table: TableTemplate(
        caption: caption, group: record[group].flatMap { reading.template($0, names) },
        groupLabel: record[groupLabel]?.value
          ?? caption.fill(TemplateScope([:]), names: TemplateNames([:])).plainText,
        stated: columns, names, &reading))
  }
}
