/// The records of a board's meetings. It holds all meetings of the workspace and not only those
/// that the user named, because a meeting depends on what earlier ones resolved.
package struct MeetingRecord: Sendable {
  /// The house's rules for writing up meetings.
  package let house: HouseMeetings
  /// Drafts the wording of resolutions.
  package let drafter: ResolutionDrafter
  /// Sorted by date; on the same day by path.
  package let meetings: [Meeting]
  /// Sorted by path.
  package let minutes: [Minute]
  /// Sorted by path.
  package let logs: [ActionLog]
  /// The papers that agendas name, including those that the user did not name, sorted by path.
  package let papers: [BoardPaper]
  /// The paths of the meetings and minutes that the user named, for which documents are made.
  package let named: Set<String>

  package init(
    house: HouseMeetings, drafter: ResolutionDrafter, meetings: [Meeting], minutes: [Minute],
    logs: [ActionLog], papers: [BoardPaper], named: Set<String>
  ) {
    self.house = house
    self.drafter = drafter
    self.meetings = meetings.sorted { ($0.date.value, $0.path) < ($1.date.value, $1.path) }
    self.minutes = minutes.sorted { $0.path < $1.path }
    self.logs = logs.sorted { $0.range < $1.range }
    self.papers = papers.sorted { $0.path < $1.path }
    self.named = named
  }
}
