/// The notes of one workbook, numbered in the order of first use.
struct NoteRegister {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// The mark of a note. Equal texts share one number.
  mutating func mark(_ text: String) -> String {
    if let number = numbers[text] { return "[note \(number)]" }
    texts.append(text)
    numbers[text] = texts.count
    return "[note \(texts.count)]"
  }
}
