package import PaperMarkup

/// A text that somebody wrote, with what is needed to point at any word of it: a block of a Markdown
/// body, or a value of a YAML file.
package struct Passage: Sendable {
  /// The file that it belongs to, as it is shown: of a text that is included the one which includes
  /// it, whereas `range` is in the text itself.
  package let document: String
  /// The key that it is the value of, without those around it; nil in a body.
  package let key: String?
  /// What it was read as. Text that is printed as it is typed is one paragraph.
  package let blocks: [Block]
  /// What was typed: Markdown, or the value itself.
  package let source: String
  /// Where all of it stands.
  package let range: InputRange
  /// Makes what tells where a stretch of `source`, given in UTF-8 offsets, stands: once for all of its
  /// words.
  package let places: @Sendable () -> (Range<Int>) -> InputRange

  package init(
    document: String, key: String?, blocks: [Block], source: String, range: InputRange,
    places: @escaping @Sendable () -> (Range<Int>) -> InputRange
  ) {
    self.document = document
    self.key = key
    self.blocks = blocks
    self.source = source
    self.range = range
    self.places = places
  }
}
