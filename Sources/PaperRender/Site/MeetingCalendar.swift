package import PaperCompose
import PaperMarkup
import PaperModel

/// The meetings of a board as iCalendar (RFC 5545), for people who subscribe to them.
package enum MeetingCalendar {
  /// The calendar; nil where there is no meeting.
  package static func bytes(_ site: SiteWriting) -> [UInt8]? {
    let workspace = site.workspace
    guard let book = workspace.meetingIndex, !book.record.meetings.isEmpty else { return nil }
    let house = workspace.house
    var text = CalendarText()
    let name = workspace.board?.name.value ?? house.name
    text.begin("meetings", named: name)
    for meeting in book.record.meetings {
      text.add("BEGIN", "VEVENT")
      text.add("UID", text: "\(meeting.id.value)@\(CalendarText.domain(of: name))")
      text.add("DTSTAMP", CalendarText.moment(meeting.published?.value ?? meeting.date.value))
      addTimes(of: meeting, to: &text)
      let title = [book.body(of: meeting), meeting.title].compactMap { $0 }
      text.add("SUMMARY", text: title.joined(separator: ": "))
      if let venue = meeting.venue { text.add("LOCATION", text: venue) }
      if let address = site.address.whole(SitePaths.page(of: meeting)) { text.add("URL", address) }
      text.add("STATUS", meeting.state == .cancelled ? "CANCELLED" : "CONFIRMED")
      text.add("END", "VEVENT")
    }
    text.end(isEmpty: false)
    return Array(text.text.utf8)
  }

  /// When a meeting is. Times are those of the place, without a zone: a meeting at two is at two there,
  /// whatever the clock of a calendar. Without a time it is of the whole day.
  private static func addTimes(of meeting: Meeting, to text: inout CalendarText) {
    let date = meeting.date.value
    guard let start = meeting.start else {
      text.add("DTSTART", date)
      if let next = date.adding(days: 1) { text.add("DTEND", next) }
      return
    }
    text.add("DTSTART", CalendarText.local(date, start))
    if let end = meeting.end, (end.hour, end.minute) > (start.hour, start.minute) {
      text.add("DTEND", CalendarText.local(date, end))
    }
  }
}
