package import PaperMarkup

/// How a house numbers what it prints.
package struct HouseNumbering: Sendable {
  /// Sections and, below them, sub-sections and paragraphs.
  package let sections: SectionNumbers
  package let recommendations: NumberingStyle
  package let recommendationParts: NumberingStyle
  /// Such as `Appendix 1`: the word is part of the style.
  package let appendices: NumberingStyle

  package init(
    sections: SectionNumbers, recommendations: NumberingStyle,
    recommendationParts: NumberingStyle, appendices: NumberingStyle
  ) {
    self.sections = sections
    self.recommendations = recommendations
    self.recommendationParts = recommendationParts
    self.appendices = appendices
  }
}
