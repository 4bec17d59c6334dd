package import PaperMarkup
import PaperModel

/// A meeting as its house writes meetings up.
package struct PrintedMeeting: Sendable {
  let meeting: Meeting
  let writing: MeetingWriting

  /// The meeting that agreed its minutes; nil while they are a draft.
  var agreement: Meeting? { writing.book.agreement(of: meeting) }
}

extension Records {
  /// A meeting: what every document about it can show.
  package static let meeting = Record<PrintedMeeting>(
    "meeting",
    [
      .text("board", "Who meets.") { $0.writing.book.body(of: $0.meeting) },
      .text("council", "The council.") { $0.writing.book.board?.council },
      .text("title", "What sort of meeting it is, where that is stated.") { $0.meeting.title },
      .date("date", "The date.") {
        $0.writing.house.day($0.meeting.date.value)
      },
      .text("weekday", "The day of the week.") {
        $0.writing.house.dates.weekday($0.meeting.date.value)
      },
      .text("start", "When it begins, as the house writes times.") { printed in
        printed.meeting.start.map(printed.writing.text)
      },
      .text("end", "When it ends.") { printed in printed.meeting.end.map(printed.writing.text) },
      .text("venue", "Where it is.") { $0.meeting.venue },
      .date("published", "The date on which the agenda was published.") { printed in
        (printed.meeting.published?.value).map(printed.writing.house.day)
      },
      .flag("cancelled", "Whether the meeting was cancelled.") { $0.meeting.state == .cancelled },
      .flag("held", "Whether the meeting was held, so that nothing is still to come.") {
        $0.meeting.state == .held
      },
      .flag("draft", "Whether no later meeting has agreed the minutes.") { $0.agreement == nil },
      .date("agreed-on", "The date of the meeting that agreed the minutes.") { printed in
        (printed.agreement?.date.value).map(printed.writing.house.day)
      },
      .one("contact", "Whom one asks about the meeting: printed once.", of: reportAuthor) {
        $0.meeting.contact
      },
    ],
    facts: { ($0.meeting.own, $0.writing.house) })
}
