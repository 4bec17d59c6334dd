/// How the sections and paragraphs of a document are numbered.
package struct SectionNumbers: Hashable, Sendable {
  /// The format of `{{number}}` in headings; nil for no numbers besides those that are stated.
  package let sections: NumberingStyle?
  /// Whether headings one level below a numbered one are numbered too, in the blocks that fill a
  /// hole: `3.1`.
  package let subsections: Bool
  /// The format of the numbers of the paragraphs that fill a hole: within each section where it
  /// follows that of the section, else through the whole document; nil for no numbers.
  package let paragraphs: NumberingStyle?
  /// The formats of the lists within such paragraphs, from the outermost to the innermost; empty to
  /// leave them as they are written.
  package let subparagraphs: [NumberingStyle]

  package init(
    sections: NumberingStyle? = nil, subsections: Bool = false,
    paragraphs: NumberingStyle? = nil, subparagraphs: [NumberingStyle] = []
  ) {
    self.sections = sections
    self.subsections = subsections
    self.paragraphs = paragraphs
    self.subparagraphs = subparagraphs
  }
}
