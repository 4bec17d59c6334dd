/// Letters in whose place texts are written, so that it can be seen whose words an output has: those
/// of the house, those of the authors, or the program's.
struct Alphabet: Sendable {
  /// For the words of a house.
  static let house = Alphabet("абвгдежзийклмнопрстуфхцчшщ")
  /// For the words of authors.
  static let authors = Alphabet("աբգդեզէըթժիլխծկհձղճմյնշոչպ")

  private let letters: [Character: Character]
  private let own: Set<Character>

  /// - Parameter letters: as many as there are from a to z, so that different words stay different.
  private init(_ letters: String) {
    var all: [Character: Character] = [:]
    for (plain, letter) in zip("abcdefghijklmnopqrstuvwxyz", letters) {
      all[plain] = letter
      all[Character(plain.uppercased())] = Character(letter.uppercased())
    }
    self.letters = all
    own = Set(all.values)
  }

  func contains(_ letter: Character) -> Bool { own.contains(letter) }

  /// A text in these letters. Names in braces, addresses and escapes stay.
  func writing(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    let kept = #/\{\{[^}]*\}\}|\{#[^}]*\}|\$\{[^}]*\}|\]\([^)]*\)|https?://[^\s>)]+|\\./#
    while let match = rest.firstMatch(of: kept) {
      result += plain(rest[..<match.range.lowerBound]) + match.output
      rest = rest[match.range.upperBound...]
    }
    return result + plain(rest)
  }

  private func plain(_ text: Substring) -> String { String(text.map { letters[$0] ?? $0 }) }

  /// An example of a numbering: its letters are digits, and its word is in these letters.
  func numbering(_ example: String) -> String {
    guard let match = example.firstMatch(of: #/^(.*?)(1|[A-Za-z])([^A-Za-z0-9]*)$/#) else {
      return example
    }
    return writing(String(match.1)) + "1" + match.3
  }
}
