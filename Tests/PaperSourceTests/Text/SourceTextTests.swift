import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

@Suite struct `Places within decoded text` {
  /// The places of a needle in the first value of a mapping.
  private func place(of needle: String, in yaml: String) throws -> String? {
    let file = try InputFile.read(path: "a.yaml", bytes: Array(yaml.utf8))
    guard case .mapping(let entries, _)? = YAMLReader.read(file).node?.kind,
      case .scalar(let text, _)? = entries.first?.value.kind
    else { return nil }
    let (value, part) = (Array(text.text.utf8), Array(needle.utf8))
    guard let start = value.indices.first(where: { value[$0...].starts(with: part) }) else {
      return nil
    }
    return shown(text.range(ofUTF8: start..<(start + part.count)))
  }

  @Test(arguments: [
    ("a: é x\n", "x", "1:6-1:7"), ("a: x\n  y z\n", "z", "2:5-2:6"),
    ("a: x\n\n\n  y\n", "y", "4:3-4:4"), ("a: x\r\n  y z\r\n", "z", "2:5-2:6"),
    ("a: 'it''s x'\n", "'s", "1:7-1:10"), ("a: 'it''s x'\n", "x", "1:11-1:12"),
    ("a: \"\\u00e9\\n x\"\n", "é", "1:5-1:11"), ("a: \"\\u00e9\\n x\"\n", " x", "1:13-1:15"),
    ("a: \"b\\\n   c d\"\n", "c d", "2:4-2:7"), ("a: |\n  x\n  y\n", "y", "3:3-3:4"),
    ("a: |2-\n    x\n\n  y\n", "y", "4:3-4:4"), ("a: >+\n\n  x\n  y\n\n    z\n", "z", "6:5-6:6"),
    ("a: >\r\n  x\r\n  y\r\n", "y", "3:3-3:4"), ("a: | # note\n  x\n", "x", "2:3-2:4"),
  ])
  func `a part is found in every style`(yaml: String, needle: String, expected: String) throws {
    #expect(try place(of: needle, in: yaml) == expected)
  }

  @Test func `a point may stand at either end`() throws {
    let file = try InputFile.read(path: "a", bytes: Array("'a''b'".utf8))
    guard case .scalar(let text, _)? = YAMLReader.read(file).node?.kind else {
      Issue.record("no scalar")
      return
    }
    #expect(shown(text.range) == "1:1-1:7")
    #expect(shown(text.range(ofUTF8: 0..<0)) == "1:2-1:2")
    #expect(shown(text.range(ofUTF8: 3..<3)) == "1:6-1:6")
    #expect(shown(text.range(ofUTF8: 7..<9)) == "1:6-1:6")
  }

  @Test func `texts are equal that say the same at the same place`() throws {
    let files = try (0..<2).map { _ in try InputFile.read(path: "a", bytes: Array("x x".utf8)) }
    let text = SourceText(verbatim: 0..<1, of: files[0])
    #expect(text == SourceText(verbatim: 0..<1, of: files[1]))
    #expect(text != SourceText(verbatim: 2..<3, of: files[0]))
    #expect(Set([text, SourceText(verbatim: 0..<1, of: files[1])]).count == 1)
  }

  /// Every character of the decoded value that is no blank and no line end stands as it is at the
  /// place given for it, or is made by an escape; and places never go back.
  @Test(arguments: 1...4)
  func `places agree with the source for random scalars`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var checked = 0
    for _ in 0..<3000 {
      let source = RandomYAML.document(&generator)
      let file = try InputFile.read(path: "a", bytes: Array(source.utf8))
      guard let node = YAMLReader.read(file).node else { continue }
      for (text, style) in RandomYAML.scalars(node) {
        checked += 1
        try check(text, style, file)
      }
    }
    #expect(checked > 3000)
  }

  private func check(_ text: SourceText, _ style: ScalarStyle, _ file: InputFile) throws {
    var offset = 0
    var last = text.range.start
    for scalar in text.text.unicodeScalars {
      let width = UTF8.width(scalar)
      let range = text.range(ofUTF8: offset..<(offset + width))
      offset += width
      let context: Comment = "\(file.text.debugDescription) \(text.text.debugDescription)"
      try #require(range.start >= last && range.end <= text.range.end || scalar == "\n", context)
      // A point would mean that the place could not be told.
      try #require(range.start < range.end, context)
      last = range.start
      guard scalar != " ", scalar != "\n", scalar != "\t" else { continue }
      let line = try #require(file.line(range.start.line)).unicodeScalars
      let there = line.dropFirst(range.start.column - 1)
        .prefix(range.end.column - range.start.column)
      let isEscape = style == .doubleQuoted && there.first == "\\" && there.count > 1
      let isQuote = style == .singleQuoted && scalar == "'" && Array(there) == ["'", "'"]
      try #require(isEscape || isQuote || Array(there) == [scalar], context)
    }
  }
}
