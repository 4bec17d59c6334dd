import PaperModel

extension Rule {
  /// Finds updates that are out of date order in a log to which entries are only appended.
  static let misorderedUpdate = ofMeetings(
    "misordered-update", .warning, in: .meetings,
    page: Page(
      finds: "A report on a follow-up comes after a later one.",
      why: """
        Entries are only added to `actions.yaml`, at its end, so that it shows what was known on \
        which day.
        """,
      example: """
        updates:
          - { follow-up: third-quarter, date: 2018-03-02, state: done }
          - { follow-up: comments, date: 2018-02-20, organisation: police, state: done }
        """,
      instead: """
        Correct the date where it is a slip; otherwise bring the entries into the order of their \
        dates.
        """,
      doubt: """
        Right nearly always. What was done early and heard of late may keep its date and its \
        place: waive it.
        """
    )
  ) { view, _ in
    view.book.record.logs.flatMap { log -> [Finding] in
      var latest: ActionUpdate?
      return log.updates.compactMap { update in
        guard let last = latest, update.date.value < last.date.value else {
          latest = update
          return nil
        }
        return Finding(
          "\(update.date.value) comes after \(last.date.value)", at: update.date.range,
          notes: [Diagnostic.Note("the later one", at: last.date.range)],
          help: "entries are added at the end, and none is changed")
      }
    }
  }
}
