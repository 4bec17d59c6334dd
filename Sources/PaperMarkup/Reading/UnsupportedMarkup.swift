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
  /// Where it is, in UTF-8 offsets of the text; for `tooDeep` the line on which the block around it
  /// begins.
  package let place: Range<Int>

  package init(kind: Kind, text: String, place: Range<Int>) {
    self.kind = kind
    self.text = text
    self.place = place
  }

  /// The same with the text as it was typed, where the parser read letters in the place of references.
  func typed(in text: String, masked: Bool) -> Self {
    guard masked, !self.text.isEmpty else { return self }
    let bytes = Array(text.utf8)[place.clamped(to: 0..<text.utf8.count)]
    return Self(kind: kind, text: String(decoding: bytes, as: UTF8.self), place: place)
  }
}
