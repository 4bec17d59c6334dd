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
    private var notes = 0
    private var noteText = ""
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
      switch random.below(14) {
      case 0: return "<w:ins>\(text)</w:ins>"
      case 1: return "<w:hyperlink>\(text)</w:hyperlink>"
      case 2: return "<w:r><w:tab/><w:br/></w:r>\(text)"
      case 3:
        notes += 1
        noteText +=
          "<w:footnote w:id=\"\(notes)\">\(SampleWordDocument.paragraph(word()))</w:footnote>"
        return "\(text)<w:r><w:footnoteReference w:id=\"\(notes)\"/></w:r>"
      default: return text
      }
    }

    private mutating func paragraph() -> String {
      let properties = [
        "", "", "", "<w:pStyle w:val=\"H1\"/>", "<w:pStyle w:val=\"H2\"/>",
        "<w:pStyle w:val=\"Bullet\"/>", "<w:pStyle w:val=\"Caption\"/>",
        "<w:pStyle w:val=\"Term\"/>", "<w:pStyle w:val=\"Definition\"/>",
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

    private mutating func picture() -> String {
      "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr=\"\(word())\"/></wp:inline></w:drawing></w:r>"
        + "</w:p>"
    }

    mutating func document() -> [UInt8] {
      (words, notes, noteText) = ([], 0, "")
      var body = ""
      for _ in 0...random.below(14) {
        switch random.below(8) {
        case 0, 1: body += SampleWordDocument.paragraph(random.pick(Self.heads), bold: true)
        case 2: body += SampleWordDocument.paragraph(random.pick(Self.heads), style: "H2")
        case 3: body += table()
        case 5 where random.below(3) == 0: body += picture()
        case 4:
          body += "<w:p><w:r><w:pict><w:txbxContent>\(paragraph())</w:txbxContent></w:pict></w:r>"
          body += "\(run())</w:p>"
        default: body += paragraph()
        }
      }
      var document = SampleWordDocument(body)
      document.parts["word/footnotes.xml"] =
        "<w:footnotes xmlns:w=\"w\">\(noteText)</w:footnotes>"
      return document.bytes
    }
  }

  /// Makes web pages and Markdown at random, in which each word is there once.
  private struct Pages {
    private var random: SeededGenerator
    private var number = 0
    private(set) var words: [String] = []

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private mutating func word() -> String {
      number += 1
      let word = "word\(number)q"
      words.append(word)
      return word
    }

    private static let labels = [
      "To: ", "Subject: ", "From: ", "Directorate: ", "i) ", "", "", "", "",
    ]

    private mutating func line() -> String {
      let word = word()
      switch random.below(8) {
      case 0: return "<b>\(word)</b>"
      case 1: return "<i>\(word)</i> <a href=\"https://example.org/\">\(self.word())</a>"
      case 2: return "\(word)<br>\(self.word())"
      case 3: return "\(word) <nav>\(self.word())</nav>"
      default: return random.pick(Self.labels) + word
      }
    }

    /// What can be in a block; text may be where a page cannot have it.
    private mutating func content(depth: Int) -> String {
      guard depth < 4 else { return line() }
      switch random.below(11) {
      case 0: return "<ul>" + parts("li", depth) + "</ul>"
      case 1: return "<ol>" + parts("li", depth) + "</ol>"
      case 2:
        let rows = (0...random.below(3)).map { _ in
          "<tr>\(random.below(5) == 0 ? word() : "")\(parts(random.pick(["td", "th"]), depth))</tr>"
        }
        return "<table>\(random.below(4) == 0 ? "<caption>\(line())</caption>" : "")"
          + rows.joined() + "</table>"
      case 3:
        let fields = (0...random.below(3)).map { _ in
          let name = random.pick(["dt", "dt", "dd"])
          return "<\(name)>\(content(depth: depth + 1))</\(name)>"
        }
        return "<dl>\(fields.joined())</dl>"
      case 4:
        let level = 1 + random.below(6)
        return "<h\(level)>\(line())</h\(level)>"
      case 5: return "<div>\(content(depth: depth + 1))\(line())</div>"
      case 6: return "<blockquote>\(line())</blockquote>"
      case 7: return "<!-- \(word()) -->"
      default: return "<p>\(line())</p>"
      }
    }

    private mutating func parts(_ name: String, _ depth: Int) -> String {
      let wide = name == "li" ? [""] : ["", "", " rowspan=2", " colspan=3"]
      return (0...random.below(3)).map { _ in
        let text = random.below(8) == 0 ? word() : ""
        return "<\(name)\(random.pick(wide))>\(content(depth: depth + 1))</\(name)>\(text)"
      }.joined()
    }

    mutating func page() -> String {
      words = []
      return (0...random.below(8)).map { _ in content(depth: 0) }.joined(separator: "\n")
    }

    mutating func markdown() -> String {
      words = []
      let blocks = (0...random.below(8)).map { _ in
        switch random.below(8) {
        case 0: "## \(line())"
        case 1: "- \(line())\n- \(line())\n  1. \(line())"
        case 2: "| \(line()) | \(line()) |\n| --- | --- |\n| \(line()) | \(line()) |"
        case 3: "> \(line())"
        case 4: content(depth: 2)
        case 5: "\(line())\n\(line())"
        default: line()
        }
      }
      return blocks.joined(separator: "\n\n")
    }
  }

  /// Fails where a word of a document is neither in what is written nor in what is told.
  private func expectAll(_ words: [String], of text: ForeignText, in source: String) throws -> Bool
  {
    let house = try #require(HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house)
    let (draft, notes) = PaperRecognition.paper(text, house: house, period: nil)
    let writing = ImportedFiles(
      draft, date: try CalendarDate(parsing: "2018-02-05"), name: "paper", board: nil)
    let board = writing.board.file(name: "Board")
    let said = (notes + writing.notes).map(\.text) + writing.files.map(\.text) + [board]
    // A letter before emphasis is written as a reference where Markdown would not see the emphasis.
    let all = said.joined(separator: "\n").replacing("&#113;", with: "q")
    guard let lost = words.first(where: { !all.contains($0) }) else { return true }
    Issue.record("\(lost) is lost:\n\(source)\n\(all)")
    return false
  }

  @Test func `has each word in what is written, or in what is told`() throws {
    var documents = Documents(seed: 19)
    for _ in 0..<1000 {
      let document = try WordDocument(documents.document())
      let text = WordConversion.text(of: document)
      guard try expectAll(documents.words, of: text, in: "\(document.blocks)") else { return }
    }
  }

  @Test func `has each word of a web page and of Markdown too`() throws {
    var pages = Pages(seed: 21)
    for _ in 0..<1000 {
      let page = pages.page()
      guard try expectAll(pages.words, of: HTMLConversion.text(of: page), in: page) else { return }
      let markdown = pages.markdown()
      let text = MarkdownConversion.text(of: markdown)
      guard try expectAll(pages.words, of: text, in: markdown) else { return }
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
