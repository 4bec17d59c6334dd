import PaperMarkup

/// The names of hidden bookmarks by which the paragraphs of a Word file that comes back are found in its source.
///
/// A bookmark whose name begins with an underscore is hidden in Word. Every paragraph with text has one,
/// made of its text and, where several have the same text, of their number: so a paragraph is found again
/// after others were added, moved or changed. A name is a checksum of what the file says anyway and thus
/// tells nothing else.
package struct DocxMarks {
  /// How the mark of a paragraph begins.
  package static let paragraph = "_bp_"
  /// How the mark of a document begins.
  package static let document = "_bpd_"

  /// How often a text has been marked so far.
  private var counts: [String: Int] = [:]
  /// The mark of the document, until it is written.
  private var documentMark: String?

  /// - Parameter name: what the document is, such as its path; its mark is a checksum of that.
  init(ofDocument name: String) { documentMark = Self.mark(ofDocument: name) }

  /// The mark of a document.
  package static func mark(ofDocument name: String) -> String { document + code(name.utf8) }

  /// The marks before a paragraph: that of its text, and before the first one that of the document.
  /// Nothing for a paragraph without text.
  mutating func names(of content: MarkupBytes) -> [String] {
    let text = Self.text(in: content.bytes)
    guard text.contains(where: { $0 > 0x20 }) else { return [] }
    let code = Self.code(text)
    let number = counts[code, default: 0] + 1
    counts[code] = number
    defer { documentMark = nil }
    return [documentMark, Self.paragraph + (number == 1 ? code : "\(code)_\(number)")]
      .compactMap { $0 }
  }

  /// The text of runs, as it is escaped.
  private static func text(in markup: [UInt8]) -> [UInt8] {
    let opening = Array("<w:t".utf8)
    var text: [UInt8] = []
    var place = 0
    while let start = markup[place...].firstIndex(of: UInt8(ascii: "<")) {
      let end = markup[start...].firstIndex(of: UInt8(ascii: ">")) ?? markup.endIndex - 1
      let next = start + opening.count
      let isText =
        next <= end && markup[start..<next].elementsEqual(opening)
        && (markup[next] == UInt8(ascii: " ") || markup[next] == UInt8(ascii: ">"))
      place = end + 1
      guard isText else { continue }
      let close = markup[place...].firstIndex(of: UInt8(ascii: "<")) ?? markup.endIndex
      text += markup[place..<close]
      place = close
    }
    return text
  }

  /// A checksum (FNV-1a with 64 bits) in the digits and letters of base 36.
  private static func code(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 36)
  }
}

extension DocxBody {
  /// Writes the content of a paragraph, with its marks before it.
  mutating func marked(_ content: (inout DocxBody) -> Void) {
    guard marks != nil else { return content(&self) }
    var written = MarkupBytes()
    swap(&bytes, &written)
    content(&self)
    swap(&bytes, &written)
    for name in marks?.names(of: written) ?? [] { bookmark(nextBookmark(), name) { _ in } }
    bytes.append(written)
  }
}
