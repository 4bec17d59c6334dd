import CouncilEnglish
import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperRender

/// A private file of sentences, and outputs into which one of them is put.
struct PlantedText {
  static let path = "meetings/2018-02-05/minutes/09-premises.md"
  /// From 1, each on a line of its own behind some lines that hold none.
  let sentences: [String]
  let gate: LastGate

  private static let syllables = [
    "ba", "fo", "gu", "mi", "ne", "ro", "sta", "tel", "wi", "ol",
  ]

  /// Sentences of words that the public has too, but not in that order.
  init(seed: UInt64, capitals: Bool = false) {
    var random = SeededGenerator(seed: seed)
    func word() -> String {
      (0..<3).map { _ in random.pick(Self.syllables) }.joined()
    }
    let words = (0..<200).map { _ in word() }
    sentences = (0..<6).map { number in
      var sentence = (0..<9).map { _ in random.pick(words) }
      if capitals { sentence = ["and", "then", "Quo" + word() + "\(number)", "said"] }
      return sentence.joined(separator: " ")
    }
    let shared = (0..<1500).map { _ in random.pick(words) }.joined(separator: " ")
    gate = Self.gate(
      "---\nkind: minute\n---\n\n" + sentences.joined(separator: "\n") + "\n",
      public: [shared + " and then said"])
  }

  static func gate(_ text: String, public texts: [String] = [], house: [String] = []) -> LastGate {
    LastGate(
      sources: [(path: path, bytes: Array(text.utf8))]
        + texts.enumerated().map { (path: "\($0).md", bytes: Array($1.utf8)) },
      spans: [.whole(path)], house: house,
      boilerplate: {
        SampleDocuments.house.map { LastGate.boilerplate(house: $0, drafter: .english(.builtIn)) }
          ?? []
      })
  }

  /// The line of a sentence.
  func line(of number: Int) -> Int { number + 5 }

  /// Outputs that hold a text, each in one place of it, by a name for that.
  static func outputs(_ text: String, temporaryFolder: String) throws -> [String: OutputContent] {
    let title: Block = .heading(level: 1, [.text("T")])
    let half = text.split(separator: " ").count / 2
    let start = text.split(separator: " ").prefix(half).joined(separator: " ") + " "
    let end = text.split(separator: " ").dropFirst(half).joined(separator: " ")
    let broken: Block = .paragraph([.text(start), .strong([.text(end)])])
    let address = "https://example.org/?q=" + text.replacing(" ", with: "+")
    let link: Block = .paragraph([.link(destination: address, [.text("here")])])
    let table: Block = .table(Table(columns: [[.text("A")]], rows: [[[.paragraph([.text(text)])]]]))
    let body = try SampleDocuments.document([title, broken, table])
    let linked = try SampleDocuments.document([title, link])
    let titled = try SampleDocuments.document([.heading(level: 1, [.text(text)])])
    let headed = try SampleDocuments.document([title], body: text)
    let note: [Inline] = [.text("Here"), .note([.text(text)])]
    let noted = try SampleDocuments.document([title, .paragraph(note), .paragraph(note)])
    let facts = try SamplePage.document(
      [title],
      facts: SchemaOrg.page(
        JSONObject([("name", .text("“\(text)”"))])))
    var calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR")
    calendar.add("SUMMARY", text: "The first, and longest; of all: \(text)\nand more")
    var plan = SamplePlan.make()
    plan.sheets[0].lines.append(SheetLine(text))
    var properties = SamplePlan.make()
    properties.properties.subject = text
    var json = ""
    JSONValue.list([.text("\"\\\n" + text)]).write(to: &json)
    func workbook(_ plan: WorkbookPlan) throws -> [UInt8] {
      try WorkbookWriter.written(plan, language: "en-GB", temporaryFolder: temporaryFolder).bytes
    }
    let texts = [
      "body.md": Array(MarkdownWriter.write(body.blocks).utf8),
      "body.html": HTMLWriter.bytes(of: body), "body.docx": try DocxWriter.bytes(of: body),
      "note.md": Array(MarkdownWriter.write(noted.blocks).utf8),
      "note.html": HTMLWriter.bytes(of: noted),
      "link.md": Array(MarkdownWriter.write(linked.blocks).utf8),
      "link.html": HTMLWriter.bytes(of: linked), "title.html": HTMLWriter.bytes(of: titled),
      "header.html": HTMLWriter.bytes(of: headed), "facts.html": HTMLWriter.bytes(of: facts),
      "cell.csv": Array(CSVText.text([["a", "say \"\(text)\""]], lineEnd: "\r\n").utf8),
      "text.json": Array(json.utf8), "event.ics": Array(calendar.text.utf8),
      "line.xlsx": try workbook(plan),
      "subject.xlsx": try workbook(properties),
    ]
    let packed = [
      "note.docx": try DocxWriter.packed(noted),
      "packed.docx": try DocxWriter.packed(body), "link.docx": try DocxWriter.packed(linked),
      "title.docx": try DocxWriter.packed(titled), "header.docx": try DocxWriter.packed(headed),
    ]
    let pages = [
      "body.pdf": body, "note.pdf": noted, "link.pdf": linked, "title.pdf": titled,
      "header.pdf": headed,
    ]
    return texts.mapValues { OutputContent($0) }
      .merging(packed.mapValues { OutputContent($0) }) { $1 }
      .merging(pages.mapValues { OutputContent([], madeOf: TypstWriter.source(of: $0)) }) { $1 }
  }
}
