import PaperMarkup

extension BlockHTML {
  /// Writes a table, within a scrollable region where it may not fit on a small screen.
  mutating func write(_ table: Table, _ form: TableHTML, to bytes: inout MarkupBytes) {
    let number = countTable()
    if form.mayScroll { writeRegion(of: table, number, form, to: &bytes) }
    bytes.markup(form.hasLongWords ? "<table class=\"long-words\">\n" : "<table>\n")
    if !table.caption.isEmpty {
      bytes.markup("<caption id=\"table--")
      bytes.number(number)
      bytes.markup("\"><span>")
      inline.write(table.caption, to: &bytes)
      bytes.markup("</span></caption>\n")
    }
    if let widths = form.widths {
      bytes.markup("<colgroup>")
      for width in widths {
        bytes.markup("<col class=\"w")
        bytes.number(width)
        bytes.markup("\">")
      }
      bytes.markup("</colgroup>\n")
    }
    writeHead(of: table, form, to: &bytes)
    bytes.markup("<tbody>\n")
    for (place, row) in table.rows.enumerated() {
      bytes.markup(form.isTall[place] ? "<tr class=\"tall\">\n" : "<tr>\n")
      for (column, cell) in row.enumerated() {
        writeCell(
          cell, isHeader: table.hasRowHeaders && column == 0, isNumber: form.isNumber[column],
          to: &bytes)
      }
      bytes.markup("</tr>\n")
    }
    bytes.markup("</tbody>\n</table>\n")
    if form.mayScroll { bytes.markup("</div>\n") }
  }

  /// Begins the element around a table: a region or, where the name is already taken, a group.
  /// Screen readers list regions by name, so names must be unique.
  private mutating func writeRegion(
    of table: Table, _ number: Int, _ form: TableHTML, to bytes: inout MarkupBytes
  ) {
    bytes.markup("<div class=\"scroll")
    if form.isWide {
      bytes.markup(" wide")
    } else if form.widths != nil {
      bytes.markup(" full")
    }
    bytes.markup("\"")
    let caption = table.caption.plainText
    if !caption.isEmpty {
      bytes.markup(claimsRegionName(caption) ? " role=\"region\"" : " role=\"group\"")
      bytes.markup(" aria-labelledby=\"table--")
      bytes.number(number)
      bytes.markup("\"")
    } else if let heading = lastHeading {
      bytes.markup(" role=\"group\" aria-labelledby=\"")
      bytes.text(heading)
      bytes.markup("\"")
    }
    bytes.markup(" tabindex=\"0\">\n")
  }

  private mutating func writeHead(of table: Table, _ form: TableHTML, to bytes: inout MarkupBytes) {
    guard table.columns.contains(where: { !$0.isEmpty }) else { return }
    bytes.markup("<thead>\n<tr>\n")
    for (column, header) in table.columns.enumerated() {
      // An empty `th` would be an error, because it is a header of nothing.
      if header.isEmpty {
        bytes.markup("<td></td>\n")
        continue
      }
      bytes.markup(
        form.isNumber[column] ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
      inline.write(header, to: &bytes)
      bytes.markup("</th>\n")
    }
    bytes.markup("</tr>\n</thead>\n")
  }

  private mutating func writeCell(
    _ cell: Table.Cell, isHeader: Bool, isNumber: Bool, to bytes: inout MarkupBytes
  ) {
    let isHeader = isHeader && !cell.isEmpty
    bytes.markup(
      isHeader ? "<th scope=\"row\">" : isNumber ? "<td class=\"number\">" : "<td>")
    writeContent(cell, to: &bytes)
    bytes.markup(isHeader ? "</th>\n" : "</td>\n")
  }
}
