/// A YAML document to be written, generated or with something changed.
package indirect enum YAMLTree: Sendable {
  /// An unquoted scalar.
  case plain(String)
  /// A double-quoted scalar.
  case quoted(String)
  case list([YAMLTree])
  case map([(key: String, value: YAMLTree)])
  /// No value where one could be.
  case absent

  /// The text of the file.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  private var lines: [String] {
    switch self {
    case .plain(let text): [text]
    case .quoted(let text): [Self.quote(text)]
    case .absent: [""]
    case .list(let items) where items.isEmpty: ["[]"]
    case .list(let items):
      items.flatMap { item in
        item.lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
      }
    case .map(let entries) where entries.isEmpty: ["{}"]
    case .map(let entries):
      entries.flatMap { key, value in
        switch value {
        case .list(let items) where !items.isEmpty: [key + ":"] + value.lines.map { "  " + $0 }
        case .map(let items) where !items.isEmpty: [key + ":"] + value.lines.map { "  " + $0 }
        default: ["\(key): \(value.lines.first ?? "")"]
        }
      }
    }
  }

  private static func quote(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\t": "\\t"
      case "\"": "\\\""
      case "\\": "\\\\"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  /// Whether a value is absent anywhere in it.
  package var hasAbsent: Bool {
    switch self {
    case .absent: true
    case .plain, .quoted: false
    case .list(let items): items.contains(where: \.hasAbsent)
    case .map(let entries): entries.contains { $0.value.hasAbsent }
    }
  }

  // MARK: - Places

  /// The path to a value: the indices of the entries that lead to it.
  package typealias Place = [Int]

  /// The places of all values, the root first.
  package var places: [Place] {
    let children: [YAMLTree] =
      switch self {
      case .list(let items): items
      case .map(let entries): entries.map(\.value)
      case .plain, .quoted, .absent: []
      }
    return [[]]
      + children.enumerated().flatMap { index, child in
        child.places.map { [index] + $0 }
      }
  }

  /// The value at a place.
  package subscript(place: Place) -> YAMLTree {
    guard let first = place.first else { return self }
    let rest = Array(place.dropFirst())
    switch self {
    case .list(let items): return items[first][rest]
    case .map(let entries): return entries[first].value[rest]
    case .plain, .quoted, .absent: return self
    }
  }

  /// The same tree with another value at a place.
  package func with(_ value: YAMLTree, at place: Place) -> YAMLTree {
    guard let first = place.first else { return value }
    let rest = Array(place.dropFirst())
    switch self {
    case .list(var items):
      items[first] = items[first].with(value, at: rest)
      return .list(items)
    case .map(var entries):
      entries[first].value = entries[first].value.with(value, at: rest)
      return .map(entries)
    case .plain, .quoted, .absent: return self
    }
  }
}
