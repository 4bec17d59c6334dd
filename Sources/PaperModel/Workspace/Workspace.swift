/// Everything that was read: the board, its House and its documents.
package struct Workspace: Sendable {
  /// The board; nil if a single file is read without a workspace.
  package let board: Board?
  package let house: House
  /// The papers in the order of their file names.
  package let papers: [BoardPaper]
  package let plans: [ActionPlan]
  package let indicatorSets: [IndicatorSet]
  /// The frameworks in the order of their file names.
  package let frameworks: [Framework]
  /// The board's meetings with their records; nil if no document concerns them.
  package let meetings: MeetingRecord?
  /// An index of the same meetings, built once.
  package let meetingIndex: MeetingIndex?
  package let followUpBook: FollowUpBook?
  /// The mentions of papers on agendas, including agendas that were read only for this purpose.
  package let paperNamings: [PaperNaming]
  /// The texts that people wrote in these files, if the reader was asked to keep them.
  package let passages: [Passage]
  /// The names of tables and pictures in these files, and the references to them.
  package let captions: CaptionRegister
  /// The waivers, if the reader was asked to look for them.
  package let waivers: [Waiver]
  /// The records that are marked as private, with their places.
  let privateRecords: [PrivateSpan]
  /// What was read of translations.
  package let translations: Translations
  private let placeOfPaper: [String: Int]

  /// - Parameter paperNamings: nil to use those of the given meetings.
  package init(
    board: Board?, house: House, papers: [BoardPaper], plans: [ActionPlan] = [],
    indicatorSets: [IndicatorSet] = [], frameworks: [Framework] = [],
    meetings: MeetingRecord? = nil,
    paperNamings: [PaperNaming]? = nil, passages: [Passage] = [],
    captions: CaptionRegister = .empty, waivers: [Waiver] = [],
    privateRecords: [PrivateSpan] = [], translations: Translations = .none
  ) {
    self.board = board
    self.house = house
    self.papers = papers
    self.plans = plans
    self.indicatorSets = indicatorSets
    self.frameworks = frameworks
    self.meetings = meetings
    self.paperNamings = paperNamings ?? meetings?.meetings.flatMap(\.paperNamings) ?? []
    self.passages = passages
    self.captions = captions
    self.waivers = waivers
    placeOfPaper = Dictionary(papers.enumerated().map { ($1.path, $0) }) { first, _ in first }
    self.privateRecords = privateRecords
    self.translations = translations
    meetingIndex = meetings.map { MeetingIndex($0, board: board) }
    followUpBook = meetingIndex.map { FollowUpBook($0) }
  }

  /// The framework with this path in the workspace.
  package func framework(at path: String) -> Framework? {
    frameworks.first { $0.path == path }
  }

  /// The paper with this path in the workspace.
  package func paper(at path: String) -> BoardPaper? {
    placeOfPaper[path].map { papers[$0] } ?? meetingIndex?.paper(path)
  }
}

extension Workspace {
  /// A copy of the workspace without some of its papers, meetings, minutes and indicator sets.
  /// - Parameter paths: the paths of the files to leave out. The minutes of a meeting are left out
  ///   together with the meeting.
  package func without(_ paths: Set<String>) -> Workspace {
    guard !paths.isEmpty else { return self }
    return Workspace(
      board: board, house: house, papers: papers.filter { !paths.contains($0.path) }, plans: plans,
      indicatorSets: indicatorSets.filter { !paths.contains($0.path) },
      frameworks: frameworks.filter { !paths.contains($0.path) },
      meetings: meetings?.without(paths),
      paperNamings: paperNamings, passages: passages, captions: captions, waivers: waivers,
      privateRecords: privateRecords, translations: translations)
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
