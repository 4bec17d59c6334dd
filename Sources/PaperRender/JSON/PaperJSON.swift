import PaperCompose
import PaperMarkup
package import PaperModel

/// A board paper as data for other programs, as its records say.
package struct PaperJSON {
  private let paper: PrintedPaper
  /// The words that say that it is not for publication; nil for a public paper.
  private let marking: String?

  /// What programs are told of a paper.
  static let record = Record<PaperJSON>(
    "paper",
    [
      .code("kind", "What it is: `paper`.") { _ in "paper" },
      .data("marking", .text, "The house's words for a paper that is not for publication.") {
        $0.marking.map { .text($0) }
      },
      .data("notForPublication", .flag, "True for a paper that is not for publication.") {
        $0.marking == nil ? nil : .flag(true)
      },
    ]
  ).within(Records.paper) { $0.paper }

  /// Reads a paper, as far as the readers of the edition may see it; nil if they may not see it.
  package init?(_ paper: BoardPaper, in edition: Edition) {
    let workspace = edition.workspace
    guard let paper = workspace.paper(at: paper.path) else { return nil }
    self.paper = PrintedPaper(paper, in: workspace)
    marking = edition.marking(of: paper)
  }

  /// The JSON text, its keys in alphabetical order, ending in a newline.
  package var text: String { Self.record.data(of: self).fileText }
}
