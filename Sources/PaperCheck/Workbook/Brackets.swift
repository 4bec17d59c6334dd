/// Finds texts in square brackets.
enum Brackets {
  /// Quick negative test: false means that there is certainly no bracket.
  static func mayStand(in text: String) -> Bool { text.utf8.contains(UInt8(ascii: "[")) }

  static func contents(in text: String) -> [Substring] {
    guard mayStand(in: text) else { return [] }
    return text.split(separator: "[").dropFirst(text.hasPrefix("[") ? 0 : 1).compactMap { part in
      part.firstIndex(of: "]").map { part[..<$0] }
    }
  }
}

/// Reads references to notes, such as `[note 1]`.
enum BracketedNote {
  /// The numbers of the notes that a text refers to.
  static func numbers(in text: String) -> [Int] {
    Brackets.contents(in: text).flatMap(numbers(inMark:))
  }

  /// The numbers in the text within brackets; a well-formed mark has one. Also reads `note 1, note
  /// 2`, `notes 1 and 2` and `note 1-3`. Empty if the text does not refer to notes.
  static func numbers(inMark content: Substring) -> [Int] {
    if let one = number(content) { return [one] }
    guard content.utf8.count <= 60, content.lowercased().hasPrefix("note") else { return [] }
    var numbers: [Int] = []
    var isRange = false
    for part in content.lowercased().replacing(" to ", with: "-")
      .split(whereSeparator: { !$0.isNumber && !"-–".contains($0) })
      .flatMap({ parts(of: $0) })
    {
      guard let number = Int(part) else {
        isRange = true
        continue
      }
      if isRange, let last = numbers.last, last < number, number - last < 100 {
        numbers += (last + 1)...number
      } else {
        numbers.append(number)
      }
      isRange = false
    }
    let words = content.lowercased().split { !$0.isLetter }
    return words.allSatisfy { ["note", "notes", "and", "to"].contains($0) } ? numbers : []
  }

  /// The numbers and the dashes between them.
  private static func parts(of text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = text
    while let first = rest.first {
      let part = first.isNumber ? rest.prefix(while: \.isNumber) : rest.prefix(1)
      parts.append(part)
      rest = rest[part.endIndex...]
    }
    return parts
  }

  /// The number in `note 1` and `Note1`; nil for anything else.
  static func number(_ content: some StringProtocol) -> Int? {
    guard content.lowercased().hasPrefix("note") else { return nil }
    return Int(content.dropFirst(4).drop { $0 == " " })
  }
}

/// Reads codes that stand for a value or qualify it, such as `[c]`.
enum BracketedShorthand {
  private static let codes: Set<String> = [
    "a", "b", "c", "e", "f", "k", "low", "na", "ns", "p", "r", "s", "ss", "sss", "t", "u", "w",
    "x", "z",
  ]

  /// The code as written; nil if the text is not exactly one code in brackets.
  static func code(inBrackets text: String) -> Substring? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let code = text.dropFirst().dropLast()
    return isCode(code) ? code : nil
  }

  /// Whether the text is one of the codes; a number may follow, as in `e1`.
  static func isCode(_ content: Substring) -> Bool {
    guard content.utf8.count <= 5 else { return false }
    let letters = content.prefix { $0.isLetter }
    return codes.contains(letters.lowercased())
      && content[letters.endIndex...].allSatisfy(\.isNumber)
  }
}
