import OfficePackage
import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

@testable import BoardPaperKit

@Suite struct `A paper that is imported` {
  /// Makes documents at random, in which each word is there once.
  private struct Documents {
    private var random: SeededGenerator
    private var number = 0
    private(set) var words: [String] = []

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let heads = [
      "Purpose", "2. Recommendations", "Background and context", "Report Author(s):", "Appendices",
      "Background papers", "Appendix 1: Plan", "Other",
    ]
    private static let labels = [
      "To: ", "Date: ", "Subject: ", "From: ", "Directorate: ", "Name and Job Title: ", "E-mail: ",
      "i) ", "(2) ", "a) ", "1.1 ", "• ", "Appendix 2: ", "", "", "", "",
    ]
    private static let columns = [
      "Aim", "Actions", "Lead", "Progress / barriers", "Indicator", "Contact", "Actual 2016/17",
      "Target 2017/18", "Cost",
    ]

    private mutating func word() -> String {
      number += 1
      let word = "word\(number)q"
      words.append(word)
      return word
    }

    private mutating func run() -> String {
      let text = SampleWordDocument.run(word(), bold: random.below(4) == 0)
      switch random.below(12) {
      case 0: return "<w:ins>\(text)</w:ins>"
      case 1: return "<w:hyperlink>\(text)</w:hyperlink>"
      case 2: return "<w:r><w:tab/><w:br/></w:r>\(text)"
      default: return text
      }
    }

    private mutating func paragraph() -> String {
      let properties = [
        "", "", "", "<w:pStyle w:val=\"H1\"/>", "<w:pStyle w:val=\"H2\"/>",
        "<w:pStyle w:val=\"Bullet\"/>",
        "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr>",
        "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"2\"/></w:numPr>",
      ]
      let runs = (0...random.below(2)).map { _ in run() }.joined()
      return "<w:p><w:pPr>\(random.pick(properties))</w:pPr>"
        + SampleWordDocument.run(random.pick(Self.labels)) + runs + "</w:p>"
    }

    private mutating func table() -> String {
      let width = 1 + random.below(4)
      let isKnown = random.below(2) == 0
      var rows: [[String]] = []
      if isKnown {
        let first = random.below(Self.columns.count)
        rows.append((0..<width).map { Self.columns[(first + $0) % Self.columns.count] })
      }
      for _ in 0...random.below(3) {
        rows.append(
          (0..<width).map { _ in
            random.below(4) == 0 ? "" : (0...random.below(2)).map { _ in paragraph() }.joined()
          })
      }
      return SampleWordDocument.table(rows, headers: random.below(2))
    }

    mutating func document() -> [UInt8] {
      words = []
      var body = ""
      for _ in 0...random.below(14) {
        switch random.below(8) {
        case 0, 1: body += SampleWordDocument.paragraph(random.pick(Self.heads), bold: true)
        case 2: body += SampleWordDocument.paragraph(random.pick(Self.heads), style: "H2")
        case 3: body += table()
        case 4:
          body += "<w:p><w:r><w:pict><w:txbxContent>\(paragraph())</w:txbxContent></w:pict></w:r>"
          body += "\(run())</w:p>"
        default: body += paragraph()
        }
      }
      return SampleWordDocument(body).bytes
    }
  }

  @Test func `has each word in what is written, or in what is told`() throws {
    let house = try #require(HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house)
    let date = try CalendarDate(parsing: "2018-02-05")
    var documents = Documents(seed: 19)
    for _ in 0..<500 {
      let document = try WordDocument(documents.document())
      let text = WordConversion.text(of: document)
      let (draft, notes) = PaperRecognition.paper(text, house: house, period: nil)
      let writing = ImportedFiles(draft, date: date, name: "paper", board: nil)
      let board = writing.board.file(name: "Board")
      let said = (notes + writing.notes).map(\.text) + writing.files.map(\.text) + [board]
      let all = said.joined(separator: "\n")
      for word in documents.words where !all.contains(word) {
        Issue.record("\(word) is lost:\n\(document.blocks)\n\(all)")
        return
      }
    }
  }

  @Test func `is read without a crash from any bytes as a web page and as Markdown`() {
    let pieces = [
      "<p>", "</p>", "<table>", "<tr>", "<td rowspan=99999>", "<th colspan=\"x", "<ul><li>",
      "</ul>",
      "<!--", "-->", "&amp;", "&#x110000;", "&#0;", "<script>", "<b><i>", "</b>", "\"", "=", "<",
      ">", "text ", "<dl><dt>", "<dd>", "<a href='", "'", "**", "| a | b |\n| - | - |\n", "# ",
      "\n",
      "<br/>", "<h9>", "<svg>", "é",
    ]
    var random = SeededGenerator(seed: 20)
    for _ in 0..<3000 {
      let text = (0...random.below(30)).map { _ in random.pick(pieces) }.joined()
      _ = HTMLConversion.text(of: text)
      _ = MarkdownConversion.text(of: text)
    }
    let deep = String(repeating: "<div><ul><li>", count: 20_000)
    #expect(HTMLConversion.text(of: deep + "end").blocks.contains { $0.text.contains("end") })
  }
}
