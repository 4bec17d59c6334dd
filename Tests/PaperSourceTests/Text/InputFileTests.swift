import PaperMarkup
import PaperModel
import PaperSource
import Testing

@Suite struct `Reading the bytes of a file` {
  private func problem(_ bytes: [UInt8]) -> String? {
    do throws(Diagnostic) {
      _ = try InputFile.read(path: "a.yaml", bytes: bytes)
      return nil
    } catch {
      return shown(error)
    }
  }

  private func problem(_ text: String) -> String? { problem(Array(text.utf8)) }

  @Test func `plain text with tabs, LF and CRLF is taken as it is`() throws {
    let text = "a\tb\r\nc\n\nPrivate: \u{E000}, emoji: 😀, é, –\u{200D}\n"
    #expect(try InputFile.read(path: "a", bytes: Array(text.utf8)).text == text)
    #expect(try InputFile.read(path: "a", bytes: []).text == "")
  }

  @Test func `a byte order mark at the start is no part of the text`() throws {
    let file = try InputFile.read(path: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("ab".utf8))
    #expect(file.text == "ab")
    #expect(file.position(ofByte: 1) == TextPosition(line: 1, column: 2))
    #expect(
      problem("a\u{FEFF}")
        == "1:2-1:3 forbidden-character: byte order mark inside the text U+FEFF may not stand in a "
        + "file | delete it")
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x61], "UTF-16"),
    ([0x61, 0, 0x62, 0], "UTF-16"), ([0, 0x61, 0, 0x62, 0, 0x63], "UTF-16"),
    ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
    ([0x61, 0, 0, 0], "UTF-32"), ([0, 0, 0, 0x61], "UTF-32"),
  ])
  func `another encoding of Unicode is named`(bytes: [UInt8], name: String) {
    #expect(
      problem(bytes)
        == "1:1-1:1 not-utf-8: \(name) is not read: files must be UTF-8 | save the file as UTF-8")
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80], [0xFF],
      [0xC3], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused where they begin`(bytes: [UInt8]) throws {
    let found = try #require(problem(Array("ä\nxé".utf8) + bytes))
    let byte = String(bytes[0], radix: 16, uppercase: true)
    #expect(
      found == "2:3-2:3 not-utf-8: byte 0x\(byte) is not UTF-8 here | save the file as UTF-8")
  }

  @Test func `the least and the greatest of each length are UTF-8`() {
    #expect(problem("\u{A0}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{EFFFF}") == nil)
  }

  @Test func `a file of Windows-1252 is recognised by its first strange byte`() {
    #expect(
      problem([0x61, 0x0D, 0x0A, 0x93, 0x61, 0x94])
        == "2:1-2:1 not-utf-8: byte 0x93 is not UTF-8 here | save the file as UTF-8; it looks like "
        + "Windows-1252, where this byte is '“'")
    #expect(problem([0xA3, 0x35])?.hasSuffix("this byte is '£'") == true)
    #expect(problem([0x9F])?.hasSuffix("this byte is 'Ÿ'") == true)
    #expect(problem([0x81])?.hasSuffix("| save the file as UTF-8") == true)
  }

  @Test(arguments: [
    ("\0", "NUL character U+0000"), ("\u{1B}", "control character U+001B"),
    ("\u{7F}", "control character U+007F"), ("\u{93}", "control character U+0093"),
    ("\u{85}", "hidden line break U+0085"), ("\u{2028}", "hidden line break U+2028"),
    ("\u{2029}", "hidden line break U+2029"), ("\r", "lone carriage return U+000D"),
    ("\u{202A}", "hidden change of text direction U+202A"),
    ("\u{202E}", "hidden change of text direction U+202E"),
    ("\u{2066}", "hidden change of text direction U+2066"),
    ("\u{2069}", "hidden change of text direction U+2069"),
    ("\u{FFFE}", "non-character U+FFFE"), ("\u{FFFF}", "non-character U+FFFF"),
    ("\u{F0000}", "private-use character U+F0000"),
    ("\u{10FFFF}", "private-use character U+10FFFF"),
  ])
  func `characters that hide or confuse are refused`(character: String, name: String) throws {
    let found = try #require(problem("abcdefgh\né\(character)x"))
    #expect(found.hasPrefix("2:2-2:3 forbidden-character: \(name) may not stand in a file | "))
  }

  /// The search takes eight bytes at a time; each place within them must be seen.
  @Test func `a control character is found at every offset`() throws {
    for offset in 0..<20 {
      for byte in [0x00, 0x1F, 0x7F] as [UInt8] {
        var bytes = [UInt8](repeating: 0x20, count: 24)
        bytes[offset] = byte
        let found = try #require(problem(bytes))
        #expect(found.hasPrefix("1:\(offset + 1)-1:\(offset + 2) forbidden-character"))
      }
    }
  }

  @Test func `a file above the limit is refused before it is read`() {
    let limit = InputFile.sizeLimit
    #expect(InputFile.sizeProblem(path: "a", size: limit) == nil)
    #expect(
      InputFile.sizeProblem(path: "a", size: limit + 1).map(shown)
        == "1:1-1:1 file-too-large: a file may hold at most 16 MiB | split it into several files")
    #expect(problem([UInt8](repeating: 0x20, count: limit + 1))?.contains("too-large") == true)
  }

  @Test func `places are counted in lines and Unicode scalars`() throws {
    let file = try InputFile.read(path: "a", bytes: Array("é😀x\r\n\r\nb\n".utf8))
    #expect(file.position(ofByte: 6) == TextPosition(line: 1, column: 3))
    #expect(file.position(ofByte: 9) == TextPosition(line: 2, column: 1))
    #expect(file.position(ofByte: 11) == TextPosition(line: 3, column: 1))
    #expect(file.position(ofByte: 13) == TextPosition(line: 4, column: 1))
    #expect(file.position(ofByte: 99) == TextPosition(line: 4, column: 1))
    #expect(file.position(ofByte: -1) == TextPosition(line: 1, column: 1))
    #expect(file.lineCount == 4)
    #expect((0...5).map { file.line($0).map(String.init) } == [nil, "é😀x", "", "b", "", nil])
    #expect(shown(file.range(ofBytes: 2..<7)) == "1:2-1:4")
  }

  @Test func `places are right far into long lines`() throws {
    let text =
      String(repeating: "aé\u{2013}😀\n", count: 300) + String(repeating: "€uro", count: 2000)
    let file = try InputFile.read(path: "a", bytes: Array(text.utf8))
    var (line, column, offset) = (1, 1, 0)
    for scalar in text.unicodeScalars {
      #expect(file.position(ofByte: offset) == TextPosition(line: line, column: column))
      offset += UTF8.width(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }
}
