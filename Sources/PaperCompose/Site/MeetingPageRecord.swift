package import PaperMarkup
package import PaperModel

/// The page of a meeting on the site: its documents, its items, what it decided and what it asked for.
package struct PrintedMeetingPage: Sendable {
  fileprivate let meeting: PrintedMeeting
  fileprivate let site: SiteWriting
  /// The path of the page.
  fileprivate let place: String
  /// Items and sub-items of public business.
  fileprivate let items: [PrintedSiteItem]
  fileprivate let decisions: [PrintedDecision]

  private init(_ meeting: PrintedMeeting, _ site: SiteWriting, at place: String) {
    self.meeting = meeting
    self.site = site
    self.place = place
    items = SiteItem.all(of: meeting.meeting, meeting.writing).map {
      site.printed($0, of: meeting.meeting, from: place, meeting.writing)
    }
    decisions =
      site.register?.decisionRows(of: meeting.meeting).map { $0.linked(from: place) } ?? []
  }

  /// The page; nil where the house has no template for it.
  package static func compose(_ meeting: Meeting, _ site: SiteWriting) -> [Block]? {
    let place = SitePaths.page(of: meeting)
    guard let writing = site.writing(at: place), let meeting = writing.visible(meeting) else {
      return nil
    }
    return site.fill(
      .meeting, Records.meetingPage,
      of: PrintedMeetingPage(
        PrintedMeeting(meeting: meeting, writing: writing), site, at: place))
  }

  private var writing: MeetingWriting { meeting.writing }

  fileprivate func document(_ name: String) -> SiteDocument? {
    site.document(named: name, of: meeting.meeting, from: place)
  }

  fileprivate var hasDocuments: Bool {
    ["agenda", "minutes", "actions", "pack"].contains { document($0) != nil }
  }

  fileprivate var followUps: [Block] {
    writing.table(
      writing.words.tables.followUps,
      site.followUps(of: meeting.meeting).map { $0.linked(from: place) })
  }
}

/// An item on the page of its meeting.
package struct PrintedSiteItem: Sendable {
  fileprivate let item: SiteItem
  let papers: [SiteDocument]
  fileprivate let place: String
  fileprivate let writing: MeetingWriting
  fileprivate let meeting: Meeting
}

extension SiteWriting {
  /// An item with its papers.
  /// - Parameter place: the path of the page that it is printed on.
  func printed(
    _ item: SiteItem, of meeting: Meeting, from place: String, _ writing: MeetingWriting
  ) -> PrintedSiteItem {
    PrintedSiteItem(
      item: item,
      papers: writing.book.papers(of: item.item).compactMap {
        document($0.subject.value, ofSource: $0.path, from: place)
      }, place: place, writing: writing, meeting: meeting)
  }
}

extension Records {
  /// The page of a meeting on the site.
  package static let meetingPage = Record<PrintedMeetingPage>(
    "meeting-page",
    [
      .flag("documents", "Whether the meeting has documents: printed once.") { $0.hasDocuments },
      .one("agenda", "The agenda.", of: siteDocument) { $0.document("agenda") },
      .one("minutes", "The minutes.", of: siteDocument) { $0.document("minutes") },
      .one("action-sheet", "The actions as a document.", of: siteDocument) {
        $0.document("actions")
      },
      .one("pack", "All papers of the meeting as one document.", of: siteDocument) {
        $0.document("pack")
      },
      .flag("items", "Whether it has items of public business: printed once.") {
        !$0.items.isEmpty
      },
      .each("item", "Each item and sub-item of public business: repeated.", of: siteItem) {
        $0.items
      },
      .flag("decisions", "Whether anything was decided: printed once.") { !$0.decisions.isEmpty },
      .each("decision", "Each decision: repeated.", of: decision) { $0.decisions },
      .blocks("actions", "What it asked for, as it is now, as a table.") { $0.followUps },
    ]
  ).within(meeting) { $0.meeting }

  /// An item on the page of its meeting.
  package static let siteItem = Record<PrintedSiteItem>(
    "site-item",
    [
      .text("label", "The number of the item, such as `5`.") { $0.item.label },
      .text("title", "The title.") { $0.item.title },
      .text("minute", "The number of its minute, where it has one.") {
        $0.writing.book.number(of: $0.item.item, in: $0.meeting)?.description
      },
      .flag("minuted", "Whether there is a minute of it.") { $0.item.minute != nil },
      .text("link", "The address of its page.") {
        DocumentLinks.address(of: $0.item.path, from: $0.place)
      },
      .text("purpose", "What the board is to do with it.") { item in
        item.item.item.purpose.flatMap { item.writing.words.purposes[$0] }
      },
      .each("paper", "Each paper, with its files: repeated.", of: siteDocument) { $0.papers },
    ])
}
