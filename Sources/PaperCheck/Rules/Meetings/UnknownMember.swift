import PaperMarkup
import PaperModel

extension Rule {
  /// Finds substitutes for people who are not members.
  static let unknownMember = ofMeetings(
    "unknown-member", .warning, in: .meetings,
    page: Page(
      finds: "Somebody took the place of a person who is no member.",
      why: """
        Only a member has a place that somebody else can take. A wrong name can change who could \
        vote, and whether there was a quorum.
        """,
      example: """
        # board.yaml
        members: [Dr Robin Shah, Councillor Kim Walsh, Sandy Frost]

        # meeting.yaml
        attendance:
          - category: Board Members
            people:
              - { name: Dana Reid, substitute-for: Sandy Forst }
        """,
      instead: """
        Correct the name, or add the member under `members:`. Where the board had other members \
        then, state `members:` in the meeting.
        """,
      doubt: """
        Right where `members:` says who belonged to the board then; where it says nothing the rule \
        is silent.
        """
    )
  ) { view, _ in
    view.substitutes.compactMap { _, member, meeting in
      let members = view.book.members(of: meeting).map(\.name.value)
      let name = StatedName(member.value)
      guard !members.isEmpty, !members.contains(where: { StatedName($0).mayBe(name) }) else {
        return nil
      }
      return Finding(
        "'\(member.value)' is no member of the board",
        at: member.range,
        help: Spelling.closest(to: member.value, in: members).map { "did you mean '\($0)'?" }
          ?? "who the members were is stated under 'members:'")
    }
  }
}
