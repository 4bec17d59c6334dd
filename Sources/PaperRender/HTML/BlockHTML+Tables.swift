import PaperMarkup

extension BlockHTML {
  /// Writes a table, within a scrollable region where it may not fit on a small screen.
  mutating func write(_ table: Table, _ form: TableHTML, to bytes: inout MarkupBytes) {
    let number = countTable()
    let id = captionID(of: table.captionLine.isEmpty ? nil : table.mark) ?? "table--\(number)"
    guard form.mayScroll else { return write(table, form, id: id, to: &bytes) }
    let (role, label) = regionName(of: table, id: id)
    bytes.block(
      "div",
      [
        "class": .text(Self.look(of: table, form)),
        "role": role, "aria-labelledby": label.map { .text($0) }, "tabindex": "0",
      ]
    ) { write(table, form, id: id, to: &$0) }
  }

  /// The classes of the region around a table.
  private static func look(of table: Table, _ form: TableHTML) -> String {
    var classes = ["scroll"]
    if form.isWide { classes.append("wide") } else if form.widths != nil { classes.append("full") }
    if form.isPacked { classes.append("packed") }
    if table.hasRowHeaders { classes.append("named") }
    return classes.joined(separator: " ")
  }

  /// The role of the element around a table, and the id of its name: a region or, where the name is
  /// already taken, a group. Screen readers list regions by name, so names must be unique.
  private mutating func regionName(
    of table: Table, id: String
  ) -> (role: MarkupValue?, label: String?) {
    let caption = table.captionLine.plainText
    if !caption.isEmpty { return (claimsRegionName(caption) ? "region" : "group", id) }
    return lastHeading.map { ("group", $0) } ?? (nil, nil)
  }

  private mutating func write(
    _ table: Table, _ form: TableHTML, id: String, to bytes: inout MarkupBytes
  ) {
    bytes.block("table", ["class": form.hasLongWords ? "long-words" : nil]) { bytes in
      if !table.captionLine.isEmpty {
        bytes.line("caption", ["id": .text(id)]) {
          $0.element("span") { inline.write(table.captionLine, to: &$0) }
        }
      }
      if let widths = form.widths {
        bytes.line("colgroup") {
          for width in widths { $0.void("col", ["class": .text("w\(width)")]) }
        }
      }
      writeHead(of: table, form, to: &bytes)
      bytes.block("tbody") {
        for row in table.rows {
          $0.block("tr") {
            for (column, cell) in row.enumerated() {
              writeCell(
                cell, isHeader: table.hasRowHeaders && column == 0,
                isNumber: form.isNumber[column] && !cell.isEmpty && cell.isFigure, to: &$0)
            }
          }
        }
      }
    }
  }

  private mutating func writeHead(of table: Table, _ form: TableHTML, to bytes: inout MarkupBytes) {
    guard table.columns.contains(where: { !$0.isEmpty }) else { return }
    bytes.block("thead") {
      $0.block("tr") {
        for (column, header) in table.columns.enumerated() {
          // An empty `th` would be an error, because it is a header of nothing.
          if header.isEmpty {
            $0.line("td", text: "")
          } else {
            $0.line("th", ["scope": "col", "class": form.look(ofColumn: column)]) {
              inline.write(header, to: &$0)
            }
          }
        }
      }
    }
  }

  private mutating func writeCell(
    _ cell: Table.Cell, isHeader: Bool, isNumber: Bool, to bytes: inout MarkupBytes
  ) {
    if isHeader, !cell.isEmpty {
      bytes.line("th", ["scope": "row", "abbr": Self.shortName(of: cell).map { .text($0) }]) {
        writeContent(cell, to: &$0)
      }
    } else {
      bytes.line("td", ["class": isNumber ? "number" : nil]) { writeContent(cell, to: &$0) }
    }
  }

  /// The name of a row where its header says more, such as the definition of an indicator: what screen
  /// readers say with each cell of the row.
  private static func shortName(of cell: Table.Cell) -> String? {
    guard cell.count > 1, case .paragraph(let line)? = cell.first else { return nil }
    let name = line.plainText
    return name.isEmpty ? nil : name
  }
}
