package import PaperMarkup

/// A text that somebody wrote, with the information needed to locate any word of it: a block of a
/// Markdown body, or a value of a YAML file.
package struct Passage: Sendable {
  /// The file that it belongs to, as named to the user. For included text it is the including file,
  /// while `range` is in the included text itself.
  package let document: String
  /// The key whose value it is, without the enclosing keys; nil in a body.
  package let key: String?
  /// The parsed text. Text that is printed as typed is one paragraph.
  package let blocks: [Prose.Block]
  /// The typed text: Markdown, or the plain value.
  package let source: String
  /// The UTF-8 offset of `source` in the text that the places in `blocks` refer to.
  package let origin: Int
  /// The range of the whole passage.
  package let range: InputRange
  /// Returns a function that converts UTF-8 offsets in that text to a range in the file. It is made
  /// once and used for all words of the passage.
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
