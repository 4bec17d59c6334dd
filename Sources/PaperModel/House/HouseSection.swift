import PaperMarkup

/// A section that a house knows: its heading, and whether a paper must have it.
package struct HouseSection: Sendable {
  /// The name by which a template prints the section at a particular place.
  package let id: Placed<String>
  /// The heading as printed.
  package let heading: String
  /// Other headings that authors may use for it.
  package let also: [String]
  /// The stage from which a paper must have it; nil if it is optional.
  package let required: Stage?
  /// What is printed where an author wrote `none` and nothing else; nil to print that.
  package let none: String?
  /// How many words it may have; nil for any number.
  package let mostWords: Int?
  /// All its headings in folded form, for comparison.
  private let folded: [String]

  package init(
    id: Placed<String>, heading: String, also: [String], required: Stage?, none: String? = nil,
    mostWords: Int? = nil
  ) {
    self.id = id
    self.heading = heading
    self.also = also
    self.required = required
    self.none = none
    self.mostWords = mostWords
    folded = ([heading] + also).map(Self.folded)
  }

  /// Whether an author's heading means this section; case and spacing are ignored.
  package func isCalled(_ heading: String) -> Bool {
    isCalled(folded: Self.folded(heading))
  }

  /// The same test for a heading that is already folded.
  func isCalled(folded heading: String) -> Bool { folded.contains(heading) }

  /// A heading in lower case with single spaces and without a colon at its end, for comparison.
  static func folded(_ text: some StringProtocol) -> String {
    let words = text.lowercased().singleSpaced
    return words.hasSuffix(":") ? String(words.dropLast()) : words
  }

  /// The number typed before the words of a heading, such as `1.`, `1)` or `1.1`; nil if there is
  /// none.
  package static func typedNumber(in heading: String) -> Substring? {
    guard let space = heading.firstIndex(of: " ") else { return nil }
    let word = heading[..<space]
    let digits = word.filter { ("0"..."9").contains($0) }
    guard let first = word.first, ("0"..."9").contains(first), digits.count < word.count,
      word.allSatisfy({ ("0"..."9").contains($0) || $0 == "." || $0 == ")" })
    else { return nil }
    return word
  }
}
