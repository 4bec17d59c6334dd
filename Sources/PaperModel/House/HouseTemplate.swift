package import PaperMarkup
import Synchronization

/// A kind of document that a house has a template for. The raw value is the name of its file
/// without `.md`.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  case boardPaper = "board-paper"
  case framework
  /// The slides of a briefing, with a rule between each two.
  case briefing
  /// The cover of a workbook of indicators: its headings and paragraphs are the lines of a sheet.
  case workbookCover = "indicator-workbook"
  case agenda
  /// The minutes of a whole meeting.
  case minutes
  /// The minute of one item, as it is published on the web.
  case minute
  /// The Follow-ups of a meeting, grouped by owner.
  case actionSheet = "action-sheet"
  /// The front sheet of a meeting's pack and, after a rule, what comes at its end.
  case pack
  case register
  /// What is waiting, for those who work on what is not finished.
  case status
  /// The cover of a workbook that a partner fills in: its headings, paragraphs and lists are the lines of a
  /// sheet.
  case partnerReturn = "return"
  /// The page of the board's site that links to all documents.
  case index
  /// The pages of that site: of a meeting, of an item without a minute, of a decision, of somebody with
  /// something to do, the search over all pages, the accessibility statement, and what is shown for an
  /// address that leads nowhere.
  case meeting, item, decision, owner, search, accessibility
  /// The page of an indicator with its history, and that of a set of indicators.
  case indicator, indicators
  case notFound = "not-found"

  /// Whether a house may omit this template; then that of the built-in default house is used.
  package var isOptional: Bool {
    switch self {
    case .boardPaper, .workbookCover: false
    case .briefing, .framework, .agenda, .minutes, .minute, .actionSheet, .pack, .register,
      .status, .partnerReturn, .index, .meeting, .item, .decision, .owner, .search, .accessibility,
      .indicator, .indicators, .notFound:
      true
    }
  }
}

/// A template of a house, with the file it came from.
package struct HouseTemplate: Sendable {
  package let kind: DocumentKind
  private var content: Content
  /// The file as named to the user.
  package let file: String

  /// Makes a template that has already been parsed.
  package init(kind: DocumentKind, template: Template, file: String) {
    self.kind = kind
    content = .read(template)
    self.file = file
  }

  /// Makes one of the program's own templates. It is known to be valid, and is parsed on first use.
  package init(kind: DocumentKind, trusted source: String, parts: TemplateParts, file: String) {
    self.kind = kind
    content = .trusted(TrustedTemplate(source, parts))
    self.file = file
  }

  /// The template with the names that its house knows.
  package func with(_ names: TemplateNames) -> HouseTemplate {
    var copy = self
    copy.content =
      switch content {
      case .read(let template): .read(template.with(names))
      case .trusted(let trusted): .trusted(trusted.with(names))
      }
    return copy
  }

  /// The parsed template; nil if the text is not a valid template, which never happens for a
  /// built-in house.
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

/// A template that is parsed once, when it is first asked for.
private final class TrustedTemplate: Sendable {
  private let source: String
  private let parts: TemplateParts
  private let names: TemplateNames?
  private let read = Mutex<Template?>(nil)

  init(_ source: String, _ parts: TemplateParts, names: TemplateNames? = nil) {
    self.source = source
    self.parts = parts
    self.names = names
  }

  func with(_ names: TemplateNames) -> TrustedTemplate {
    TrustedTemplate(source, parts, names: names)
  }

  var template: Template? {
    read.withLock { read in
      if read == nil, let template = try? Template(source, parts: parts) {
        read = names.map(template.with) ?? template
      }
      return read
    }
  }
}
