import PaperMarkup
import PaperModel

/// Finds Markdown extensions that other programs support and board documents do not: strikethrough,
/// task lists and empty list items; also notes that are not allowed there, or whose labels are
/// invalid. They would be printed as typed.
struct PastedMarkup {
  /// The findings in a text.
  /// - Parameters:
  ///   - isLine: whether the text is a single line, which has no lists.
  ///   - place: maps a range of UTF-8 offsets of the text to its place in the file.
  static func findings(
    in text: String, isLine: Bool = false, place: (Range<Int>) -> InputRange
  ) -> [Diagnostic] {
    var finder = PastedMarkup(bytes: Array(text.utf8), isLine: isLine)
    if isLine { finder.scan(inlines: finder.bytes.indices) } else { finder.scan() }
    return finder.found.map { rule, message, range, help in
      Diagnostic(rule: rule, message, at: place(range), help: help)
    }
  }

  private let bytes: [UInt8]
  private let isLine: Bool
  private var found: [(rule: String, message: String, range: Range<Int>, help: String)] = []
  private var isInFence = false
  /// Whether an empty list item could begin on the line: after text, a line with `-` makes a
  /// heading.
  private var mayBeginItem = true

  private init(bytes: [UInt8], isLine: Bool) {
    self.bytes = bytes
    self.isLine = isLine
  }

  private mutating func scan() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      scan(line: start..<end)
      start = end + 1
    }
  }

  private mutating func scan(line: Range<Int>) {
    let end = bytes[line].last == UInt8(ascii: "\r") ? line.upperBound - 1 : line.upperBound
    let text = skipped(" \t>", from: line.lowerBound, before: end)
    if starts("```", at: text, before: end) || starts("~~~", at: text, before: end) {
      isInFence.toggle()
      mayBeginItem = true
    } else if !isInFence, !starts("<!--", at: text, before: end) {
      let item = marker(at: text, before: end)
      if let item { scan(item: text..<end, content: item) }
      mayBeginItem = text == end || item != nil || text > line.lowerBound
      scan(inlines: (item ?? text)..<end)
    }
  }

  private mutating func scan(item: Range<Int>, content: Int) {
    guard content < item.upperBound else {
      if mayBeginItem, !goesOn(below: item.upperBound) {
        report("empty-list-item", "a list item holds nothing", item, "delete it, or say what it is")
      }
      return
    }
    for box in ["[ ] ", "[x] ", "[X] "] where starts(box, at: content, before: item.upperBound) {
      report(
        "task-in-list", "a box to tick has no meaning here", content..<(content + 3),
        "say in words what is done; '\\[' writes the bracket itself")
    }
  }

  /// Whether the line after an end belongs to the item there.
  private func goesOn(below end: Int) -> Bool {
    guard let next = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let text = skipped(" \t", from: next + 1, before: bytes.count)
    return text > next + 2 && text < bytes.count && !"\r\n".utf8.contains(bytes[text])
  }

  private mutating func scan(inlines range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = endOfCode(from: index, before: range.upperBound)
      case UInt8(ascii: "[") where starts("[^", at: index, before: range.upperBound):
        index = scan(footnote: index, before: range.upperBound)
      case UInt8(ascii: "~") where starts("~~", at: index, before: range.upperBound):
        index = scan(struck: index, before: range.upperBound)
      default: index += 1
      }
    }
  }

  private mutating func scan(footnote start: Int, before end: Int) -> Int {
    let close = bytes[(start + 2)..<end].firstIndex { " \t[]".utf8.contains($0) }
    guard let close, close > start + 2, bytes[close] == UInt8(ascii: "]"),
      !starts("(", at: close + 1, before: end)
    else { return start + 2 }
    let label = String(decoding: bytes[(start + 2)..<close], as: UTF8.self)
    if !NoteLabel.isWellFormed(label) {
      report(
        MarkdownFindings.noteRule, "the label of a note is made of letters, digits and hyphens",
        start..<(close + 1), "write for example '[^1]', also where the note is")
    } else if isLine {
      report(
        MarkdownFindings.noteRule, "'[^\(label)]' is no note here, and would be printed as it is",
        start..<(close + 1),
        "write the note into the text, in brackets; '\\[^\(label)]' for the signs themselves")
    }
    return close + 1
  }

  private mutating func scan(struck start: Int, before end: Int) -> Int {
    let inside = skipped("~", from: start, before: end)
    guard inside == start + 2, inside < end, bytes[inside] != UInt8(ascii: " "),
      let close = (inside..<end).first(where: { starts("~~", at: $0, before: end) }),
      bytes[close - 1] != UInt8(ascii: " ")
    else { return inside }
    report(
      "struck-text", "text cannot be struck out here", start..<(close + 2),
      "delete it, or say in words what no longer holds; '\\~~' writes the signs themselves")
    return close + 2
  }

  private mutating func report(
    _ rule: String, _ message: String, _ range: Range<Int>, _ help: String
  ) {
    found.append((rule, message, range, help))
  }

  // MARK: - Bytes

  /// The start of the content of a list item whose marker is at an index; nil if there is no
  /// marker.
  private func marker(at start: Int, before end: Int) -> Int? {
    var index = start
    if index < end, "-*+".utf8.contains(bytes[index]) {
      index += 1
    } else {
      let digits = skipped("0123456789", from: start, before: end)
      guard digits > start, digits - start < 10, digits < end, ".)".utf8.contains(bytes[digits])
      else { return nil }
      index = digits + 1
    }
    let content = skipped(" \t", from: index, before: end)
    return content > index || content == end ? content : nil
  }

  /// The end of a code span, or of the backticks if no span closes on this line.
  private func endOfCode(from start: Int, before end: Int) -> Int {
    let opened = skipped("`", from: start, before: end)
    var index = opened
    while index < end {
      let close = skipped("`", from: index, before: end)
      if close - index == opened - start { return close }
      index = max(close, index + 1)
    }
    return opened
  }

  private func starts(_ text: String, at index: Int, before end: Int) -> Bool {
    index + text.utf8.count <= end && bytes[index...].starts(with: text.utf8)
  }

  private func skipped(_ signs: String, from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, signs.utf8.contains(bytes[index]) { index += 1 }
    return index
  }
}
