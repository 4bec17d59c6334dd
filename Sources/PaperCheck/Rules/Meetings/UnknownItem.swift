import PaperMarkup
import PaperModel

extension Rule {
  /// A minute of what was not on the agenda would stand nowhere.
  static let unknownItem = ofMeetings(
    "unknown-item", "A minute or a declaration names an item that the agenda does not have."
  ) { view, _ in
    var suggestions = Suggestions()
    let minutes = view.minutes.filter { $0.item == nil }.compactMap {
      unknown($0.minute.item, in: $0.meeting, &suggestions)
    }
    let declarations = view.meetings.flatMap { meeting in
      (meeting.declarations ?? []).compactMap(\.item).filter {
        view.book.item($0.value, in: meeting) == nil
      }
      .compactMap { unknown($0, in: meeting, &suggestions) }
    }
    return minutes + declarations
  }

  private static func unknown(
    _ id: Placed<String>, in meeting: Meeting, _ suggestions: inout Suggestions
  ) -> Diagnostic? {
    guard !meeting.faultyKeys.contains("agenda"), !meeting.agenda.isEmpty else { return nil }
    let some = meeting.agenda.prefix(20).map { "'\($0.id.value)'" }.joined(separator: ", ")
    return Diagnostic(
      rule: "unknown-item", "the agenda of \(meeting.date.value) has no item '\(id.value)'",
      at: id.range,
      help: suggestions.closest(to: id.value, in: { meeting.items.map(\.id.value) }).map {
        "did you mean '\($0)'?"
      } ?? "its items are \(some)")
  }

  /// An item has one minute.
  static let repeatedMinute = ofMeetings(
    "repeated-minute", "Two files are the minute of one item."
  ) { view, _ in
    var firsts: [[String]: Minute] = [:]
    return view.minutes.map(\.minute).compactMap { minute in
      let key = [minute.meeting, minute.item.value]
      guard let first = firsts[key] else {
        firsts[key] = minute
        return nil
      }
      return Diagnostic(
        rule: "repeated-minute", "item '\(minute.item.value)' has two minutes",
        at: minute.item.range, notes: [Diagnostic.Note("the other one", at: first.item.range)],
        help: "write all of it into one file")
    }
  }
}
