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

  /// The candidate that differs least from a name, if it does in at most a third of its letters; of
  /// equals, the first.
  static func closest(to name: String, in candidates: [String]) -> String? {
    guard name.utf8.count <= 100 else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let limit = max(name.count, candidate.count, 3) / 3
      guard abs(name.count - candidate.count) <= limit else { continue }
      let distance = editDistance(Array(name), Array(candidate))
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.name
  }

  /// How many letters are to be added, left out or changed.
  private static func editDistance(_ first: [Character], _ second: [Character]) -> Int {
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        current.append(
          min(
            last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1))
      }
      last = current
    }
    return last[second.count]
  }
}
