import PaperMarkup
package import PaperModel

/// A value of a YAML file, with its place. Scalars are the typed text: `no`, `012` and `1.10` are
/// text, and the caller interprets them.
package struct YAMLNode: Sendable {
  package enum Kind: Sendable {
    case scalar(SourceText, style: ScalarStyle)
    /// A list; in flow style it is written in brackets.
    case sequence([YAMLNode], isFlow: Bool)
    /// Keys with values, without duplicate keys; in flow style it is written in braces.
    case mapping([YAMLEntry], isFlow: Bool)
  }

  package let kind: Kind
  let file: InputFile
  var bytes: Range<Int> { span.bytes }
  private let span: ByteSpan

  init(_ kind: Kind, at bytes: Range<Int>, of file: InputFile) {
    self.kind = kind
    span = ByteSpan(bytes)
    self.file = file
  }

  /// The place of the value, including its quotes or brackets, without what follows it.
  package var range: InputRange { file.range(ofBytes: bytes) }

  /// Whether the value is missing, as in `key:` alone. `key: ''` is not absent.
  package var isAbsent: Bool {
    guard case .scalar(let text, .plain) = kind else { return false }
    return text.text.isEmpty
  }

  /// The comment that follows an unquoted or absent value on its line, starting at `#`. If the
  /// value is a text, the author probably meant the comment to be part of it.
  package var cutOff: InputRange? { cutOffBytes.map(file.range(ofBytes:)) }

  var cutOffBytes: Range<Int>? {
    guard case .scalar(_, .plain) = kind else { return nil }
    let comment = file.firstNonBlank(in: bytes.upperBound..<file.bytes.count)
    guard file.byte(comment) == UInt8(ascii: "#") else { return nil }
    return comment..<SourceLine(of: comment, in: file).content.upperBound
  }
}

/// A key and its value.
package struct YAMLEntry: Sendable {
  package let key: SourceText
  package let value: YAMLNode
}

/// Edits that turn a value into a list of one entry, and the other way round.
extension YAMLNode {
  /// The edit that turns a value into a list of one entry; empty if it is uncertain how.
  var fixAsOnlyEntry: [Fix] {
    switch kind {
    case .scalar(_, .plain):
      let typed = file.text(ofBytes: bytes)
      // In brackets these characters would end the entry or begin something else.
      guard isOnOneLine, !typed.contains(where: { ",[]{}:#".contains($0) }) else { return [] }
      return inBrackets
    case .scalar(_, .singleQuoted), .scalar(_, .doubleQuoted): return isOnOneLine ? inBrackets : []
    case .scalar(_, .literal), .scalar(_, .folded), .sequence: return []
    case .mapping(_, isFlow: true): return isOnOneLine ? inBrackets : []
    case .mapping(let entries, isFlow: false):
      guard let first = entries.first, let last = entries.last else { return [] }
      let start = first.key.range.start
      let end = last.value.isAbsent ? last.key.range.end : last.value.lastPlace
      return [insertion("- ", at: start)]
        + (start.line..<max(start.line, end.line)).map {
          insertion("  ", at: TextPosition(line: $0 + 1, column: 1))
        }
    }
  }

  /// The edit that replaces a list by its only entry; empty if there are several, or if it is
  /// uncertain how.
  var fixWithoutList: [Fix] {
    guard case .sequence(let items, _) = kind, items.count == 1, let item = items.first,
      case .scalar(_, let style) = item.kind, style != .literal, style != .folded,
      item.isOnOneLine, isOnOneLine
    else { return [] }
    return [Fix(range, file.text(ofBytes: item.bytes))]
  }

  private var inBrackets: [Fix] {
    [insertion("[", at: range.start), insertion("]", at: range.end)]
  }

  private var isOnOneLine: Bool { range.start.line == range.end.line }

  /// The end of the last value within this one.
  private var lastPlace: TextPosition {
    switch kind {
    case .mapping(let entries, isFlow: false):
      entries.last.map { $0.value.isAbsent ? $0.key.range.end : $0.value.lastPlace } ?? range.end
    case .sequence(let items, isFlow: false): items.last?.lastPlace ?? range.end
    case .scalar, .mapping, .sequence: range.end
    }
  }

  private func insertion(_ text: String, at place: TextPosition) -> Fix {
    Fix(InputRange(file: range.file, start: place, end: place), text)
  }
}

extension YAMLNode {
  /// The place of a private record. A line belongs to it alone if nothing else is on the line: no
  /// entry before it, and after it only closing brackets and a remark.
  var privateSpan: PrivateSpan {
    let (start, end) = (bytes.lowerBound, bytes.upperBound)
    let (first, last) = (SourceLine(of: start, in: file), SourceLine(of: end, in: file))
    let hasFirstLine = file.bytes[first.bytes.lowerBound..<start]
      .allSatisfy { " -".utf8.contains($0) }
    let rest = file.bytes[end..<max(end, last.bytes.upperBound)]
    let stop = rest.first { !" \t,]}".utf8.contains($0) }
    let hasLastLine = stop == nil || stop == UInt8(ascii: "#")
    let lines = first.number...max(first.number, last.number)
    guard !hasFirstLine || !hasLastLine else {
      return PrivateSpan(file: file.path, lines: lines)
    }
    return PrivateSpan(
      file: file.path, lines: lines,
      bytes: (hasFirstLine ? first.bytes.lowerBound : start)..<(hasLastLine
        ? max(end, last.bytes.upperBound) : end))
  }
}
