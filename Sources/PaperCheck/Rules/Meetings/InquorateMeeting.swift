import PaperModel

extension Rule {
  /// A meeting without its quorum decides nothing.
  static let inquorateMeeting = ofMeetings(
    "inquorate-meeting", .warning, in: .meetings,
    page: Page(finds: "A meeting was held with fewer members than its quorum.")
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
