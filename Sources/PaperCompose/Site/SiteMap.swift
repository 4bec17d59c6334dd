import PaperMarkup
package import PaperModel

/// How the pages of a board's site belong together: for each the pages above it, beside it, and what
/// tells it from pages of the same title.
package struct SiteMap: Sendable {
  package struct Link: Hashable, Sendable {
    package let text: String
    /// The path of the page in the folder of public documents.
    package let path: String

    package init(text: String, path: String) {
      self.text = text
      self.path = path
    }
  }

  /// The place of a page.
  package struct Page: Sendable {
    /// The pages above it, from the index page down.
    package var trail: [Link]
    package var related: [Link] = []
    package var previous: Link?
    package var next: Link?
    /// What tells it from pages of the same title, such as its date.
    package var context: [String] = []
  }

  package let home: Link
  /// The indicators that have pages.
  let indicators: PublishedIndicators
  private var pages: [String: Page] = [:]
  /// The titles that were given so far, each with its context.
  private var titles: Set<[String]> = []

  /// - Parameter edition: that of the public.
  package init(_ edition: Edition) {
    let workspace = edition.workspace
    home = Link(text: workspace.board?.name.value ?? workspace.house.name, path: SitePaths.index)
    indicators = PublishedIndicators(workspace)
    pages[SitePaths.index] = Page(trail: [])
    if let writing = MeetingWriting(edition) { add(meetingsOf: writing) }
    for paper in workspace.papers where pages[Self.page(paper.path)] == nil {
      add(paper, [workspace.house.text(paper.date.value)], below: [])
    }
    for framework in workspace.frameworks {
      add(
        framework.title.value, [workspace.house.text(framework.date.value)], of: framework.path,
        below: [])
    }
    for published in indicators.sets { add(published) }
  }

  /// The pages of a set of indicators, and links to them from what reports on it.
  private mutating func add(_ published: PublishedIndicators.Published) {
    let set = published.set
    let isNew = titles.insert([set.title]).inserted
    let link = Link(text: set.title, path: SitePaths.page(of: set))
    pages[link.path] = Page(
      trail: [home], context: isNew ? [] : [SitePaths.stem(of: set.path)])
    for indicator in set.indicators {
      let context = [set.title] + (isNew ? [] : [SitePaths.stem(of: set.path)])
      let isOnly = titles.insert([indicator.title.value] + context).inserted
      pages[SitePaths.page(of: indicator, in: set)] = Page(
        trail: [home, link], context: isOnly ? context : context + [indicator.id.value])
    }
    for document in published.documents {
      pages[Self.page(document.source)]?.related.append(link)
    }
  }

  /// The pages of all published sets of indicators.
  package var indicatorSets: [Link] {
    indicators.sets.map { Link(text: $0.set.title, path: SitePaths.page(of: $0.set)) }
  }

  /// The place of a page; below the index page where nothing else is known of it.
  package func page(at path: String) -> Page { pages[path] ?? Page(trail: [home]) }

  // MARK: - Meetings

  private mutating func add(meetingsOf writing: MeetingWriting) {
    let book = writing.book
    var latest: [String: Meeting] = [:]
    for meeting in book.record.meetings {
      let body = book.body(of: meeting)
      let path = SitePaths.page(of: meeting)
      var page = Page(trail: [home])
      if let before = latest[body] {
        page.previous = Self.link(to: before, writing)
        pages[SitePaths.page(of: before)]?.next = Self.link(to: meeting, writing)
      }
      latest[body] = meeting
      pages[path] = page
      add(documentsOf: meeting, writing)
    }
  }

  private mutating func add(documentsOf meeting: Meeting, _ writing: MeetingWriting) {
    let day = writing.house.text(meeting.date.value)
    var context = [day, meeting.title].compactMap { $0 }
    if !titles.insert(context).inserted { context.append(meeting.id.value) }
    let link = Self.link(to: meeting, writing)
    for name in ["agenda", "minutes", "actions", "pack"] {
      pages[SitePaths.document(name, of: meeting) + ".html"] = Page(
        trail: [home, link], context: context)
    }
    pages[SitePaths.page(of: meeting)]?.context = context
    for place in SiteItem.all(of: meeting, writing) {
      pages[place.path] = Page(
        trail: [home, link], related: place.decisions, context: [place.name] + context)
      for decision in place.decisions {
        pages[decision.path] = Page(
          trail: [home, link, Link(text: place.title, path: place.path)],
          context: [place.name] + context)
      }
      for paper in writing.book.papers(of: place.item) {
        let considered = Link(text: "\(place.name): \(place.title)", path: place.path)
        if pages[Self.page(paper.path)] == nil {
          add(paper, [place.itemName] + context, below: [link])
        }
        pages[Self.page(paper.path)]?.related.append(considered)
      }
    }
  }

  private static func link(to meeting: Meeting, _ writing: MeetingWriting) -> Link {
    Link(text: writing.pageName(of: meeting), path: SitePaths.page(of: meeting))
  }

  // MARK: - Documents

  private mutating func add(_ paper: BoardPaper, _ context: [String], below: [Link]) {
    add(paper.subject.value, context, of: paper.path, below: below)
  }

  private mutating func add(
    _ title: String, _ context: [String], of source: String, below: [Link]
  ) {
    let isNew = titles.insert([title] + context).inserted
    let path = Self.page(source)
    pages[path] = Page(
      trail: [home] + below, context: isNew ? context : context + [SitePaths.stem(of: source)])
  }

  private static func page(_ source: String) -> String { SitePaths.stem(of: source) + ".html" }
}

/// An item of public business with its page.
struct SiteItem {
  let item: AgendaItem
  /// Its label on the agenda, such as `5`.
  let label: String
  /// The minute of it; nil where nobody has written one.
  let minute: Minute?
  let title: String
  /// What tells its page from others: the number of its minute, or its label.
  let name: String
  /// What tells its papers from others.
  let itemName: String
  let path: String
  /// The pages of what was decided.
  let decisions: [SiteMap.Link]

  /// The items and sub-items of public business, in order.
  static func all(of meeting: Meeting, _ writing: MeetingWriting) -> [SiteItem] {
    let numbering = writing.words.numbering
    return meeting.agenda.enumerated().flatMap { index, item -> [SiteItem] in
      guard item.exemption == nil else { return [] }
      let label = numbering.agendaItems.label(index + 1).droppingStop
      return [SiteItem(item, label, in: meeting, writing)]
        + item.items.enumerated().filter { $0.element.exemption == nil }.map {
          SiteItem(
            $0.element, label + numbering.agendaSubItems.label($0.offset + 1), in: meeting,
            writing)
        }
    }
  }

  private init(
    _ item: AgendaItem, _ label: String, in meeting: Meeting, _ writing: MeetingWriting
  ) {
    self.item = item
    self.label = label
    let words = writing.house.pages
    let isMinuted = meeting.state != .cancelled
    minute = isMinuted ? writing.book.minute(of: item, in: meeting) : nil
    itemName = words.itemPage(self.label)
    title = minute.map { writing.book.title(of: $0, item: item) } ?? writing.book.title(of: item)
    guard let minute else {
      (name, path, decisions) = (itemName, SitePaths.page(of: item, in: meeting), [])
      return
    }
    let number = writing.book.number(of: item, in: meeting)
    name = number.map { words.minutePage($0.description) } ?? itemName
    path = SitePaths.stem(of: minute.path) + ".html"
    decisions =
      meeting.state == .held
      ? minute.resolutions.indices.map {
        SiteMap.Link(
          text: words.decisionPage($0 + 1), path: SitePaths.decision($0 + 1, of: item, in: meeting))
      } : []
  }
}

extension String {
  /// A label without the full stop after it, for the middle of a sentence.
  fileprivate var droppingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension MeetingWriting {
  /// What a link to the page of a meeting says.
  func pageName(of meeting: Meeting) -> String {
    let words = house.pages.meetingPage(date: house.text(meeting.date.value), title: meeting.title)
    let body = book.body(of: meeting)
    return body == book.board?.name.value || body.isEmpty ? words : "\(body): \(words)"
  }
}
