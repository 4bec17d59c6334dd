/// A section that a house knows: what it is called, and whether a paper must have it.
package struct HouseSection: Sendable {
  /// The name by which the template puts it in a place of its own.
  package let id: Placed<String>
  /// The heading as printed.
  package let heading: String
  /// Other headings that an author may write for it.
  package let also: [String]
  /// From which stage on a paper must have it; nil where it may be left out.
  package let required: Stage?
  /// Its headings in the form in which they are compared.
  private let folded: [String]

  package init(id: Placed<String>, heading: String, also: [String], required: Stage?) {
    self.id = id
    self.heading = heading
    self.also = also
    self.required = required
    folded = ([heading] + also).map(Self.folded)
  }

  /// Whether an author who writes this heading means this section: case and spacing do not matter.
  package func isCalled(_ heading: String) -> Bool {
    isCalled(folded: Self.folded(heading))
  }

  /// The same of a heading that is folded.
  func isCalled(folded heading: String) -> Bool { folded.contains(heading) }

  /// A heading in small letters, with single spaces.
  static func folded(_ text: some StringProtocol) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `1.` or `1)` or `1.1` in front of the words of a heading; nil where there is none.
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
