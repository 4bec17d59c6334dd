package import PaperMarkup
package import PaperModel

/// The index page of a board's site, which links to all other pages.
package struct SiteIndex: Sendable {
  /// A link to a document, by its path in the output folder.
  package struct Link: Sendable {
    fileprivate let title: String
    fileprivate let number: String?
    package let path: String
    /// The path of the slides for PowerPoint; nil for what is no briefing.
    fileprivate let slides: String?

    package init(_ title: String, number: String? = nil, path: String, slides: String? = nil) {
      self.title = title
      self.number = number
      self.path = path
      self.slides = slides
    }
  }

  /// A meeting with the paths of its documents; nil for each document that does not exist.
  package struct Entry: Sendable {
    package let meeting: Meeting
    /// The path of its page.
    fileprivate let page: String?
    fileprivate let agenda: String?
    fileprivate let minutes: String?
    fileprivate let actions: String?
    package let papers: [Link]
    fileprivate let pages: [Link]

    package init(
      meeting: Meeting, page: String? = nil, agenda: String?, minutes: String?, actions: String?,
      papers: [Link], pages: [Link]
    ) {
      self.meeting = meeting
      self.page = page
      self.agenda = agenda
      self.minutes = minutes
      self.actions = actions
      self.papers = papers
      self.pages = pages
    }
  }

  /// The meetings, by date.
  package let entries: [Entry]
  /// The papers that are on no agenda.
  fileprivate let papers: [Link]
  fileprivate let frameworks: [Link]
  fileprivate let indicators: [Link]
  /// The path of the register; nil where there is none.
  fileprivate let register: String?

  package init(
    entries: [Entry], papers: [Link], frameworks: [Link], indicators: [Link] = [],
    register: String?
  ) {
    self.entries = entries
    self.papers = papers
    self.frameworks = frameworks
    self.indicators = indicators
    self.register = register
  }

  /// The index page; nil where there is nothing to link to, or the house has no template for it.
  package func compose(in edition: Edition) -> [Block]? {
    let workspace = edition.workspace
    guard !entries.isEmpty || !papers.isEmpty || !frameworks.isEmpty || register != nil else {
      return nil
    }
    return workspace.house.template(.index)?.fill(
      Records.index,
      of: PrintedIndex(index: self, board: workspace.board, writing: MeetingWriting(edition)))
  }

  /// The meetings of each year, the latest first.
  fileprivate var years: [[Entry]] {
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
}

/// The index page of a site as its house prints it.
package struct PrintedIndex: Sendable {
  fileprivate let index: SiteIndex
  fileprivate let board: Board?
  private let writing: MeetingWriting?

  fileprivate init(index: SiteIndex, board: Board?, writing: MeetingWriting?) {
    self.index = index
    self.board = board
    self.writing = writing
  }

  fileprivate var years: [PrintedYear] {
    writing.map { writing in
      index.years.map { PrintedYear(entries: $0, writing: writing) }
    } ?? []
  }
}

/// A year of meetings on the index page.
package struct PrintedYear: Sendable {
  fileprivate let entries: [SiteIndex.Entry]
  fileprivate let writing: MeetingWriting
}

/// A meeting on the index page.
package struct PrintedEntry: Sendable {
  fileprivate let entry: SiteIndex.Entry
  fileprivate let writing: MeetingWriting

  fileprivate var meeting: PrintedMeeting {
    PrintedMeeting(meeting: entry.meeting, writing: writing)
  }
}

extension Records {
  /// The index page, which links to all other pages.
  package static let index = Record<PrintedIndex>(
    "index",
    [
      .text("board", "The board.") { $0.board?.name.value },
      .text("council", "The council.") { $0.board?.council },
      .text("register", "The address of the register of decisions, where there is one.") {
        $0.index.register.map(address)
      },
      .each("year", "Each year with a meeting, the latest first: repeated.", of: indexYear) {
        $0.years
      },
      .each("paper", "Each paper that no agenda names: repeated.", of: link) { $0.index.papers },
      .flag("frameworks", "Whether there is a monitoring framework: printed once.") {
        !$0.index.frameworks.isEmpty
      },
      .each("framework", "Each monitoring framework: repeated.", of: link) {
        $0.index.frameworks
      },
      .flag("indicators", "Whether indicators have pages of their own: printed once.") {
        !$0.index.indicators.isEmpty
      },
      .each("indicator-set", "Each set of indicators with pages: repeated.", of: link) {
        $0.index.indicators
      },
    ])

  /// A year of meetings.
  package static let indexYear = Record<PrintedYear>(
    "index-year",
    [
      .text("year", "The year, such as `2018`.") {
        ($0.entries.first?.meeting.date.value.year).map { String($0) }
      },
      .each("meeting", "Each of its meetings, the latest first: repeated.", of: indexMeeting) {
        year in year.entries.map { PrintedEntry(entry: $0, writing: year.writing) }
      },
    ])

  /// A meeting with the addresses of its documents.
  package static let indexMeeting = Record<PrintedEntry>(
    "index-meeting",
    [
      .text("body", "Who meets, where that is not the board.") { $0.entry.meeting.body },
      .text("link", "The address of its page, with all that belongs to it.") {
        $0.entry.page.map(address)
      },
      .text("agenda", "The address of the agenda.") { $0.entry.agenda.map(address) },
      .text("minutes", "The address of the minutes, where there are any.") {
        $0.entry.minutes.map(address)
      },
      .flag("draft", "Whether there are minutes that are not agreed yet.") {
        $0.entry.minutes != nil && $0.meeting.agreement == nil
      },
      .text("actions", "The address of the action sheet, where all may see it.") {
        $0.entry.actions.map(address)
      },
      .each("paper", "Each paper on the agenda: repeated.", of: link) { $0.entry.papers },
      .flag("pages", "Whether items have pages of their own: printed once.") {
        !$0.entry.pages.isEmpty
      },
      .each("page", "Each page of an item: repeated.", of: link) { $0.entry.pages },
    ]
  ).within(meeting) { $0.meeting }

  /// A link to a document.
  package static let link = Record<SiteIndex.Link>(
    "link",
    [
      .text("title", "What the document is called.") { $0.title },
      .text("minute", "The number of a minute, where it has one.") { $0.number },
      .text("link", "Its address.") { address($0.path) },
      .text("slides", "The address of a briefing's slides for PowerPoint.") {
        $0.slides.map(address)
      },
    ])

  /// A path as the address of a link from the top folder of the site.
  private static func address(_ path: String) -> String {
    DocumentLinks.address(of: path, from: "")
  }
}
