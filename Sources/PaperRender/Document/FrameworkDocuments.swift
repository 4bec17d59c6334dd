import PaperCompose
import PaperMarkup
package import PaperModel

/// Makes the documents of frameworks.
package struct FrameworkDocuments: Sendable {
  private let edition: Edition
  private var workspace: Workspace { edition.workspace }
  private let abbreviations: AbbreviationMarker

  package init(_ edition: Edition) {
    self.edition = edition
    abbreviations = AbbreviationMarker(edition.workspace.board)
  }

  /// The document of a framework in the form of its house, as the readers of the edition may see it,
  /// even if the argument comes from another edition; nil if they may not see it.
  package func document(of framework: Framework) -> Document? {
    guard let framework = workspace.framework(at: framework.path) else { return nil }
    return Document(
      PrintedFramework.compose(framework, in: edition), untitled: framework.title.value,
      body: workspace.board?.name.value, publisher: workspace.board?.council,
      date: framework.date.value, house: workspace.house, audience: edition.audience,
      isMarked: edition.isExempt(framework), paragraphs: edition.paragraphs(of: framework),
      abbreviations: abbreviations, facts: facts(of: framework))
  }

  private func facts(of framework: Framework) -> JSONValue {
    var report = SchemaOrg.object("Report")
    report.add("name", text: framework.title.value)
    report.add("inLanguage", text: workspace.house.language)
    if let board = workspace.board {
      report.add("publisher", SchemaOrg.board(board.name.value, council: board.council))
    }
    return SchemaOrg.page(report)
  }
}
