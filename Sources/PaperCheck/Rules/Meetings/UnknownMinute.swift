import PaperMarkup
import PaperModel

extension Rule {
  /// Finds references to minutes that do not exist or come later.
  static let unknownMinute = ofMeetings(
    "unknown-minute", .error, in: .meetings, isEssential: true,
    page: Page(
      finds: """
        A text, a correction or a report names a minute that is not there, is itself, or comes \
        later.
        """,
      why: "A reader who follows the reference would find nothing, or the wrong decision.",
      example: "Further to ${minute 2017-07-10/marmto}, the Board considered a report.",
      instead: """
        Write the number of the minute, or its meeting and item: `${minute 2017-07-10/marmot}`. \
        Where the meeting is not in the workspace, write plain text: `Minute 66/16`.
        """,
      doubt: "Never wrong."
    )
  ) { view, _ in
    let book = view.book
    var suggestions = Suggestions()
    let minutes = view.minutes.flatMap { seen in
      (seen.minute.furtherTo + seen.minute.references).compactMap {
        problem(
          $0, from: seen.meeting, item: seen.minute.item.value, book, &suggestions)
      }
    }
    let agendas = view.meetings.flatMap { meeting in
      meeting.references.compactMap { problem($0, from: meeting, item: nil, book, &suggestions) }
    }
    return minutes + agendas + view.corrections.compactMap { problem($0, book) }
      + book.record.logs.flatMap(\.updates).flatMap { update in
        update.namedMinutes.compactMap { problem($0, on: update.date.value, book, &suggestions) }
      }
  }

  private static func problem(
    _ reference: Placed<MinuteReference>, from meeting: Meeting, item: String?,
    _ book: MeetingIndex, _ suggestions: inout Suggestions
  ) -> Finding? {
    guard let found = book.find(reference.value, from: meeting, item: item) else {
      return missing(reference, book, &suggestions)
    }
    if found.meeting.path == meeting.path, found.item.id.value == item {
      return Finding(
        "the minute names itself", at: reference.range)
    }
    return late(found, reference, on: meeting.date.value)
  }

  private static func problem(
    _ reference: Placed<MinuteReference>, on date: CalendarDate, _ book: MeetingIndex,
    _ suggestions: inout Suggestions
  ) -> Finding? {
    // A report of one day may have been minuted later.
    book.find(reference.value, on: date) == nil
      ? missing(reference, book, &suggestions) : nil
  }

  private static func problem(
    _ seen: MeetingView.SeenCorrection, _ book: MeetingIndex
  ) -> Finding? {
    guard let number = seen.correction.minute,
      let meeting = book.meeting(seen.correction.meeting.value)
    else { return nil }
    let numbers = meeting.items.compactMap {
      book.number(of: $0, in: meeting)
    }
    guard !numbers.isEmpty, !numbers.contains(number.value) else { return nil }
    return Finding(
      "the meeting of \(meeting.date.value) has no minute \(number.value)",
      at: number.range,
      help: "its minutes are \(numbers.prefix(20).map(\.description).joined(separator: ", "))")
  }

  /// The finding for a reference to a later minute, which its author could not have known.
  private static func late(
    _ found: MeetingIndex.FoundMinute, _ reference: Placed<MinuteReference>, on date: CalendarDate
  ) -> Finding? {
    guard found.meeting.date.value > date else { return nil }
    return Finding(
      "'\(reference.value)' is of a later meeting, of \(found.meeting.date.value)",
      at: reference.range)
  }

  private static func missing(
    _ reference: Placed<MinuteReference>, _ book: MeetingIndex, _ suggestions: inout Suggestions
  ) -> Finding {
    let (message, help): (String, String?)
    switch reference.value {
    case .number(let number):
      message = "no minute before this has the number \(number)"
      help =
        book.find(reference.value, on: .last).map { "the meeting of \($0.meeting.date.value) has" }
        ?? "where its meeting is not in the workspace, write 'Minute \(number)' as text"
    case .item(let id, let item):
      if let meeting = book.meeting(id) {
        message = "meeting '\(id)' has no item '\(item)'"
        help = suggestions.closest(to: item, in: { meeting.items.map(\.id.value) }).map {
          "did you mean '\(id)/\($0)'?"
        }
      } else {
        message = "meeting '\(id)' does not exist"
        help = suggestions.closest(to: id, in: { book.meetingIDs }).map {
          "did you mean '\($0)/\(item)'?"
        }
      }
    }
    return Finding(message, at: reference.range, help: help)
  }
}

extension MeetingIndex {
  /// The ids by which other files refer to the meetings.
  var meetingIDs: [String] { record.meetings.map(\.id.value) }
}

extension ActionUpdate {
  /// The minutes that it names, as its source and in its text.
  fileprivate var namedMinutes: [Placed<MinuteReference>] {
    (minute.map { [$0] } ?? []) + text.references().compactMap(\.minute)
  }
}
