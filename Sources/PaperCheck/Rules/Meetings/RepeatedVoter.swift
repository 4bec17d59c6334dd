import PaperModel

extension Rule {
  /// Nobody votes in two ways.
  static let repeatedVoter = ofMeetings(
    "repeated-voter", .error, in: .meetings,
    page: Page(finds: "Somebody stands twice in one vote.")
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
          "'\(name.value)' stands twice in this vote", at: name.range,
          notes: [Diagnostic.Note("here first", at: first.range)])
      }
    }
  }
}
