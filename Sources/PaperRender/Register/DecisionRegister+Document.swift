package import PaperCompose
import PaperMarkup
import PaperModel

extension DecisionRegister {
  /// The register as a document in the form of the house; empty where the house has no template for
  /// it.
  package var document: Document {
    let house = writing.house
    let board = writing.book.board
    return Document(
      blocks, untitled: writing.words.register.title, body: boardName, publisher: board?.council,
      date: date ?? meetings.last?.date, house: house, audience: audience,
      abbreviations: AbbreviationMarker(board))
  }
}
