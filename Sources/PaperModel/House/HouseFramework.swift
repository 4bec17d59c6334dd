package import PaperMarkup

/// How a house lays out frameworks.
package struct HouseFramework: Sendable {
  /// A word of the house; the raw value is the key in `house.yaml`.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    /// What changed since the earlier edition.
    case new, dropped, changed
    /// What it is that changed.
    case principle, indicator, programme, partner
    /// What comes before the sources of a block.
    case sources
  }

  /// The sections that the house knows in the text about the framework as a whole; nil where it says
  /// nothing of them.
  private let ownSections: [HouseSection]?
  private let ownPrincipleSections: [HouseSection]?
  /// The table of programmes, partners and measures of a principle, with a row for each of its rows;
  /// nil where it says nothing of it.
  package let delivery: TableTemplate?
  /// The table of all principles with their indicators, with a row for each principle; nil where it
  /// says nothing of it.
  package let summary: TableTemplate?
  private let words: [Word: String]

  package init(
    sections: [HouseSection]? = nil, principleSections: [HouseSection]? = nil,
    delivery: TableTemplate? = nil, summary: TableTemplate? = nil, words: [Word: String] = [:]
  ) {
    ownSections = sections
    ownPrincipleSections = principleSections
    self.delivery = delivery
    self.summary = summary
    self.words = words
  }

  /// A house that says nothing of frameworks.
  package static let none = HouseFramework()

  /// Whether nothing is missing.
  package var isComplete: Bool {
    ownSections != nil && ownPrincipleSections != nil && delivery != nil && summary != nil
      && words.count == Word.allCases.count
  }

  /// This layout, and of what is missing that of another house.
  package func completed(by other: HouseFramework) -> HouseFramework {
    HouseFramework(
      sections: ownSections ?? other.ownSections,
      principleSections: ownPrincipleSections ?? other.ownPrincipleSections,
      delivery: delivery ?? other.delivery, summary: summary ?? other.summary,
      words: words.merging(other.words) { own, _ in own })
  }

  /// The sections of the text about the framework as a whole.
  package var sections: KnownSections { KnownSections(ownSections ?? []) }

  /// The sections of the text about a principle.
  package var principleSections: KnownSections { KnownSections(ownPrincipleSections ?? []) }

  package func word(_ word: Word) -> String { words[word] ?? "" }
}
