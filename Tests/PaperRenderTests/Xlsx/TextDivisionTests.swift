import PaperModel
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `Text that no row can show` {
  private static let width = 40 * 556

  @Test(arguments: [
    ("", [""]), ("short", ["short"]), (" short ", [" short "]),
    // Behind a sentence where more than half is full, else behind a word, and else within it.
    ("aaaa aaaa. aaaa aaaa aaaa", ["aaaa aaaa.", "aaaa aaaa", "aaaa"]),
    ("aaaa. aaaa aaaa aaaa", ["aaaa. aaaa", "aaaa aaaa"]),
    ("aaaaaaaaaaaa", ["aaaaaaaaaa", "aa"]),
    ("a\nb\nc\nd\ne", ["a\nb", "c\nd", "e"]),
  ])
  func `is divided where a reader would pause`(text: String, pieces: [String]) {
    #expect(TextDivision.pieces(of: text, width: 5 * 556, height: 2) == pieces)
  }

  @Test func `loses nothing but white space at the ends of its pieces, which all fit`() {
    var random = SeededGenerator(seed: 31)
    let parts = [
      "a", "W", "people", " ", " ", "-", ". ", "\n", "語", "健康與福祉", "👩‍⚕️", "e\u{301}", "نص",
      String(repeating: "long", count: 60), "2016-17", "\t",
    ]
    for round in 0..<300 {
      let text = (0..<random.below(200)).map { _ in random.pick(parts) }.joined()
      let height = 1 + random.below(12)
      let pieces = TextDivision.pieces(of: text, width: Self.width, height: height)
      for piece in pieces {
        #expect(
          TextMeasure.height(of: piece, width: Self.width) <= height, "\(round): \(piece)")
      }
      let solid = { (text: String) in text.filter { !$0.isWhitespace } }
      #expect(solid(pieces.joined()) == solid(text), "\(round)")
      #expect(pieces.count == 1 || pieces.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func `ends where even one character is too wide`() {
    #expect(TextDivision.pieces(of: "WWW", width: 1, height: 1).count == 3)
  }
}

@Suite(.enabled(if: WrittenWorkbook.hasOpenpyxl, "openpyxl is not installed"))
struct `A row that goes on in the next` {
  private static let long = (1...900).map { "word\($0)" }.joined(separator: " ")

  private func plan(_ first: CellPlan, mark: String = "(continued)") -> WorkbookPlan {
    SamplePlan.plan(
      TablePlan(
        name: "values", columns: ["Name", "Text", "Number"].map { TablePlan.Column($0) },
        rows: [
          [first, .text(Self.long), .number(5, NumberFormat())],
          [.text("b"), .text("short"), .empty],
        ],
        continuation: .init(ofColumn: 1, mark: mark)))
  }

  private func cells(_ letter: Character, of plan: WorkbookPlan) throws -> [String] {
    try WrittenWorkbook(plan).cells().filter { $0.first == letter }.dropFirst(letter == "A" ? 2 : 1)
      .map { String($0.split(separator: " ", maxSplits: 2)[2].dropLast(" General".count)) }
  }

  @Test func `repeats the other cells, and says in the first that it goes on`() throws {
    let plan = plan(.text("a"))
    let texts = try cells("B", of: plan).map { $0.dropFirst().dropLast() }
    #expect((5...6).contains(texts.count))
    let goesOn = Array(repeating: "'a (continued)'", count: texts.count - 2)
    #expect(try cells("A", of: plan) == ["'a'"] + goesOn + ["'b'"])
    #expect(texts.dropLast().joined(separator: " ") == Self.long)
    #expect(texts.last == "short")
    #expect(try cells("C", of: plan).count == texts.count - 1)
  }

  @Test func `keeps the link in its first cell, and takes a house without words for it`() throws {
    let link = CellPlan.link("a", .address("https://example.org"))
    #expect(try cells("A", of: plan(link)).dropLast().last == "'a (continued)'")
    #expect(try cells("A", of: plan(link, mark: "")).dropLast().last == "'a'")
  }

  @Test func `is that of a line, too: on the cover and above a table`() throws {
    var plan = SamplePlan.make()
    plan.sheets[0].lines[2].text = Self.long
    plan.sheets[1].lines[0].text = Self.long
    let lines = try WrittenWorkbook(plan).cells()
    let cover = lines.filter {
      $0.hasPrefix("A") && $0.contains("word1 ") || $0.contains(" word900")
    }
    // On the cover in rows as high as they may be; above the table each is one line.
    #expect(cover.map { $0.prefix { $0 != " " } } == ["A3", "A7", "A1", "A74"])
  }
}
