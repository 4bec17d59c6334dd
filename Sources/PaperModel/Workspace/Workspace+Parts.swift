extension Workspace {
  /// A copy of the workspace without some of its papers, meetings, minutes and indicator sets.
  /// - Parameter paths: the paths of the files to leave out. The minutes of a meeting are left out
  ///   together with the meeting.
  package func without(_ paths: Set<String>) -> Workspace {
    guard !paths.isEmpty else { return self }
    return Workspace(
      board: board, house: house, papers: papers.filter { !paths.contains($0.path) }, plans: plans,
      indicatorSets: indicatorSets.filter { !paths.contains($0.path) },
      meetings: meetings?.without(paths),
      paperNamings: paperNamings, passages: passages, waivers: waivers,
      privateRecords: privateRecords)
  }
}

extension MeetingRecord {
  fileprivate func without(_ paths: Set<String>) -> MeetingRecord {
    MeetingRecord(
      house: house, drafter: drafter, meetings: meetings.filter { !paths.contains($0.path) },
      minutes: minutes.filter { !paths.contains($0.path) && !paths.contains($0.meeting) },
      logs: logs, papers: papers.filter { !paths.contains($0.path) }, named: named)
  }
}
