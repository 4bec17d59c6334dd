import PaperMarkup
import PaperModel

extension YAMLNode {
  /// The lines that a node has for itself; nil where it has none. A line is not its own where
  /// something else begins before it there.
  func ownLines(in file: InputFile) -> PrivateSpan? {
    let start = range.start
    let line = SourceLine(of: bytes.lowerBound, in: file)
    let isFirstOwn = file.bytes[
      line.bytes.lowerBound..<max(line.bytes.lowerBound, bytes.lowerBound)
    ]
    .allSatisfy { " -{".utf8.contains($0) }
    let first = isFirstOwn ? start.line : start.line + 1
    let last = lastLine
    return first <= last ? PrivateSpan(file: file.path, lines: first...last) : nil
  }

  /// The line of its last scalar: a mapping ends only where the next thing begins.
  private var lastLine: Int {
    switch kind {
    case .scalar: range.end.line
    case .mapping(let entries, _):
      entries.map { max($0.key.range.end.line, $0.value.lastLine) }.max() ?? range.start.line
    case .sequence(let items, _): items.map(\.lastLine).max() ?? range.start.line
    }
  }
}
