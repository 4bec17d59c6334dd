import PaperModel

extension Rule {
  /// An item has one minute.
  static let repeatedMinute = ofMeetings(
    "repeated-minute", .error, in: .meetings, isEssential: true,
    page: Page(finds: "Two files are the minute of one item.")
  ) { view, _ in
    var firsts: [[String]: Minute] = [:]
    return view.minutes.map(\.minute).compactMap { minute in
      let key = [minute.meeting, minute.item.value]
      guard let first = firsts[key] else {
        firsts[key] = minute
        return nil
      }
      return Finding(
        "item '\(minute.item.value)' has two minutes",
        at: minute.item.range, notes: [Diagnostic.Note("the other one", at: first.item.range)],
        help: "write all of it into one file")
    }
  }
}
