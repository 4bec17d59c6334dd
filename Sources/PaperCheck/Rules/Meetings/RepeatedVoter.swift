import PaperModel

extension Rule {
  /// Finds people who are listed twice in one vote.
  static let repeatedVoter = ofMeetings(
    "repeated-voter", .error, in: .meetings,
    page: Page(
      finds: "Somebody is named twice in one vote.",
      why: "Nobody has two votes: one of the two is a slip, and the count is wrong by one.",
      example: """
        motions:
          - text: That the report be deferred
            result: lost
            vote: { for: [Councillor Lee Doyle, Alex Morgan], against: [Councillor Lee Doyle] }
        """,
      instead: "Take the name out of the list in which it does not belong.",
      doubt: """
        Never wrong where the name is spelt alike. Two spellings that can be one person, such as \
        "A Morgan" and "Alex Morgan", are a warning.
        """
    )
  ) { view, _ in
    view.proposals.flatMap { seen -> [Finding] in
      var firsts: [String: Placed<String>] = [:]
      return seen.proposal.vote.flatMap(\.names).compactMap { name in
        let key =
          view.presence(at: seen.meeting)?.onlyAttendee(called: name.value)?.name.value
          ?? name.value
        guard let first = firsts[key] else {
          firsts[key] = name
          return nil
        }
        return Finding(
          first.value == name.value ? .error : .warning,
          "'\(name.value)' is named twice in this vote", at: name.range,
          notes: [Diagnostic.Note("here first", at: first.range)])
      }
    }
  }
}
