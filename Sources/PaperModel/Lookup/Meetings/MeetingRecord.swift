/// What is kept of a board's meetings. It holds all meetings of the workspace, also those that the
/// user did not name: a meeting goes on from what earlier ones resolved.
package struct MeetingRecord: Sendable {
  /// How the house writes meetings up.
  package let house: HouseMeetings
  /// By date, and on one day by path.
  package let meetings: [Meeting]
  /// By path.
  package let minutes: [Minute]
  /// By path.
  package let logs: [ActionLog]
  /// The papers that agendas name, also those that the user did not: by path.
  package let papers: [BoardPaper]
  /// The paths of the meetings and minutes that the user named, for which documents are made.
  package let named: Set<String>

  package init(
    house: HouseMeetings, meetings: [Meeting], minutes: [Minute], logs: [ActionLog],
    papers: [BoardPaper], named: Set<String>
  ) {
    self.house = house
    self.meetings = meetings.sorted { ($0.date.value, $0.path) < ($1.date.value, $1.path) }
    self.minutes = minutes.sorted { $0.path < $1.path }
    self.logs = logs.sorted { $0.range < $1.range }
    self.papers = papers.sorted { $0.path < $1.path }
    self.named = named
  }
}
