import PaperModel

extension Rule {
  /// Finds votes whose count differs from the number of names.
  static let miscountedVote = ofMeetings(
    "miscounted-vote", .error, in: .meetings,
    page: Page(
      finds: "The count of a vote is not that of its names.",
      why: """
        A recorded vote is evidence of who stood for what. Where count and names differ, one of \
        them is wrong.
        """,
      example: """
        motions:
          - text: That the report be deferred
            result: lost
            vote:
              for: { count: 1, names: [Councillor Lee Doyle, Councillor Kim Walsh] }
              against: 5
        """,
      instead: """
        Write the names alone, which the program counts: \
        `for: [Councillor Lee Doyle, Councillor Kim Walsh]`.
        """,
      doubt: """
        Never wrong where there are more names than votes. Fewer names can be right, where only \
        some members asked for their votes to be recorded: that is a warning, and may be waived.
        """
    )
  ) { view, _ in
    view.proposals.flatMap(\.proposal.vote).compactMap { option in
      let (count, names) = (option.count.value, option.names.count)
      guard names > 0, names != count else { return nil }
      let many = names == 1 ? "1 name is given" : "\(names) names are given"
      // A single member may ask for her own vote to be recorded, so fewer names than votes can be
      // right.
      return Finding(
        names > count ? .error : .warning,
        "\(many) beside \(count) \(count == 1 ? "vote" : "votes")", at: option.count.range)
    }
  }
}
