import PaperMarkup
import PaperModel

extension Rule {
  /// Only a member has a place that somebody else can take.
  static let unknownMember = ofMeetings(
    "unknown-member", .warning, in: .meetings,
    page: Page(finds: "Somebody took the place of a person who is no member.")
  ) { view, _ in
    view.substitutes.compactMap { _, member, meeting in
      let members = view.book.members(of: meeting).map(\.name.value)
      let name = PersonName(member.value)
      guard !members.isEmpty, !members.contains(where: { PersonName($0).mayBe(name) }) else {
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
