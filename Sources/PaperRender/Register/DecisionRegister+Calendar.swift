import PaperCompose
import PaperMarkup
import PaperModel

extension DecisionRegister {
  /// The open follow-ups as iCalendar (RFC 5545): an all-day event for each open follow-up and each
  /// report-back with a date, on its next due date.
  ///
  /// They are transparent events and not tasks (`VTODO`), because Outlook ignores tasks when it
  /// reads a calendar. A follow-up has the same UID in every register, so that a later register
  /// moves its event.
  package var calendar: String {
    var text = CalendarText()
    let name = [writing.words.register.title, boardName].compactMap { $0 }.joined(separator: ", ")
    text.begin("register", named: name)
    let id = CalendarText.domain(of: boardName ?? "")
    var hasEvent = false
    for meeting in meetings {
      for item in meeting.items {
        for followUp in item.decisions.lazy.flatMap(\.followUps) {
          guard let due = followUp.nextDates.first else { continue }
          hasEvent = true
          add(followUp, due: due, id: id, item, meeting, to: &text)
        }
      }
    }
    text.end(isEmpty: !hasEvent)
    return text.text
  }

  private func add(
    _ followUp: RegisterFollowUp, due: CalendarDate, id: String, _ item: RegisterItem,
    _ meeting: RegisterMeeting, to text: inout CalendarText
  ) {
    text.add("BEGIN", "VEVENT")
    text.add("UID", text: "\(followUp.tracked.id)@\(id)")
    text.add("DTSTAMP", CalendarText.moment(lastChange(of: followUp)))
    text.add("DTSTART", due)
    if let next = due.adding(days: 1) { text.add("DTEND", next) }
    let owner = writing.owner(of: followUp.tracked)
    text.add("SUMMARY", text: "\(followUp.text.textWithNotes) (\(owner))")
    let reference = MinuteReference.item(
      meeting: meeting.meeting.id.value, item: item.item.id.value)
    let minute = writing.text(reference, from: meeting.meeting, item: nil)
    text.add(
      "DESCRIPTION",
      text: [
        marking, item.title, "\(minute), \(writing.house.text(meeting.date))",
        writing.text(followUp.state),
        followUp.latest.map { "\(writing.house.text($0.date)): \($0.text.textWithNotes)" },
      ].compactMap { $0 }.joined(separator: "\n"))
    text.add("TRANSP", "TRANSPARENT")
    if marking != nil { text.add("CLASS", "PRIVATE") }
    text.add("END", "VEVENT")
  }

  /// The last date on which it was decided or reported on. There is no clock, so that an unchanged
  /// follow-up gives the same bytes.
  private func lastChange(of followUp: RegisterFollowUp) -> CalendarDate {
    [followUp.tracked.meeting.date.value, followUp.latest?.date, followUp.lastHeard?.date.value]
      .compactMap { $0 }.max() ?? followUp.tracked.meeting.date.value
  }
}
