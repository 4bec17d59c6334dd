import PaperCompose
import PaperMarkup
package import PaperModel

/// Makes the documents of papers.
package struct PaperDocuments: Sendable {
  private let edition: Edition
  private var workspace: Workspace { edition.workspace }
  private let abbreviations: AbbreviationMarker

  package init(_ edition: Edition) {
    self.edition = edition
    abbreviations = AbbreviationMarker(edition.workspace.board)
  }

  /// The document of a paper in the form of its house, as the readers of the edition may see it,
  /// even if the argument comes from another edition; nil if they may not see it.
  package func document(of paper: BoardPaper) -> Document? {
    guard let paper = workspace.paper(at: paper.path) else { return nil }
    let blocks = PrintedPaper.compose(paper, in: edition)
    return Document(
      blocks, untitled: paper.subject.value, body: paper.to?.value ?? workspace.board?.name.value,
      publisher: workspace.board?.council, date: paper.date.value, house: workspace.house,
      audience: edition.audience, isMarked: edition.isExempt(paper),
      paragraphs: edition.paragraphs(of: paper),
      abbreviations: abbreviations, form: paper.isBriefing ? .slides : .pages,
      facts: facts(of: paper))
  }

  private func facts(of paper: BoardPaper) -> JSONValue {
    var report = SchemaOrg.object("Report")
    report.add("name", text: paper.subject.value)
    report.add("inLanguage", text: workspace.house.language)
    let authors = paper.from.map {
      SchemaOrg.person($0.name, organisation: $0.organisation, role: $0.role)
    }
    report.add("author", list: authors)
    if let board = workspace.board {
      report.add("publisher", SchemaOrg.board(board.name.value, council: board.council))
    }
    if let period = paper.period?.value {
      report.add("temporalCoverage", text: "\(period.start)/\(period.end)")
    }
    return SchemaOrg.page(report)
  }
}
