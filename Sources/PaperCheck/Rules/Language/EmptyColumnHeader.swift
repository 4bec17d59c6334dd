import PaperMarkup
import PaperModel

extension Rule {
  /// Finds columns of tables without a header.
  static let emptyColumnHeader = ofDocuments(
    "empty-column-header", .warning, in: .language,
    page: Page(
      finds: "A column of a table that has no header.",
      why: """
        A screen reader says the header of the column before each cell. Without one a figure is a \
        figure of nothing, and the accessibility rules for public bodies ask for headers.
        """,
      example: "| | |\n| --- | --- |\n| Ward | Children |\n| Foleshill | 120 |",
      instead: "| Ward | Children |\n| --- | --- |\n| Foleshill | 120 |",
      doubt: """
        Never wrong, but of little weight where only the corner above the names of rows is empty: \
        that is a note.
        """)
  ) { checked in
    checked.passages.flatMap { passage in
      passage.blocks.flatMap(\.tables).compactMap { table -> Finding? in
        let empty = table.columns.indices.filter { table.columns[$0].plainText.isBlank }
        guard !empty.isEmpty else { return nil }
        let firstLine = passage.source.utf8.prefix { $0 != 0x0A }.count
        return Finding(
          empty == [0] ? .note : nil,
          empty.count == table.columns.count
            ? "a table has no headers"
            : "\(empty.count) of \(table.columns.count) columns have no header",
          at: passage.blocks.count == 1
            ? passage.places()(passage.origin..<passage.origin + firstLine) : passage.range,
          help: "say in the first row what each column holds")
      }
    }
  }
}

extension Prose.Block {
  /// The tables within the block, in order.
  fileprivate var tables: [Prose.Table] {
    switch self {
    case .table(let table): [table]
    case .list(let list): list.items.joined().flatMap(\.tables)
    case .quote(let blocks): blocks.flatMap(\.tables)
    case .paragraph, .heading, .code, .picture, .rule: []
    }
  }
}
