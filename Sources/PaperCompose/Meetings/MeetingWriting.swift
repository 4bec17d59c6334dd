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
  private let links: DocumentLinks
  /// The path beside which the document is, from which links lead; nil where texts have no links.
  private let place: String?

  /// Nil where no document about meetings was read.
  package init?(_ edition: Edition) {
    guard let book = edition.workspace.meetingIndex else { return nil }
    house = edition.workspace.house
    self.book = book
    words = book.record.house
    audience = edition.audience
    links = .none
    place = nil
  }

  private init(_ writing: MeetingWriting, _ links: DocumentLinks, from place: String) {
    (house, book, words, audience) = (writing.house, writing.book, writing.words, writing.audience)
    self.links = links
    self.place = place
  }

  /// The same writing, whose texts lead to other documents.
  /// - Parameter place: the path of a source beside which the document is.
  package func linking(by links: DocumentLinks, from place: String) -> MeetingWriting {
    MeetingWriting(self, links, from: place)
  }

  /// The address of the document of a paper; nil where there is nothing to link to.
  func address(ofPaper path: String) -> String? { address(links.output(of: path)) }

  /// The address of the page of a minute; nil where there is nothing to link to. The public has no page of
  /// private business, not even its name.
  func address(of minute: MeetingIndex.FoundMinute) -> String? {
    guard audience == .restricted || !minute.meeting.isPrivate(minute.item) else { return nil }
    return address(book.minute(of: minute.item, in: minute.meeting).flatMap { links.page(of: $0) })
  }

  /// The address of the minutes of a meeting; nil where there is nothing to link to.
  func address(ofMinutesOf meeting: Meeting) -> String? {
    minutedItems(of: meeting).isEmpty ? nil : address(links.minutes(of: meeting))
  }

  private func address(_ path: String?) -> String? {
    guard let path, let place else { return nil }
    return DocumentLinks.address(of: path, from: place)
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
