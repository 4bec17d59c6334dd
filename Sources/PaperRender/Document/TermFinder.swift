import PaperMarkup
import PaperModel

/// Finds the terms of a document with a known meaning: dates in the form of the house, and the
/// abbreviations of the board's organisations.
struct TermFinder {
  private let house: House
  private let abbreviations: [Term]
  private let months: [String]

  init(house: House, board: Board?) {
    self.house = house
    months = house.dates.months.map { $0.lowercased() }
    abbreviations = (board?.organisations ?? []).flatMap { organisation in
      ([organisation.shortName].compactMap { $0 } + organisation.also)
        .filter { Self.isAbbreviation($0, of: organisation.name) }
        .map { Term($0, .abbreviation(of: organisation.name)) }
    }
  }

  /// The terms in blocks, each once.
  func terms(in blocks: [Block]) -> [Term] {
    var dates: [String: CalendarDate] = [:]
    blocks.forEachText { text in
      if Self.hasYear(text) { addDates(of: text, to: &dates) }
    }
    for note in NoteNumbers(blocks).notes { addDates(of: note.plainText, to: &dates) }
    return abbreviations
      + dates.sorted { $0.key < $1.key }.map { Term($0.key, .date($0.value)) }
  }

  /// Whether a text is an abbreviation: all capitals, and shorter than the name.
  private static func isAbbreviation(_ text: String, of name: String) -> Bool {
    text.count >= 2 && text.count < name.count
      && text.contains(where: \.isUppercase)
      && text.allSatisfy { $0.isUppercase || $0.isNumber || "&-.".contains($0) }
  }

  // MARK: - Dates

  /// Quick negative test: false means that there are no four digits in a row, so the text holds no
  /// date. Most texts need no division into words.
  private static func hasYear(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 {
      count = (0x30...0x39).contains(byte) ? count + 1 : 0
      if count == 4 { return true }
    }
    return false
  }

  /// A word of a text: a run of letters and digits.
  private struct Word {
    let text: Substring
    let number: Int?
  }

  private func addDates(of text: String, to dates: inout [String: CalendarDate]) {
    let words = words(of: text)
    for (place, word) in words.enumerated() {
      guard let year = word.number, (1000...9999).contains(year) else { continue }
      // Apart from its weekday a date has three parts, in any order.
      for start in max(0, place - 3)...place {
        let end = min(start + 4, words.count)
        guard end > place else { continue }
        for date in candidates(words[start..<end], year: year) {
          let written = house.text(date)
          if dates[written] == nil, text.utf8.holds(written.utf8) { dates[written] = date }
        }
      }
    }
  }

  /// The dates that the words around a year may mean.
  private func candidates(_ words: ArraySlice<Word>, year: Int) -> [CalendarDate] {
    let days = words.compactMap(\.number).filter { (1...31).contains($0) }
    let months = words.compactMap(month) + days.filter { $0 <= 12 }
    return Set(months).flatMap { month in
      Set(days).compactMap { CalendarDate(year: year, month: month, day: $0) }
    }
  }

  /// The number of the month with that name, from 1; nil for any other word.
  private func month(_ word: Word) -> Int? {
    word.number == nil ? months.firstIndex(of: word.text.lowercased()).map { $0 + 1 } : nil
  }

  private func words(of text: String) -> [Word] {
    text.unicodeScalars.split { !Self.isOfWord($0) }.map { word in
      let digits = word.prefix { ("0"..."9").contains($0) }
      let isYear = digits.endIndex == word.endIndex
      let number = digits.isEmpty || digits.count > (isYear ? 4 : 2) ? nil : Int(Substring(digits))
      return Word(text: Substring(word), number: number)
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."z", "A"..."Z": true
    case "\0"..."\u{7F}": false
    default: Character(scalar).isLetter || Character(scalar).isNumber || isMark(scalar)
    }
  }

  /// Whether a character is a combining mark, which belongs to the letter before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension String.UTF8View {
  /// Whether it contains the bytes of another string.
  fileprivate func holds(_ other: String.UTF8View) -> Bool {
    guard let first = other.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: other) }
  }
}
