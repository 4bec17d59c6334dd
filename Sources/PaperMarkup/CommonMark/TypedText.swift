/// A parsed text aligned with the Markdown that it was typed as, in which characters may be escaped
/// or written as entities: `\*`, `&amp;`.
package struct TypedText {
  /// For each byte of the text its offset in the source, and after them the end of the last.
  package let offsets: [Int]

  /// Aligns a text with its source from an offset on; nil if the source does not match the text.
  package init?(_ text: String, typedFrom start: Int, in source: [UInt8]) {
    let read = Array(text.utf8)
    var offsets: [Int] = []
    offsets.reserveCapacity(read.count + 1)
    var place = start
    while offsets.count < read.count {
      guard place < source.count else { return nil }
      let byte = source[place]
      if byte == UInt8(ascii: "\\"), place + 1 < source.count, source[place + 1].isASCIIPunctuation
      {
        guard source[place + 1] == read[offsets.count] else { return nil }
        offsets.append(place)
        place += 2
      } else if byte == UInt8(ascii: "&"), let entity = Self.entity(in: source, at: place) {
        guard read[offsets.count...].starts(with: entity.text.utf8) else { return nil }
        for _ in entity.text.utf8 { offsets.append(place) }
        place = entity.end
      } else {
        guard byte == read[offsets.count] else { return nil }
        offsets.append(place)
        place += 1
      }
    }
    offsets.append(place)
    self.offsets = offsets
  }

  /// The source range of a range of the text.
  package func place(of span: Range<Int>) -> Range<Int> {
    let span = span.clamped(to: 0..<offsets.count - 1)
    let start = offsets[span.lowerBound]
    guard !span.isEmpty else { return start..<start }
    // The next offset is the end, including that of an escape or entity.
    return start..<max(start, offsets[span.upperBound])
  }

  /// The character of an entity (named or numeric) and the end of the entity. The parser is used
  /// because it knows the names.
  private static func entity(in source: [UInt8], at start: Int) -> (text: String, end: Int)? {
    let longest = min(start + 34, source.count)
    guard let end = source[start..<longest].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let typed = String(decoding: source[start...end], as: UTF8.self)
    guard
      typed.utf8.dropFirst().dropLast().allSatisfy({
        $0 == UInt8(ascii: "#") || Unicode.Scalar($0).isASCIIAlphanumeric
      })
    else { return nil }
    let paragraph = CommonMarkParser.parse(typed).root.children.first
    guard case .text(let text)? = paragraph?.children.first?.kind, text != typed else { return nil }
    return (text, end + 1)
  }
}
