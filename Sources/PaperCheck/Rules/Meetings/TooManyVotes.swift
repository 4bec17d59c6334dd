import PaperModel

extension Rule {
  /// Finds votes with more votes than voting members present.
  static let tooManyVotes = ofMeetings(
    "too-many-votes", .warning, in: .meetings,
    page: Page(
      finds: "A vote has more votes than members who were there and can vote.",
      why: """
        The vote was counted or written down wrongly, or somebody voted who had none: either way \
        its result can be challenged.
        """,
      example: """
        # meeting.yaml
        attendance:
          - { category: Board Members, people: [Dr Robin Shah, Councillor Kim Walsh] }

        # minutes/05-marmot.md
        motions:
          - { text: That the report be deferred, result: lost, vote: { for: 2, against: 5 } }
        """,
      instead: """
        Correct the count or the attendance. Who came in a member's place is stated with \
        `substitute-for:`.
        """,
      doubt: """
        Right where `members:` says who belonged to the board then, and who has a vote. A Chair's \
        casting vote is one more than there are members: waive it.
        """
    )
  ) { view, _ in
    view.proposals.compactMap { seen in
      let options = seen.proposal.vote.filter(\.isCast)
      let count = options.reduce(0) { $0 + $1.count.value }
      guard let first = options.first,
        let members = view.presence(at: seen.meeting)?.votingMembers, count > members
      else { return nil }
      return Finding(
        "\(count) votes were cast, and \(members) members with a vote were there",
        at: first.option.range,
        help: "a substitute is stated as 'substitute-for:' in the attendance")
    }
  }
}

extension VoteOption {
  /// Whether the people listed under this heading voted: some minutes also name those who did not.
  var isCast: Bool {
    let word = option.value.lowercased()
    return !word.hasPrefix("absent") && !word.hasPrefix("not ") && !word.hasPrefix("did not")
  }
}
