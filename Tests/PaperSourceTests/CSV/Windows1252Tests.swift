import PaperModel
import PaperSource
import Testing

@Suite struct `Reading what Excel wrote` {
  private func read(_ bytes: [UInt8]) throws(Diagnostic) -> (file: InputFile, note: Diagnostic?) {
    try InputFile.readAllowingWindows1252(path: "a.csv", bytes: bytes)
  }

  private func problem(_ bytes: [UInt8]) -> String? {
    do throws(Diagnostic) {
      _ = try read(bytes)
      return nil
    } catch {
      return shown(error)
    }
  }

  @Test(arguments: ["", "a,b\n", "a,£\n", "\u{FEFF}a,–\n"])
  func `UTF-8 is read without a note`(text: String) throws {
    let (file, note) = try read(Array(text.utf8))
    #expect(note == nil)
    #expect(file.text == text.replacing("\u{FEFF}", with: ""))
  }

  @Test func `Windows-1252 is read with a note at the first character that differs`() throws {
    let bytes = Array("a,b\r\n1,x".utf8) + [0x80, 0x20, 0x96, 0x20, 0xA3, 0xE9, 0x92, 0xFF]
    let (file, note) = try read(bytes)
    #expect(file.text == "a,b\r\n1,x€ – £é’ÿ")
    #expect(note?.severity == .note)
    #expect(
      note.map(shown)
        == "2:4-2:5 windows-1252: file is not UTF-8, and is read as Windows-1252 | "
        + "in Excel choose 'CSV UTF-8' when saving")
    let row = try #require(CSVReader.read(file).table?.rows.first)
    #expect(row[1]?.text == "x€ – £é’ÿ")
    #expect(shown(row.range(of: 1)) == "2:3-2:12")
  }

  @Test func `each byte above ASCII is a character, but for five`() throws {
    for byte in UInt8(0x80)...0xFF {
      let isOpen = [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte)
      #expect((problem([0x61, byte]) != nil) == isOpen, "\(byte)")
      guard !isOpen else { continue }
      let file = try read([0x61, byte]).file
      #expect(file.text.unicodeScalars.count == 2)
      if byte >= 0xA0 { #expect(file.text.unicodeScalars.last?.value == UInt32(byte)) }
    }
  }

  @Test(arguments: [
    [0x61, 0xA3, 0x81], Array("é".utf8) + [0xA3], [0xA3] + Array("é–".utf8),
    [0xEF, 0xBB, 0xBF, 0xA3], Array("😀".utf8) + [0xE9],
  ])
  func `what is neither, or a mixture, is refused`(bytes: [UInt8]) throws {
    #expect(try #require(problem(bytes)).contains(" not-utf-8: byte 0x"))
  }

  @Test func `other refusals stay as they are`() {
    #expect(problem([0xFF, 0xFE, 0x61, 0])?.contains("UTF-16") == true)
    #expect(problem([0xA3, 0x00])?.hasPrefix("1:2-1:3 forbidden-character") == true)
    #expect(problem([0x00, 0xA3])?.hasPrefix("1:1-1:2 forbidden-character") == true)
    // Within the limit as it stands, but not as UTF-8.
    let large = [UInt8](repeating: 0xA3, count: InputFile.sizeLimit / 2 + 1)
    #expect(problem(large)?.contains("file-too-large") == true)
  }
}
