import PaperMarkup
import PaperModel
import PaperSource
import Testing

@Suite struct `YAML becomes nodes with places` {
  private func read(_ yaml: String) throws(Diagnostic) -> YAMLNode? {
    YAMLReader.read(try InputFile.read(path: "a.yaml", bytes: Array(yaml.utf8))).node
  }

  /// A node as one line: scalars with places, collections in brackets with theirs.
  private func outline(_ node: YAMLNode) -> String {
    switch node.kind {
    case .scalar(let text, _):
      "\(node.isAbsent ? "nothing" : text.text)@\(shown(node.range))"
    case .sequence(let items, _):
      "[\(items.map(outline).joined(separator: ", "))]@\(shown(node.range))"
    case .mapping(let entries, _):
      "{"
        + entries.map { "\($0.key.text)@\(shown($0.key.range)): \(outline($0.value))" }.joined(
          separator: ", ") + "}@\(shown(node.range))"
    }
  }

  @Test(arguments: [
    ("a: 14:00\n", "{a@1:1-1:2: 14:00@1:4-1:9}@1:1-1:9"),
    (
      "[no, 012, 1.10, ~, null]\n",
      "[no@1:2-1:4, 012@1:6-1:9, 1.10@1:11-1:15, ~@1:17-1:18, null@1:20-1:24]@1:1-1:25"
    ),
    (
      "a:\n  - é x\n  - 'y'\n\nb: z\n",
      "{a@1:1-1:2: [é x@2:5-2:8, y@3:5-3:8]@2:3-3:8, b@5:1-5:2: z@5:4-5:5}@1:1-5:5"
    ),
    (
      "a:\nb: ''\nc: # x\n- d:\n-\n",
      "{a@1:1-1:2: nothing@1:3-1:3, b@2:1-2:2: @2:4-2:6, c@3:1-3:2: [{d@4:3-4:4: nothing@4:5-4:5}@4:3-4:5, nothing@5:2-5:2]@4:1-5:2}@1:1-5:2"
    ),
    (
      "{é: [ ], b, c: {} }\n",
      "{é@1:2-1:3: []@1:5-1:8, b@1:10-1:11: nothing@1:11-1:11, c@1:13-1:14: {}@1:16-1:18}@1:1-1:20"
    ),
    ("[a: b , c]\n", "[{a@1:2-1:3: b@1:5-1:6}@1:2-1:6, c@1:9-1:10]@1:1-1:11"),
    (
      "a: |\n  x\n\nb: >-\n  y\n  z\n\n", "{a@1:1-1:2: x\n@1:4-2:4, b@4:1-4:2: y z@4:4-6:4}@1:1-6:4"
    ),
    ("", "nothing@1:1-1:1"), ("# x\n", "nothing@1:1-1:1"), ("---\n", "nothing@2:1-2:1"),
    ("'a'\n", "a@1:1-1:4"),
  ])
  func `every value knows where it stands`(yaml: String, expected: String) throws {
    let node = try #require(try read(yaml))
    #expect(outline(node) == expected)
  }

  @Test func `style and flow are kept`() throws {
    let node = try #require(try read("- a\n- 'a'\n- \"a\"\n- |\n  a\n- >\n  a\n- [a]\n- {a: b}\n"))
    guard case .sequence(let items, isFlow: false) = node.kind else {
      Issue.record("no list")
      return
    }
    let styles = items.map { item -> String in
      switch item.kind {
      case .scalar(_, let style): "\(style)"
      case .sequence(_, let isFlow): "list \(isFlow)"
      case .mapping(_, let isFlow): "mapping \(isFlow)"
      }
    }
    #expect(
      styles == [
        "plain", "singleQuoted", "doubleQuoted", "literal", "folded", "list true", "mapping true",
      ])
  }

  @Test func `the first of a key that stands twice is kept`() throws {
    let node = try #require(try read("a: 1\nb: 2\na: 3\n"))
    #expect(outline(node) == "{a@1:1-1:2: 1@1:4-1:5, b@2:1-2:2: 2@2:4-2:5}@1:1-3:5")
  }

  // MARK: What is sound YAML and not what was meant

  private func values(_ yaml: String) throws -> [YAMLEntry] {
    guard case .mapping(let entries, _)? = try read(yaml)?.kind else { return [] }
    return entries
  }

  @Test(arguments: [
    (
      "a: our campaign #CovConnects\n",
      "1:17-1:29 text-cut-off: text that holds ' #' must be in quotes: from here on it is lost | write it in quotes: a: \"our campaign #CovConnects\""
    ),
    (
      "a: #CovConnects  \r\n",
      "1:4-1:16 text-cut-off: text that begins with '#' must be in quotes | write it in quotes: a: \"#CovConnects\""
    ),
    ("a: \"x\" \nb: c\n", nil), ("a: 'x' # y\n", nil), ("a: x#y\n", nil), ("a: x\n# y\n", nil),
    ("a:\n# y\n", nil), ("a: |\n  x # y\n", nil),
    (
      "a: x\n  y #z\n",
      "2:5-2:7 text-cut-off: text that holds ' #' must be in quotes: from here on it is lost | write the whole text in quotes"
    ),
  ])
  func `a text that a comment cuts off`(yaml: String, expected: String?) throws {
    let value = try #require(try values(yaml).first).value
    #expect(YAMLTraps.textCutOff(value).map(shown) == expected)
    #expect((value.cutOff != nil) == (expected != nil))
  }

  @Test func `an absent list entry may be cut off too`() throws {
    guard case .sequence(let items, _)? = try read("- #x\n- y\n")?.kind else { return }
    #expect(items.map { YAMLTraps.textCutOff($0)?.help } == ["write it in quotes: - \"#x\"", nil])
  }

  @Test(arguments: [
    (
      "a:\n  - PI1: Number of young people\n",
      "2:8-2:9 unquoted-text: text that holds ': ' must be in quotes | write it in quotes: - \"PI1: Number of young people\""
    ),
    (
      "a: [PI1: Number, x]\n",
      "1:8-1:9 unquoted-text: text that holds ': ' must be in quotes | write it in quotes: \"PI1: Number\""
    ),
    ("a: [x]\n", nil), ("a: [{}]\n", nil),
  ])
  func `a text that is read as a mapping`(yaml: String, expected: String?) throws {
    guard case .sequence(let items, _)? = try values(yaml).first?.value.kind else { return }
    #expect(try YAMLTraps.textReadAsMapping(#require(items.first)).map(shown) == expected)
  }

  @Test(arguments: [
    (
      "a: { role: Co-Chair, Marmot Steering Group }\n", "1:22-1:43",
      "write it in quotes: role: \"Co-Chair, Marmot Steering Group\""
    ),
    (
      "a: { x: y, role: A, B, C D, z: w }\n", "1:24-1:27", "write it in quotes: role: \"A, B, C D\""
    ),
    ("a: {b,\n c d}\n", "2:2-2:5", "write the whole text in quotes"),
  ])
  func `a text that is split at a comma`(yaml: String, place: String, help: String) throws {
    guard case .mapping(let entries, _)? = try values(yaml).first?.value.kind else { return }
    let entry = try #require(entries.last { $0.value.isAbsent })
    #expect(
      shown(YAMLTraps.splitAtComma(entry))
        == "\(place) split-at-comma: text that holds ',' must be in quotes between braces "
        + "| \(help)")
  }
}
