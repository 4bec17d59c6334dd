import PaperModel

extension Rule {
  /// Finds items with two minutes.
  static let repeatedMinute = ofMeetings(
    "repeated-minute", .error, in: .meetings, isEssential: true,
    page: Page(
      finds: "Two files are the minute of one item.",
      why: "The minutes of the meeting would tell of the item twice, and perhaps differently.",
      example: """
        # minutes/05-marmot.md
        ---
        kind: minute
        item: marmot
        ---

        # minutes/05-marmot-new.md
        ---
        kind: minute
        item: marmot
        ---
        """,
      instead: "Bring all of it into one of the files, and delete the other.",
      doubt: "Never wrong: an item has one minute, and a sub-item one of its own."
    )
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
