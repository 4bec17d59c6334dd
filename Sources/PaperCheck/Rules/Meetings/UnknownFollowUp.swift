import PaperModel

extension Rule {
  /// A report on what nobody asked for is lost.
  static let unknownFollowUp = ofMeetings(
    "unknown-follow-up", .error, in: .meetings, isEssential: true,
    page: Page(finds: "A report or an agenda names a follow-up that is not there.")
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
