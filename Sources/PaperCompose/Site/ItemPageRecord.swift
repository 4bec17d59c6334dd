package import PaperMarkup
package import PaperModel

/// The page of an item that is still to be considered, or of which nobody has written a minute.
package struct PrintedItemPage: Sendable {
  fileprivate let item: PrintedSiteItem
  fileprivate let agendaItem: PrintedAgendaItem

  /// The pages of the items of a meeting without minutes; empty where the house has no template for them.
  package static func all(
    of meeting: Meeting, _ site: SiteWriting
  ) -> [(path: String, blocks: [Block])] {
    guard let writing = site.meetings, let meeting = writing.visible(meeting) else { return [] }
    return SiteItem.all(of: meeting, writing).filter { $0.minute == nil }.compactMap { item in
      guard let writing = site.writing(at: item.path) else { return nil }
      let agenda = PrintedAgenda(
        meeting: PrintedMeeting(meeting: meeting, writing: writing), followUps: .none)
      let page = PrintedItemPage(
        item: site.printed(item, of: meeting, from: item.path, writing),
        agendaItem: PrintedAgendaItem(
          item: item.item, label: item.label, isPrivate: false, agenda: agenda))
      return site.fill(.item, Records.itemPage, of: page).map { (item.path, $0) }
    }
  }
}

extension Records {
  /// The page of an item without a minute.
  package static let itemPage = Record<PrintedItemPage>(
    "item-page",
    [
      .each("paper", "Each paper, with its files: repeated.", of: siteDocument) {
        $0.item.papers
      }
    ]
  ).within(agendaItem) { $0.agendaItem }.within(meeting) { $0.agendaItem.agenda.meeting }
}
