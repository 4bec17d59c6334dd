package import PaperModel

/// An abbreviation with the words that it stands for: a format that can say so marks it wherever it is.
package struct Abbreviation: Hashable, Sendable {
  /// The letters as they are written: capitals count.
  package let text: String
  package let meaning: String

  package init(_ text: String, of meaning: String) {
    self.text = text
    self.meaning = meaning
  }

  /// Those of the board's organisations: letters in capitals, fewer than the words that they stand for
  /// have.
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
