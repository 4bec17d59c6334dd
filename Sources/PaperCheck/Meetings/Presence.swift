import PaperMarkup
import PaperModel

/// Who was at a meeting, found by what minutes call people.
struct Presence: Sendable {
  private let attendees: [Attendee]
  private let namesOfSurname: [String: [(name: PersonName, attendee: Attendee)]]
  /// The members with a vote who were there, or whose place somebody took; nil where it is not
  /// stated who the members are.
  let votingMembers: Int?

  init(_ meeting: Meeting, members: [Member]) {
    attendees = meeting.attendance.flatMap(\.people)
    var names: [String: [(name: PersonName, attendee: Attendee)]] = [:]
    for attendee in attendees {
      let name = PersonName(attendee.name.value)
      names[name.surname, default: []].append((name, attendee))
    }
    namesOfSurname = names
    let substituted = attendees.compactMap { $0.substituteFor.map { PersonName($0.value) } }
    votingMembers =
      members.isEmpty
      ? nil
      : members.filter { member in
        guard member.votes else { return false }
        let name = PersonName(member.name.value)
        return names[name.surname]?.contains { $0.name.mayBe(name) } == true
          || substituted.contains { $0.mayBe(name) }
      }.count
  }

  /// Somebody who was there, by name or by what she is there, such as "the Chair".
  func attendee(called text: String) -> Attendee? {
    let name = PersonName(text)
    if let found = namesOfSurname[name.surname]?.first(where: { $0.name.mayBe(name) }) {
      return found.attendee
    }
    let role = text.lowercased()
    return attendees.first {
      guard let own = $0.role?.lowercased() else { return false }
      return role == own || role == "the \(own)"
    }
  }

  /// The name that was most likely meant by one that nobody there has.
  func suggestion(for text: String) -> String? {
    Spelling.closest(to: text, in: attendees.map(\.name.value))
  }
}
