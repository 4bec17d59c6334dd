import PaperMarkup
package import PaperModel

/// Which column is which: names that are known, found in a header and turned into numbers once.
///
/// Capital letters and blanks around a name do not matter.
package struct TableColumns: Sendable {
  /// Whether the table is wide: it has none of the columns of a long table, but others of its own.
  package let isWide: Bool
  /// The columns of a wide table that have no known name, in their order; empty in a long one.
  package let across: [Int]
  /// `missing-column`, `duplicate-column`, `unknown-column`, `unnamed-column`.
  package let diagnostics: [Diagnostic]

  private let indices: [String: Int]
  private let known: [String]

  /// Looks for names in a header. They are given in lower case.
  ///
  /// - Parameters:
  ///   - required: Columns that every table has.
  ///   - long: Columns that a long table has as well, and for which a wide one has one column each
  ///     period. Without any, all tables are long.
  ///   - optional: Columns that a table may have.
  package init(
    _ header: [TableField], required: [String], long: [String] = [], optional: [String] = []
  ) {
    let known = required + long + optional
    var diagnostics = CappedDiagnostics()
    let names = header.map { Self.folded($0.text) }
    var first: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if name.isEmpty {
        diagnostics.add(Self.unnamed(header[index]))
      } else if let other = first[name] {
        diagnostics.add(Self.duplicate(header[index], of: header[other]))
      } else {
        first[name] = index
      }
    }

    let missing = known.filter { first[$0] == nil }
    var misspelt: [Int: String] = [:]
    var others: [Int] = []
    for (index, name) in names.enumerated() where first[name] == index && !known.contains(name) {
      others.append(index)
      misspelt[index] = Spelling.closest(to: name, in: missing)
    }
    let free = others.filter { misspelt[$0] == nil }
    let hasLong = long.contains { first[$0] != nil || misspelt.values.contains($0) }
    isWide = !long.isEmpty && !hasLong && !free.isEmpty
    across = isWide ? free : []

    for index in others where !isWide || misspelt[index] != nil {
      diagnostics.add(Self.unknown(header[index], suggestion: misspelt[index], known: known))
    }
    // What is only misspelt is not missing too.
    let needed = isWide ? required : required + long
    for name in missing where needed.contains(name) && !misspelt.values.contains(name) {
      if let start = header.first { diagnostics.add(Self.missing(name, at: start, of: needed)) }
    }
    self.known = known
    self.diagnostics = diagnostics.all
    indices = first.filter { known.contains($0.key) }
  }

  /// The number of a column, from 0; nil where the table does not have it.
  package subscript(name: String) -> Int? { indices[name] }

  /// What to say of a column across a wide table whose name turns out to mean nothing.
  package func unknownColumn(_ name: TableField) -> Diagnostic {
    Self.unknown(name, suggestion: nil, known: known)
  }

  private static func folded(_ name: String) -> String {
    let kept = name.drop(while: \.isWhitespace)
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return kept[...last].lowercased()
  }

  private static func unnamed(_ field: TableField) -> Diagnostic {
    Diagnostic(
      rule: "unnamed-column", "each column has a name", at: field.range,
      help: "name the column or delete it")
  }

  private static func duplicate(_ field: TableField, of other: TableField) -> Diagnostic {
    Diagnostic(
      rule: "duplicate-column", "column \(ColumnNames.quoted(field.text)) stands twice",
      at: field.range,
      notes: [.init("first here", at: other.range)])
  }

  private static func unknown(
    _ field: TableField, suggestion: String?, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule: "unknown-column", "column \(ColumnNames.quoted(field.text)) is not known",
      at: field.range,
      help: suggestion.map { "did you mean '\($0)'?" }
        ?? "the known columns are \(ColumnNames.listed(known))")
  }

  private static func missing(
    _ name: String, at start: TableField, of needed: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule: "missing-column", "column '\(name)' is required",
      at: start.range.startPoint,
      help: "the required columns are \(ColumnNames.listed(needed))")
  }
}
