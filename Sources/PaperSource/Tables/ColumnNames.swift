/// Names of columns as messages show them, and what a wrong one may be meant for.
enum ColumnNames {
  /// Names of columns as a message shows them: the first twenty, each cut to a decent length.
  static func listed(_ names: [String]) -> String {
    let shown = names.prefix(20).map { shortened($0) }.joined(separator: ", ")
    return names.count > 20 ? shown + " and \(names.count - 20) more" : shown
  }

  /// A name in quotes, cut to a decent length.
  static func quoted(_ name: String) -> String { "'\(shortened(name))'" }

  private static func shortened(_ name: String) -> String {
    let line = String(name.prefix(41).map { $0.isNewline ? " " : $0 })
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
