import PaperModel

extension Rule {
  /// Only those who are there can move, second, vote and declare.
  static let absentPerson = ofMeetings(
    "absent-person", .warning, in: .meetings,
    page: Page(finds: "Somebody who moved, seconded, voted or declared was not at the meeting.")
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
