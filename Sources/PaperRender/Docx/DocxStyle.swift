package import OfficePackage
import PaperMarkup
package import PaperModel

/// The styles and page layout of Word files: the program's own, or those of a house's
/// `reference.docx`.
package struct DocxStyle: Sendable {
  /// The program's own styles, on A4.
  package static let builtIn = DocxStyle(
    ids: { $0.ownID }, sheet: DocxStyleSheet.part.bytes,
    ofNotes: DocxStyleSheet.styles(DocxRole.ofNotes) { $0.ownID },
    page: .builtIn, house: nil)

  /// The id of the style of each role.
  private let ids: [DocxRole: String]
  /// The part with the styles, split at the placeholders for the language.
  private let sheet: [ArraySlice<UInt8>]
  /// The styles that only a document with notes needs.
  private let ofNotes: [UInt8]
  let page: DocxPage
  /// The content copied from a house's document; nil for the program's own style.
  let house: DocxReference?

  private init(
    ids: (DocxRole) -> String, sheet: [UInt8], ofNotes: [UInt8], page: DocxPage,
    house: DocxReference?
  ) {
    self.ids = Dictionary(uniqueKeysWithValues: DocxRole.allCases.map { ($0, ids($0)) })
    self.sheet = Self.pieces(of: sheet)
    self.ofNotes = ofNotes
    self.page = page
    self.house = house
  }

  /// Reads the styles, the page layout, and the headers and footers of a house's document. Styles
  /// are matched by name, and missing ones are the program's own. Its numbering is not copied,
  /// since the program writes definitions for its lists.
  package init(reference bytes: [UInt8]) throws(PackageError) {
    let reference = try DocxReference(bytes)
    var styles = DocxReferenceStyles(reference.styles)
    styles.addMissing()
    self.init(
      ids: styles.id, sheet: styles.bytes, ofNotes: styles.missingOfNotes,
      page: DocxPage(reference.page), house: reference)
  }

  func id(_ role: DocxRole) -> String { ids[role] ?? role.ownID }

  /// The part with the styles, for text in the given language.
  func part(language: String, withNotes: Bool) -> [UInt8] {
    var text = MarkupBytes()
    text.text(language)
    var part = Array(sheet.first ?? [])
    for piece in sheet.dropFirst() {
      part += text.bytes
      part += piece
    }
    // The last tag closes the root element.
    if withNotes {
      part.insert(contentsOf: ofNotes, at: part.count - "</w:styles>".utf8.count)
    }
    return part
  }

  private static func pieces(of sheet: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark = Array(DocxStyleSheet.languageMark.utf8)
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    var place = 0
    while place + mark.count <= sheet.count {
      if sheet[place] == mark[0], sheet[place..<(place + mark.count)].elementsEqual(mark) {
        pieces.append(sheet[start..<place])
        place += mark.count
        start = place
      } else {
        place += 1
      }
    }
    return pieces + [sheet[start...]]
  }
}

extension DocxStyle {
  /// A small document that uses every style, for a house to edit and keep as its `reference.docx`.
  package static func referenceDocument(of house: House) throws(PackageError) -> [UInt8] {
    try DocxWriter.bytes(of: Document(reference: sample, of: house))
  }

  private static let sample: [Block] = {
    func text(_ text: String) -> [Inline] { [.text(text)] }
    func items(_ texts: [String]) -> [[Block]] { texts.map { [.paragraph(text($0))] } }
    let headings = (1...6).flatMap { level -> [Block] in
      [
        .heading(level: level, text("Heading \(level)")),
        .paragraph(
          text(level == 1 ? "Change the styles of this document, not its text." : "Text.")),
      ]
    }
    let tones: [(Inline.Tone, String)] = [
      (.good, "Good"), (.doubtful, "Doubtful"), (.bad, "Bad"), (.neutral, "Neutral"),
    ]
    let statuses = tones.flatMap { [Inline.badge($0, $1), .text(" ")] }
    let decimal = NumberingStyle(scheme: .decimal, suffix: ".")
    return [
      headings.first, .fields([Field(label: text("Label"), value: text("What it says"))]),
    ].compactMap { $0 } + headings.dropFirst() + [
      .list(
        List(
          marker: .bullet,
          items: [[.paragraph(text("List Bullet")), .paragraph(text("List Paragraph"))]])),
      .list(List(marker: .numbered(decimal, start: 1), items: items(["List Number", "Next"]))),
      .quote([.paragraph(text("Quote"))]), .code("HTML Preformatted\n"), .rule,
      .paragraph(
        [
          .text("A "), .link(destination: "https://example.org", text("Hyperlink")), .text(", "),
          .code("HTML Code"), .text(", "),
        ] + statuses),
      .table(
        Table(
          caption: text("Caption"), columns: [text("Table Heading"), text("Paper Table")],
          rows: [[[.paragraph(text("Table Text"))], [.paragraph(text("Table Text"))]]],
          hasRowHeaders: true)),
    ]
  }()
}
