package import PaperMarkup

/// A kind of document that a house has a template for. The raw value is the name of its file
/// without `.md`.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  case boardPaper = "board-paper"
  /// The cover of a workbook of indicators: its headings and paragraphs are the lines of a sheet.
  case workbookCover = "indicator-workbook"
  case agenda
  /// The minutes of a whole meeting.
  case minutes
  /// The minute of one item, as it is published on the web.
  case minute
  /// What is to be done after a meeting, by owner.
  case actionSheet = "action-sheet"
  case register
  /// The page of the board's site that leads to all others.
  case index

  /// Whether a house may do without one: that of the program's own default house is used then.
  package var isOptional: Bool {
    switch self {
    case .boardPaper, .workbookCover: false
    case .agenda, .minutes, .minute, .actionSheet, .register, .index: true
    }
  }
}

/// A template of a house, with the file it came from.
package struct HouseTemplate: Sendable {
  package let kind: DocumentKind
  private let source: String
  private let parsed: Template?
  /// The file as it is to be named to the user.
  package let file: String

  /// A template that has been read already.
  package init(kind: DocumentKind, template: Template, file: String) {
    self.kind = kind
    source = ""
    parsed = template
    self.file = file
  }

  /// A template of the program's own, which is known to be right and read when it is needed.
  package init(kind: DocumentKind, trusted source: String, file: String) {
    self.kind = kind
    self.source = source
    parsed = nil
    self.file = file
  }

  /// The template; nil for a text that is none, which a built-in house never has.
  package var template: Template? { parsed ?? (try? Template(source)) }
}
