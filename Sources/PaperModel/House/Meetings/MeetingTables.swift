package import PaperMarkup

/// The tables of a house that are about meetings.
package struct MeetingTables: Sendable {
  package let decisions: TableTemplate
  package let followUps: TableTemplate
  package let mattersArising: TableTemplate
  package let actionSheet: TableTemplate
  package let waiting: TableTemplate

  package init(
    decisions: TableTemplate, followUps: TableTemplate, mattersArising: TableTemplate,
    actionSheet: TableTemplate, waiting: TableTemplate
  ) {
    self.decisions = decisions
    self.followUps = followUps
    self.mattersArising = mattersArising
    self.actionSheet = actionSheet
    self.waiting = waiting
  }
}
