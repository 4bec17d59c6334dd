import PaperMarkup
import Testing

@Suite struct `The caption of a table` {
  private static let table = "| a | b |\n| - | - |\n| c | d |\n"

  private func read(_ text: String) -> MarkdownDocument<Never> {
    MarkdownReader.read(text, references: [], readsPictures: true)
  }

  private func only(_ text: String) throws -> Written<Never>.Table {
    let document = read(text)
    guard case .table(let table)? = document.blocks.first?.block, document.blocks.count == 1 else {
      Issue.record("\(document.blocks)")
      throw CancellationError()
    }
    return table
  }

  /// What is found of captions, with what is typed there.
  private func found(_ text: String) -> [String] {
    read(text).captions.map { caption in
      let typed = String(decoding: Array(text.utf8)[caption.place], as: UTF8.self)
      return switch caption.content {
      case .name(let name): "\(name.kind) \(name.id) at \(typed)"
      case .problem(let problem): "\(problem) at \(typed)"
      }
    }
  }

  @Test func `is the paragraph above it, with its name at the end`() throws {
    let table = try only("Table: *Young* people {#young-people}\n\n\(Self.table)")
    #expect(table.caption.printed.plainText == "Young people")
    #expect(table.name == "young-people")
    #expect(table.rows.count == 1)
    #expect(
      found("Table: Young people {#young-people}\n\n\(Self.table)")
        == ["table young-people at {#young-people}"])
  }

  @Test func `may have no name, be a name alone, or be in a list or a quote`() throws {
    let unnamed = try only("Table: Young people\n\n\(Self.table)")
    #expect(unnamed.caption.printed.plainText == "Young people" && unnamed.name == nil)
    let named = try only("Table: {#a}\n\n\(Self.table)")
    #expect(named.caption.isEmpty && named.name == "a")
    #expect(found("> Table: A {#a-1}\n>\n> | a |\n> | - |\n") == ["table a-1 at {#a-1}"])
    #expect(found("- x\n\n  Table: A {#b}\n\n  | a |\n  | - |\n") == ["table b at {#b}"])
  }

  @Test func `goes with its table in the lines of the text`() {
    let document = read("x\n\nTable: A {#a}\n\n\(Self.table)\ny\n")
    #expect(document.blocks.map(\.lines) == [1...1, 3...7, 9...9])
  }

  @Test(arguments: [
    ("| a | b |\n| - | - |\n| c | d |\n\nTable: A {#a}\n", "below at Table: A {#a}"),
    ("| a | b |\n| - | - |\n| c | d |\n\nTable: A\n", "below at Table: A"),
    ("| a | b |\n| - | - |\n| c | d |\nTable: A {#a}\n", "row at Table: A {#a}"),
    ("Table: A {#a}\n\nText.\n", "stray at {#a}"),
    ("Young people {#a}\n\n| a |\n| - |\n", "withoutOpening at {#a}"),
    ("table: A {#a}\n\n| a |\n| - |\n", "withoutOpening at {#a}"),
    ("Text {#a}\n", "stray at {#a}"),
    ("Table:\n\n| a |\n| - |\n", "empty at Table:"),
    ("Table: A {#Young people}\n\n| a |\n| - |\n", "name(\"Young people\") at {#Young people}"),
    ("Table: A {#tbl:a}\n\n| a |\n| - |\n", "name(\"tbl:a\") at {#tbl:a}"),
    ("Table: A {#a--b}\n\n| a |\n| - |\n", "name(\"a--b\") at {#a--b}"),
    ("Table: A {#}\n\n| a |\n| - |\n", "name(\"\") at {#}"),
    ("![A](a.png){#A}\n", "name(\"A\") at {#A}"),
  ])
  func `is told where it cannot be one`(text: String, problem: String) {
    #expect(found(text) == [problem])
  }

  @Test(arguments: [
    "Table: what is on it\n\nText.", "Tables: A\n\n| a |\n| - |", "Table:A\n\n| a |\n| - |",
    "Table 1: A\n\n| a |\n| - |", "Text {a}", "`{#a}`", "Text {#a} and more", "## Part {#a}",
    "- Table: A", "| Table: A | b |\n| - | - |\n| Table: A | b |",
  ])
  func `is no other text`(text: String) {
    #expect(found(text) == [])
  }

  @Test func `is text where no pictures are read`() {
    let document = MarkdownReader.read("Table: A {#a}\n\n\(Self.table)")
    #expect(document.blocks.count == 2 && document.captions.isEmpty)
  }

  @Test func `names a picture directly after it`() throws {
    for typed in ["![A](a.png \"B\"){#a}", "![A](a.png \"B\") {#a}"] {
      let document = read(typed)
      guard case .picture(let picture)? = document.blocks.first?.block else {
        Issue.record("\(document.blocks)")
        return
      }
      #expect(picture.name == "a" && picture.caption == "B" && document.unsupported.isEmpty)
      #expect(found(typed) == ["picture a at {#a}"])
    }
    #expect(read("![A](a.png) and {#a}").unsupported.map(\.kind) == [.imageInLine])
  }
}
