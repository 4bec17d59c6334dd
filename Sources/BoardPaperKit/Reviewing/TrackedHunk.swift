import OfficePackage

/// A tracked change as it was made, but of whole words.
struct TrackedHunk {
  let hunk: WordHunks.Hunk
  let makers: [ReviewMaker]

  /// The words in it that differ.
  var parts: [WordHunks.Hunk] {
    WordHunks(hunk.old, hunk.new).hunks.map {
      WordHunks.Hunk(
        range: hunk.range.lowerBound + $0.range.lowerBound..<hunk.range.lowerBound
          + $0.range.upperBound,
        old: $0.old, new: $0.new)
    }
  }

  /// The changes of a paragraph; nil where two of them change the same word.
  static func hunks(of paragraph: ReviewedParagraph) -> [TrackedHunk]? {
    let text = Array((paragraph.original ?? "").utf8)
    var hunks: [TrackedHunk] = []
    var end = 0
    for change in paragraph.changes {
      let typed = change.offset..<change.offset + change.old.utf8.count
      guard typed.lowerBound >= end, typed.upperBound <= text.count else { return nil }
      let range = wholeWords(typed, in: text)
      guard range.lowerBound >= end else { return nil }
      end = range.upperBound
      let before = text[range.lowerBound..<typed.lowerBound]
      let after = text[typed.upperBound..<range.upperBound]
      if let hunk = trimmed(
        range, Array(text[range]), Array(before) + Array(change.new.utf8) + Array(after))
      {
        hunks.append(TrackedHunk(hunk: hunk, makers: change.makers))
      }
    }
    return hunks
  }

  /// A range with the rest of the words at its ends.
  private static func wholeWords(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    func isWord(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      let byte = text[index]
      return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while isWord(start - 1), isWord(start) || start == range.upperBound { start -= 1 }
    while isWord(end), isWord(end - 1) || end == range.lowerBound { end += 1 }
    return start..<end
  }

  /// A change without the words at its ends that stay; nil if all do.
  private static func trimmed(
    _ range: Range<Int>, _ old: [UInt8], _ new: [UInt8]
  ) -> WordHunks.Hunk? {
    func text(_ bytes: some Sequence<UInt8>) -> String {
      String(decoding: Array(bytes), as: UTF8.self)
    }
    let parts = WordHunks(text(old), text(new)).hunks
    guard let first = parts.first, let last = parts.last else { return nil }
    let (head, tail) = (first.range.lowerBound, old.count - last.range.upperBound)
    guard head + tail <= new.count else { return nil }
    return WordHunks.Hunk(
      range: range.lowerBound + head..<range.upperBound - tail,
      old: text(old[head..<old.count - tail]), new: text(new[head..<new.count - tail]))
  }
}
