package import PaperCompose
import PaperMarkup
package import PaperModel

extension SiteIndex {
  /// The index page; nil where there is nothing to link to, or the house has no template for it.
  package func document(in edition: Edition) -> Document? {
    guard let blocks = compose(in: edition) else { return nil }
    let (house, board) = (edition.workspace.house, edition.workspace.board)
    return Document(
      blocks, untitled: board?.name.value ?? house.name, body: nil, publisher: board?.council,
      date: entries.last?.meeting.date.value, house: house,
      audience: edition.audience, abbreviations: AbbreviationMarker(board))
  }
}
