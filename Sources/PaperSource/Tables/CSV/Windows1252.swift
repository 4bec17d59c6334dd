package import PaperModel

extension InputFile {
  /// Reads a file that Excel may have written: if it is not UTF-8 it is read as Windows-1252, and a
  /// note `windows-1252` says so at the first character that differs.
  ///
  /// - Throws: What ``read(path:bytes:)`` throws. `not-utf-8` also if the bytes are not
  ///   Windows-1252 either, or if some of them are valid non-ASCII UTF-8: such a file mixes
  ///   encodings.
  package static func readAllowingWindows1252(
    path: String, bytes: [UInt8]
  ) throws(Diagnostic) -> (file: InputFile, note: Diagnostic?) {
    do throws(Diagnostic) {
      return (try read(path: path, bytes: bytes), nil)
    } catch {
      guard error.rule == "not-utf-8", EncodingFault.foreign(bytes, path: path) == nil,
        let first = bytes.firstIndex(where: { $0 >= 0x80 }), !holdsUTF8(bytes),
        let converted = converted(bytes)
      else { throw error }
      let file = try read(path: path, bytes: converted)
      let width = EncodingFault.windows1252(bytes[first]).map(UTF8.width) ?? 0
      let note = Diagnostic(
        .note, rule: "windows-1252", "file is not UTF-8, and is read as Windows-1252",
        at: file.range(ofBytes: first..<(first + width)),
        help: "in Excel choose 'CSV UTF-8' when saving")
      return (file, note)
    }
  }

  /// Whether a lead byte is followed by exactly the continuation bytes that it requires. In
  /// Windows-1252 this happens only when a symbol follows an accented capital letter.
  private static func holdsUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      let length =
        switch bytes[index] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      guard length > 0, index + length <= bytes.count else { return false }
      return bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
    }
  }

  /// Windows-1252 as UTF-8; nil if a byte is not assigned to a character.
  private static func converted(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        guard let scalar = EncodingFault.windows1252(byte) else { return nil }
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return result
  }
}
