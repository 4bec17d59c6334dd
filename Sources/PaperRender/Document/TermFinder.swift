import PaperMarkup
import PaperModel

/// Finds the words of a document that something is known of: dates as the house writes them, and the
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

  /// What is known of words in blocks; each once.
  func terms(in blocks: [Block]) -> [Term] {
    var dates: [String: CalendarDate] = [:]
    blocks.forEachText { text in
      // Every date has a year.
      guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
      addDates(of: text, to: &dates)
    }
    for note in NoteNumbers(blocks).notes { addDates(of: note.plainText, to: &dates) }
    return abbreviations
      + dates.sorted { $0.key < $1.key }.map { Term($0.key, .date($0.value)) }
  }

  /// Letters in capitals, fewer than the words that they stand for have.
  private static func isAbbreviation(_ text: String, of name: String) -> Bool {
    text.count >= 2 && text.count < name.count
      && text.contains(where: \.isUppercase)
      && text.allSatisfy { $0.isUppercase || $0.isNumber || "&-.".contains($0) }
  }

  // MARK: - Dates

  /// A word of a text: letters and digits without anything between them.
  private struct Word {
    let text: Substring
    let number: Int?
    /// The number of the month that is called so.
    let month: Int?
  }

  private func addDates(of text: String, to dates: inout [String: CalendarDate]) {
    let words = words(of: text)
    for (place, word) in words.enumerated() {
      guard let year = word.number, (1000...9999).contains(year) else { continue }
      // A date has three parts besides the name of its weekday, in any order.
      for start in max(0, place - 3)...place {
        let end = min(start + 4, words.count)
        guard end > place else { continue }
        for date in candidates(words[start..<end], year: year) {
          let written = house.text(date)
          if dates[written] == nil, text.contains(written) { dates[written] = date }
        }
      }
    }
  }

  /// The days that words beside a year may mean.
  private func candidates(_ words: ArraySlice<Word>, year: Int) -> [CalendarDate] {
    let days = words.compactMap(\.number).filter { (1...31).contains($0) }
    let months = words.compactMap(\.month) + days.filter { $0 <= 12 }
    return Set(months).flatMap { month in
      Set(days).compactMap { CalendarDate(year: year, month: month, day: $0) }
    }
  }

  private func words(of text: String) -> [Word] {
    text.split { !$0.isLetter && !$0.isNumber }.map { word in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let isYear = digits.count == word.count
      let number =
        digits.isEmpty || digits.count > 4 || !isYear && digits.count > 2
        ? nil : Int(digits)
      let month =
        digits.isEmpty ? months.firstIndex(of: word.lowercased()).map { $0 + 1 } : nil
      return Word(text: word, number: number, month: month)
    }
  }
}
