import PaperMarkup
import PaperModel

/// Where the words of lines stand in the Markdown that they were read from.
///
/// Each is looked for behind the one before it, so that what lies between them, such as signs of
/// emphasis, list markers and the destinations of links, is passed over. Where a word was typed in
/// another way (`&amp;`), those around it tell its place.
final class ProseAlignment {
  /// A word is looked for no further ahead than this, in bytes: what was typed in another way must
  /// not be looked for to the end of a large file.
  private static let reach = 4_096

  private let leaves: [ProseLeaf]
  private let source: String
  private let makePlaces: () -> (Range<Int>) -> InputRange
  private lazy var placesInFile = makePlaces()
  /// For each line the place of each of its bytes, and one more for its end.
  private lazy var places = aligned()

  init(_ leaves: [ProseLeaf], in passage: Passage) {
    self.leaves = leaves
    source = passage.source
    makePlaces = passage.places
  }

  /// Where a stretch of a line, in UTF-8 offsets, stands; nil where that cannot be told.
  func range(of span: Range<Int>, inLine number: Int) -> InputRange? {
    source(of: span, inLine: number).map(placesInFile)
  }

  /// A stretch of a line as a stretch of the source, both in UTF-8 offsets.
  func source(of span: Range<Int>, inLine number: Int) -> Range<Int>? {
    guard places.indices.contains(number) else { return nil }
    let line = places[number]
    guard span.lowerBound >= 0, span.upperBound <= line.count, !span.isEmpty else { return nil }
    let start = Int(line[span.lowerBound])
    // The end is behind the last byte, not before the next word.
    let last = Int(line[span.upperBound - 1])
    return start..<max(start, last + 1)
  }

  private func aligned() -> [[UInt32]] {
    let bytes = Array(source.utf8)
    var cursor = Cursor(bytes)
    return leaves.map { leaf in
      cursor.align(Array(leaf.text.utf8), destinations: leaf.destinations)
    }
  }

  private struct Cursor {
    let source: [UInt8]
    var place = 0

    init(_ source: [UInt8]) { self.source = source }

    mutating func align(
      _ text: [UInt8], destinations: [(end: Int, destination: String)]
    ) -> [UInt32] {
      var places: [UInt32] = []
      places.reserveCapacity(text.count)
      var links = destinations[...]
      var index = 0
      while index < text.count {
        while let link = links.first, link.end <= index {
          pass(link.destination)
          links.removeFirst()
        }
        let end = wordEnd(text, from: index)
        if end > index {
          if let found = find(text[index..<end]) { place = found }
          for offset in index..<end {
            places.append(UInt32(clamping: min(place, source.count)))
            if place < source.count, source[place] == text[offset] { place += 1 }
          }
          index = end
        } else if isMark(text, at: index) {
          index = alignMark(text, at: index, &places)
        } else {
          alignSign(text[index], &places)
          index += 1
        }
      }
      for link in links { pass(link.destination) }
      return places
    }

    /// Letters and digits that follow each other: those are typed as they are read.
    private func wordEnd(_ text: [UInt8], from start: Int) -> Int {
      var end = start
      while end < text.count, isLetter(text[end]) { end += 1 }
      return end
    }

    private func isLetter(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80..<0xF3:
        true
      default: false
      }
    }

    /// A sign may have been escaped, or typed by its name.
    private mutating func alignSign(_ sign: UInt8, _ places: inout [UInt32]) {
      var next = place
      let end = min(source.count, place + 8)
      while next < end, source[next] != sign, !isLetter(source[next]) { next += 1 }
      if next < end, source[next] == sign {
        places.append(UInt32(clamping: next))
        place = next + 1
      } else {
        places.append(UInt32(clamping: min(place, source.count)))
      }
    }

    /// Whether a mark for a reference begins here: those are of planes 15 and 16.
    private func isMark(_ text: [UInt8], at index: Int) -> Bool {
      text[index] >= 0xF3 && index + 3 < text.count
    }

    /// A run of one mark stands for `${…}`, with as many characters.
    private mutating func alignMark(
      _ text: [UInt8], at start: Int, _ places: inout [UInt32]
    ) -> Int {
      let mark = text[start..<(start + 4)]
      let opening = find([UInt8(ascii: "$"), UInt8(ascii: "{")][...]) ?? place
      place = opening
      var index = start
      while index + 4 <= text.count, text[index..<(index + 4)] == mark {
        for _ in 0..<4 { places.append(UInt32(clamping: min(place, source.count))) }
        index += 4
        if place < source.count {
          place += 1
          while place < source.count, source[place] & 0xC0 == 0x80 { place += 1 }
        }
      }
      return index
    }

    /// Goes behind the destination of a link, where it was typed.
    private mutating func pass(_ destination: String) {
      let end = min(source.count, place + 2)
      guard let bracket = source[place..<max(place, end)].firstIndex(of: UInt8(ascii: "]")),
        bracket + 1 < source.count, source[bracket + 1] == UInt8(ascii: "(")
      else { return }
      place = bracket + 2
      let typed = Array(destination.utf8)
      if !typed.isEmpty, let found = find(typed[...]) { place = found + typed.count }
    }

    /// Where bytes stand next, as a word of their own where they are one.
    private func find(_ wanted: ArraySlice<UInt8>) -> Int? {
      guard let first = wanted.first else { return nil }
      let last = min(source.count - wanted.count, place + ProseAlignment.reach)
      guard place <= last else { return nil }
      for start in place...last where source[start] == first {
        if source[start..<(start + wanted.count)].elementsEqual(wanted) { return start }
      }
      return nil
    }
  }
}
