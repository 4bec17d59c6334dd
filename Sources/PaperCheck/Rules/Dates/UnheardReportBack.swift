import PaperModel

extension Rule {
  /// Finds report-backs that the agenda leaves out: "every six months" is easily forgotten.
  static let unheardReportBack = ofMeetings(
    "unheard-report-back", .warning, in: .dates,
    page: Page(
      finds: """
        The board was to hear of something again, and the agenda of the meeting by which it \
        was due does not have it.
        """,
      why: """
        It is the promise that is forgotten most often: the board resolved to hear of it, and \
        nobody notices when a turn is left out.
        """,
      example: """
        resolutions:
          - { id: updates, outcome: added, text: Updates be received., report-back: every 6 months }
        """,
      instead: "Put it on the agenda, and name it at its item: `hears: [2016-10-17/updates]`.",
      doubt: """
        Never about what is stated. Where the board has let the matter go, say so in \
        `actions.yaml` with `state: withdrawn`.
        """
    )
  ) { view, _ in
    let meetings = view.meetings.filter { $0.state != .cancelled }
    let hearings = Hearings(meetings, view.followUps)
    return view.followUps.followUps.compactMap { followUp in
      guard followUp.isHeardByBoard, case .every = followUp.followUp.due else { return nil }
      let standing = followUp.standing(on: nil)
      guard standing.state.isOpen, let due = standing.due,
        let missed = meetings.first(where: {
          $0.date.value >= due && $0.body == followUp.meeting.body
        }),
        !hearings.hears(followUp, afterTurnBefore: due)
      else { return nil }
      return Finding(
        "'\(followUp.followUp.id.value)' was to be heard by \(due)", at: missed.date.range,
        notes: [Diagnostic.Note("what was resolved", at: followUp.followUp.id.range)],
        help: "write 'hears: [\(followUp.id)]' at the item that hears it")
    }
  }

  /// The meetings whose agendas list a report-back, including future meetings.
  private struct Hearings {
    private let days: [String: [CalendarDate]]
    private let isUnique: [String: Bool]

    init(_ meetings: [Meeting], _ book: FollowUpBook) {
      var days: [String: [CalendarDate]] = [:]
      for meeting in meetings {
        for reference in meeting.agenda.flatMap({ [$0] + $0.items }).flatMap(\.hears) {
          days[reference.value, default: []].append(meeting.date.value)
        }
      }
      self.days = days
      isUnique = Dictionary(book.followUps.map { ($0.followUp.id.value, true) }) { _, _ in false }
    }

    /// Whether an agenda lists the report-back after it was last heard, or after the meeting that
    /// asked for it.
    func hears(_ followUp: TrackedFollowUp, afterTurnBefore due: CalendarDate) -> Bool {
      let last = ([followUp.meeting.date.value] + followUp.hearings.map(\.date.value)).max()
      let id = followUp.followUp.id.value
      let named = (days[followUp.id] ?? []) + (isUnique[id] == true ? days[id] ?? [] : [])
      return named.contains { $0 > last ?? due }
    }
  }
}
