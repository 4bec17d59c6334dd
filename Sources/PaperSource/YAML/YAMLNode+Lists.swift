import PaperMarkup
import PaperModel

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
