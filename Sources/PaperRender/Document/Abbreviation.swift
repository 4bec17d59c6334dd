package import PaperModel

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
