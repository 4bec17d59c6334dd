import PaperMarkup
package import PaperModel

extension LastGate {
  /// The text that the program writes by itself: a page and a Word file without content in the form
  /// of a house, and the words that it writes into other files.
  package static func boilerplate(
    house: House, drafter: ResolutionDrafter?
  ) -> [[UInt8]] {
    let document = Document(
      blocks, untitled: "", body: nil, publisher: nil, date: nil, house: house)
    var outputs = [
      Array(ProgramWords.text.utf8),
      Array((drafter?.ownWords ?? "").utf8),
      HTMLWriter.bytes(of: document, isSearchable: true),
    ]
    if let word = try? DocxWriter.bytes(of: document) { outputs.append(word) }
    // An unreadable reference document was already reported when the Word files were made.
    if let reference = house.reference, let style = try? DocxStyle(reference: reference),
      let word = try? DocxWriter.bytes(of: document, style: style)
    {
      outputs.append(word)
    }
    return outputs
  }

  /// A block of each kind that has its own markup.
  private static let blocks: [Block] = {
    let line: [Inline] = [.text("a"), .link(destination: "https://example.org", [.text("a")])]
    let items: [[Block]] = [[.paragraph(line)]]
    // Twice, because a page and a Word file write a second reference to a note differently.
    let note = Inline.note(line)
    let figures = [Chart.Point(label: "a", value: 1, shown: "1")]
    let target = Chart.Target(label: "a", value: 1, shown: "1")
    return (1...3).map { .heading(level: $0, line) } + [
      .heading(level: 2, line), .fields([Field(label: line, value: line)]),
      .list(List(marker: .bullet, items: items)),
      .list(
        List(
          marker: .numbered(NumberingStyle(scheme: .decimal, suffix: "."), start: 1), items: items)),
      .quote([.paragraph([.text("a"), note, .text("a"), note])]), .code("a\n"), .rule,
      .table(
        Table(caption: line, columns: [line, line], rows: [items + items], hasRowHeaders: true)),
      .chart(Chart(caption: line, points: figures, target: target, words: "a")),
    ]
  }()
}
