import PaperModel

extension Rule {
  /// Finds meetings without a quorum, which cannot decide anything.
  static let inquorateMeeting = ofMeetings(
    "inquorate-meeting", .warning, in: .meetings,
    page: Page(
      finds: "A meeting was held with fewer members than its quorum.",
      why: """
        Without its quorum a meeting can decide nothing, and what it resolved can be challenged.
        """,
      example: """
        state: held
        quorum: 4
        attendance:
          - category: Board Members
            people: [Dr Robin Shah, Councillor Kim Walsh, Councillor Lee Doyle]
        """,
      instead: """
        Check `quorum:` and the attendance; who came in a member's place is stated with \
        `substitute-for:`. Where the quorum really was missing, the minutes have to say so, and \
        nothing can be resolved.
        """,
      doubt: """
        Right where `members:` says who belonged to the board then, and who has a vote. Somebody \
        who left early still counts, so that a quorum lost during the meeting is not found.
        """
    )
  ) { view, _ in
    view.meetings.compactMap { meeting in
      guard meeting.state == .held, let quorum = meeting.quorum,
        let members = view.presence(at: meeting)?.votingMembers, members < quorum.value
      else { return nil }
      return Finding(
        "\(members) members with a vote were there, and \(quorum.value) have to be",
        at: quorum.range, help: "a substitute is stated as 'substitute-for:' in the attendance")
    }
  }
}
