package import PaperModel

/// A piece of text as the author meant it, which knows where each part of it stands in the file.
package struct SourceText: Sendable {
  /// How the text is written in the file.
  enum Form: Hashable, Sendable {
    /// As it is: a Markdown body, a CSV field, a key.
    case verbatim
    /// A CSV field in quotes.
    case quotedField
    /// A YAML scalar; the indent is the column, from 0, of the block collection that holds it, and
    /// -1 where none does.
    case scalar(ScalarStyle, parentIndent: Int32)
  }

  /// The text itself: escapes resolved, lines folded.
  package let text: String
  let file: InputFile
  /// Where it stands, with its quotes or block indicator.
  var bytes: Range<Int> { span.bytes }
  private let span: ByteSpan
  private let form: Form

  /// Scalars of more bytes than this are not read again for the sake of a place.
  private static let mapLimit = 1 << 16

  /// A stretch of a file that means what it says, byte for byte.
  package init(verbatim bytes: Range<Int>, of file: InputFile) {
    let bytes = bytes.clamped(to: 0..<file.bytes.count)
    span = ByteSpan(bytes)
    self.file = file
    text = file.text(ofBytes: bytes)
    form = .verbatim
  }

  init(_ text: String, form: Form, at bytes: Range<Int>, of file: InputFile) {
    self.text = text
    self.form = form
    span = ByteSpan(bytes)
    self.file = file
  }

  /// Where the whole of it stands, with its quotes or block indicator.
  package var range: InputRange { file.range(ofBytes: bytes) }

  private var start: InputRange { file.range(ofBytes: bytes.lowerBound..<bytes.lowerBound) }

  /// Where a part of the text stands, given by UTF-8 offsets into `text`.
  ///
  /// Offsets outside of the text are drawn to its ends. An escape is one place; a folded line break
  /// is the place of the break. Where the place cannot be told, it is the start of the whole.
  package func range(ofUTF8 offsets: Range<Int>) -> InputRange {
    places()(offsets)
  }

  /// The same for many parts: the scalar is read again only once.
  func places() -> (Range<Int>) -> InputRange {
    let whole = 0..<text.utf8.count
    switch form {
    case .verbatim:
      return { offsets in
        let wanted = offsets.clamped(to: whole)
        let start = bytes.lowerBound + wanted.lowerBound
        return file.range(ofBytes: start..<(start + wanted.count))
      }
    case .quotedField:
      return { offsets in
        file.range(
          ofBytes: QuotedField.source(of: offsets.clamped(to: whole), in: file.bytes, at: bytes))
      }
    case .scalar(let style, let parentIndent):
      let start = start
      guard text.utf8.count <= Self.mapLimit else { return { _ in start } }
      let map = ScalarMap(
        file.bytes, at: bytes, style: style, parentIndent: Int(parentIndent),
        length: text.utf8.count)
      guard map.value.elementsEqual(text.utf8) else { return { _ in start } }
      return { file.range(ofBytes: map.source(of: $0.clamped(to: whole))) }
    }
  }
}

// Two texts are the same when they say the same at the same place; the path stands for the file.
extension SourceText: Hashable {
  package static func == (first: Self, second: Self) -> Bool {
    first.bytes == second.bytes && first.text == second.text && first.form == second.form
      && (first.file === second.file || first.file.path == second.file.path)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(bytes)
  }
}
