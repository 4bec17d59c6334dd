import PaperModel

/// Splits text at the terms with a known meaning, in one pass.
struct TermMarker {
  enum Piece {
    case plain(String)
    case term(String, Term.Meaning)
  }

  private struct Entry {
    let utf8: [UInt8]
    let meaning: Term.Meaning
  }

  /// The terms by their first words, longest first.
  private let entries: [String: [Entry]]
  /// For each byte, whether a term can start with a word that begins with it: a quick negative
  /// test.
  private let isStart: [Bool]

  /// Of equal terms the first counts. A term that does not begin with a letter or digit is never
  /// found.
  init(_ terms: [Term]) {
    var entries: [String: [Entry]] = [:]
    var isStart = [Bool](repeating: false, count: 256)
    for term in terms {
      let utf8 = Array(term.text.utf8)
      let word = utf8.withUnsafeBufferPointer { $0[..<Self.endOfWord(in: $0, from: 0)] }
      guard let first = word.first else { continue }
      isStart[Int(first)] = true
      let key = String(decoding: word, as: UTF8.self)
      let isKnown = entries[key]?.contains { $0.utf8 == utf8 } ?? false
      if !isKnown { entries[key, default: []].append(Entry(utf8: utf8, meaning: term.meaning)) }
    }
    for key in entries.keys { entries[key]?.sort { $0.utf8.count > $1.utf8.count } }
    self.entries = entries
    self.isStart = isStart
  }

  /// Calls `body` with the pieces of a text. A term matches only between word boundaries: no letter
  /// or digit may be next to it.
  func forEachPiece(of text: String, _ body: (Piece) -> Void) {
    guard !entries.isEmpty else { return body(.plain(text)) }
    var text = text
    text.withUTF8 { utf8 in
      var written = 0
      var place = 0
      func piece(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: utf8[range]), as: UTF8.self)
      }
      while place < utf8.count {
        let end = Self.endOfWord(in: utf8, from: place)
        guard end > place else {
          place += Self.length(utf8[place])
          continue
        }
        if isStart[Int(utf8[place])], let entry = entry(in: utf8, at: place, word: end) {
          let end = place + entry.utf8.count
          if place > written { body(.plain(piece(written..<place))) }
          body(.term(piece(place..<end), entry.meaning))
          (place, written) = (end, end)
        } else {
          place = end
        }
      }
      if written < utf8.count { body(.plain(piece(written..<utf8.count))) }
    }
  }

  private func entry(
    in utf8: UnsafeBufferPointer<UInt8>, at place: Int, word end: Int
  ) -> Entry? {
    let word = UnsafeBufferPointer(rebasing: utf8[place..<end])
    return entries[String(decoding: word, as: UTF8.self)]?.first { entry in
      let end = place + entry.utf8.count
      return end <= utf8.count && utf8[place..<end].elementsEqual(entry.utf8)
        && Self.endOfWord(in: utf8, from: end) == end
    }
  }

  /// The end of the run of letters and digits; `start` itself if it is empty.
  private static func endOfWord(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < utf8.count, isOfWord(utf8, at: place) { place += length(utf8[place]) }
    return min(place, utf8.count)
  }

  /// Beyond ASCII, everything counts as a letter except the punctuation of Latin-1 and of U+2000 to
  /// U+207F.
  private static func isOfWord(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    switch utf8[place] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case 0..<0x80, 0xC2: false
    case 0xE2: place + 1 < utf8.count && utf8[place + 1] > 0x81
    default: true
    }
  }

  /// The length in bytes of the UTF-8 character that begins with a byte.
  private static func length(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
