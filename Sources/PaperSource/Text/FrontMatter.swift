package import PaperModel

/// The two parts of a Markdown file: YAML between two marker lines, and the body after them.
package struct FrontMatter: Hashable, Sendable {
  /// The bytes between the marker lines; begins at the start of a line.
  package let yaml: Range<Int>
  /// The bytes after the closing marker's line; begins at the start of a line.
  package let body: Range<Int>

  /// Splits a file at its first line `---` and the next line `---` or `...`.
  ///
  /// - Throws: `no-front-matter` at 1:1, or `unclosed-front-matter` at the opening marker.
  package static func split(_ file: InputFile) throws(Diagnostic) -> FrontMatter {
    guard let opening = file.lineBytes(1), marker(opening, file) == "---" else {
      throw Diagnostic(
        rule: "no-front-matter", "the first line must be '---', the start of the front matter",
        at: file.range(ofBytes: 0..<0),
        help: "begin the file with the lines '---', 'kind: …' and '---'")
    }
    let start = file.lineBytes(2)?.lowerBound ?? file.bytes.count
    for number in stride(from: 2, through: file.lineCount, by: 1) {
      guard let line = file.lineBytes(number) else { break }
      guard let mark = marker(line, file), mark == "---" || mark == "..." else { continue }
      let body = file.lineBytes(number + 1)?.lowerBound ?? file.bytes.count
      return FrontMatter(yaml: start..<line.lowerBound, body: body..<file.bytes.count)
    }
    throw Diagnostic(
      rule: "unclosed-front-matter", "front matter must be closed by a line '---'",
      at: file.range(ofBytes: opening.lowerBound..<(opening.lowerBound + 3)),
      help: "put a line '---' between the front matter and the text")
  }

  /// The marker on a line without other text, ignoring trailing blanks; nil if there is none.
  private static func marker(_ line: Range<Int>, _ file: InputFile) -> String? {
    let rest = file.bytes[line].dropFirst(3)
    guard line.count >= 3, rest.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    else { return nil }
    return file.text(ofBytes: line.lowerBound..<(line.lowerBound + 3))
  }
}
