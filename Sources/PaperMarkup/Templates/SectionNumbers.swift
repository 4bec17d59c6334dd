/// How the sections and paragraphs of a document are numbered.
package struct SectionNumbers: Hashable, Sendable {
  /// Whether paragraphs that fill a hole have numbers in front.
  package enum Paragraphs: Hashable, Sendable {
    case none
    /// `3.1` for the first paragraph of section 3.
    case bySection
    /// 1, 2, 3 through the whole document.
    case throughout
  }

  /// How `{{number}}` is written; nil for no numbers.
  package let sections: NumberingStyle?
  /// Whether headings one level below a numbered one are numbered too, in what fills a hole: `3.1`.
  package let subsections: Bool
  package let paragraphs: Paragraphs

  package init(
    sections: NumberingStyle? = nil, subsections: Bool = false, paragraphs: Paragraphs = .none
  ) {
    self.sections = sections
    self.subsections = subsections
    self.paragraphs = paragraphs
  }
}
