import PaperModel

extension Rule {
  /// Finds reports on follow-ups that do not exist, which would be lost.
  static let unknownFollowUp = ofMeetings(
    "unknown-follow-up", .error, in: .meetings, isEssential: true,
    page: Page(
      finds: "A report or an agenda names a follow-up that no minute has, or that several have.",
      why: """
        The report would be lost, and the follow-up would stay on the list as if nothing had been \
        done.
        """,
      example: """
        updates:
          - { follow-up: third-qarter, date: 2018-02-20, state: done }
        """,
      instead: """
        Write the id as it is in the minute, here `third-quarter`. Where several meetings have \
        one of that id, name the meeting too: `2018-02-05/third-quarter`.
        """,
      doubt: """
        Never wrong, provided that the minutes are in the workspace. A meeting that was cancelled \
        asks for nothing.
        """
    )
  ) { view, _ in
    view.followUps.problems.map { reference, problem in
      switch problem {
      case .unknown(let suggestion):
        Finding(
          "follow-up '\(reference.value)' does not exist",
          at: reference.range,
          help: suggestion.map { "did you mean '\($0)'?" }
            ?? "name it as 'MEETING/FOLLOW-UP', with the ids that they have")
      case .ambiguous(let names):
        Finding(
          "several meetings have a follow-up '\(reference.value)'",
          at: reference.range,
          help: "write \(names.prefix(5).map { "'\($0)'" }.joined(separator: " or "))")
      }
    }
  }
}
