/// A piece of Markdown that the tree cannot represent.
package struct UnsupportedMarkup: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// HTML, which is kept as text.
    case html
    /// An image, of which only the alternative text is kept.
    case image
    /// Content that is nested too deeply, which is left out.
    case tooDeep
    /// An invalid note.
    case note(NoteProblem)
  }

  package let kind: Kind
  /// The markup as typed, without the container prefixes of continuation lines; empty for
  /// `tooDeep`.
  package let text: String
  /// The place in UTF-8 offsets of the text; for `tooDeep`, the first line of the enclosing block.
  package let place: Range<Int>

  package init(kind: Kind, text: String, place: Range<Int>) {
    self.kind = kind
    self.text = text
    self.place = place
  }

  /// A copy with the text as typed, if references were masked in the text that was parsed.
  func typed(in text: String, masked: Bool) -> Self {
    guard masked, !self.text.isEmpty else { return self }
    let bytes = Array(text.utf8)[place.clamped(to: 0..<text.utf8.count)]
    return Self(kind: kind, text: String(decoding: bytes, as: UTF8.self), place: place)
  }
}
