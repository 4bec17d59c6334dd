/// A piece of Markdown that the tree has no place for.
package struct UnsupportedMarkup: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// HTML, which is kept as text.
    case html
    /// An image, of which only the alternative text is kept.
    case image
    /// Something nested more deeply than is read, which is left out.
    case tooDeep
    /// A note that cannot be one.
    case note(NoteProblem)
  }

  package let kind: Kind
  /// The markup as it was typed, apart from what stands before it on further lines; empty for
  /// `tooDeep`.
  package let text: String
  package let start: TextPosition
  /// The place behind the last character; for `tooDeep` the end of the line on which the block
  /// around it begins.
  package let end: TextPosition

  package init(kind: Kind, text: String, start: TextPosition, end: TextPosition) {
    self.kind = kind
    self.text = text
    self.start = start
    self.end = end
  }
}
