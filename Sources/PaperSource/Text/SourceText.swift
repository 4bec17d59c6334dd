package import PaperModel

/// A text as its author meant it, which knows the place in the file of each part.
package struct SourceText: Sendable {
  /// How the text is written in the file.
  enum Form: Hashable, Sendable {
    /// Literally: a Markdown body, a CSV field, a key.
    case verbatim
    /// A CSV field in quotes.
    case quotedField
    /// A YAML scalar. The indent is the column, from 0, of the block collection that contains it,
    /// or -1 if there is none.
    case scalar(ScalarStyle, parentIndent: Int32)
  }

  /// The text, with escapes resolved and lines folded.
  package let text: String
  let file: InputFile
  /// The bytes of the text, including its quotes or block indicator.
  var bytes: Range<Int> { span.bytes }
  private let span: ByteSpan
  private let form: Form

  /// The length in bytes above which a scalar is not decoded again to find a place in it.
  private static let mapLimit = 1 << 16

  /// A part of a file that is literal text.
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

  /// The place of the whole text, including its quotes or block indicator.
  package var range: InputRange { file.range(ofBytes: bytes) }

  private var start: InputRange { file.range(ofBytes: bytes.lowerBound..<bytes.lowerBound) }

  /// The place of a part of the text, given in UTF-8 offsets of `text`.
  ///
  /// Offsets out of range are clamped. An escape is one place; a folded line break is the place of
  /// the break. If the place is unknown, it is the start of the whole.
  package func range(ofUTF8 offsets: Range<Int>) -> InputRange {
    places()(offsets)
  }

  /// The same for many parts: the scalar is decoded again only once.
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

// Texts are equal if their text and place are; files are compared by path.
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

/// How a YAML scalar is written.
package enum ScalarStyle: Hashable, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}

/// A range of bytes in a file, stored compactly (files are at most 16 MiB), since every value that
/// is read has one.
struct ByteSpan: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32

  init(_ bytes: Range<Int>) {
    start = UInt32(clamping: bytes.lowerBound)
    end = UInt32(clamping: bytes.upperBound)
  }

  var bytes: Range<Int> { Int(start)..<Int(end) }
}
