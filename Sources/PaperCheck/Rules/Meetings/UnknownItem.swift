import PaperModel

extension Rule {
  /// Finds minutes of items that are not on the agenda, which would not be printed.
  static let unknownItem = ofMeetings(
    "unknown-item", .error, in: .meetings, isEssential: true,
    page: Page(
      finds: "A minute or a declaration names an item that the agenda does not have.",
      why: """
        What was said, or the interest that was declared, would be nowhere in the minutes of \
        the meeting.
        """,
      example: """
        declarations:
          - name: Jo Brennan
            item: mramot
            interest: is a trustee of a charity that takes part
        """,
      instead: "Write the id as it is in `agenda:` of the meeting, here `marmot`.",
      doubt: """
        Never wrong: an urgent item that was taken without being on the agenda is added to \
        `agenda:`, with the reason in `late:`.
        """
    )
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
  ) -> Finding? {
    guard !meeting.faultyKeys.contains("agenda"), !meeting.agenda.isEmpty else { return nil }
    let some = meeting.agenda.prefix(20).map { "'\($0.id.value)'" }.joined(separator: ", ")
    return Finding(
      "the agenda of \(meeting.date.value) has no item '\(id.value)'",
      at: id.range,
      help: suggestions.closest(to: id.value, in: { meeting.items.map(\.id.value) }).map {
        "did you mean '\($0)'?"
      } ?? "its items are \(some)")
  }
}
