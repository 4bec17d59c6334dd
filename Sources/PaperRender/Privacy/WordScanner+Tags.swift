// Scanning of markup: which parts are skipped, and where attribute values begin.
extension WordScanner {
  private static let comment = Array("!--".utf8)
  private static let characterData = Array("![cdata[".utf8)
  private static let script = Array("script".utf8)
  private static let scriptEnd = Array("/script".utf8)

  /// Whether a text, given in lower case, comes next, ignoring case.
  private func follows(_ text: [UInt8]) -> Bool {
    offset + text.count <= bytes.count
      && text.indices.allSatisfy { text[$0] == bytes[offset + $0] | (text[$0] & 0x20) }
  }

  /// Skips a tag within a cell of Markdown, such as `<li>` or `</ul>`.
  mutating func passShortTag() {
    var length = byte(0) == UInt8(ascii: "/") ? 1 : 0
    while length < 5, (byte(length) | 0x20) &- 0x61 < 26 { length += 1 }
    if byte(length) == UInt8(ascii: ">") { offset += length + 1 }
  }

  /// Handles a `<` and the markup that it begins; it is a plain character if no markup follows.
  mutating func beginTag() {
    if isScript {
      guard follows(Self.scriptEnd) else { return }
      isScript = false
      state = .tag
      return
    }
    let first = byte(0)
    if first == UInt8(ascii: "s"), let end = endOfOwnElement() {
      offset = end
      return
    }
    if first == UInt8(ascii: "i"), follows(Self.heldPicture) {
      passPicture()
      return
    }
    if first == UInt8(ascii: "!") {
      // Comments and the like have no quoted values.
      if follows(Self.comment) { return }
      if follows(Self.characterData) {
        offset += Self.characterData.count
        return
      }
    } else if first != UInt8(ascii: "/"), first != UInt8(ascii: "?") {
      guard WordSign(UInt32(first)).isOfWord else { return }
    }
    isScript = follows(Self.script)
    state = .tag
  }

  private static let heldPicture = Array("img src=\"data:".utf8)

  /// Skips the bytes of a picture that a page holds: they are no words. The words for it follow them.
  private mutating func passPicture() {
    offset += Self.heldPicture.count
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") { offset += 1 }
    offset = min(offset + 1, bytes.count)
    state = .tag
  }

  private static let styleTag = Array("style>".utf8)
  private static let scriptTag = Array("script>".utf8)

  /// The end of the text of an element of a page that begins here and cannot reveal anything: the
  /// style sheets of the house, whose files are public, and the program's own script. They are
  /// skipped because they are most of a short page. Nil for any other element.
  private func endOfOwnElement() -> Int? {
    if follows(Self.styleTag) { return endOfStyle() }
    guard follows(Self.scriptTag) else { return nil }
    let start = offset + Self.scriptTag.count
    let text = PageSearch.script.text
    guard start + text.utf8CodeUnitCount <= bytes.count else { return nil }
    let isOwn = bytes.withUnsafeBufferPointer { bytes in
      text.withUTF8Buffer { text in text.indices.allSatisfy { bytes[start + $0] == text[$0] } }
    }
    return isOwn ? start + text.utf8CodeUnitCount : nil
  }

  private func endOfStyle() -> Int? {
    let start = offset + Self.styleTag.count
    return sheets.first { bytes[start...].starts(with: $0) }.map { start + $0.count }
  }

  /// Skips names up to the next attribute value, or to the end of the tag.
  mutating func passTag() -> WordSign {
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: ">"):
        state = .text
        return .separator
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        state = .value(byte)
        beginsValue = true
        return .separator
      case 0x0A: line += 1
      default: break
      }
    }
    return .end
  }
}
