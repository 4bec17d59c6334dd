import PaperMarkup
import PaperModel
import PaperSource

/// The whole lines of a file that hold a paragraph or an item of a list, and nothing else.
struct SourceBlock {
  let file: InputFile
  /// From the first to the last of its lines, counted from 1.
  private let lines: ClosedRange<Int>
  /// What is before the words of an item, such as `- `; nil for a paragraph between empty lines.
  private let marker: String?
  private let isYAML: Bool
  /// The last line of the list or paragraph that it is in.
  private let end: Int

  /// Nil where there is something else on the lines.
  init?(_ line: SourceLine, in files: [String: InputFile]) {
    let range = line.range
    guard let file = files[range.file] else { return nil }
    self.file = file
    let passage = line.passage.range
    func before(_ place: TextPosition) -> String {
      String(
        String.UnicodeScalarView(
          (file.line(place.line) ?? "").unicodeScalars.prefix(place.column - 1)))
    }
    isYAML = !line.isBody
    end = passage.end.line
    if isYAML {
      let prefix = before(passage.start)
      guard line.passage.blocks.count == 1, Self.isMarker(prefix) else { return nil }
      lines = passage.start.line...passage.end.line
      marker = prefix
    } else if line.role == .item {
      let prefix = before(range.start)
      guard Self.isMarker(prefix) else { return nil }
      lines = range.start.line...range.end.line
      marker = prefix
    } else {
      guard line.role == .paragraph || line.role == .heading else { return nil }
      lines = passage.start.line...passage.end.line
      marker = nil
    }
  }

  private static func isMarker(_ prefix: String) -> Bool {
    let sign = prefix.drop { $0 == " " }
    guard sign.last == " " else { return false }
    let mark = sign.dropLast(sign.reversed().prefix { $0 == " " }.count)
    if mark == "-" || mark == "*" || mark == "+" { return true }
    guard let last = mark.last, last == "." || last == ")" else { return false }
    return mark.count > 1 && mark.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
  }

  private var lineEnd: String { file.bytes.lineEnd }

  private func isBlank(_ line: Int) -> Bool {
    file.line(line)?.allSatisfy(\.isWhitespace) ?? false
  }

  private func range(_ start: TextPosition, _ end: TextPosition) -> InputRange {
    InputRange(file: file.path, start: start, end: end)
  }

  private func point(endOf line: Int) -> InputRange {
    let column = (file.line(line)?.unicodeScalars.count ?? 0) + 1
    let place = TextPosition(line: line, column: column)
    return range(place, place)
  }

  /// Its lines, with the empty one that parts it from what comes after.
  var removal: InputRange {
    var next = lines.upperBound + 1
    if marker == nil, isBlank(next) { next += 1 }
    let start = TextPosition(line: lines.lowerBound, column: 1)
    guard next <= file.lineCount else { return range(start, point(endOf: file.lineCount).end) }
    return range(start, TextPosition(line: next, column: 1))
  }

  /// The edit that adds texts after it; nil where they do not fit there.
  func insertion(of texts: [AddedText]) -> Fix? {
    guard let words = words(of: texts) else { return nil }
    let place = marker == nil || !texts.contains(where: \.isItem) ? end : lines.upperBound
    let gap = marker != nil && texts.contains(where: \.isItem) ? lineEnd : lineEnd + lineEnd
    return Fix(point(endOf: place), words.map { gap + $0 }.joined())
  }

  /// The edit that adds texts before it.
  func insertionBefore(_ texts: [AddedText]) -> Fix? {
    guard let words = words(of: texts) else { return nil }
    let gap = marker == nil ? lineEnd + lineEnd : lineEnd
    let start = TextPosition(line: lines.lowerBound, column: 1)
    return Fix(range(start, start), words.map { $0 + gap }.joined())
  }

  private func words(of texts: [AddedText]) -> [String]? {
    let areItems = texts.map(\.isItem)
    guard !areItems.contains(true) || !areItems.contains(false) else { return nil }
    return texts.map { text in
      if isYAML, let marker {
        return marker + text.text.singleSpaced.singleQuoted
      }
      let words = ReviewEdits.markdown(text.text.singleSpaced)
      if let level = text.level {
        return String(repeating: "#", count: min(level, 6)) + " " + words
      }
      guard text.isItem else { return wrapped(words, indent: "") }
      let marker = marker ?? "- "
      return wrapped(marker + words, indent: String(repeating: " ", count: marker.count))
    }
  }

  /// The longest line that is written.
  private static let width = 100

  /// A text in lines, none of which begins with what could be markup.
  private func wrapped(_ text: String, indent: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let isSafe = word.first.map { $0.isLetter || $0 == "(" || $0 == "'" } ?? false
      if line.isEmpty {
        line = String(word)
      } else if isSafe, line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = indent + word
      } else {
        line += " " + word
      }
    }
    return (lines + [line]).joined(separator: lineEnd)
  }

  /// The edit that puts another block after or before it.
  func insertion(of other: SourceBlock, isAfter: Bool) -> Fix? {
    guard (marker == nil) == (other.marker == nil), isYAML == other.isYAML else { return nil }
    let moved = other.lines.compactMap { file.line($0).map(String.init) }
      .joined(separator: lineEnd)
    let gap = marker == nil ? lineEnd + lineEnd : lineEnd
    if isAfter { return Fix(point(endOf: lines.upperBound), gap + moved) }
    let start = TextPosition(line: lines.lowerBound, column: 1)
    return Fix(range(start, start), moved + gap)
  }
}
