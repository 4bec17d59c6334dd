import PaperCompose
import PaperMarkup
import PaperModel

extension WaitingStatus {
  /// The names of the columns, in English for every house, because programs refer to columns by name.
  static let columns = [
    "organisation", "person", "due", "state", "kind", "what", "meeting", "paper", "period", "file",
    "line", "id",
  ]

  /// The list as CSV: the names of the columns, then a line for each thing that is waiting.
  package var csv: String {
    CSVText.file(
      header: Self.columns,
      entries.map { entry -> [String] in
        let start: [String] = [
          entry.organisation?.name ?? "", entry.person ?? "", entry.item.due?.description ?? "",
          entry.state.rawValue, entry.item.kind.rawValue, entry.what.textWithNotes,
        ]
        return start + [
          entry.item.meeting?.description ?? "", entry.paper?.path ?? "",
          entry.period?.description ?? "", entry.path, entry.line.map { String($0) } ?? "",
          entry.item.id,
        ]
      }, lineEnd: "\r\n")
  }

  /// The list as iCalendar (RFC 5545): an all-day event for each thing that has a date, on the day by
  /// which it is needed. It has the same UID in every list, so that a later list moves its event.
  package var calendar: String {
    let words = writing.words.waiting
    let title = [words.title, boardName].compactMap { $0 }.joined(separator: ", ")
    var text = CalendarText()
    text.begin("status", named: title)
    let domain = CalendarText.domain(of: boardName ?? "")
    var hasEvent = false
    for entry in entries {
      guard let due = entry.item.due else { continue }
      hasEvent = true
      let owner =
        [entry.person, entry.organisation?.name].compactMap { $0 }.joined(separator: ", ")
      text.add("BEGIN", "VEVENT")
      text.add("UID", text: "\(entry.item.id)@\(domain)")
      text.add("DTSTAMP", CalendarText.moment(list.date))
      text.add("DTSTART", due)
      if let next = due.adding(days: 1) { text.add("DTEND", next) }
      text.add(
        "SUMMARY",
        text: "\(entry.what.textWithNotes) (\(owner.isEmpty ? words.nobody : owner))")
      text.add(
        "DESCRIPTION",
        text: [marking, writing.text(entry.state), entry.place].compactMap { $0 }
          .joined(separator: "\n"))
      text.add("TRANSP", "TRANSPARENT")
      if marking != nil { text.add("CLASS", "PRIVATE") }
      text.add("END", "VEVENT")
    }
    text.end(isEmpty: !hasEvent)
    return text.text
  }
}
