import PaperMarkup
import PaperModel

/// Who was at a meeting, found by what minutes call people.
struct Presence: Sendable {
  private let attendees: [Attendee]
  private let namesOfSurname: [String: [(name: StatedName, attendee: Attendee)]]
  /// How many with a vote were there, at the most; nil where it is not stated who the members are,
  /// or none of them was there.
  let votingMembers: Int?

  init(_ meeting: Meeting, members: [Member]) {
    attendees = meeting.attendance.flatMap(\.people)
    var names: [String: [(name: StatedName, attendee: Attendee)]] = [:]
    for attendee in attendees {
      let name = StatedName(attendee.name.value)
      names[name.surname, default: []].append((name, attendee))
    }
    namesOfSurname = names
    votingMembers = Self.votingMembers(meeting.attendance, members: members)
  }

  /// Those who are called so, by name or by what they are there, such as "the Chair".
  private func attendees(called text: String) -> [Attendee] {
    let name = StatedName(text)
    let found = (namesOfSurname[name.surname] ?? []).filter { $0.name.mayBe(name) }
    guard found.isEmpty else { return found.map(\.attendee) }
    let role = text.lowercased()
    return attendees.filter {
      guard let own = $0.role?.lowercased() else { return false }
      return role == own || role == "the \(own)"
    }
  }

  /// Whether somebody of that name was there.
  func has(_ name: String) -> Bool { !attendees(called: name).isEmpty }

  /// The one who is called so; nil where there was none, or several can be meant.
  func onlyAttendee(called name: String) -> Attendee? {
    let found = attendees(called: name)
    if found.count == 1 { return found.first }
    return found.first { $0.name.value == name }
  }

  /// The name that was most likely meant by one that nobody there has.
  func suggestion(for text: String) -> String? {
    Spelling.closest(to: text, in: attendees.map(\.name.value))
  }

  /// Members with a vote, and substitutes. Who belonged to the board may have changed since: in a
  /// category with members nobody is taken for a guest.
  private static func votingMembers(_ groups: [AttendanceGroup], members: [Member]) -> Int? {
    let names = Dictionary(grouping: members.map { (name: StatedName($0.name.value), member: $0) })
    {
      $0.name.surname
    }
    func member(_ text: String) -> Member? {
      let name = StatedName(text)
      return names[name.surname]?.first { $0.name.mayBe(name) }?.member
    }
    var count = 0
    var isAnyMember = false
    for group in groups {
      var others = 0
      var hasMember = false
      for person in group.people {
        let member = person.substituteFor.flatMap { member($0.value) } ?? member(person.name.value)
        if let member {
          hasMember = true
          count += member.votes ? 1 : 0
        } else {
          others += 1
        }
      }
      if hasMember { count += others }
      isAnyMember = isAnyMember || hasMember
    }
    return isAnyMember ? count : nil
  }
}
