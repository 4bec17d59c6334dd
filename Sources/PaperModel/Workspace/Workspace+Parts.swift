extension Workspace {
  /// The workspace without some of its papers, meetings, minutes and sets of indicators.
  /// - Parameter paths: those that are left out, by their paths in the workspace. What is left out of
  ///   a meeting's own is left out with it.
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
      house: house, meetings: meetings.filter { !paths.contains($0.path) },
      minutes: minutes.filter { !paths.contains($0.path) && !paths.contains($0.meeting) },
      logs: logs, papers: papers.filter { !paths.contains($0.path) }, named: named)
  }
}
