import PaperMarkup

/// A value to be written into a YAML file.
package indirect enum YAMLValue: Sendable, Equatable {
  /// A text, which is written in quotes where it could be read as anything else.
  case text(String)
  /// One line that is written as it is, such as a date; empty for a value that is still missing.
  case typed(String)
  case list([YAMLValue])
  case mapping([YAMLPair])
}

/// A key with its value, and a remark above it.
package struct YAMLPair: Sendable, Equatable {
  package let key: String
  package let value: YAMLValue
  /// Without the comment sign, in one line or several; nil for none. It is left out in braces.
  package let comment: String?

  package init(_ key: String, _ value: YAMLValue, comment: String? = nil) {
    self.key = key
    self.value = value
    self.comment = comment
  }
}

extension YAMLValue {
  /// The value in block style: its lines, of which the first goes after a dash or begins a file.
  package var lines: [String] {
    switch self {
    case .text(let text): Self.literal(text) ?? [Self.scalar(text, isFlow: false)]
    case .typed(let text): [text]
    case .list(let items) where items.allSatisfy(\.isTyped): [flow]
    case .list(let items): items.flatMap(\.entryLines)
    case .mapping(let pairs) where pairs.isEmpty: ["{}"]
    case .mapping(let pairs): pairs.flatMap(\.lines)
    }
  }

  /// The value in flow style, on one line.
  var flow: String {
    switch self {
    case .text(let text): Self.scalar(text, isFlow: true)
    case .typed(let text): text
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let pairs) where pairs.isEmpty: "{}"
    case .mapping(let pairs): "{ " + pairs.map(\.flow).joined(separator: ", ") + " }"
    }
  }

  /// Whether it is written as it is, so that several are as well on one line.
  fileprivate var isTyped: Bool { if case .typed(let text) = self { !text.isEmpty } else { false } }

  /// The lines of an entry of a list. A remark on its first key is above all of it.
  private var entryLines: [String] {
    guard case .mapping(let pairs) = self, let first = pairs.first, first.comment != nil else {
      return Self.indented(lines, first: "- ")
    }
    let entry = YAMLValue.mapping([YAMLPair(first.key, first.value)] + pairs.dropFirst())
    return first.remark + Self.indented(entry.lines, first: "- ")
  }

  static func indented(_ lines: [String], first: String) -> [String] {
    lines.enumerated().map { $0 == 0 ? first + $1 : $1.isEmpty ? "" : "  " + $1 }
  }
}

extension YAMLPair {
  fileprivate var remark: [String] {
    comment?.split(whereSeparator: \.isNewline).map { "# \($0)" } ?? []
  }

  fileprivate var lines: [String] {
    let value = value.lines
    switch self.value {
    case .list(let items) where !items.allSatisfy(\.isTyped):
      return remark + ["\(key):"] + value.map { $0.isEmpty ? "" : "  " + $0 }
    case .mapping(let pairs) where !pairs.isEmpty:
      return remark + ["\(key):"] + value.map { $0.isEmpty ? "" : "  " + $0 }
    case .text, .typed, .list, .mapping:
      let isMissing = value == [""]
      return remark + YAMLValue.indented(value, first: isMissing ? "\(key):" : "\(key): ")
    }
  }

  fileprivate var flow: String {
    let value = value.flow
    return value.isEmpty ? "\(key):" : "\(key): \(value)"
  }
}

// MARK: - Texts

extension YAMLValue {
  /// A text on one line.
  static func scalar(_ text: String, isFlow: Bool) -> String {
    if isPlain(text, isFlow: isFlow) { return text }
    guard text.unicodeScalars.allSatisfy({ !isEscaped($0) }) else { return doubleQuoted(text) }
    return text.singleQuoted
  }

  /// A text of several lines as a literal block; nil where the block would not be exactly the text.
  private static func literal(_ text: String) -> [String]? {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return nil }
    let hasEnd = text.hasSuffix("\n")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast(hasEnd ? 1 : 0)
    guard lines.first?.isEmpty == false, lines.last?.isEmpty == false,
      lines.first?.utf8.first?.isBlank == false,
      lines.allSatisfy({ line in
        (line.isEmpty || line.utf8.contains { !$0.isBlank })
          && line.unicodeScalars.allSatisfy { !isEscaped($0) }
      })
    else { return nil }
    return ["|\(hasEnd ? "" : "-")"] + lines.map(String.init)
  }

  /// Whether a text can be written without quotes. What is uncertain gets quotes.
  private static func isPlain(_ text: String, isFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "…"
        || first == "." && text.utf8.contains(UInt8(ascii: "/")),
      !last.properties.isWhitespace, last != ":"
    else { return false }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isEscaped(scalar) || isFlow && ",[]{}:#".unicodeScalars.contains(scalar) { return false }
      if scalar == "#", before == " " { return false }
      if scalar == " ", before == ":" { return false }
      before = scalar
    }
    return true
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: scalar == "\u{FEFF}"
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": return "\\n"
      case "\t": return "\\t"
      case "\"": return "\\\""
      case "\\": return "\\\\"
      case _ where isEscaped(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: return String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}

extension YAMLNode {
  /// The value as it is read, for comparing what two files say. Line breaks at the end of texts are
  /// left out, since a file can lack the last one.
  package var value: YAMLValue {
    switch kind {
    case .scalar(let text, _):
      return .text(String(text.text.trimmingSuffix { $0.isNewline }))
    case .sequence(let items, _): return .list(items.map(\.value))
    case .mapping(let entries, _):
      return .mapping(entries.map { YAMLPair($0.key.text, $0.value.value) })
    }
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}

extension YAMLValue {
  /// The value as a reader finds it.
  var asRead: YAMLValue {
    switch self {
    case .text(let text), .typed(let text):
      .text(String(text.trimmingSuffix { $0.isNewline }))
    case .list(let items): .list(items.map(\.asRead))
    case .mapping(let pairs): .mapping(pairs.map { YAMLPair($0.key, $0.value.asRead) })
    }
  }
}
