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
