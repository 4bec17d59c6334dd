import PaperModel

/// The notes of one workbook, numbered in the order of first use.
struct NoteRegister {
  /// The house's word for a note of a number.
  let word: @Sendable (Int) -> String

  init(word: @escaping @Sendable (Int) -> String) { self.word = word }

  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// The mark of a note. Equal texts share one number.
  mutating func mark(_ text: String) -> String {
    if let number = numbers[text] { return "[\(word(number))]" }
    texts.append(text)
    numbers[text] = texts.count
    return "[\(word(texts.count))]"
  }
}
