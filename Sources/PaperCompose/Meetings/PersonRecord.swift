package import PaperMarkup
import PaperModel

/// Somebody who belongs to the board, was at a meeting, or sent apologies.
package struct PrintedPerson: Sendable {
  let name: String
  let role: String?
  let organisation: String?
  let substituteFor: String?
  let note: String?
  let votes: Bool
  /// How the house names the person: a template with the names of `Records.attendee`.
  private let style: LineTemplate?

  init(_ member: Member, _ writing: MeetingWriting) {
    name = member.name.value
    role = member.role
    organisation = member.organisation.map { writing.organisation($0.value) }
    substituteFor = nil
    note = nil
    votes = member.votes
    style = writing.words.people[.member]
  }

  init(_ attendee: Attendee, _ writing: MeetingWriting) {
    name = attendee.name.value
    role = attendee.role
    organisation = attendee.organisation
    substituteFor = attendee.substituteFor?.value
    note = attendee.note
    votes = true
    style = writing.words.people[.attendee]
  }

  init(_ apology: Apology, _ writing: MeetingWriting) {
    name = apology.name.value
    role = apology.role
    organisation = apology.organisation
    substituteFor = nil
    note = apology.note
    votes = true
    style = writing.words.people[.apology]
  }

  var line: [Inline] { style?.fill(Records.attendee, of: self) ?? [] }
}

extension Records {
  /// Somebody who belongs to the board, attended, or sent apologies, in a line about that person.
  package static let attendee = Record<PrintedPerson>(
    "person-in-line",
    [
      .text("name", "The name.") { $0.name },
      .text("role", "What the person is there, such as `Chair`.") { $0.role },
      .text("organisation", "Where the person works.") { $0.organisation },
      .text("substitute-for", "The name of the member whose place the person took.") {
        $0.substituteFor
      },
      .text("note", "Anything else that is stated.") { $0.note },
    ])

  /// The same in a template.
  package static let attendeeInTemplate = attendee.adding(
    "person",
    [
      .line("line", "All of it, as `people` of `meetings.yaml` says.") { $0.line },
      .flag("votes", "Whether a member has a vote.") { $0.votes },
    ])
}
