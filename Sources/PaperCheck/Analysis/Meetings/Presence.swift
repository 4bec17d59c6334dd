import PaperMarkup
import PaperModel

/// Who was at a meeting, looked up by the names that minutes use.
struct Presence: Sendable {
  private let attendees: [Attendee]
  private let namesOfSurname: [String: [(name: StatedName, attendee: Attendee)]]
  /// The largest possible number of voters present; nil if the members are not stated, or if none
  /// of them was present.
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

  /// The attendees who match a name, or a role such as "the Chair".
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

  /// Whether somebody of that name was present.
  func has(_ name: String) -> Bool { !attendees(called: name).isEmpty }

  /// The only attendee who matches a name; nil if there is none, or if several match.
  func onlyAttendee(called name: String) -> Attendee? {
    let found = attendees(called: name)
    if found.count == 1 { return found.first }
    return found.first { $0.name.value == name }
  }

  /// The most likely intended name for a name that matches nobody present.
  func suggestion(for text: String) -> String? {
    Spelling.closest(to: text, in: attendees.map(\.name.value))
  }

  /// The largest possible number of members with a vote and substitutes. The membership may have
  /// changed since, so nobody in a category with members is taken for a guest.
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
