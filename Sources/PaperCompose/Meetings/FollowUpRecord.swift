package import PaperMarkup
import PaperModel

/// A follow-up with its state on the day for which a document is made.
package struct PrintedFollowUp: Sendable {
  let followUp: TrackedFollowUp
  let standing: FollowUpStanding
  let writing: MeetingWriting
  /// Whether its state is told beside it. Where it is not, what was last reported begins with the
  /// state of a follow-up that is overdue.
  private var isStateTold = false

  /// The address of the page of its decision; nil where it has none.
  private var link: String?

  package init(_ entry: FollowUpIndex.Entry, _ writing: MeetingWriting) {
    followUp = entry.followUp
    standing = entry.standing
    self.writing = writing
  }

  /// The follow-up on a page of a site, which leads to the page of its decision.
  /// - Parameter place: the path of the page that it is printed on.
  func linked(from place: String) -> PrintedFollowUp {
    var copy = self
    copy.link = DocumentLinks.address(
      of: SitePaths.decision(followUp.resolution + 1, of: followUp.item, in: followUp.meeting),
      from: place)
    return copy
  }

  fileprivate var id: [Inline] {
    let words = [Inline.text(followUp.id)]
    return link.map { [.link(destination: $0, words)] } ?? words
  }

  /// The follow-up in a table that has or has not a column for its state.
  func beside(aState hasState: Bool) -> PrintedFollowUp {
    var copy = self
    copy.isStateTold = hasState
    return copy
  }

  fileprivate var latest: [Block] {
    let isTold = isStateTold || !standing.answers.isEmpty || standing.state != .overdue
    let start: [Block] = isTold ? [] : [.paragraph([writing.badge(standing.state)])]
    return start + writing.latest(standing)
  }
}

/// How often something comes back.
package struct PrintedRecurrence: Sendable {
  let months: Int
  let next: HouseDate?
}

extension Records {
  /// A follow-up of a decision.
  package static let followUp = Record<PrintedFollowUp>(
    "follow-up",
    [
      .line(
        "id",
        "The id by which `actions.yaml` refers to it; on the site it leads to the page of the decision."
      ) { $0.id },
      .date("meeting", "The date of the meeting that asked for it.") {
        $0.writing.house.day($0.followUp.meeting.date.value)
      },
      .text("minute", "The number of the minute that asked for it.") {
        $0.writing.book.number(of: $0.followUp.item, in: $0.followUp.meeting)?.description
      },
      .text("item", "The title of the item.") {
        $0.writing.book.title(of: $0.followUp.minute, item: $0.followUp.item)
      },
      .line("action", "What is to be done.") { $0.writing.text($0.followUp) },
      .text("owner", "Who is to do it.") { $0.writing.owner(of: $0.followUp) },
      .line("due", "By when: a date, or the next one and how often.") {
        $0.writing.due($0.followUp, $0.standing)
      },
      .line("state", "How far it is, in the words of the house.") {
        [$0.writing.badge($0.standing.state)]
      },
      .blocks("latest", "What was reported last.") { $0.latest },
    ])

  /// How often something comes back.
  package static let recurrence = Record<PrintedRecurrence>(
    "recurrence",
    [
      .text("months", "The length of a turn in months.") { String($0.months) },
      .flag("one-month", "Whether a turn is one month long.") { $0.months == 1 },
      .date("next", "The date on which it is due next.") { $0.next },
    ])
}
