import PaperMarkup
package import PaperModel
import PaperSource

extension Inputs {
  /// The text in a range of a file, on one line.
  package func text(in range: InputRange) -> String {
    guard let file = files[range.file], range.start.line <= range.end.line else { return "" }
    return (range.start.line...range.end.line).map { number in
      let line = (file.line(number) ?? "").unicodeScalars
      let start = number == range.start.line ? max(0, range.start.column - 1) : 0
      let end = number == range.end.line ? max(start, range.end.column - 1) : line.count
      let part = String(String.UnicodeScalarView(line.prefix(end).dropFirst(start)))
      return part.split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
  }
}
