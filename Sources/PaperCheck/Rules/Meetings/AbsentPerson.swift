import PaperModel

extension Rule {
  /// Finds people who moved, seconded, voted or declared without being present.
  static let absentPerson = ofMeetings(
    "absent-person", .warning, in: .meetings,
    page: Page(
      finds: "Somebody who moved, seconded, voted or declared was not at the meeting.",
      why: """
        Only those who are in the room can do so. Minutes that say otherwise can be challenged, \
        and so can what was decided.
        """,
      example: """
        # meeting.yaml
        attendance:
          - { category: Board Members, people: [Councillor Kim Walsh, Alex Morgan] }

        # minutes/05-marmot.md
        motions:
          - text: That the report be deferred
            result: lost
            moved-by: Councillor Lee Doyle
        """,
      instead: "Correct the name, or add the person under `attendance:` of the meeting.",
      doubt: """
        Right nearly always. Titles, initials and roles are understood, so that "Cllr Walsh", "K \
        Walsh" and "the Chair" are found; a nickname is not.
        """
    )
  ) { view, _ in
    let proposals = view.proposals.flatMap { seen -> [Finding] in
      let movers = [seen.proposal.movedBy, seen.proposal.secondedBy].compactMap { $0 }
      let voters = seen.proposal.vote.filter(\.isCast).flatMap(\.names)
      return (movers + voters).compactMap { absent($0, at: seen.meeting, view) }
    }
    let declarations = view.meetings.flatMap { meeting in
      (meeting.declarations ?? []).compactMap { absent($0.name, at: meeting, view) }
    }
    return proposals + declarations
  }

  private static func absent(
    _ name: Placed<String>, at meeting: Meeting, _ view: MeetingView
  ) -> Finding? {
    guard let presence = view.presence(at: meeting), !presence.has(name.value) else { return nil }
    return Finding(
      "'\(name.value)' was not at the meeting", at: name.range,
      help: presence.suggestion(for: name.value).map { "did you mean '\($0)'?" }
        ?? "state it under 'attendance:' of the meeting")
  }
}
