/// The small grammar of CommonMark's inlines that finding a place needs.
struct InlineScanner: Sendable {
  let scalars: [Unicode.Scalar]
  let range: Range<Int>
  /// Whether a pipe may be typed as `\|`.
  private let isCell: Bool
  /// The last run of as many backticks, by which a search without hope is not begun.
  private let lastBackticks: [Int: Int]

  init(_ scalars: [Unicode.Scalar], in range: Range<Int>, isCell: Bool = false) {
    self.scalars = scalars
    self.range = range
    self.isCell = isCell
    var last: [Int: Int] = [:]
    var index = range.lowerBound
    while index < range.upperBound {
      let end = Self.end(of: "`", from: index, in: scalars, before: range.upperBound)
      if end > index { last[end - index] = index }
      index = max(end, index + 1)
    }
    lastBackticks = last
  }

  subscript(index: Int) -> Unicode.Scalar? { range.contains(index) ? scalars[index] : nil }

  /// The end of a span of code that begins at a backtick, or of the backticks if they begin none.
  func endOfCode(from start: Int) -> Int {
    let opened = endOfRun(from: start)
    let length = opened - start
    guard let last = lastBackticks[length], last >= opened else { return opened }
    var index = opened
    while index < range.upperBound {
      let end = endOfRun(from: index)
      if end - index == length { return end }
      index = max(end, index + 1)
    }
    return opened
  }

  /// The end of a literal that begins at `start`, whatever stands before its further lines.
  func end(of literal: [Unicode.Scalar], from start: Int) -> Int? {
    var end: Int?
    for line in literal.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let before = end else {
        end = self.end(ofLine: line, from: start)
        if end == nil { return nil }
        continue
      }
      guard self[before] == "\n" else { return nil }
      var index = before + 1
      end = self.end(ofLine: line, from: index)
      while end == nil, let prefix = self[index], [" ", "\t", ">"].contains(prefix) {
        index += 1
        end = self.end(ofLine: line, from: index)
      }
      if end == nil { return nil }
    }
    return end
  }

  private func end(ofLine line: ArraySlice<Unicode.Scalar>, from start: Int) -> Int? {
    var index = start
    for scalar in line {
      if isCell, scalar == "|", self[index] == "\\", self[index + 1] == "|" { index += 1 }
      guard self[index] == scalar else { return nil }
      index += 1
    }
    return index
  }

  /// The end of an address in angle brackets.
  func endOfAutolink(from start: Int) -> Int? {
    var index = start + 1
    var isAddress = false
    while let scalar = self[index] {
      switch scalar {
      case ">": return isAddress ? index + 1 : nil
      case ":", "@": isAddress = true
      case "<", " ", "\t", "\n": return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The end of `(destination "title")`.
  func endOfTarget(from start: Int) -> Int? {
    guard self[start] == "(", let destination = endOfDestination(from: afterSpace(start + 1)) else {
      return nil
    }
    var index = afterSpace(destination)
    if index > destination, let title = endOfTitle(from: index) { index = afterSpace(title) }
    return self[index] == ")" ? index + 1 : nil
  }

  /// The place behind the `]` of a label that begins at `[`.
  func endOfLabel(from start: Int) -> Int? {
    guard self[start] == "[" else { return nil }
    return end(at: "]", without: "[", from: start + 1)
  }

  /// The first place behind definitions of links, which only stand at the start of a paragraph.
  var afterDefinitions: Int {
    var start = range.lowerBound
    while let label = endOfLabel(from: start), self[label] == ":",
      let destination = endOfDestination(from: afterSpace(label + 1)),
      destination > afterSpace(label + 1)
    {
      let title = endOfTitle(from: afterSpace(destination)).flatMap(lineEnd)
      guard let end = title ?? lineEnd(after: destination) else { break }
      start = afterSpace(end)
    }
    return start
  }

  /// The parser lets a space end a destination whose parentheses are still open.
  private func endOfDestination(from start: Int) -> Int? {
    if self[start] == "<" { return end(at: ">", without: "<", from: start + 1) }
    var index = start
    var open = 0
    while let scalar = self[index], scalar != " ", !(0x09...0x0D).contains(scalar.value) {
      switch scalar {
      case "\\" where isEscape(index): index += 1
      case "(":
        open += 1
        if open > Self.deepestParentheses { return nil }
      case ")":
        if open == 0 { return index }
        open -= 1
      default: break
      }
      index += 1
    }
    return index
  }

  /// The parser takes no more.
  private static let deepestParentheses = 32

  private func endOfTitle(from start: Int) -> Int? {
    switch self[start] {
    case "\"": end(at: "\"", without: nil, from: start + 1)
    case "'": end(at: "'", without: nil, from: start + 1)
    case "(": end(at: ")", without: "(", from: start + 1)
    default: nil
    }
  }

  private func end(at closing: Unicode.Scalar, without opening: Unicode.Scalar?, from start: Int)
    -> Int?
  {
    var index = start
    while let scalar = self[index] {
      if scalar == closing { return index + 1 }
      if scalar == opening { return nil }
      index += scalar == "\\" && isEscape(index) ? 2 : 1
    }
    return nil
  }

  /// Whether a backslash takes away the meaning of what follows.
  func isEscape(_ index: Int) -> Bool { self[index + 1]?.isASCIIPunctuation ?? false }

  /// Behind spaces, line ends and what stands before further lines.
  private func afterSpace(_ start: Int) -> Int {
    var index = start
    var isLineStart = false
    while let scalar = self[index] {
      switch scalar {
      case " ", "\t": break
      case "\n": isLineStart = true
      case ">" where isLineStart: break
      default: return index
      }
      index += 1
    }
    return index
  }

  private func lineEnd(after start: Int) -> Int? {
    var index = start
    while self[index] == " " || self[index] == "\t" { index += 1 }
    return index == range.upperBound || self[index] == "\n" ? index : nil
  }

  private func endOfRun(from start: Int) -> Int {
    Self.end(of: "`", from: start, in: scalars, before: range.upperBound)
  }

  private static func end(
    of scalar: Unicode.Scalar, from start: Int, in scalars: [Unicode.Scalar], before limit: Int
  ) -> Int {
    var index = start
    while index < limit, scalars[index] == scalar { index += 1 }
    return index
  }
}

extension Unicode.Scalar {
  var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
