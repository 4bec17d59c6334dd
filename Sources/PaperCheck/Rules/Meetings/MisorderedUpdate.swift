import PaperModel

extension Rule {
  /// A log to which entries are only added is in the order of their dates.
  static let misorderedUpdate = ofMeetings(
    "misordered-update", .warning, in: .meetings,
    page: Page(finds: "A report on a follow-up stands behind a later one.")
  ) { view, _ in
    view.book.record.logs.flatMap { log -> [Finding] in
      var latest: ActionUpdate?
      return log.updates.compactMap { update in
        guard let last = latest, update.date.value < last.date.value else {
          latest = update
          return nil
        }
        return Finding(
          "\(update.date.value) stands behind \(last.date.value)", at: update.date.range,
          notes: [Diagnostic.Note("the later one", at: last.date.range)],
          help: "entries are added at the end, and none is changed")
      }
    }
  }
}
