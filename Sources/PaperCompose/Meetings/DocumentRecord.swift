package import PaperMarkup
import PaperModel

/// A document that is before the board, as its house prints it.
package struct PrintedDocument: Sendable {
  fileprivate let title: String
  fileprivate let from: String?
  fileprivate let link: String?
  fileprivate let isToFollow: Bool
  fileprivate let own: OwnFacts
  fileprivate let house: House

  init(_ document: AgendaDocument, _ writing: MeetingWriting) {
    title = writing.book.title(of: document)
    from = document.from
    own = document.own
    house = writing.house
    link =
      switch document.source {
      case .paper(let path): writing.address(ofPaper: path.value)
      case .other(let link): link
      case .toFollow: nil
      }
    isToFollow = if case .toFollow = document.source { true } else { false }
  }
}

extension Records {
  /// A document that is before the board.
  package static let document = Record<PrintedDocument>(
    "document",
    [
      .text("title", "What it is called.") { $0.title },
      .text("from", "Whose document it is, where that is stated.") { $0.from },
      .text("link", "Its address on the web, where it has one.") { $0.link },
      .flag("to-follow", "Whether it is still to come.") { $0.isToFollow },
    ],
    facts: { ($0.own, $0.house) })
}
