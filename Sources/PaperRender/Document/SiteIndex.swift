import PaperMarkup
package import PaperModel

/// The index page of a board's site, which links to all other pages.
package struct SiteIndex: Sendable {
  /// A link to a document, by its path in the output folder.
  package struct Link: Sendable {
    let title: String
    let number: String?
    package let path: String

    package init(_ title: String, number: String? = nil, path: String) {
      self.title = title
      self.number = number
      self.path = path
    }
  }

  /// A meeting with the paths of its documents; nil for each document that does not exist.
  package struct Entry: Sendable {
    let meeting: Meeting
    let agenda: String?
    let minutes: String?
    let actions: String?
    package let papers: [Link]
    let pages: [Link]

    package init(
      meeting: Meeting, agenda: String?, minutes: String?, actions: String?, papers: [Link],
      pages: [Link]
    ) {
      self.meeting = meeting
      self.agenda = agenda
      self.minutes = minutes
      self.actions = actions
      self.papers = papers
      self.pages = pages
    }
  }

  /// The meetings, by date.
  private let entries: [Entry]
  /// The papers that are on no agenda.
  private let papers: [Link]
  /// The path of the register; nil where there is none.
  private let register: String?

  package init(entries: [Entry], papers: [Link], register: String?) {
    self.entries = entries
    self.papers = papers
    self.register = register
  }

  /// The index page; nil where there is nothing to link to, or the house has no template for it.
  package func document(in edition: Edition) -> Document? {
    let workspace = edition.workspace
    let house = workspace.house
    guard !entries.isEmpty || !papers.isEmpty || register != nil,
      let template = house.templates.first(where: { $0.kind == .index })?.template
    else { return nil }
    let writing = MeetingWriting(edition)
    let board = workspace.board
    let blocks = template.fill(scope(of: board, writing), names: Names<IndexName>.names)
    return Document(
      blocks, untitled: board?.name.value ?? house.name, body: nil, publisher: board?.council,
      date: entries.last?.meeting.date.value, house: house,
      audience: edition.audience, abbreviations: AbbreviationMarker(board))
  }

  private func scope(of board: Board?, _ writing: MeetingWriting?) -> TemplateScope {
    TemplateScope(of: IndexName.self) { name in
      switch name {
      case .board: (board?.name.value).map { .text($0) }
      case .council: (board?.council).map { .text($0) }
      case .register: register.map { .text(Self.address($0)) }
      case .year: .scopes(writing.map { writing in years.map { scope(of: $0, writing) } } ?? [])
      case .paper: .scopes(papers.map(Self.scope))
      }
    }
  }

  /// The meetings of each year, the latest first.
  private var years: [[Entry]] {
    var years: [[Entry]] = []
    for entry in entries.reversed() {
      if years.last?.last?.meeting.date.value.year == entry.meeting.date.value.year {
        years[years.count - 1].append(entry)
      } else {
        years.append([entry])
      }
    }
    return years
  }

  private func scope(of year: [Entry], _ writing: MeetingWriting) -> TemplateScope {
    TemplateScope(of: IndexYearName.self) { name in
      switch name {
      case .year: (year.first?.meeting.date.value.year).map { .text(String($0)) }
      case .meeting: .scopes(year.map { scope(of: $0, writing) })
      }
    }
  }

  private func scope(of entry: Entry, _ writing: MeetingWriting) -> TemplateScope {
    let meeting = entry.meeting
    return TemplateScope(of: IndexMeetingName.self) { name in
      switch name {
      case .body: meeting.body.map { .text($0) }
      case .title: meeting.title.map { .text($0) }
      case .date: writing.house.day(meeting.date.value)
      case .weekday: writing.weekday(meeting.date.value).map { .text($0) }
      case .start: meeting.start.map { .text(writing.text($0)) }
      case .venue: meeting.venue.map { .text($0) }
      case .cancelled: .flag(meeting.state == .cancelled)
      case .agenda: entry.agenda.map { .text(Self.address($0)) }
      case .minutes: entry.minutes.map { .text(Self.address($0)) }
      case .draft: .flag(entry.minutes != nil && writing.book.agreement(of: meeting) == nil)
      case .actions: entry.actions.map { .text(Self.address($0)) }
      case .paper: .scopes(entry.papers.map(Self.scope))
      case .pages: .flag(!entry.pages.isEmpty)
      case .page: .scopes(entry.pages.map(Self.scope))
      }
    }
  }

  private static func scope(of link: Link) -> TemplateScope {
    TemplateScope(of: IndexLinkName.self) { name in
      switch name {
      case .title: .text(link.title)
      case .minute: link.number.map { .text($0) }
      case .link: .text(address(link.path))
      }
    }
  }

  /// A path as the address of a link from the top folder of the site.
  private static func address(_ path: String) -> String {
    DocumentLinks.address(of: path, from: "")
  }
}
