/// How the sections and paragraphs of a document are numbered.
package struct SectionNumbers: Hashable, Sendable {
  /// How the paragraphs that fill a hole are numbered.
  package enum Paragraphs: Hashable, Sendable {
    case none
    /// `3.1` for the first paragraph of section 3.
    case bySection
    /// 1, 2, 3 through the whole document.
    case throughout
  }

  /// The format of `{{number}}`; nil for no numbers.
  package let sections: NumberingStyle?
  /// Whether headings one level below a numbered one are numbered too, in the blocks that fill a
  /// hole: `3.1`.
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
