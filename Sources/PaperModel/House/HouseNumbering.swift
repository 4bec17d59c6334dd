package import PaperMarkup

/// The numbering styles of a house.
package struct HouseNumbering: Sendable {
  /// Sections and, below them, sub-sections and paragraphs.
  package let sections: SectionNumbers
  package let recommendations: NumberingStyle
  package let recommendationParts: NumberingStyle
  /// The style of appendix numbers. It includes the word, as in `Appendix 1`.
  package let appendices: NumberingStyle

  /// The style of the numbers of aims that state none, which run on through a plan; nil for none.
  package let aims: NumberingStyle?
  /// The styles of the numbers of tables and figures, with the words before them.
  package let captions: CaptionNumbering

  package init(
    sections: SectionNumbers, recommendations: NumberingStyle,
    recommendationParts: NumberingStyle, appendices: NumberingStyle,
    aims: NumberingStyle? = nil, captions: CaptionNumbering = .none
  ) {
    self.captions = captions
    self.aims = aims
    self.sections = sections
    self.recommendations = recommendations
    self.recommendationParts = recommendationParts
    self.appendices = appendices
  }
}
