/// The sections that a house knows in a kind of document, in their order.
package struct KnownSections: Sendable {
  package let sections: [HouseSection]
  /// Whether the house numbers them, so that a number typed before a heading is ignored.
  private let isNumbered: Bool

  package init(_ sections: [HouseSection], isNumbered: Bool = false) {
    self.sections = sections
    self.isNumbered = isNumbered
  }

  /// The section that an author's heading names; nil if the house does not know it.
  package func section(called heading: String) -> HouseSection? {
    let number = isNumbered ? HouseSection.typedNumber(in: heading) : nil
    let folded = HouseSection.folded(heading.dropFirst(number?.count ?? 0))
    return sections.first { $0.isCalled(folded: folded) }
  }
}
