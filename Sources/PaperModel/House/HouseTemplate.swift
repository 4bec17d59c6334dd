package import PaperMarkup
import Synchronization

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
  private let content: Content
  /// The file as it is to be named to the user.
  package let file: String

  /// A template that has been read already.
  package init(kind: DocumentKind, template: Template, file: String) {
    self.kind = kind
    content = .read(template)
    self.file = file
  }

  /// A template of the program's own, which is known to be right and read when it is needed.
  package init(kind: DocumentKind, trusted source: String, file: String) {
    self.kind = kind
    content = .trusted(TrustedTemplate(source))
    self.file = file
  }

  /// The template; nil for a text that is none, which a built-in house never has.
  package var template: Template? {
    switch content {
    case .read(let template): template
    case .trusted(let trusted): trusted.template
    }
  }

  private enum Content {
    case read(Template)
    case trusted(TrustedTemplate)
  }
}

/// A template that is read when it is first asked for, and once.
private final class TrustedTemplate: Sendable {
  private let source: String
  private let read = Mutex<Template?>(nil)

  init(_ source: String) { self.source = source }

  var template: Template? {
    read.withLock { read in
      if read == nil { read = try? Template(source) }
      return read
    }
  }
}
