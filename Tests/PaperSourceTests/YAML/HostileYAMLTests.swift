import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

@Suite struct `Hostile YAML gives diagnostics and never a crash` {
  @Test(arguments: ["[", "{a: ", "- ", "[{a: "])
  func `ten thousand levels of nesting`(opening: String) throws {
    let found = try findings(String(repeating: opening, count: 10_000))
    #expect(found.count == 1)
    #expect(found[0].contains("nested-too-deeply: values may be nested in each other up to 64"))
  }

  @Test func `thousands of lines, each nested deeper`() throws {
    // Indented by one each: within the limit of a file's size up to some thousand.
    let lines = (0..<4_000).map { String(repeating: " ", count: $0) + "a:\n" }
    #expect(try findings(lines.joined()).map { $0.prefix(29) } == ["64:64-64:64 nested-too-deeply"])
  }

  @Test func `the deepest allowed is read, one more is not`() throws {
    for (depth, isRead) in [(63, true), (64, false)] {
      let yaml = String(repeating: "[", count: depth) + "a" + String(repeating: "]", count: depth)
      #expect(try findings(yaml).isEmpty == isRead)
    }
  }

  @Test func `more values than the limit`() throws {
    let file = try InputFile.read(path: "a", bytes: Array("[a, b, c, d]\n".utf8))
    let read = { YAMLReader.read(file, bytes: 0..<file.bytes.count, nodeLimit: $0) }
    #expect(read(5).diagnostics.isEmpty)
    #expect(read(4).node == nil)
    #expect(
      read(4).diagnostics.map(shown) == [
        "1:11-1:11 file-too-large: a file may hold no more values than up to here "
          + "| split it into several files"
      ])
  }

  @Test func `an alias bomb ends at its first anchor`() throws {
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1..<30 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(try findings(yaml).map { $0.prefix(23) } == ["1:5-1:6 unquoted-text: "])
    var keys = "? &a0 [x]\n: y\n"
    for level in 1..<30 { keys += "? &a\(level) [*a\(level - 1), *a\(level - 1)]\n: y\n" }
    #expect(try findings(keys).map { $0.prefix(23) } == ["1:1-1:2 unquoted-text: "])
  }

  @Test func `a line of a megabyte`() throws {
    let word = "é–x "
    let many = String(repeating: word, count: 200_000)
    #expect(try findings("a: \(many)\n") == [])
    #expect(try findings("a: \"\(many)\n").map { $0.prefix(22) } == ["1:4-1:5 unclosed-quote"])
    #expect(try findings("a: 'b' \(many)\n").map(\.utf8.count).allSatisfy { $0 < 300 })
    #expect(try findings("a: b: \(many)\n").map(\.utf8.count).allSatisfy { $0 < 300 })
    let list = String(repeating: "é, ", count: 30_000)
    #expect(try findings("[\(list)]\n") == [])
    #expect(try findings("{\(list)}\n").count == 29_999)
    #expect(try findings("[\(list)\n").map { $0.prefix(24) } == ["1:1-1:2 unclosed-bracket"])
  }

  @Test func `a file cut off anywhere`() throws {
    #expect(try findings(Self.sample) == [])
    let bytes = Array(Self.sample.utf8)
    for end in 0...bytes.count { check(Array(bytes[..<end])) }
  }

  @Test(arguments: 1...4)
  func `random changes of bytes`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = Array(Self.sample.utf8)
    let spices = Array("[]{},:-?&*!|>'\"%@`#\\ \t\n\n  ~<.aé".utf8)
    for _ in 0..<1500 {
      var changed = bytes
      for _ in 0...generator.below(4) {
        let place = generator.below(changed.count)
        switch generator.below(4) {
        case 0: changed.remove(at: place)
        case 1: changed.insert(generator.pick(spices), at: place)
        case 2: changed[place] = UInt8(generator.below(256))
        default: changed[place] = generator.pick(spices)
        }
      }
      check(changed)
    }
  }

  /// There is a node or a diagnostic, and every place is one of the file.
  private func check(_ bytes: [UInt8]) {
    guard let file = try? InputFile.read(path: "a", bytes: bytes) else { return }
    let (node, diagnostics) = YAMLReader.read(file)
    let text: Comment = "\(file.text.debugDescription)"
    #expect(node != nil || !diagnostics.isEmpty, text)
    for diagnostic in diagnostics {
      for range in [diagnostic.range] + diagnostic.notes.map(\.range) {
        #expect(file.line(range.start.line) != nil && range.start <= range.end, text)
        #expect(range.end <= file.position(ofByte: bytes.count), text)
      }
    }
    if let node { visit(node) }
  }

  private func visit(_ node: YAMLNode) {
    _ = YAMLTraps.textCutOff(node)
    _ = YAMLTraps.textReadAsMapping(node)
    switch node.kind {
    case .scalar(let text, _):
      #expect(text.range(ofUTF8: 0..<text.text.utf8.count).start >= text.range.start)
    case .sequence(let items, _): items.forEach(visit)
    case .mapping(let entries, _):
      for entry in entries {
        _ = YAMLTraps.splitAtComma(entry)
        visit(entry.value)
      }
    }
  }

  private static let sample = """
    # A board’s plan
    kind: action-plan
    "title": 'The council''s plan'
    groups:
      - priority: young-people
        introduction: |
          Two lines
            of text – with a dash

        rows:
        - { number: 1, lead: "West \\u00e9 \\
            Midlands", with: [a, b: c, 'd'] }
        - number: 2 # second
          aim: some words
            that go on
    notes: >-
      folded
      text

      #CovConnects
    empty:
    list: [
      x, y,
      {z}
    ]

    """
}
