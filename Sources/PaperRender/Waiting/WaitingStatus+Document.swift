package import PaperCompose
import PaperMarkup
import PaperModel

extension WaitingStatus {
  /// The list as a document in the form of the house; empty where the house has no template for it. It
  /// is of the restricted edition, since it tells what is not finished, and says so only where something
  /// private may be in it.
  package var document: Document {
    let house = writing.house
    let board = writing.book.board
    return Document(
      blocks, untitled: writing.words.waiting.title, body: boardName, publisher: board?.council,
      date: list.date, house: house, audience: .restricted, isMarked: tellsPrivate,
      abbreviations: AbbreviationMarker(board))
  }
}
