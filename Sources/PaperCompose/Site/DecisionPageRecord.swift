package import PaperMarkup
package import PaperModel

/// The page of a decision: what was recommended and resolved, what is to be done, and what was heard of it
/// since.
package struct PrintedDecisionPage: Sendable {
  fileprivate let decision: PrintedDecision
  fileprivate let followUps: [PrintedFollowUp]
  fileprivate let writing: MeetingWriting
  fileprivate let place: String
  fileprivate let itemPath: String?
  fileprivate let owners: SiteOwners

  /// The pages of all decisions; empty where the house has no template for them.
  package static func all(
    _ site: SiteWriting, _ owners: SiteOwners
  ) -> [(path: String, date: CalendarDate, blocks: [Block])] {
    guard let register = site.register else { return [] }
    return register.decisionRows.compactMap { row in
      let meeting = row.meeting.meeting
      let place = SitePaths.decision(row.decision.number, of: row.item.item, in: meeting)
      guard let writing = site.writing(at: place) else { return nil }
      let page = PrintedDecisionPage(
        decision: PrintedDecision(
          decision: row.decision, item: row.item, meeting: row.meeting, writing: writing),
        followUps: row.decision.followUps.map {
          PrintedFollowUp(($0.tracked, $0.standing), writing)
        },
        writing: writing, place: place, itemPath: site.files.page(ofSource: row.item.minute.path),
        owners: owners)
      return site.fill(.decision, Records.decisionPage, of: page).map {
        (place, row.meeting.date, $0)
      }
    }
  }

  private func address(_ path: String) -> String { DocumentLinks.address(of: path, from: place) }

  fileprivate var meeting: Meeting { decision.meeting.meeting }

  /// The pages of what was said of the follow-ups later: of reports and of items that heard them.
  fileprivate var reports: [PrintedReport] {
    followUps.flatMap { followUp in
      followUp.followUp.updates.map { update in
        PrintedReport(
          date: writing.house.day(update.date.value), text: writing.text(update),
          minute: update.minute.map {
            writing.inline($0.value, found: writing.book.find($0.value, on: update.date.value))
          })
      }
    }
  }

  fileprivate var hearings: [SiteMap.Link] {
    var seen: Set<String> = []
    return followUps.flatMap(\.followUp.hearings).sorted { $0.date.value < $1.date.value }.filter {
      seen.insert($0.path).inserted
    }.map { meeting in
      SiteMap.Link(text: writing.pageName(of: meeting), path: address(SitePaths.page(of: meeting)))
    }
  }

  fileprivate var tasks: [PrintedTask] {
    followUps.map { followUp in
      PrintedTask(
        followUp: followUp,
        ownerLink: owners.path(of: followUp.followUp).map(address))
    }
  }

  fileprivate var meetingLink: String { address(SitePaths.page(of: meeting)) }
  fileprivate var itemLink: String? { itemPath.map(address) }
  fileprivate var paperLink: String? {
    (decision.decision.decided.paper?.path).flatMap(writing.address(ofPaper:))
  }
}

/// A report on a follow-up, with the minute that records it.
package struct PrintedReport: Sendable {
  fileprivate let date: HouseDate
  fileprivate let text: [Inline]
  fileprivate let minute: Inline?
}

/// A follow-up, with the page of its owner.
package struct PrintedTask: Sendable {
  fileprivate let followUp: PrintedFollowUp
  fileprivate let ownerLink: String?
}

extension Records {
  /// The page of a decision.
  package static let decisionPage = Record<PrintedDecisionPage>(
    "decision-page",
    [
      .count("number", "The number of the resolution in its minute.") {
        $0.decision.decision.number
      },
      .text("board", "Who decided it.") { $0.decision.meeting.body },
      .text("meeting-link", "The address of the page of the meeting.") { $0.meetingLink },
      .text("item-link", "The address of the page of the item.") { $0.itemLink },
      .text("paper-link", "The address of the paper with the recommendation.") { $0.paperLink },
      .flag("tasks", "Whether anything is to be done: printed once.") { !$0.followUps.isEmpty },
      .each("task", "Each follow-up, with its owner: repeated.", of: task) { $0.tasks },
      .flag("heard", "Whether anything was said of it later: printed once.") {
        !$0.reports.isEmpty || !$0.hearings.isEmpty
      },
      .each("report", "Each report on a follow-up: repeated.", of: report) { $0.reports },
      .each("hearing", "Each meeting that heard it again: repeated.", of: pageLink) {
        $0.hearings
      },
    ]
  ).within(decision) { $0.decision }

  /// A follow-up on the site.
  package static let task = Record<PrintedTask>(
    "task",
    [
      .text("owner-link", "The address of the page of all that its owner has to do.") {
        $0.ownerLink
      }
    ]
  ).within(followUp) { $0.followUp }

  /// A report on a follow-up.
  package static let report = Record<PrintedReport>(
    "report",
    [
      .date("date", "The day of the report.") { $0.date },
      .line("text", "What was reported.") { $0.text.isEmpty ? nil : $0.text },
      .line("minute", "The minute that records it, where there is one.") { report in
        report.minute.map { [$0] }
      },
    ])

  /// A link to a page of the site.
  package static let pageLink = Record<SiteMap.Link>(
    "page-link",
    [
      .text("title", "What the page is called.") { $0.text },
      .text("link", "Its address.") { $0.path },
    ])
}
