import PaperModel

/// How much of each kind something is, in words.
struct ReturnCounts {
  private var counts: [ReturnTable: Int] = [:]

  mutating func add(_ table: ReturnTable) { counts[table, default: 0] += 1 }

  init(_ tables: some Sequence<ReturnTable> = EmptyCollection()) {
    for table in tables { add(table) }
  }

  var total: Int { counts.values.reduce(0, +) }

  /// Such as "2 figures, progress of 1 aim".
  var text: String {
    ReturnTable.allCases.compactMap { table in
      let count = counts[table] ?? 0
      guard count > 0 else { return nil }
      let end = count == 1 ? "" : "s"
      return switch table {
      case .figures: "\(count) figure\(end)"
      case .progress: "progress of \(count) aim\(end)"
      case .followUps: "\(count) follow-up\(end)"
      }
    }.joined(separator: ", ")
  }
}
