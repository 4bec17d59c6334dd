/// The graph of which files of a workspace use which others: a paper its action plan, indicators
/// their figures. Files are named by their shown paths.
package struct SourceUses: Sendable {
  private var users: [String: Set<String>] = [:]

  package init() {}

  /// Adds an edge: a file uses another.
  package mutating func add(_ file: String, uses other: String) {
    if file != other { users[other, default: []].insert(file) }
  }

  /// Whether any other file uses a file.
  package func isUsed(_ file: String) -> Bool { users[file] != nil }

  /// The files that a file uses, directly or through others.
  package func used(by file: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [file]
    while let next = waiting.popLast() {
      for (other, users) in users where users.contains(next) {
        if found.insert(other).inserted { waiting.append(other) }
      }
    }
    return found
  }

  /// Some files, and all files that use one of them, directly or through others. Each is mapped to
  /// the one that it uses; to the first by name if there are several.
  package func touched(by files: Set<String>) -> [String: String] {
    var reasons: [String: String] = [:]
    for file in files.sorted() {
      var waiting = [file]
      while let next = waiting.popLast() {
        guard reasons[next] == nil || next == file else { continue }
        reasons[next] = file
        waiting += (users[next] ?? []).filter { reasons[$0] == nil }
      }
    }
    return reasons
  }
}
