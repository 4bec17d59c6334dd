import PaperMarkup
import PaperModel

extension DecisionRegister {
  /// The register as a document in the form of the house; empty where the house has no template for
  /// it.
  package var document: Document {
    let blocks = blocks(decisions: decisionTable, followUps: followUpTable)
    let house = writing.house
    let board = writing.book.board
    return Document(
      blocks, untitled: writing.words.register.title, body: boardName, publisher: board?.council,
      date: date ?? meetings.last?.date, house: house, audience: audience,
      abbreviations: AbbreviationMarker(board))
  }

  /// The document with empty tables in place of the tables that it has, without composing any rows.
  var documentWithoutRows: [Block] {
    let empty = Table(columns: [], rows: [])
    return blocks(
      decisions: decisions.contains { _ in true } ? empty : nil,
      followUps: followUps.contains { _ in true } ? empty : nil)
  }

  private func blocks(decisions: Table?, followUps: Table?) -> [Block] {
    let house = writing.house
    guard let template = house.templates.first(where: { $0.kind == .register })?.template else {
      return []
    }
    return template.fill(
      TemplateScope(of: RegisterName.self) { name in
        switch name {
        case .board: boardName.map { .text($0) }
        case .council: (writing.book.board?.council).map { .text($0) }
        case .on: date.map { house.day($0) }
        case .since: (meetings.first?.date).map { house.day($0) }
        case .until: (meetings.last?.date).map { house.day($0) }
        case .decisions: decisions.map { .blocks([.table($0)]) }
        case .followUps: followUps.map { .blocks([.table($0)]) }
        }
      }, names: Names<RegisterName>.names, numbers: house.numbering.sections)
  }
}
