import PaperMarkup
import PaperModel

/// Diagnostics for lines with wrong indentation.
enum Indentation {
  /// The diagnostic for a line that begins in a column where no entry above it begins.
  ///
  /// - Parameters:
  ///   - byte: the first character of the line that is not a space.
  ///   - bytes: the part of the file that is YAML.
  static func wrong(at byte: Int, in file: InputFile, _ bytes: Range<Int>) -> Diagnostic {
    let line = SourceLine(of: byte, in: file)
    let place = file.range(ofBytes: byte..<min(byte + 1, line.bytes.upperBound))
    let column = line.column(of: byte)
    guard let neighbour = neighbour(of: line, column: column, from: bytes.lowerBound) else {
      return Diagnostic(
        rule: "wrong-indentation", "entries that belong together must begin in one column",
        at: place)
    }
    let neighbourColumn = SourceLine(of: neighbour, in: file).column(of: neighbour)
    let note = { Diagnostic.Note($0, at: file.range(ofBytes: neighbour..<(neighbour + 1))) }
    guard neighbourColumn != column else {
      guard isDash(byte, in: file) || isDash(neighbour, in: file) else {
        return keyWithoutColon(SourceLine(of: neighbour, in: file).content, in: file)
      }
      return Diagnostic(
        rule: "wrong-indentation", "list entries and keys may not begin in one column", at: place,
        notes: [note("this entry begins in the same column")],
        help: "indent what belongs to the line above by two spaces more")
    }
    return Diagnostic(
      rule: "wrong-indentation", "line must line up with the entries that it belongs to", at: place,
      notes: [note("this entry begins in column \(neighbourColumn + 1)")],
      help: neighbourColumn == 0
        ? "do not indent the line"
        : "indent the line by \(count(neighbourColumn)) instead of \(column)")
  }

  /// The diagnostic for a line among keys that is not a key.
  static func keyWithoutColon(_ text: Range<Int>, in file: InputFile) -> Diagnostic {
    guard let colon = file.bytes[text].firstIndex(of: UInt8(ascii: ":")),
      colon + 1 < text.upperBound, !file.bytes[colon + 1].isBlank
    else {
      return Diagnostic(
        rule: "yaml-syntax", "line must be a key with ':', or indented if it continues a text",
        at: file.range(ofBytes: text))
    }
    let parts = [text.lowerBound..<(colon + 1), (colon + 1)..<text.upperBound]
    return Diagnostic(
      rule: "yaml-syntax", "':' of a key must be followed by a space",
      at: file.range(ofBytes: colon..<(colon + 1)),
      help: "write: "
        + parts.map { YAMLFix.shortened(file.text(ofBytes: $0)) }.joined(separator: " "))
  }

  private static func isDash(_ byte: Int, in file: InputFile) -> Bool {
    file.byte(byte) == UInt8(ascii: "-") && file.byte(byte + 1).map { $0 <= 0x20 } ?? true
  }

  private static func count(_ spaces: Int) -> String {
    spaces == 1 ? "1 space" : "\(spaces) spaces"
  }

  /// The place of the entry with which a line was probably meant to line up: among the lines above,
  /// up to the first that does not begin further right, the leftmost entry; otherwise the last
  /// entry on that first line that does not begin further right.
  private static func neighbour(of line: SourceLine, column: Int, from start: Int) -> Int? {
    var best: (column: Int, byte: Int)?
    for number in stride(from: line.number - 1, through: 1, by: -1) {
      guard let above = SourceLine(number, in: line.file), above.bytes.lowerBound >= start else {
        break
      }
      let starts = above.entryStarts
      for start in starts where above.column(of: start) > column {
        guard best.map({ above.column(of: start) < $0.column }) ?? true else { continue }
        best = (above.column(of: start), start)
      }
      guard let first = starts.first, above.column(of: first) <= column else { continue }
      // An entry in the same column as the line, as in `- a` above `b: c`, was not meant to contain
      // the line, but to be its sibling.
      if above.column(of: first) == column { return first }
      return best?.byte ?? starts.last { above.column(of: $0) <= column }
    }
    return best?.byte
  }
}
