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
  package let meetingIndex: MeetingIndex?
  package let followUpBook: FollowUpBook?
  /// What agendas say of papers, also those that were only looked at for that.
  package let paperNamings: [PaperNaming]
  /// What people wrote in these files, where the reader was asked to keep it.
  package let passages: [Passage]
  /// What is to be left as it is, where the reader was asked to look for it.
  package let waivers: [Waiver]
  /// The records that say of themselves that they are private, with where they stand.
  let privateRecords: [PrivateSpan]
  private let placeOfPaper: [String: Int]

  /// - Parameter paperNamings: nil for those of the meetings that are given.
  package init(
    board: Board?, house: House, papers: [BoardPaper], plans: [ActionPlan] = [],
    indicatorSets: [IndicatorSet] = [], meetings: MeetingRecord? = nil,
    paperNamings: [PaperNaming]? = nil, passages: [Passage] = [], waivers: [Waiver] = [],
    privateRecords: [PrivateSpan] = []
  ) {
    self.board = board
    self.house = house
    self.papers = papers
    self.plans = plans
    self.indicatorSets = indicatorSets
    self.meetings = meetings
    self.paperNamings = paperNamings ?? meetings?.meetings.flatMap(\.paperNamings) ?? []
    self.passages = passages
    self.waivers = waivers
    placeOfPaper = Dictionary(papers.enumerated().map { ($1.path, $0) }) { first, _ in first }
    self.privateRecords = privateRecords
    meetingIndex = meetings.map { MeetingIndex($0, board: board) }
    followUpBook = meetingIndex.map { FollowUpBook($0) }
  }

  /// The paper of a path in the workspace.
  package func paper(at path: String) -> BoardPaper? {
    placeOfPaper[path].map { papers[$0] } ?? meetingIndex?.paper(path)
  }
}
