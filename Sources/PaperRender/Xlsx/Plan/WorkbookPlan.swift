package import PaperModel

/// A workbook before it is written: a pure value, made from the model and the house.
package struct WorkbookPlan: Hashable, Sendable {
  /// The document properties of the file.
  package struct Properties: Hashable, Sendable {
    package var title: String
    /// The organisation that publishes it, never a person.
    package var author: String
    package var subject: String
    package var keywords: [String]
    /// The date stated as the creation date, so that the same input gives the same bytes.
    package var created: CalendarDate

    package init(
      title: String, author: String, subject: String, keywords: [String], created: CalendarDate
    ) {
      self.title = title
      self.author = author
      self.subject = subject
      self.keywords = keywords
      self.created = created
    }
  }

  package var properties: Properties
  /// The sheets in the order of their tabs; the first is shown when the file is opened.
  package var sheets: [SheetPlan]
  /// The marking of a workbook that is not for publication: on every sheet, in print and in the
  /// properties of the file. Nil for a public workbook.
  package var marking: String?
  /// Whether it is filled in by others: its sheets are locked, without a password, but for their entries.
  package var isForm = false

  package init(properties: Properties, sheets: [SheetPlan], marking: String? = nil) {
    self.properties = properties
    self.sheets = sheets
    self.marking = marking
  }

  /// The sentences above tables and the names of sheets that have a known purpose, which identify it
  /// in any language.
  package var sentences: Set<SheetSentence> {
    Set(
      sheets.flatMap { sheet in
        sheet.lines.compactMap { line in
          line.purpose.map { SheetSentence(line.text, for: $0) }
        } + [sheet.purpose.map { SheetSentence(sheet.name.text, for: $0) }].compactMap { $0 }
      })
  }
}

/// One sheet: lines in column A and, below them, at most one table, which comes last.
package struct SheetPlan: Hashable, Sendable {
  /// The name on the tab, from the workbook's `SheetNames`.
  package var name: SheetName
  /// The lines in column A from the first row on, none empty; the first is the title of the sheet.
  package var lines: [SheetLine]
  package var table: TablePlan?
  package var charts: [ChartPlan]
  /// The purpose of the sheet; nil where it is one of the tables.
  package var purpose: SheetSentence.Purpose?

  package init(
    name: SheetName, purpose: SheetSentence.Purpose? = nil, lines: [SheetLine],
    table: TablePlan? = nil, charts: [ChartPlan] = []
  ) {
    self.name = name
    self.purpose = purpose
    self.lines = lines
    self.table = table
    self.charts = charts
  }
}

extension SheetPlan {
  /// The text of a cell; nil for a number, and for a place without a cell.
  func text(at place: CellPlace) -> String? {
    if lines.indices.contains(place.row) { return lines[place.row].text }
    let row = place.row - lines.count - 1
    guard let table, table.columns.indices.contains(place.column) else { return nil }
    guard row >= 0 else { return table.columns[place.column].header }
    guard table.rows.indices.contains(row) else { return nil }
    switch table.rows[row][place.column] {
    case .text(let text), .link(let text, _): return text
    case .number, .date, .empty, .entry: return nil
    }
  }

  /// The sheet with the marking as a line: below the title or, before a table, below the second
  /// line, which accessible sheets use for the number of tables.
  func marked(_ marking: String?) -> SheetPlan {
    guard let marking else { return self }
    var sheet = self
    let place = min(table == nil ? 1 : 2, lines.count)
    sheet.lines.insert(SheetLine(FileText.oneLine(marking), style: .heading), at: place)
    return sheet
  }
}

/// A line above a table, or on a sheet without one.
package struct SheetLine: Hashable, Sendable {
  package enum Style: Hashable, Sendable {
    /// Bold, 16 points.
    case title
    /// Bold, 14 points.
    case heading
    /// Regular, 12 points.
    case body
  }

  package var text: String
  package var style: Style
  /// The link of the whole cell; nil for none.
  package var link: CellLink?
  /// The purpose of the line for the table below it; nil where it has none.
  package var purpose: SheetSentence.Purpose?

  package init(
    _ text: String, style: Style = .body, link: CellLink? = nil,
    purpose: SheetSentence.Purpose? = nil
  ) {
    self.text = text
    self.style = style
    self.link = link
    self.purpose = purpose
  }
}

/// The target of the link of a cell.
package enum CellLink: Hashable, Sendable {
  /// The first cell of a sheet.
  case sheet(SheetName)
  /// An address on the web, or for e-mail with `mailto:`.
  case address(String)
}
