import PaperMarkup
package import PaperModel

/// Makes the documents of papers.
package struct PaperDocuments: Sendable {
  private let workspace: Workspace
  private let terms: TermFinder

  package init(_ workspace: Workspace) {
    self.workspace = workspace
    terms = TermFinder(house: workspace.house, board: workspace.board)
  }

  /// The paper as its house has it.
  package func document(of paper: BoardPaper) -> Document {
    let blocks = BoardPaperComposer.compose(paper, in: workspace)
    return Document(
      blocks, untitled: paper.subject.value, body: paper.to?.value ?? workspace.board?.name.value,
      publisher: workspace.board?.council, date: paper.date.value, house: workspace.house,
      terms: terms.terms(in: blocks), facts: facts(of: paper))
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
