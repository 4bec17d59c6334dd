import PaperCompose
import PaperMarkup
import PaperModel

/// The keys of a table that only a house has.
enum HouseOwnTableKind {
  static let name = Field(
    "name", .id, required: true, "Its name in templates.", example: "attendance")
  static let row = Field(
    "row", .word(of: HouseNames.collections), required: true,
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
  static let columns = Field(
    "columns", .list(of: column), required: true, "The columns, in order.")

  static let label = Field(
    "label", .text, required: true, "Its label as printed.", example: "Name")
  static let cell = Field(
    "cell", template, required: true,
    "What is in its cells: Markdown with the names of the row, and of what it is found in.",
    example: "'{{name}}'")
  static let once = Field(
    "once", .yesOrNo,
    "Whether a cell is blank where it would repeat the cell above it. Left out: no.",
    example: "no")

  /// A template whose names are known when it is known what a row is.
  private static let template = Shape<SourceText>.prose(.template(names: []))
    .map { source, _ in source }

  struct StatedCell: Sendable {
    let label: LineTemplate
    let cell: SourceText
    let isPrintedOnce: Bool
  }

  private static let column = Shape<StatedCell>.record(
    "column of a table", [label, cell, once]
  ) { record, _ in
    guard let label = record[label], let cell = record[cell] else { return nil }
    return StatedCell(
      label: LineTemplate(text: label.value), cell: cell, isPrintedOnce: record[once] ?? false)
  }

  static let shape = Shape<HouseOwnTable>.record(
    "table", [name, row, caption, group, groupLabel, columns]
  ) { record, reading in
    guard let name = record[name], let row = record[row], let caption = record[caption],
      let columns = record[columns]
    else { return nil }
    let names = reading.house.extended(
      HouseNames.names(ofRow: row.value) ?? TemplateNames([:]))
    let group = record[group].flatMap { line($0, names, &reading) }
    return HouseOwnTable(
      name: name, row: row,
      table: TableTemplate(
        caption: caption, group: group,
        groupLabel: record[groupLabel]?.value
          ?? caption.fill(TemplateScope([:]), names: TemplateNames([:])).plainText,
        columns: columns.compactMap { column in
          cell(column.cell, names, &reading).map {
            TableTemplate.Column(
              name: nil, label: column.label, cell: $0, isPrintedOnce: column.isPrintedOnce)
          }
        }, names: names))
  }

  /// A template, with all its names checked; nil, after a report, where it has problems.
  private static func cell(
    _ source: SourceText, _ names: TemplateNames, _ reading: inout Reading
  ) -> Template? {
    do throws(TemplateProblems) {
      let template = try Template(cell: source.text).with(names)
      let problems = template.problems(names)
      reading.diagnostics += problems.map { $0.diagnostic(in: source) }
      return problems.isEmpty ? template : nil
    } catch {
      reading.diagnostics += error.problems.map { $0.diagnostic(in: source) }
      return nil
    }
  }

  private static func line(
    _ source: SourceText, _ names: TemplateNames, _ reading: inout Reading
  ) -> LineTemplate? {
    do throws(TemplateProblems) {
      let template = try LineTemplate(source.text)
      let problems = template.problems(names)
      reading.diagnostics += problems.map { $0.diagnostic(in: source) }
      return problems.isEmpty ? template : nil
    } catch {
      reading.diagnostics += error.problems.map { $0.diagnostic(in: source) }
      return nil
    }
  }
}
