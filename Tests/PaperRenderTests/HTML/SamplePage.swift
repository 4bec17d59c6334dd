import PaperMarkup
import PaperModel
import PaperSource
import Testing

@testable import PaperRender

/// Pages of blocks, in the built-in house.
enum SamplePage {
  private static let builtIn = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house

  static func document(
    _ blocks: [Block], body: String? = nil, publisher: String? = nil,
    abbreviations: [Abbreviation] = [],
    facts: JSONValue? = nil, audience: Audience = .public, paragraphs: [String] = []
  ) throws -> Document {
    Document(
      blocks, untitled: "Untitled", body: body, publisher: publisher, date: nil,
      house: try #require(builtIn), audience: audience, paragraphs: paragraphs,
      abbreviations: AbbreviationMarker(abbreviations),
      facts: facts)
  }

  /// A style sheet of the built-in house.
  static func sheet(_ file: PageLook.File) throws -> PageSheet {
    try #require(builtIn?.look.sheet(file))
  }

  /// The text of a page.
  static func text(of document: Document, site: SitePlace? = nil) -> String {
    String(decoding: HTMLWriter.bytes(of: document, site: site), as: UTF8.self)
  }

  /// What the page of blocks has in its content behind the title `T`.
  static func content(_ blocks: [Block], abbreviations: [Abbreviation] = []) throws -> String {
    let page = text(
      of: try document([.heading(level: 1, [.text("T")])] + blocks, abbreviations: abbreviations))
    let start = try #require(page.firstRange(of: "<h1 id=\"t\">T</h1>\n"))
    let end = try #require(page.firstRange(of: "</main>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  /// A chart of figures, each of which is shown as it is given.
  static func chart(_ values: [Double?], target: Double? = nil, label: String = "Q") -> Chart {
    Chart(
      caption: [.text("Number")],
      points: values.enumerated().map { place, value in
        Chart.Point(
          label: "\(label)\(place + 1)", value: value, shown: value.map { "\($0)" } ?? "none")
      },
      marks: [target].compactMap { $0 }.map {
        Chart.Mark(.target, label: "Target", value: $0, shown: "\($0)", over: values.indices)
      },
      words: "Number in words")
  }
}

func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }
