package import PaperCompose
import PaperMarkup
package import PaperModel

/// Makes the documents of the pages of a site that have no source of their own.
package struct SiteDocuments: Sendable {
  /// A page with its path in the folder of public documents.
  package struct Page: Sendable {
    package let path: String
    package let document: Document
    /// Whether its tables can be searched.
    package let isSearchable: Bool
  }

  private let site: SiteWriting
  private let abbreviations: AbbreviationMarker

  package init(_ site: SiteWriting) {
    self.site = site
    abbreviations = AbbreviationMarker(site.workspace.board)
  }

  /// The pages of meetings, items, decisions and owners, and the lists of the register, in parts that are
  /// made independently of each other.
  package var parts: [@Sendable () -> [Page]] {
    let owners = SiteOwners(site)
    let meetings = site.workspace.meetings?.meetings ?? []
    var parts: [@Sendable () -> [Page]] = []
    for meeting in meetings { parts.append { [page(of: meeting)].compactMap(\.self) } }
    for meeting in meetings { parts.append { items(of: meeting) } }
    parts.append {
      PrintedDecisionPage.all(site, owners).map { page($0.blocks, at: $0.path, on: $0.date) }
    }
    parts.append {
      RegisterList.pages(site, owners).map { page($0.blocks, at: $0.path, isSearchable: true) }
    }
    parts.append { owners.pages(site).map { page($0.blocks, at: $0.path) } }
    parts.append { PrintedIndicatorSet.pages(site).map { page($0.blocks, at: $0.path) } }
    return parts
  }

  private func items(of meeting: Meeting) -> [Page] {
    PrintedItemPage.all(of: meeting, site).map {
      page($0.blocks, at: $0.path, on: meeting.date.value)
    }
  }

  private func page(of meeting: Meeting) -> Page? {
    guard let blocks = PrintedMeetingPage.compose(meeting, site) else { return nil }
    let writing = site.meetings
    return page(blocks, at: SitePaths.page(of: meeting), on: meeting.date.value) {
      writing.map { MeetingFacts($0, meeting).agenda }
    }
  }

  /// A page about the site itself; nil where the house has no template for it.
  package func page(_ kind: DocumentKind, at path: String) -> Page? {
    SitePages.compose(kind, at: path, site).map { page($0, at: path) }
  }

  private func page(
    _ blocks: [Block], at path: String, on date: CalendarDate? = nil, isSearchable: Bool = false,
    facts: @escaping @Sendable () -> JSONValue? = { nil }
  ) -> Page {
    let workspace = site.workspace
    let board = workspace.board
    return Page(
      path: path,
      document: Document(
        blocks, untitled: board?.name.value ?? workspace.house.name, body: board?.name.value,
        publisher: board?.council, date: date, house: workspace.house,
        abbreviations: abbreviations, facts: facts()),
      isSearchable: isSearchable)
  }
}
