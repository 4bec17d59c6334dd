import CouncilEnglish
import PaperCompose
import PaperModel

/// A workspace as the rules see it. What several rules need is computed once, on first use.
final class CheckedWorkspace {
  let workspace: Workspace
  let stage: Stage
  /// The words to go by, with those that the board adds.
  let english: EnglishWords
  let vocabulary: WordForms

  init(_ workspace: Workspace, stage: Stage) {
    self.workspace = workspace
    self.stage = stage
    english = .adding(workspace.board?.words ?? [])
    vocabulary = WordForms(english)
  }

  var house: House { workspace.house }

  /// The index of meetings; nil if no document about meetings was read.
  private(set) lazy var meetings = MeetingView(workspace)

  /// The prose of the workspace, one line for each paragraph, heading, item and cell. Empty if the
  /// reader was not asked to keep the prose, and where it is in another language than English, the
  /// only one that the rules know.
  private(set) lazy var prose =
    house.isInEnglish ? workspace.passages.flatMap { ProseLine.lines(of: $0, vocabulary) } : []

  /// The lines of ``prose`` by the file that they are printed in; see ``Passage/document``.
  private(set) lazy var proseByDocument = Dictionary(grouping: prose, by: \.document)

  /// The lines of ``prose`` by the place of their passage.
  private(set) lazy var proseByRange = Dictionary(grouping: prose, by: \.passage.range)

  /// What papers say as of their dates, limited to the lines that name a time.
  private(set) lazy var datedProse = findDatedProse()
  /// The lines of ``prose``, grouped into documents.
  private(set) lazy var documents = ProseDocument.documents(of: self)

  private(set) lazy var organisationRegister = OrganisationRegister(
    workspace.board?.organisations ?? [], vocabulary)
  private(set) lazy var organisationMentions = OrganisationMentions(
    documents.flatMap(\.lines), organisationRegister)

  /// The abbreviations of each document, in the order of documents.
  private(set) lazy var acronymBooks = AcronymBook.books(of: self)

  private(set) lazy var slips = PhraseTable(english.slips)
  private(set) lazy var missingApostrophes = PhraseTable(english.missingApostrophes)
  private(set) lazy var misspeltNames = PhraseTable(english.misspeltNames)

  private(set) lazy var people = StatedPeople(workspace)

  /// Which figures the texts of each file see, of those that can ask for any.
  private(set) lazy var sights: [String: FigureSight] = {
    var sights: [String: FigureSight] = [:]
    for paper in workspace.papers { sights[paper.range.file] = paper.sight }
    for framework in workspace.frameworks {
      sights[framework.range.file] = framework.sight
      for principle in framework.principles { sights[principle.range.file] = framework.sight }
    }
    return sights
  }()

  /// The figures that the texts of each file see.
  private(set) lazy var figureBooks = sights.mapValues { $0.book(in: house) }

  /// The files of frameworks and of their principles.
  private(set) lazy var frameworkFiles = Set(
    workspace.frameworks.flatMap { [$0.range.file] + $0.principles.map(\.range.file) })

  /// The figures in force, one entry for each set of indicators.
  private(set) lazy var figures = workspace.indicatorSets.map(CurrentFigures.init)

  /// The year that the latest paper with a set of indicators reports on, by the path of the set.
  private(set) lazy var reportedYears = workspace.reportedYears

  /// What each paper says about indicators, in the order of the papers.
  private(set) lazy var paperFigures = PaperFigures.all(of: self)

  /// The indicators that are below target in each paper, and whether the paper mentions them.
  private(set) lazy var laggards = OffTargetIndicator.all(in: self)

  private(set) lazy var referenceFindings = workspace.referenceFindings

  /// Whether a finding is reported. For files that the user did not name only errors are, since the
  /// output depends on those files too.
  func isWanted(_ finding: Diagnostic) -> Bool {
    finding.severity == .error || meetings?.isFurther(finding.range.file) != true
  }
}
