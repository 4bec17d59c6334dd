import PaperMarkup
package import PaperModel

/// How a house writes about meetings, in all documents. It is an object, since nearly everything that is
/// printed about a meeting holds it, and the house and the record in it are large.
package final class MeetingWriting: Sendable {
  package let house: House
  package let book: MeetingIndex
  /// How the house writes meetings up.
  package let words: HouseMeetings
  /// For whom it is written. What `book` holds is what they may see.
  let audience: Audience

  /// Nil where no document about meetings was read.
  package init?(_ edition: Edition) {
    guard let book = edition.workspace.meetingIndex else { return nil }
    house = edition.workspace.house
    self.book = book
    words = book.record.house
    audience = edition.audience
  }

  /// A meeting as its readers may see it, whichever edition it comes from; nil for one that is not
  /// theirs.
  package func visible(_ meeting: Meeting) -> Meeting? { book.meeting(at: meeting.path) }

  /// A time as the house writes times.
  func text(_ time: TimeOfDay) -> String {
    words.time.line.fill(Records.time, of: HouseTime(time: time, style: words.time)).plainText
  }

  /// Entries as a list in a sentence, such as "a, b and c"; nil for none.
  func list(_ entries: [String]) -> String? {
    guard let last = entries.last else { return nil }
    guard entries.count > 1 else { return last }
    return entries.dropLast().joined(separator: words.list.separator) + words.list.last + last
  }

  /// Lines as a list in a sentence; empty for no lines.
  func list(_ entries: [[Inline]]) -> [Inline] {
    guard let last = entries.last else { return [] }
    guard entries.count > 1 else { return last }
    let before = entries.dropLast().joined(separator: [.text(words.list.separator)])
    return Array(before) + [.text(words.list.last)] + last
  }

  /// A list of lines with bullets; none for no lines.
  static func bullets(_ lines: [[Inline]]) -> [Block] {
    lines.isEmpty
      ? [] : [.list(List(marker: .bullet, items: lines.map { [.paragraph($0)] }))]
  }
}
