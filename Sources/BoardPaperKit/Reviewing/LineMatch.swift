import PaperModel

/// Where a line of a source is printed in the text of a paragraph.
struct LineMatch {
  let line: SourceLine
  /// Parts of the text of the paragraph with the parts of the line that they print, in UTF-8 offsets. A
  /// reference prints what it stands for.
  let parts: [(printed: Range<Int>, typed: Range<Int>, reference: ProseReference?)]

  /// The part of the paragraph that it prints.
  let printed: Range<Int>

  /// The longest text that is taken for what a reference prints, in bytes.
  private static let longestReference = 120

  /// Finds a line in a text.
  /// - Parameter isWhole: whether it has to be all of the text.
  init?(_ line: SourceLine, in text: [UInt8], isWhole: Bool) {
    let typed = Self.trimmed(line.text, 0..<line.text.count)
    let bounds = isWhole ? Self.trimmed(text, 0..<text.count) : 0..<text.count
    guard !typed.isEmpty, !bounds.isEmpty else { return nil }
    let literals = Self.literals(of: line, within: typed)
    var start = bounds.lowerBound
    while let found = Self.parts(literals, in: text, from: start, within: bounds, isWhole: isWhole)
    {
      let printed =
        (found.first?.printed.lowerBound ?? start)..<(found.last?.printed.upperBound ?? start)
      if isWhole || Self.isBounded(printed, in: text) {
        self.line = line
        parts = found
        self.printed = printed
        return
      }
      start = printed.lowerBound + 1
    }
    return nil
  }

  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, text[last] <= 0x20 { range.removeLast() }
    return range
  }

  /// Words or references, in order.
  private static func literals(
    of line: SourceLine, within typed: Range<Int>
  ) -> [(range: Range<Int>, words: [UInt8]?, reference: ProseReference?)] {
    var literals: [(range: Range<Int>, words: [UInt8]?, reference: ProseReference?)] = []
    for piece in line.pieces {
      let range = piece.range.clamped(to: typed)
      guard !range.isEmpty else { continue }
      if case .whole(let reference?) = piece.kind {
        literals.append((range, nil, reference))
      } else if let last = literals.last, last.words != nil {
        let joined = last.range.lowerBound..<range.upperBound
        literals[literals.count - 1] = (joined, Array(line.text[joined]), nil)
      } else {
        literals.append((range, Array(line.text[range]), nil))
      }
    }
    return literals
  }

  private static func parts(
    _ literals: [(range: Range<Int>, words: [UInt8]?, reference: ProseReference?)],
    in text: [UInt8], from start: Int, within bounds: Range<Int>, isWhole: Bool
  ) -> [(printed: Range<Int>, typed: Range<Int>, reference: ProseReference?)]? {
    var parts: [(printed: Range<Int>, typed: Range<Int>, reference: ProseReference?)] = []
    var place = start
    var open: (typed: Range<Int>, reference: ProseReference)?
    for (index, literal) in literals.enumerated() {
      guard let words = literal.words else {
        // Two references side by side cannot be told apart.
        guard open == nil, let reference = literal.reference else { return nil }
        open = (literal.range, reference)
        continue
      }
      let isLast = index == literals.count - 1
      let found: Int
      if isWhole, isLast {
        found = bounds.upperBound - words.count
        guard found >= place, open != nil || found == place,
          text[found..<bounds.upperBound].elementsEqual(words)
        else { return nil }
      } else if open == nil, isWhole || index > 0 {
        guard text[place...].starts(with: words) else { return nil }
        found = place
      } else {
        let from = open == nil ? place : place + 1
        guard let next = text.firstPlace(of: words, from: from, before: bounds.upperBound) else {
          return nil
        }
        found = next
      }
      if let reference = open {
        guard found > place, found - place <= longestReference else { return nil }
        parts.append((place..<found, reference.typed, reference.reference))
        open = nil
      }
      parts.append((found..<found + words.count, literal.range, nil))
      place = found + words.count
    }
    if let reference = open {
      // A reference at the end of a line is only told where the line is all of the text.
      guard isWhole, bounds.upperBound > place, bounds.upperBound - place <= longestReference else {
        return nil
      }
      parts.append((place..<bounds.upperBound, reference.typed, reference.reference))
    }
    return parts
  }

  /// Whether no word goes on before or after a range.
  private static func isBounded(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    let before = range.lowerBound - 1
    let startsWord = range.first.map { isWord(text[$0]) } ?? false
    let endsWord = range.last.map { isWord(text[$0]) } ?? false
    if startsWord, before >= 0, isWord(text[before]) { return false }
    return !(endsWord && range.upperBound < text.count && isWord(text[range.upperBound]))
  }

  // MARK: - From the paragraph to the line

  /// What a changed part of a paragraph is in the line.
  enum Meaning {
    /// Words of the line.
    case words(Range<Int>)
    /// What a reference prints.
    case reference(ProseReference, Range<Int>)
    /// More than one of these.
    case mixed
  }

  /// What a part of the paragraph is in the line; nil where it is not all in it.
  func meaning(of range: Range<Int>) -> Meaning? {
    guard printed.lowerBound <= range.lowerBound, range.upperBound <= printed.upperBound else {
      return nil
    }
    if range.isEmpty {
      // Words beside a reference are no change of it.
      let at = range.lowerBound
      if let words = parts.first(where: {
        $0.reference == nil && $0.printed.lowerBound <= at && at <= $0.printed.upperBound
      }) {
        let place = words.typed.lowerBound + at - words.printed.lowerBound
        return .words(place..<place)
      }
      guard let part = parts.first(where: { $0.printed.contains(at) }),
        let reference = part.reference
      else { return parts.last.map { .words($0.typed.upperBound..<$0.typed.upperBound) } }
      if part.printed.lowerBound == at {
        return .words(part.typed.lowerBound..<part.typed.lowerBound)
      }
      return .reference(reference, part.typed)
    }
    let touched = parts.filter { $0.printed.overlaps(range) }
    if touched.count == 1, let part = touched.first {
      if let reference = part.reference { return .reference(reference, part.typed) }
      let start = part.typed.lowerBound + range.lowerBound - part.printed.lowerBound
      return .words(start..<start + range.count)
    }
    return .mixed
  }
}

extension [UInt8] {
  /// The first place of some bytes.
  func firstPlace(of wanted: [UInt8], from start: Int, before end: Int) -> Int? {
    guard let first = wanted.first, end - start >= wanted.count else { return nil }
    var place = start
    while place <= end - wanted.count {
      guard let next = self[place...(end - wanted.count)].firstIndex(of: first) else { return nil }
      if self[next..<next + wanted.count].elementsEqual(wanted) { return next }
      place = next + 1
    }
    return nil
  }
}
