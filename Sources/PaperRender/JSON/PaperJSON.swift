import PaperCompose
import PaperMarkup
package import PaperModel

/// A board paper or a briefing as data for other programs, as its records say.
package struct PaperJSON {
  private let paper: PrintedPaper
  private let isBriefing: Bool
  /// The words that say that it is not for publication; nil for a public paper.
  private let marking: String?
  private let published: PublishedDocument

  /// What programs are told of a paper.
  static let record = Record<PaperJSON>("paper", fields(of: "paper"))
    .within(Records.paper) { $0.paper }

  /// What programs are told of a briefing.
  static let briefing = Record<PaperJSON>("briefing", fields(of: "briefing"))
    .within(Records.briefing) { $0.paper }

  private static func fields(of kind: String) -> [Record<PaperJSON>.Field] {
    [
      .code("kind", "What it is: `\(kind)`.") { _ in kind },
      .data("marking", .text, "The house's words for a \(kind) that is not for publication.") {
        $0.marking.map { .text($0) }
      },
      .data("notForPublication", .flag, "True for a \(kind) that is not for publication.") {
        $0.marking == nil ? nil : .flag(true)
      },
    ] + PublishedDocument.fields { $0.published }
  }

  /// Reads a paper, as far as the readers of the edition may see it; nil if they may not see it.
  /// - Parameter published: what was published of it.
  package init?(
    _ paper: BoardPaper, in edition: Edition, published: PublishedDocument = .none
  ) {
    let workspace = edition.workspace
    guard let paper = workspace.paper(at: paper.path) else { return nil }
    isBriefing = paper.isBriefing
    self.paper = PrintedPaper.numbered(paper, in: edition)
    marking = edition.marking(of: paper)
    self.published = published
  }

  /// The JSON text, its keys in alphabetical order, ending in a newline.
  package var text: String {
    (isBriefing ? Self.briefing : Self.record).data(of: self).fileText
  }
}
