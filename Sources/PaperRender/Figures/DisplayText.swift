/// Text for a terminal, measured in columns.
package enum DisplayText {
  /// Text on one line that is safe to print to a terminal. White space becomes a space; other
  /// control characters and bidirectional controls become a replacement character.
  package static func harmless(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        result += scalar.properties.isWhitespace ? " " : "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The width of a text in columns: wide characters take two, combining marks none.
  package static func width(_ text: some StringProtocol) -> Int {
    isPlain(text) ? text.utf8.count : text.reduce(0) { $0 + width($1) }
  }

  /// Wraps a text to a width of at least one column. Lines break between words, and within a word
  /// that is longer than a line. Returns at least one line.
  package static func wrap(_ text: String, width limit: Int) -> [String] {
    guard width(text) > limit else { return [text] }
    if isPlain(text) { return wrapPlain(text, width: limit) }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let length = width(word)
      if used > 0, used + 1 + length <= limit {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      for character in word {
        let columns = width(character)
        if used + columns > limit, used > 0 {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += columns
      }
    }
    return lines + [line]
  }

  /// The same for ASCII text, in which each byte is one column.
  private static func wrapPlain(_ text: String, width limit: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      var word = word[...]
      if !line.isEmpty, line.count + 1 + word.count <= limit {
        line.append(UInt8(ascii: " "))
      } else if !line.isEmpty {
        lines.append(String(decoding: line, as: UTF8.self))
        line = []
      }
      while line.isEmpty, word.count > limit {
        lines.append(String(decoding: word.prefix(limit), as: UTF8.self))
        word = word.dropFirst(limit)
      }
      line += word
    }
    return lines + [String(decoding: line, as: UTF8.self)]
  }

  private static func isPlain(_ text: some StringProtocol) -> Bool {
    // Contiguous bytes can be tested with vector instructions.
    text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) }
      ?? text.utf8.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte <= 0x7E }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    let isPicture =
      first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
    return isPicture || isWide(first.value) ? 2 : 1
  }

  /// Whether a character is wide by Unicode's table of East Asian widths, tested by blocks.
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
