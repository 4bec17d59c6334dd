import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

@Suite struct `Entries are added to YAML without disturbing it` {
  private static let entry = YAMLValue.mapping([
    YAMLPair("id", .typed("z")), YAMLPair("text", .text("New: words")),
  ])

  private func adding(
    _ entry: YAMLValue = Self.entry, to yaml: String, _ path: [YAMLAddition.Step] = [.key("list")]
  ) throws -> String {
    let file = try InputFile.read(path: "a.yaml", bytes: Array(yaml.utf8))
    let insertion = try YAMLAddition(to: file).insertion(of: [entry], in: path)
    return String(decoding: file.bytes(with: [insertion]), as: UTF8.self)
  }

  private func filling(
    _ yaml: String, _ path: [YAMLAddition.Step], with text: String
  ) throws -> String {
    let file = try InputFile.read(path: "a.yaml", bytes: Array(yaml.utf8))
    let (bytes, new) = try YAMLAddition(to: file).filling(path, with: text)
    return String(
      decoding: file.bytes[..<bytes.lowerBound] + Array(new.utf8) + file.bytes[bytes.upperBound...],
      as: UTF8.self)
  }

  @Test(arguments: [
    ("list:\n  - a: … # b\n    c: d\n", "x", "list:\n  - a: x # b\n    c: d\n"),
    (
      "list:\n  - a: …\n    c: d\n", "x: y\n\n- z",
      "list:\n  - a: |-\n      x: y\n\n      - z\n    c: d\n"
    ),
    ("list: [{ a: …, c: d }]\n", "x, y\nz", "list: [{ a: \"x, y\\nz\", c: d }]\n"),
    ("list:\r\n  - a: …\r\n", "x\ny", "list:\r\n  - a: |-\r\n      x\r\n      y\r\n"),
    ("list:\n  - a: …", "# x", "list:\n  - a: '# x'"),
  ])
  func `and a text that was opened is filled in`(
    yaml: String, text: String, expected: String
  ) throws {
    #expect(try filling(yaml, [.key("list"), .entry(0), .key("a")], with: text) == expected)
  }

  @Test func `and nothing but a text is filled in`() {
    for path: [YAMLAddition.Step] in [[.key("list")], [.key("list"), .entry(0), .key("b")]] {
      #expect(throws: YAMLAddition.Problem.self) {
        _ = try filling("list:\n  - a: …\n", path, with: "x")
      }
    }
  }

  @Test(arguments: [
    // At the indentation of the list, whichever it is.
    ("list:\n  - a\nb: c\n", "list:\n  - a\n  - id: z\n    text: 'New: words'\nb: c\n"),
    ("list:\n- a\nb: c\n", "list:\n- a\n- id: z\n  text: 'New: words'\nb: c\n"),
    ("list:\n    -   a\n", "list:\n    -   a\n    - id: z\n      text: 'New: words'\n"),
    // Below remarks that belong to the last entry, and above others.
    (
      "list:\n  - a # one\n    # of a\n  # of the list\n\n# of b\nb: c\n",
      "list:\n  - a # one\n    # of a\n  - id: z\n    text: 'New: words'\n  # of the list\n\n# of b\nb: c\n"
    ),
    // With a blank line where there is one between the last two.
    (
      "list:\n  - a\n\n  - b: |\n      c\n\nd: e\n",
      "list:\n  - a\n\n  - b: |\n      c\n\n  - id: z\n    text: 'New: words'\n\nd: e\n"
    ),
    // Below the blank lines of a text that keeps them.
    (
      "list:\n  - |+\n    c\n\n\nd: e\n",
      "list:\n  - |+\n    c\n\n\n  - id: z\n    text: 'New: words'\nd: e\n"
    ),
    // With the line ends of the file, and none at its end where it has none.
    (
      "list:\r\n  - a\r\nb: c\r\n",
      "list:\r\n  - a\r\n  - id: z\r\n    text: 'New: words'\r\nb: c\r\n"
    ),
    ("list:\n  - a", "list:\n  - a\n  - id: z\n    text: 'New: words'"),
    // In brackets.
    ("list: [a, b] # c\n", "list: [a, b, { id: z, text: 'New: words' }] # c\n"),
    (
      "list: [\n  a, # one\n  b, # two\n]\n",
      "list: [\n  a, # one\n  b, { id: z, text: 'New: words' }, # two\n]\n"
    ),
    ("list: []\n", "list: [{ id: z, text: 'New: words' }]\n"),
    // Where there is no list yet.
    ("list: # none\nb: c\n", "list: # none\n  - id: z\n    text: 'New: words'\nb: c\n"),
    ("a: b\n", "a: b\nlist:\n  - id: z\n    text: 'New: words'\n"),
    ("# all\n", "# all\nlist:\n  - id: z\n    text: 'New: words'\n"),
    ("{ a: b }\n", "{ a: b, list: [{ id: z, text: 'New: words' }] }\n"),
    ("{ list: , a: b }\n", "{ list: [{ id: z, text: 'New: words' }], a: b }\n"),
  ])
  func `at the end of the list`(yaml: String, expected: String) throws {
    #expect(try adding(to: yaml) == expected)
  }

  @Test func `in a list of an entry of a list`() throws {
    let yaml = "a:\n  - b: c\n    # of c\n  - b: d\n    list:\n      - e\n\n# end\n"
    #expect(
      try adding(to: yaml, [.key("a"), .entry(0), .key("list")])
        == "a:\n  - b: c\n    # of c\n    list:\n      - id: z\n        text: 'New: words'\n"
        + "  - b: d\n    list:\n      - e\n\n# end\n")
    #expect(
      try adding(to: yaml, [.key("a"), .entry(1), .key("list")])
        == "a:\n  - b: c\n    # of c\n  - b: d\n    list:\n      - e\n"
        + "      - id: z\n        text: 'New: words'\n\n# end\n")
  }

  @Test func `with remarks above keys, and texts of several lines`() throws {
    let entry = YAMLValue.mapping([
      YAMLPair("id", .typed("z"), comment: "a remark"),
      YAMLPair("text", .text("one\n\ntwo\n"), comment: "another"),
      YAMLPair("list", .list([.text("x"), .list([.text("y")])])), YAMLPair("none", .typed("")),
    ])
    #expect(
      try adding(entry, to: "list:\n  - a\n")
        == "list:\n  - a\n  # a remark\n  - id: z\n    # another\n    text: |\n      one\n\n      two\n"
        + "    list:\n      - x\n      - - y\n    none:\n")
    #expect(
      try adding(entry, to: "list: [a]\n")
        == "list: [a, { id: z, text: \"one\\n\\ntwo\\n\", list: [x, [y]], none: }]\n")
  }

  @Test func `in front matter, above the line that closes it`() throws {
    let text = "---\nkind: paper\nlist:\n  - a\n---\n\nlist:\n"
    let file = try InputFile.read(path: "a.md", bytes: Array(text.utf8))
    let addition = try YAMLAddition(to: file, yaml: FrontMatter.split(file).yaml)
    let one = try addition.insertion(of: [Self.entry], in: [.key("list")])
    let other = try addition.insertion(of: [YAMLPair("b", .text("c"))], to: [])
    #expect(
      String(decoding: file.bytes(with: [one, other]), as: UTF8.self)
        == "---\nkind: paper\nlist:\n  - a\n  - id: z\n    text: 'New: words'\nb: c\n---\n\nlist:\n"
    )
  }

  @Test(arguments: [
    ("list: none\n", YAMLAddition.Problem.otherKind(place(7, 11))),
    ("list: { a: b }\n", .otherKind(place(7, 15))), ("a: [b\n", .unreadable), ("- a\n", .missing),
  ])
  func `or not at all`(yaml: String, problem: YAMLAddition.Problem) throws {
    #expect(throws: problem) { try adding(to: yaml) }
  }

  @Test func `and not where the file would be refused afterwards`() throws {
    #expect(throws: YAMLAddition.Problem.uncertain) {
      try adding(.text("one\u{2028}two"), to: "list: [a]\n")
    }
  }

  private static func place(_ start: Int, _ end: Int) -> InputRange {
    InputRange(
      file: "a.yaml", start: TextPosition(line: 1, column: start),
      end: TextPosition(line: 1, column: end))
  }

  // MARK: - Properties

  @Test(arguments: 0..<400)
  func `so that a file reads as before with one entry more, and keeps its bytes in order`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let yaml = YAMLLayout.file(&random)
    let file = try InputFile.read(path: "a.yaml", bytes: Array(yaml.utf8))
    let before = try #require(YAMLReader.read(file).node?.value, "\(yaml)")
    let entry = YAMLLayout.value(&random, depth: 2)
    let path = YAMLLayout.list(of: before, &random)
    let found = Result { try YAMLAddition(to: file).insertion(of: [entry], in: path) }
    guard case .success(let insertion) = found else {
      Issue.record("nothing could be added to \(path) of:\n\(yaml)")
      return
    }

    let bytes = file.bytes(with: [insertion])
    let after = try InputFile.read(path: "a.yaml", bytes: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let read = YAMLReader.read(after)
    #expect(!read.diagnostics.contains { $0.severity == .error }, "\(text)")
    let (old, new) = (items(of: before, path), items(of: try #require(read.node?.value), path))
    #expect(new.dropLast() == old[...], "\(text)")
    #expect(new.last.map(plain) == plain(entry), "\(text)")
    #expect(Array(bytes.prefix(insertion.byte)) == Array(file.bytes.prefix(insertion.byte)))
    #expect(
      Array(bytes.suffix(file.bytes.count - insertion.byte))
        == file.bytes[insertion.byte...].map { $0 })
    // A second entry after the first is as good.
    let again = try YAMLAddition(to: after).insertion(of: [entry], in: path)
    let twice = try InputFile.read(path: "a.yaml", bytes: after.bytes(with: [again]))
    let last = try #require(YAMLReader.read(twice).node?.value)
    #expect(items(of: last, path).count == old.count + 2)
  }

  private func items(of value: YAMLValue, _ path: [YAMLAddition.Step]) -> [YAMLValue] {
    var value = value
    for step in path {
      switch (step, value) {
      case (.key(let key), .mapping(let pairs)):
        value = pairs.first { $0.key == key }?.value ?? .list([])
      case (.entry(let index), .list(let items)): value = items[index]
      default: return []
      }
    }
    return if case .list(let items) = value { items } else { [] }
  }

  /// A value as it reads: texts without the line breaks at their ends, and no remarks.
  private func plain(_ value: YAMLValue) -> YAMLValue {
    switch value {
    case .text(var text), .typed(var text):
      while text.last?.isNewline == true { text.removeLast() }
      return .text(text)
    case .list(let items): return .list(items.map(plain))
    case .mapping(let pairs): return .mapping(pairs.map { YAMLPair($0.key, plain($0.value)) })
    }
  }
}

/// Files in the layouts that people give them.
private enum YAMLLayout {
  private static let words = [
    "a", "two words", "it's", "x: y", "# no", "a #1", "- b", "'q'", "[x]", "{", "%", "é £", "no",
    "012", "…",
    "a\nb\n", "a\n\n  b", " lead", "trail ", "\\ \"", "tab\there", "", "\n", "a:", "*b*",
  ]

  static func value(_ random: inout SeededGenerator, depth: Int) -> YAMLValue {
    switch random.below(depth > 0 ? 6 : 3) {
    case 0...2: return .text(random.pick(words))
    case 3:
      return .list((0..<random.below(3)).map { _ in value(&random, depth: depth - 1) })
    default:
      return .mapping(
        (0..<(1 + random.below(3))).map {
          YAMLPair(
            "k\($0)", value(&random, depth: depth - 1), comment: random.below(4) == 0 ? "why" : nil)
        })
    }
  }

  /// A file with a list of mappings, some of which have lists, in one of many layouts.
  static func file(_ random: inout SeededGenerator) -> String {
    var lines = random.below(2) == 0 ? ["# a remark", "kind: x"] : ["kind: x"]
    let margin = String(repeating: " ", count: random.below(4))
    if random.below(6) == 0 {
      lines.append(
        random.pick([
          "list:", "list: []", "list: [a, b]", "list: # none yet", "list: [{a: b}, [c],]",
        ]))
    } else {
      lines.append("list:" + random.pick(["", " # the list"]))
      let isLoose = random.below(3) == 0
      for number in 0..<(1 + random.below(3)) {
        if number > 0, isLoose { lines.append(random.pick(["", "  "])) }
        lines += entry(&random, number).enumerated().map {
          ($1.isEmpty ? "" : margin + ($0 == 0 ? "- " : "  ") + $1)
        }
      }
    }
    lines += random.pick([[], [""], ["", "# the end"], ["# the end"], ["  # further in"]])
    if random.below(2) == 0 { lines.append("after: it") }
    let lineEnd = random.pick(["\n", "\r\n"])
    return lines.joined(separator: lineEnd)
      + random.pick([lineEnd, lineEnd, "", lineEnd + lineEnd])
  }

  private static func entry(_ random: inout SeededGenerator, _ number: Int) -> [String] {
    var lines = ["id: e\(number)" + random.pick(["", " # é"])]
    if random.below(2) == 0 { lines.append("# a remark within") }
    lines += random.pick([
      [], ["text: |", "  some", "", "  words"], ["text: >-", "  some", "  words", ""],
      ["text: |+", "  some", "", ""], ["text: 'it''s", "  folded'"], ["text: plain", "  folded"],
      ["text:"], ["owner: { a: b, c: [d] }"], ["owner:", "  a: b # c", "  # d"],
    ])
    lines += random.pick([
      [], ["inner:", "  - a", "  - b: c"], ["inner:", "- a"], ["inner: [ ]"], ["inner: [ a , b ]"],
      ["inner:", "  - - a", "    - b", "  # of b"], ["inner: [", "  a, # one", "  b # two", "]"],
      ["inner:"],
    ])
    return lines
  }

  /// The path to one of the lists, which may not be there yet.
  static func list(
    of value: YAMLValue, _ random: inout SeededGenerator
  ) -> [YAMLAddition.Step] {
    guard case .mapping(let pairs) = value,
      case .list(let items)? = pairs.first(where: { $0.key == "list" })?.value
    else { return [.key("list")] }
    let inner = items.indices.filter { if case .mapping = items[$0] { true } else { false } }
    return switch random.below(4) {
    case 0: [.key("list")]
    case 1: [.key("other")]
    default:
      inner.isEmpty ? [.key("list")] : [.key("list"), .entry(random.pick(inner)), .key("inner")]
    }
  }
}
