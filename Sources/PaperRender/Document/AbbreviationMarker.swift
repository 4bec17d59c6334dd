import PaperMarkup
package import PaperModel

/// Makes inlines of the abbreviations in text in one pass, by looking up each word in a table of
/// first words.
package struct AbbreviationMarker: Sendable {
  private struct Entry: Sendable {
    let utf8: [UInt8]
    let meaning: String
  }

  /// By their first words, longest first.
  private let entries: [String: [Entry]]
  /// Whether a word that begins with a byte may begin one.
  private let isStart: [Bool]

  /// Of two equal abbreviations the first counts; one that does not begin with a letter or a digit is
  /// never found.
  package init(_ abbreviations: [Abbreviation]) {
    var entries: [String: [Entry]] = [:]
    var isStart = [Bool](repeating: false, count: 256)
    for abbreviation in abbreviations {
      let utf8 = Array(abbreviation.text.utf8)
      let word = utf8.withUnsafeBufferPointer { $0[..<Self.endOfWord(in: $0, from: 0)] }
      guard let first = word.first else { continue }
      isStart[Int(first)] = true
      let key = String(decoding: word, as: UTF8.self)
      let isKnown = entries[key]?.contains { $0.utf8 == utf8 } ?? false
      if !isKnown {
        entries[key, default: []].append(Entry(utf8: utf8, meaning: abbreviation.meaning))
      }
    }
    for key in entries.keys { entries[key]?.sort { $0.utf8.count > $1.utf8.count } }
    self.entries = entries
    self.isStart = isStart
  }

  /// Marks the abbreviations of a board's organisations.
  package init(_ board: Board?) { self.init(Abbreviation.all(of: board)) }

  /// The blocks with their abbreviations marked, except in code, in badges and in addresses.
  func marked(_ blocks: [Block]) -> [Block] {
    entries.isEmpty ? blocks : blocks.map(marked)
  }

  private func marked(_ block: Block) -> Block {
    switch block {
    case .paragraph(let line): return .paragraph(marked(line))
    case .heading(let level, let line): return .heading(level: level, marked(line))
    case .list(let list):
      return .list(List(marker: list.marker, items: list.items.map { $0.map(marked) }))
    case .quote(let blocks): return .quote(blocks.map(marked))
    case .aside(let label, let blocks):
      return .aside(label: marked(label), blocks.map(marked))
    case .fields(let fields):
      return .fields(fields.map { Field(label: marked($0.label), value: marked($0.value)) })
    case .table(var table):
      table.caption = marked(table.caption)
      table.columns = table.columns.map(marked)
      table.rows = table.rows.map { row in row.map { $0.map(marked) } }
      return .table(table)
    case .chart(var chart):
      chart.caption = marked(chart.caption)
      return .chart(chart)
    case .notes(var notes):
      notes.label = marked(notes.label)
      return .notes(notes)
    case .picture(var picture):
      picture.caption = marked(picture.caption)
      return .picture(picture)
    case .code, .rule, .contents: return block
    }
  }

  private func marked(_ line: [Inline]) -> [Inline] {
    // Most lines are a single text without abbreviations, and stay as they are.
    guard line.contains(where: mayChange) else { return line }
    var marked: [Inline] = []
    marked.reserveCapacity(line.count)
    for inline in line { add(inline, to: &marked) }
    return marked
  }

  /// Quick negative test: false means that the inline holds no abbreviation.
  private func mayChange(_ inline: Inline) -> Bool {
    switch inline {
    case .text(let text): text.utf8.contains { isStart[Int($0)] }
    case .emphasis, .strong, .link, .note: true
    case .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference: false
    }
  }

  private func add(_ inline: Inline, to line: inout [Inline]) {
    switch inline {
    case .text(let text): add(text, to: &line)
    case .emphasis(let content): line.append(.emphasis(marked(content)))
    case .strong(let content): line.append(.strong(marked(content)))
    case .link(let destination, let content):
      line.append(.link(destination: destination, marked(content)))
    case .note(let content): line.append(.note(marked(content)))
    case .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference:
      line.append(inline)
    }
  }

  /// Adds a text and its abbreviations. An abbreviation has no letter or digit next to it.
  private func add(_ text: String, to line: inout [Inline]) {
    var copy = text
    copy.withUTF8 { utf8 in
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
          if place > written { line.append(.text(piece(written..<place))) }
          line.append(.abbreviation(piece(place..<end), meaning: entry.meaning))
          (place, written) = (end, end)
        } else {
          place = end
        }
      }
      if written == 0 {
        line.append(.text(text))
      } else if written < utf8.count {
        line.append(.text(piece(written..<utf8.count)))
      }
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

  /// Where letters and digits end; the place itself where there are none.
  private static func endOfWord(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < utf8.count, isOfWord(utf8, at: place) { place += length(utf8[place]) }
    return min(place, utf8.count)
  }

  /// Whether a byte belongs to a word. Beyond ASCII, everything counts as a letter except the
  /// punctuation of Latin-1 and of U+2000 to U+207F.
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

  /// How many bytes a character has that begins with one.
  private static func length(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}

/// An abbreviation with its expansion, which pages give wherever the abbreviation occurs.
package struct Abbreviation: Hashable, Sendable {
  /// The letters as they are written: capitals count.
  package let text: String
  /// The expansion.
  package let meaning: String

  package init(_ text: String, of meaning: String) {
    self.text = text
    self.meaning = meaning
  }

  /// The abbreviations among the names of the board's organisations: names in capitals that are shorter
  /// than the full name.
  package static func all(of board: Board?) -> [Abbreviation] {
    (board?.organisations ?? []).flatMap { organisation in
      ([organisation.shortName].compactMap { $0 } + organisation.also)
        .filter { isAbbreviation($0, of: organisation.name) }
        .map { Abbreviation($0, of: organisation.name) }
    }
  }

  private static func isAbbreviation(_ text: String, of name: String) -> Bool {
    text.count >= 2 && text.count < name.count
      && text.contains(where: \.isUppercase)
      && text.allSatisfy { $0.isUppercase || $0.isNumber || "&-.".contains($0) }
  }
}
