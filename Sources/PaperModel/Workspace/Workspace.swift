/// What was read: the board, its format and its documents.
package struct Workspace: Sendable {
  /// The board; none where a single file is read without a workspace.
  package let board: Board?
  package let house: House
  /// In the order of their file names.
  package let papers: [BoardPaper]
  package let plans: [ActionPlan]
  package let indicatorSets: [IndicatorSet]
  /// The board's meetings with what belongs to them; none where no document is about them.
  package let meetings: MeetingRecord?
  /// The same meetings, looked up once for all that is asked of them.
  package let meetingBook: MeetingBook?
  package let followUpBook: FollowUpBook?
  /// What people wrote in these files, where the reader was asked to keep it.
  package let passages: [Passage]
  /// What is to be left as it is, where the reader was asked to look for it.
  package let waivers: [Waiver]
  /// What the public may not see of the files that were read.
  package let privateSpans: [PrivateSpan]

  package init(
    board: Board?, house: House, papers: [BoardPaper], plans: [ActionPlan] = [],
    indicatorSets: [IndicatorSet] = [], meetings: MeetingRecord? = nil,
    passages: [Passage] = [], waivers: [Waiver] = [], privateSpans: [PrivateSpan] = []
  ) {
    self.board = board
    self.house = house
    self.papers = papers
    self.plans = plans
    self.indicatorSets = indicatorSets
    self.meetings = meetings
    self.passages = passages
    self.waivers = waivers
    self.privateSpans = privateSpans
    meetingBook = meetings.map { MeetingBook($0, board: board) }
    followUpBook = meetingBook.map { FollowUpBook($0) }
  }
}
