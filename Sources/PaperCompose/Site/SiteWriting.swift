import PaperMarkup
package import PaperModel

/// What the pages of a board's site are composed from.
package struct SiteWriting: Sendable {
  /// That of the public.
  let edition: Edition
  let files: SiteFiles
  /// Where the site is on the web.
  package let address: SiteAddress
  /// The indicators that have pages.
  let indicators: PublishedIndicators
  /// How the house writes about meetings; nil where there are none.
  package let meetings: MeetingWriting?
  /// All that was decided, seen after the last entry; nil where no meeting was held.
  package let register: DecisionRegister?
  private let followUpsOfMeeting: [String: [PrintedFollowUp]]

  /// - Parameters:
  ///   - edition: that of the public.
  ///   - files: the files that were made of it.
  ///   - map: of the same edition.
  package init(_ edition: Edition, _ map: SiteMap, files: SiteFiles, address: SiteAddress) {
    self.edition = edition
    self.files = files
    self.address = address
    indicators = map.indicators
    meetings = MeetingWriting(edition)
    let register = DecisionRegister(edition, filter: RegisterFilter(), on: nil)
    self.register = register.flatMap { $0.meetings.isEmpty ? nil : $0 }
    followUpsOfMeeting = Dictionary(
      grouping: register?.printedFollowUps ?? [], by: \.followUp.meeting.path)
  }

  package var workspace: Workspace { edition.workspace }
  var house: House { workspace.house }
  var board: String { workspace.board?.name.value ?? house.name }

  /// The template of a kind of page, filled; nil where the house has none.
  func fill<Subject>(
    _ kind: DocumentKind, _ record: Record<Subject>, of subject: Subject
  ) -> [Block]? {
    house.template(kind)?.fill(record, of: subject)
  }

  /// How the house writes about meetings on the page at a path, where texts lead to other pages.
  func writing(at place: String) -> MeetingWriting? {
    let files = files
    return meetings?.linking(
      by: DocumentLinks(
        minute: { files.page(ofSource: $0.path) },
        minutes: { meeting in
          let path = SitePaths.document("minutes", of: meeting) + ".html"
          return files.contains(path) ? path : nil
        },
        paper: { files.page(ofSource: $0) }),
      from: place)
  }

  /// The follow-ups that a meeting asked for, as they are now.
  func followUps(of meeting: Meeting) -> [PrintedFollowUp] {
    followUpsOfMeeting[meeting.path] ?? []
  }

  /// A document of a source.
  func document(_ title: String, ofSource source: String, from place: String) -> SiteDocument? {
    let page = files.page(ofSource: source)
    let downloads = files.downloads(ofSource: source)
    guard page != nil || !downloads.isEmpty else { return nil }
    return SiteDocument(title, page: page, downloads: downloads, words: house.pages, from: place)
  }

  /// A document of a meeting, by the name of its files.
  func document(named name: String, of meeting: Meeting, from place: String) -> SiteDocument? {
    let stem = SitePaths.document(name, of: meeting)
    let page = files.contains(stem + ".html") ? stem + ".html" : nil
    let downloads = files.downloads(named: stem)
    guard page != nil || !downloads.isEmpty else { return nil }
    return SiteDocument("", page: page, downloads: downloads, words: house.pages, from: place)
  }
}
