import PaperMarkup
package import PaperModel

/// Finds known names in a header, and maps them to column indices.
///
/// Names are compared without case and without surrounding blanks.
package struct TableColumns: Sendable {
  /// Whether the table is wide: it has none of the columns that only a long table has, and has
  /// columns with other names.
  package let isWide: Bool
  /// The columns of a wide table without a known name, in order; empty for a long table.
  package let across: [Int]
  /// `missing-column`, `duplicate-column`, `unknown-column`, `unnamed-column`.
  package let diagnostics: [Diagnostic]

  private let indices: [String: Int]
  private let known: [String]

  /// Finds names, given in lower case, in a header.
  ///
  /// - Parameters:
  ///   - required: Columns that every table has.
  ///   - long: Columns that a long table also has; a wide table has one column for each period
  ///     instead. If empty, all tables are long.
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
    // A column that is only misspelt is not reported as missing too.
    let needed = isWide ? required : required + long
    for name in missing where needed.contains(name) && !misspelt.values.contains(name) {
      if let start = header.first { diagnostics.add(Self.missing(name, at: start, of: needed)) }
    }
    self.known = known
    self.diagnostics = diagnostics.all
    indices = first.filter { known.contains($0.key) }
  }

  /// The index of a column, from 0; nil if the table does not have it.
  package subscript(name: String) -> Int? { indices[name] }

  /// The finding for a column across a wide table whose name is not a period.
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
      rule: "duplicate-column", "column \(ColumnNames.quoted(field.text)) appears twice",
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

/// Formats column names for messages.
enum ColumnNames {
  /// The first twenty column names, each shortened.
  static func listed(_ names: [String]) -> String {
    let shown = names.prefix(20).map { shortened($0) }.joined(separator: ", ")
    return names.count > 20 ? shown + " and \(names.count - 20) more" : shown
  }

  /// A name in quotes, shortened.
  static func quoted(_ name: String) -> String { "'\(shortened(name))'" }

  private static func shortened(_ name: String) -> String {
    let line = String(name.prefix(41).map { $0.isNewline ? " " : $0 })
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
