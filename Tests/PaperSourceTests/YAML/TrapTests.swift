import PaperModel
import PaperSource
import Testing

/// Each slip with its place and its mend; `near misses` are what must stay quiet.
@Suite struct `Slips that YAML punishes are told in the author's words` {
  private func found(_ yaml: String) throws -> String {
    let crlf = yaml.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "\r\n")
    let found = try findings(yaml)
    #expect(try findings(crlf) == found)
    #expect(try findings("\u{FEFF}" + yaml) == found)
    return found.joined(separator: "\n")
  }

  @Test(arguments: [
    ("text: % of children\n", "1:7-1:8", "%", "text: \"% of children\""),
    ("text: @home x\n", "1:7-1:8", "@", "text: \"@home x\""),
    ("text: `x` y\n", "1:7-1:8", "`", "text: \"`x` y\""),
    ("text: *bold* word\n", "1:7-1:8", "*", "text: \"*bold* word\""),
    ("text: * item\n", "1:7-1:8", "*", "text: \"* item\""),
    ("text: *word\n", "1:7-1:8", "*", "text: \"*word\""),
    ("é:\n  - *a b\n", "2:5-2:6", "*", "- \"*a b\""),
    ("text: & more\n", "1:7-1:8", "&", "text: \"& more\""),
    ("text: &more \"x\"\n", "1:7-1:8", "&", "text: '&more \"x\"'"),
    ("text: !important x\n", "1:7-1:8", "!", "text: \"!important x\""),
    ("text: !\n", "1:7-1:8", "!", "text: \"!\""),
    ("text: | some text\n", "1:7-1:8", "|", "text: \"| some text\""),
    ("text: >5 people\n", "1:7-1:8", ">", "text: \">5 people\""),
    ("text: - more\n", "1:7-1:8", "- ", "text: \"- more\""),
    ("text: ? more\n", "1:7-1:8", "? ", "text: \"? more\""),
    ("a:\n  text: , more\n", "2:9-2:10", ",", "text: \", more\""),
    ("text: ] more\n", "1:7-1:8", "]", "text: \"] more\""),
    ("a: b\n% of x\n", "2:1-2:2", "%", "\"% of x\""),
    ("{a: [b], c: @d, e: f}\n", "1:13-1:14", "@", "c: \"@d\""),
    ("a: {{name}}\n", "1:4-1:5", "{", "a: \"{{name}}\""),
    ("a: {x: ?y}\n", "1:8-1:9", "?", "x: \"?y\""),
  ])
  func `text that begins with a special character`(
    yaml: String, place: String, first: String, mended: String
  ) throws {
    #expect(
      try found(yaml)
        == "\(place) unquoted-text: text that begins with '\(first)' must be in quotes "
        + "| write it in quotes: \(mended)")
  }

  @Test(arguments: [
    (
      "text: 'Love Your Bump' campaign\nb: c\n", "1:7-1:8", "'",
      ": text: \"'Love Your Bump' campaign\""
    ),
    ("text: \"Love\" campaign\n", "1:7-1:8", "\"", ": text: '\"Love\" campaign'"),
    ("- 'it's\n", "1:3-1:4", "'", ": - \"'it's\""),
    ("text: 'a\\' \"b\"\n", "1:7-1:8", "'", ": text: '''a\\'' \"b\"'"),
    ("text: [x] more\n", "1:7-1:8", "[", ": text: \"[x] more\""),
    ("text: {x} more\n", "1:7-1:8", "{", ": text: \"{x} more\""),
    ("a: {b: 'c' d, e: f}\n", "1:8-1:9", "'", ": b: \"'c' d\""),
  ])
  func `text that begins with a quote or a bracket and goes on`(
    yaml: String, place: String, first: String, mended: String
  ) throws {
    #expect(
      try found(yaml)
        == "\(place) unquoted-text: text that begins with '\(first)' must be in quotes as a whole "
        + "| write it in quotes\(mended)")
  }

  @Test(arguments: [
    ("key: Note: more text\n", "1:10-1:11", "write it in quotes: key: \"Note: more text\""),
    ("- key: Note: more: x\n", "1:12-1:13", "write it in quotes: - key: \"Note: more: x\""),
    ("{a: b: c}\n", "1:6-1:7", "write it in quotes: a: \"b: c\""),
    ("a: [x, y: z: w]\n", "1:12-1:13", "write it in quotes: y: \"z: w\""),
    ("text: a\n  that goes on: more\n", "2:15-2:16", "write the whole text in quotes"),
  ])
  func `text that holds a colon and a space`(yaml: String, place: String, help: String) throws {
    #expect(
      try found(yaml)
        == "\(place) unquoted-text: text that holds ': ' must be in quotes | \(help)")
  }

  @Test(arguments: [
    ("? more\n", "1:1-1:2"), ("- ? more\n", "1:3-1:4"), ("a: 1\n? b\n: c\n", "2:1-2:2"),
    ("{a: b, ? c: d}\n", "1:8-1:9"), ("? [a, b]\n: c\n", "1:1-1:2"),
    ("? &a [b]\n: *a\n", "1:1-1:2"),
  ])
  func `a complex key`(yaml: String, place: String) throws {
    #expect(
      try found(yaml)
        == "\(place) unquoted-text: text that begins with '? ' must be in quotes "
        + "| keys are written 'key: value', without '?'")
  }

  @Test(arguments: [
    ("[a]: b\n", "1:1-1:2", "["), ("{a: b}: c\n", "1:1-1:2", "{"),
    ("[{a: b}: c]\n", "1:2-1:3", "{"),
  ])
  func `a key that is no text`(yaml: String, place: String, first: String) throws {
    #expect(
      try found(yaml)
        == "\(place) unquoted-text: key that begins with '\(first)' must be in quotes")
  }

  @Test(arguments: [
    ("\tname: x\n", "1:1-1:2"), ("a:\n\t\tb: x\n", "2:1-2:3"), ("a:\n  - x\n\t- y\n", "3:1-3:2"),
    ("a: 1\n\t\nb: 2\n", "2:1-2:2"), ("a: foo\n\tbar\n", "2:1-2:2"), ("-\tx\n", "1:2-1:3"),
    ("a: |\n\tx\n", "2:1-2:2"), ("a: |\n  x\n\ty\n", "3:1-3:2"), ("a:\n  \tb: x\n", "2:3-2:4"),
  ])
  func `a tab in an indentation`(yaml: String, place: String) throws {
    #expect(
      try found(yaml)
        == "\(place) tab-indentation: tab may not indent a line: only spaces may "
        + "| replace it by spaces")
  }

  @Test(arguments: [
    ("a:\n    b: 1\n  c: 2\n", "3:3-3:4", "2:5-2:6", 5, "indent the line by 4 spaces instead of 2"),
    (
      "a:\n    b:\n      x: 1\n  c: 2\n", "4:3-4:4", "2:5-2:6", 5,
      "indent the line by 4 spaces instead of 2"
    ),
    ("- a: 1\n b: 2\n", "2:2-2:3", "1:3-1:4", 3, "indent the line by 2 spaces instead of 1"),
    ("- a: 1\n   b: 2\n", "2:4-2:5", "1:3-1:4", 3, "indent the line by 2 spaces instead of 3"),
    ("a:\n  - x\n - y\n", "3:2-3:3", "2:3-2:4", 3, "indent the line by 2 spaces instead of 1"),
    ("name: Board\n  council: C\n", "2:3-2:4", "1:1-1:2", 1, "do not indent the line"),
    ("a: \"x\"\n  b: 1\n", "2:3-2:4", "1:1-1:2", 1, "do not indent the line"),
    (" a: 1\nb: 2\n", "2:1-2:2", "1:2-1:3", 2, "indent the line by 1 space instead of 0"),
    (
      "a:\n  b: c #x\n #d\n e: f\n", "4:2-4:3", "2:3-2:4", 3,
      "indent the line by 2 spaces instead of 1"
    ),
    ("a:\n  b: c #x\n e: f\n", "3:2-3:3", "2:3-2:4", 3, "indent the line by 2 spaces instead of 1"),
  ])
  func `a line that lines up with nothing`(
    yaml: String, place: String, neighbour: String, column: Int, help: String
  ) throws {
    #expect(
      try found(yaml)
        == "\(place) wrong-indentation: line must line up with the entries that it belongs to "
        + "| \(neighbour) this entry begins in column \(column) | \(help)")
  }

  @Test(arguments: ["a: 1\n- b\n", "- a\nb: 1\n"])
  func `list entries and keys side by side`(yaml: String) throws {
    #expect(
      try found(yaml)
        == "2:1-2:2 wrong-indentation: list entries and keys may not begin in one column "
        + "| 1:1-1:2 this entry begins in the same column "
        + "| indent what belongs to the line above by two spaces more")
  }

  @Test(arguments: [
    ("name: Board\ncouncil\nhouse: x\n", "2:1-2:8"), ("a: b\nlast", "2:1-2:5"),
    ("text: First\ngoes on here\nnext: x\n", "2:1-2:13"), ("name\nhouse: x\n", "1:1-1:5"),
  ])
  func `a line among keys that is none`(yaml: String, place: String) throws {
    #expect(
      try found(yaml)
        == "\(place) yaml-syntax: line must be a key with ':', or indented if it continues a text")
  }

  @Test(arguments: [("name:Board\nb: c\n", "1:5-1:6"), ("b: c\nname:Board\n", "2:5-2:6")])
  func `a colon without a space`(yaml: String, place: String) throws {
    #expect(
      try found(yaml)
        == "\(place) yaml-syntax: ':' of a key must be followed by a space | write: name: Board")
  }

  @Test(arguments: [
    ("a: \"foo\nb: c\n", "1:4-1:5", "\""), ("a: \"foo\nb: \"bar\"\n", "1:4-1:5", "\""),
    ("a: 'foo\nb: 'bar: x'\n", "1:4-1:5", "'"), ("\"a: 1\nb\": 2\n", "1:1-1:2", "\""),
    ("- x\n- \"a\n- b\n", "2:3-2:4", "\""), ("a: 'x\n---\n", "1:4-1:5", "'"),
    ("a: \"\\", "1:4-1:5", "\""),
  ])
  func `a quote that is not closed`(yaml: String, place: String, quote: String) throws {
    #expect(
      try found(yaml)
        == "\(place) unclosed-quote: quote that is opened here must be closed "
        + "| write \(quote) at the end of the text")
  }

  @Test(arguments: [
    ("a: [x, y\nb: 1\n", "1:4-1:5", "[", "]"), ("- [x, y\n- z\n", "1:3-1:4", "[", "]"),
    ("a: [1,", "1:4-1:5", "[", "]"), ("a: {b: [c}\n", "1:8-1:9", "[", "]"),
    ("a: {b: c\nd: e\n", "1:4-1:5", "{", "}"), ("a: [[b]\n", "1:4-1:5", "[", "]"),
    ("a: {b: c # x }\n", "1:4-1:5", "{", "}"),
  ])
  func `a bracket that is not closed`(
    yaml: String, place: String, open: String, close: String
  ) throws {
    #expect(
      try found(yaml)
        == "\(place) unclosed-bracket: '\(open)' that is opened here must be closed "
        + "| write '\(close)' at its end; text that begins with '\(open)' must be in quotes")
  }

  @Test(arguments: [
    ("a: ['b' 'c']\n", "1:9-1:10", "[]"), ("a: [[b] [c]]\n", "1:9-1:10", "[]"),
    ("{a: 'b' \"c\": d}\n", "1:9-1:10", "{}"),
  ])
  func `a comma that is missing`(yaml: String, place: String, brackets: String) throws {
    #expect(
      try found(yaml)
        == "\(place) yaml-syntax: ',' must be between the entries of '\(brackets)'")
  }

  @Test(arguments: [
    ("a: \"\\d\"\n", "1:5-1:7 yaml-syntax: '\\d' means nothing between double quotes"),
    ("a: \"\\é\"\n", "1:5-1:7 yaml-syntax: '\\é' means nothing between double quotes"),
    (
      "a: \"\\xZZ\"\n",
      "1:7-1:8 yaml-syntax: '\\x', '\\u' and '\\U' must be followed by a character's number"
    ),
    (
      "a: \"\\ud800\"\n",
      "1:7-1:8 yaml-syntax: '\\x', '\\u' and '\\U' must be followed by a character's number"
    ),
  ])
  func `an escape that is none`(yaml: String, expected: String) throws {
    #expect(
      try found(yaml) == expected + " | write '\\\\' for a backslash, or use single quotes")
  }

  @Test(arguments: [("a: b\n: x\n", "2:1-2:1"), (": x\n", "1:1-1:1"), ("[a, : b]\n", "1:5-1:5")])
  func `a colon without a key`(yaml: String, place: String) throws {
    #expect(
      try found(yaml)
        == "\(place) yaml-syntax: a key must be before ':' "
        + "| write 'key: value'; text that holds ': ' must be in quotes")
  }

  @Test(arguments: [
    (
      "a: [b:c, f:, g]\n",
      "1:11-1:12 yaml-syntax: ':' must be followed by a space between brackets | text that holds ':' there must be in quotes"
    ),
    (
      "%YAML 1.2\n---\na: b\n",
      "1:1-1:10 yaml-directive: a line that begins with '%' is not needed | delete the line"
    ),
    (
      "---\na: b\n---\nc: d\n",
      "3:1-3:4 second-document: one document is all that a file may hold | move what follows to a file of its own"
    ),
    (
      "a: b\n...\nc: d\n",
      "3:1-3:5 second-document: one document is all that a file may hold | move what follows to a file of its own"
    ),
    (
      "a: \"x\\0y\"\n",
      "1:6-1:8 forbidden-character: NUL character U+0000 may not stand in a file | delete it; is this a text file?"
    ),
    (
      "a: \"é\\u202e\"\n",
      "1:6-1:12 forbidden-character: hidden change of text direction U+202E may not stand in a file | delete it"
    ),
  ])
  func `what no file needs`(yaml: String, expected: String) throws {
    #expect(try found(yaml) == expected)
  }

  @Test func `a key that stands twice is told at each further place, and reading goes on`() throws {
    #expect(
      try found("a: b\nx:\n  é: 1\n  é: 2\na: c\n\"a\": d\n").split(separator: "\n") == [
        "4:3-4:4 duplicate-key: 'é' is allowed here only once | 3:3-3:4 it is here first | keep one of the two",
        "5:1-5:2 duplicate-key: 'a' is allowed here only once | 1:1-1:2 it is here first | keep one of the two",
        "6:1-6:4 duplicate-key: 'a' is allowed here only once | 1:1-1:2 it is here first | keep one of the two",
      ])
  }

  @Test func `a key that stands twice is found among however many`() throws {
    for count in [2, 16, 17, 18, 100] {
      let keys = (1...count).map { "k\($0): \($0)\n" }.joined()
      for twice in [1, count / 2, count] {
        let place = "\(count + 1):1-\(count + 1):\("k\(twice)".count + 1) "
        #expect(
          try findings(keys + "k\(twice): x\nother: y\n").map { $0.prefix(place.count) } == [
            place[...]
          ])
      }
    }
  }

  @Test func `findings before an error of syntax are kept`() throws {
    #expect(try findings("a: b\na: c\nd: @\n").map { $0.prefix(8) } == ["2:1-2:2 ", "3:4-3:5 "])
  }

  @Test(arguments: [
    "text: 5% of children\n", "text: a@home, `x`, a * b & c ! d | e > f\n", "text: -1\n",
    "a: 'Love Your Bump campaign'\n", "a: \"x\"   # note\n", "a: [x] # note\n",
    "a: |\n  x\n", "a: >- # note\n  x\n", "key: Note:more\n", "key: 14:00\n", "a:\tb\n",
    "a: |\n  x\ty\n", "a: 'x\n\ty'\n", "a: {\n\tb: c\n}\n", "a:\n- b\n- c\n",
    "a:\n  - b: 1\n    c: 2\n",
    "a: \"\\\\d\\u00e9\"\n", "a: x\n  goes on\n", "---\na: b\n...\n", "# note\n", "", "<<: x\n",
    "a: {b: [c, {d: e}], f: 'g'}\n", "a: \"two\n  lines\"\nb: \"c\"\n", "x: y\n\n  # note\nz: w\n",
    "a:\n  b: 1\nc:\n  b: 1\n", "- a: 1\n- a: 2\n", "a: b? c\n",
  ])
  func `near misses stay quiet`(yaml: String) throws {
    #expect(try found(yaml) == "")
  }
}
