package import PaperMarkup
package import PaperModel

extension PrintedMinute {
  /// The minute of one item as a page of its own; nil where the meeting was cancelled or has no such
  /// item, or the house has no template for it.
  package static func compose(
    _ minute: Minute, _ writing: MeetingWriting
  ) -> [Block]? {
    guard let template = writing.house.template(.minute),
      let minute = writing.book.minute(at: minute.path),
      let meeting = writing.book.meeting(of: minute), meeting.state != .cancelled,
      let item = writing.book.item(minute.item.value, in: meeting)
    else { return nil }
    let isPrivate = meeting.privateItems.contains(item.id.value)
    let printed = PrintedMinute(
      host: PrintedMeeting(meeting: meeting, writing: writing), item: item, minute: minute,
      partLabel: nil, isToldInParts: false, isPrivate: isPrivate,
      isHidden: isPrivate && writing.audience == .public)
    return template.fill(Records.minutePage, of: printed, numbers: writing.words.numbering.minutes)
  }
}
