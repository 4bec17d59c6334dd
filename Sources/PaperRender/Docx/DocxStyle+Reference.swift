package import OfficePackage
import PaperMarkup

extension DocxStyle {
  /// A small document that uses every style, for a house to edit and keep as its `reference.docx`.
  package static func referenceDocument() throws(PackageError) -> [UInt8] {
    try DocxWriter.bytes(of: Document(reference: sample))
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
