/// The roles of paragraphs, characters and tables in a Word document, each of which has a style.
enum DocxRole: Hashable, CaseIterable {
  case normal
  case heading1, heading2, heading3, heading4, heading5, heading6
  case caption
  case listBullet, listNumber
  /// A paragraph of a list item after the first.
  case listParagraph
  case quote, code
  /// A labelled fact.
  case field
  case tableText, tableHeading
  case rule
  /// The empty paragraph after a table where Word requires one.
  case tableEnd
  case header, footer
  case link, codeWord
  case good, doubtful, bad, neutral
  case plainTable, table
  /// The text of a note, and the reference to it.
  case noteText, noteReference

  /// The roles in a document without notes.
  static let usual = allCases.filter { !ofNotes.contains($0) }
  static let ofNotes: [DocxRole] = [.noteText, .noteReference]

  enum Kind: String { case paragraph, character, table }

  static func heading(_ level: Int) -> DocxRole {
    switch level {
    case ...1: .heading1
    case 2: .heading2
    case 3: .heading3
    case 4: .heading4
    case 5: .heading5
    default: .heading6
    }
  }

  var kind: Kind {
    switch self {
    case .link, .codeWord, .good, .doubtful, .bad, .neutral, .noteReference: .character
    case .plainTable, .table: .table
    default: .paragraph
    }
  }

  /// The name of the style, the same in every language of Word. Ids depend on the language of the
  /// Word that saved the file.
  var name: String {
    switch self {
    case .normal: "Normal"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .heading4: "heading 4"
    case .heading5: "heading 5"
    case .heading6: "heading 6"
    case .caption: "caption"
    case .listBullet: "List Bullet"
    case .listNumber: "List Number"
    case .listParagraph: "List Paragraph"
    case .quote: "Quote"
    case .code: "HTML Preformatted"
    case .field: "Paper Field"
    case .tableText: "Table Text"
    case .tableHeading: "Table Heading"
    case .rule: "Paper Rule"
    case .tableEnd: "Table End"
    case .header: "header"
    case .footer: "footer"
    case .link: "Hyperlink"
    case .codeWord: "HTML Code"
    case .good: "Status Good"
    case .doubtful: "Status Doubtful"
    case .bad: "Status Bad"
    case .neutral: "Status Neutral"
    case .plainTable: "Normal Table"
    case .table: "Paper Table"
    case .noteText: "footnote text"
    case .noteReference: "footnote reference"
    }
  }

  /// Whether the name is not that of a built-in style of Word.
  var isOwn: Bool {
    switch self {
    case .field, .tableText, .tableHeading, .rule, .tableEnd, .good, .doubtful, .bad, .neutral,
      .table:
      true
    default: false
    }
  }

  /// The id for a new style: the name without spaces, each word with a capital.
  var ownID: String {
    switch self {
    case .plainTable: "TableNormal"
    default:
      name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
  }
}
