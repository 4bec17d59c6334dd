/// The tables of a house that are about meetings.
package struct MeetingTables: Sendable {
  package let decisions: MeetingTable<DecisionColumn>
  package let followUps: MeetingTable<FollowUpColumn>
  package let mattersArising: MeetingTable<FollowUpColumn>
  package let actionSheet: MeetingTable<FollowUpColumn>

  package init(
    decisions: MeetingTable<DecisionColumn>, followUps: MeetingTable<FollowUpColumn>,
    mattersArising: MeetingTable<FollowUpColumn>, actionSheet: MeetingTable<FollowUpColumn>
  ) {
    self.decisions = decisions
    self.followUps = followUps
    self.mattersArising = mattersArising
    self.actionSheet = actionSheet
  }
}

/// A table with its caption, and its columns with their labels in order.
package struct MeetingTable<Column: Hashable & Sendable>: Sendable {
  package struct Entry: Sendable {
    package let column: Column
    package let label: String

    package init(column: Column, label: String) {
      self.column = column
      self.label = label
    }
  }

  package let caption: String
  package let columns: [Entry]

  package init(caption: String, columns: [Entry]) {
    self.caption = caption
    self.columns = columns
  }
}

/// The columns of a table of decisions.
package enum DecisionColumn: String, Hashable, Sendable, CaseIterable {
  case meeting, minute, item
  case reportOf = "report-of"
  case recommendation, paper, resolution, outcome, vote, reasons, alternatives, interests
  case furtherTo = "further-to"
  case minutes
  case followUps = "follow-ups"
}

/// The columns of a table of follow-ups.
package enum FollowUpColumn: String, Hashable, Sendable, CaseIterable {
  case id, meeting, minute, item, action, owner, due, state, latest
}
