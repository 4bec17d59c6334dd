package import PaperMarkup
import PaperModel

extension RegisterList {
  /// The number of decisions, or of follow-ups, above which a list has several pages, and the first page of
  /// the register leaves older decisions to the lists of their years. A row is some 700 bytes long.
  private static let limit = 150

  /// A page before it is printed.
  private struct Page {
    let kind: Kind
    let part: Int?
    let path: String
    let meetings: [RegisterMeeting]
    let followUps: [PrintedFollowUp]
    /// How many entries the link to it names.
    let count: Int
  }

  /// The pages of the register; empty where there is none.
  package static func pages(
    _ site: SiteWriting, _ owners: SiteOwners
  ) -> [(path: String, blocks: [Block])] {
    guard let register = site.register, let last = register.meetings.last?.date else { return [] }
    let followUps = register.printedFollowUps
    let open = followUps.filter(\.standing.state.isOpen).inOrderOfDue
    let overdue = followUps.map {
      PrintedFollowUp(($0.followUp, $0.followUp.standing(on: last)), register.writing)
    }.filter { $0.standing.state == .overdue }.inOrderOfDue
    let newest = parts(register.meetings).first ?? []
    let all = Page(
      kind: .all, part: nil, path: SitePaths.register, meetings: newest,
      followUps: newest.followUps(site), count: register.meetings.reduce(0) { $0 + $1.count })
    let pages =
      [all] + parts(open, .open, at: SitePaths.open)
      + parts(overdue, .overdue(last), at: SitePaths.overdue)
      + Dictionary(grouping: register.meetings, by: \.date.year).sorted { $0.key > $1.key }
      .flatMap { year, meetings in
        parts(meetings).enumerated().map { index, meetings in
          Page(
            kind: .year(year), part: index == 0 ? nil : index + 1,
            path: SitePaths.part(index + 1, of: SitePaths.decisions(of: year)), meetings: meetings,
            followUps: meetings.followUps(site), count: meetings.reduce(0) { $0 + $1.count })
        }
      }
    return pages.compactMap { page in
      let others = pages.filter { $0.path != page.path }.map {
        Link(
          kind: $0.kind, part: $0.part,
          address: DocumentLinks.address(of: $0.path, from: page.path), count: $0.count)
      }
      let people = owners.owners.map {
        Link(
          kind: .owner($0.owner.name), part: nil,
          address: DocumentLinks.address(of: $0.path, from: page.path),
          count: $0.owner.actions.count)
      }
      return blocks(
        of: page, register, site, lists: others + people,
        isShortened: page.kind == .all && newest.count < register.meetings.count
      ).map { (page.path, $0) }
    }
  }

  private static func blocks(
    of page: Page, _ register: DecisionRegister, _ site: SiteWriting, lists: [Link],
    isShortened: Bool
  ) -> [Block]? {
    guard let writing = site.writing(at: page.path) else { return nil }
    let shown = register.of(page.meetings, writing)
    let printed = PrintedRegister(
      shown, rows: page.meetings.reversed().flatMap(shown.rows).map { $0.linked(from: page.path) },
      followUpRows: page.followUps.map {
        PrintedFollowUp(($0.followUp, $0.standing), writing).linked(from: page.path)
      },
      list: RegisterList(
        kind: page.kind, part: page.part, lists: lists, isShortened: isShortened))
    let blocks = printed.blocks
    return blocks.isEmpty ? nil : blocks
  }

  /// Meetings in parts of no more decisions than the limit, unless one meeting has more; the latest part
  /// first. The meetings of each are in their order.
  private static func parts(_ meetings: [RegisterMeeting]) -> [[RegisterMeeting]] {
    var parts: [[RegisterMeeting]] = []
    var count = 0
    for meeting in meetings.reversed() {
      count += meeting.count
      if parts.isEmpty || count > limit {
        parts.append([])
        count = meeting.count
      }
      parts[parts.count - 1].insert(meeting, at: 0)
    }
    return parts
  }

  /// A list of follow-ups in parts; one without any where there are none.
  private static func parts(
    _ followUps: [PrintedFollowUp], _ kind: Kind, at path: String
  ) -> [Page] {
    let starts = stride(from: 0, to: max(1, followUps.count), by: limit)
    return starts.enumerated().map { index, start in
      let part = Array(followUps.dropFirst(start).prefix(limit))
      return Page(
        kind: kind, part: index == 0 ? nil : index + 1, path: SitePaths.part(index + 1, of: path),
        meetings: [], followUps: part, count: part.count)
    }
  }
}

extension RegisterMeeting {
  /// How many decisions it has.
  fileprivate var count: Int { items.reduce(0) { $0 + $1.decisions.count } }
}

extension [RegisterMeeting] {
  /// What they asked for, of the latest meeting first.
  fileprivate func followUps(_ site: SiteWriting) -> [PrintedFollowUp] {
    reversed().flatMap { site.followUps(of: $0.meeting) }
  }
}
