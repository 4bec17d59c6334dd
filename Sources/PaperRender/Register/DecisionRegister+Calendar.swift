import PaperMarkup
import PaperModel

extension DecisionRegister {
  /// What is still to be done, as iCalendar (RFC 5545): a day of its own for each open follow-up and
  /// each report-back with a date, on the day when it is due next.
  ///
  /// They are events that take no time, and not tasks (`VTODO`): Outlook leaves tasks out when it
  /// reads a calendar. The same follow-up is the same event in every register, so that a calendar
  /// which reads a later one moves it.
  package var calendar: String {
    var text = CalendarText()
    text.add("BEGIN", "VCALENDAR")
    text.add("VERSION", "2.0")
    text.add("PRODID", "-//board-paper//register//EN")
    text.add("CALSCALE", "GREGORIAN")
    let name = [writing.words.register.title, boardName].compactMap { $0 }.joined(separator: ", ")
    text.add("NAME", text: name)
    text.add("X-WR-CALNAME", text: name)
    let id = calendarID
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
    // A calendar has at least one part.
    if !hasEvent { Self.addTimeZone(to: &text) }
    text.add("END", "VCALENDAR")
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

  /// The last day on which something was decided or reported of it: there is no clock here, and
  /// what has not changed stays the same.
  private func lastChange(of followUp: RegisterFollowUp) -> CalendarDate {
    [followUp.tracked.meeting.date.value, followUp.latest?.date, followUp.lastHeard?.date.value]
      .compactMap { $0 }.max() ?? followUp.tracked.meeting.date.value
  }

  var boardName: String? { writing.book.board?.name.value }

  /// What tells this board's events from another's: its name as the name of a machine is written.
  private var calendarID: String {
    var words: [String] = [""]
    for byte in FoldedText.fold(boardName ?? "") {
      let character = Character(UnicodeScalar(byte))
      if character.isASCII, character.isLetter || character.isNumber {
        words[words.count - 1].append(character)
      } else if words.last?.isEmpty == false {
        words.append("")
      }
    }
    let name = words.filter { !$0.isEmpty }.joined(separator: "-")
    return name.isEmpty ? "board-paper" : name + ".board-paper"
  }

  private static func addTimeZone(to text: inout CalendarText) {
    text.add("BEGIN", "VTIMEZONE")
    text.add("TZID", "UTC")
    text.add("BEGIN", "STANDARD")
    text.add("DTSTART", "19700101T000000")
    text.add("TZOFFSETFROM", "+0000")
    text.add("TZOFFSETTO", "+0000")
    text.add("END", "STANDARD")
    text.add("END", "VTIMEZONE")
  }
}
