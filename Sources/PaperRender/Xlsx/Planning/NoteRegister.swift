/// The notes of one workbook, numbered in the order in which they first appear.
struct NoteRegister {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// The mark of a note: the same text has the same number wherever it stands.
  mutating func mark(_ text: String) -> String {
    if let number = numbers[text] { return "[note \(number)]" }
    texts.append(text)
    numbers[text] = texts.count
    return "[note \(texts.count)]"
  }
}
