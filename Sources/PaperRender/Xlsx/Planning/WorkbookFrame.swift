import PaperModel

/// What every workbook has: names that are unique in it, a cover, and a table of contents.
struct WorkbookFrame {
  let words: HouseWorkbook
  var names: SheetNames
  var tables = TableNames()
  private let cover: SheetName
  private let contents: SheetName

  init(_ words: HouseWorkbook) {
    self.words = words
    names = SheetNames(beginning: words.name(.other))
    cover = names.name(words.name(.cover))
    contents = names.name(words.name(.contents))
  }

  /// A sheet with a table.
  /// - Parameter name: the name on its tab; nil for its title.
  mutating func sheet(
    _ title: String, name: String? = nil, columns: [TablePlan.Column], rows: [[CellPlan]],
    continuation: TablePlan.Continuation? = nil
  ) -> SheetPlan {
    let name = names.name(name ?? title)
    return SheetPlan(
      name: name, lines: words.lines(title),
      table: TablePlan(
        name: tables.name(for: name), columns: columns, rows: rows, continuation: continuation))
  }

  /// The workbook of some sheets.
  /// - Parameters:
  ///   - cover: the lines of the cover.
  ///   - contents: the lines above the table of contents; nil for the name of its sheet.
  mutating func plan(
    _ properties: WorkbookPlan.Properties, cover: [SheetLine], contents lines: [SheetLine]? = nil,
    _ sheets: [SheetPlan], marking: String?
  ) -> WorkbookPlan {
    let listed = SheetPlan(
      name: contents, purpose: .contents, lines: lines ?? words.lines(words.name(.contents)),
      table: TablePlan(
        name: tables.name(for: contents),
        columns: [.init(words.header(.sheet)), .init(words.header(.description))],
        rows: sheets.map {
          [.link($0.name.text, .sheet($0.name)), .text($0.lines.first?.text ?? "")]
        }))
    return WorkbookPlan(
      properties: properties,
      sheets: [SheetPlan(name: self.cover, purpose: .cover, lines: cover), listed] + sheets,
      marking: marking)
  }
}

extension HouseWorkbook {
  /// The lines above a table: its title, how many tables the sheet has, and further sentences.
  func lines(_ title: String, _ sentences: Sentence?...) -> [SheetLine] {
    ([
      SheetLine(title, style: .title), SheetLine(sentence(.oneTable), purpose: .tableCount),
    ] + sentences.compactMap { $0 }.map { SheetLine(sentence($0)) }).filter { !$0.text.isEmpty }
  }
}

extension TablePlan.Column {
  /// Columns with unique headers, as Excel requires.
  static func unique(_ headers: [String]) -> [TablePlan.Column] {
    var seen: Set<String> = []
    return headers.enumerated().map { index, header in
      var unique = header.isEmpty ? "\(index + 1)" : header
      while !seen.insert(unique.lowercased()).inserted { unique += " (\(index + 1))" }
      return TablePlan.Column(unique)
    }
  }
}
