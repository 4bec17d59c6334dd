import PaperModel

/// A workspace as rules look at it. What several of them ask for is found out once, and only when
/// the first asks.
final class CheckedWorkspace {
  let workspace: Workspace
  let stage: Stage
  let vocabulary = WordForms()

  init(_ workspace: Workspace, stage: Stage) {
    self.workspace = workspace
    self.stage = stage
  }

  var house: House { workspace.house }

  /// The meetings, looked up; nil where no document about meetings was read.
  private(set) lazy var meetings = MeetingView(workspace)

  /// What people wrote, by paragraph, heading, item and cell: none where the reader was not asked to
  /// keep it.
  private(set) lazy var prose = workspace.passages.flatMap { ProseLine.lines(of: $0, vocabulary) }

  /// The same by the file that they are printed in; see ``Passage/document``.
  private(set) lazy var proseByDocument = Dictionary(grouping: prose, by: \.document)

  /// The same by the place of the text that they are of.
  private(set) lazy var proseByRange = Dictionary(grouping: prose, by: \.passage.range)

  /// What papers say on their dates, where it names a time.
  private(set) lazy var datedProse = findDatedProse()
  /// The documents that they stand in.
  private(set) lazy var documents = ProseDocument.documents(of: self)

  private(set) lazy var organisationRegister = OrganisationRegister(
    workspace.board?.organisations ?? [], vocabulary)
  private(set) lazy var organisationMentions = OrganisationMentions(
    documents.flatMap(\.lines), organisationRegister)

  /// The abbreviations of each document, in the order of documents.
  private(set) lazy var acronymBooks = AcronymBook.books(of: self)

  private(set) lazy var people = StatedPeople(workspace)

  /// The figures that are in force, for each set of indicators.
  private(set) lazy var figures = workspace.indicatorSets.map(CurrentFigures.init)

  /// The year that the latest paper with a set of indicators reports on, by the path of the set.
  private(set) lazy var reportedYears = workspace.reportedYears

  /// What is said of indicators in each paper, in the order of the papers.
  private(set) lazy var paperFigures = PaperFigures.all(of: self)

  /// The indicators that are behind in each paper, and who speaks of them.
  private(set) lazy var laggards = OffTargetIndicator.all(in: self)

  private(set) lazy var referenceFindings = workspace.referenceFindings

  /// Whether a finding is of concern: of the files that the user did not name only errors are, since
  /// what is made goes on from them.
  func isWanted(_ finding: Diagnostic) -> Bool {
    finding.severity == .error || meetings?.isFurther(finding.range.file) != true
  }
}
