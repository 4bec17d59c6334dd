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
  package let blocks: [Prose.Block]
  /// What was typed: Markdown, or the value itself.
  package let source: String
  /// Where `source` begins in the text from which the places in `blocks` count, in UTF-8 offsets.
  package let origin: Int
  /// Where all of it stands.
  package let range: InputRange
  /// Makes what tells where a stretch of that text, given in UTF-8 offsets, is in the file: once for all
  /// of its words.
  package let places: @Sendable () -> (Range<Int>) -> InputRange

  package init(
    document: String, key: String?, blocks: [Prose.Block], source: String, origin: Int = 0,
    range: InputRange, places: @escaping @Sendable () -> (Range<Int>) -> InputRange
  ) {
    self.document = document
    self.key = key
    self.blocks = blocks
    self.source = source
    self.origin = origin
    self.range = range
    self.places = places
  }
}
