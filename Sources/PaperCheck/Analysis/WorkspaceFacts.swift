import CouncilEnglish
import PaperCompose
import PaperMarkup
import PaperModel

/// The finding for a reference that fails, with the id of the rule that reports it.
typealias ReferenceFinding = (rule: String, finding: Finding)

/// What several rules need of a workspace besides the words of its texts. Each is computed once, for
/// whichever part of the workspace asks first.
final class WorkspaceFacts: Sendable {
  let workspace: Workspace
  let stage: Stage
  /// The words to go by, with those that the board adds.
  let english: EnglishWords

  private let lazyMeetings: Lazily<MeetingView?>
  private let lazyRegister: Lazily<OrganisationRegister>
  private let lazySlips: Lazily<PhraseTable>
  private let lazyApostrophes: Lazily<PhraseTable>
  private let lazyMisspeltNames: Lazily<PhraseTable>
  private let lazyPeople: Lazily<StatedPeople>
  private let lazySights: Lazily<[String: FigureSight]>
  private let lazyBooks: Lazily<[String: FigureBook]>
  private let lazyFrameworkFiles: Lazily<Set<String>>
  private let lazyFigures: Lazily<[CurrentFigures]>
  private let lazyYears: Lazily<[String: ReportingPeriod]>
  private let lazyReferences: Lazily<[ReferenceFinding]>

  init(_ workspace: Workspace, stage: Stage) {
    self.workspace = workspace
    self.stage = stage
    let english = EnglishWords.adding(workspace.board?.words ?? [])
    self.english = english
    lazyMeetings = Lazily(MeetingView(workspace))
    lazyRegister = Lazily(
      OrganisationRegister(workspace.board?.organisations ?? [], WordForms(english)))
    lazySlips = Lazily(PhraseTable(english.slips))
    lazyApostrophes = Lazily(PhraseTable(english.missingApostrophes))
    lazyMisspeltNames = Lazily(PhraseTable(english.misspeltNames))
    lazyPeople = Lazily(StatedPeople(workspace))
    let sights = Lazily(workspace.sights)
    lazySights = sights
    lazyBooks = Lazily(sights.value.mapValues { $0.book(in: workspace.house) })
    lazyFrameworkFiles = Lazily(
      Set(workspace.frameworks.flatMap { [$0.range.file] + $0.principles.map(\.range.file) }))
    lazyFigures = Lazily(workspace.indicatorSets.map(CurrentFigures.init))
    lazyYears = Lazily(workspace.reportedYears)
    lazyReferences = Lazily(workspace.referenceFindings)
  }

  var house: House { workspace.house }

  /// The index of meetings; nil if no document about meetings was read.
  var meetings: MeetingView? { lazyMeetings.value }

  var organisationRegister: OrganisationRegister { lazyRegister.value }

  var slips: PhraseTable { lazySlips.value }
  var missingApostrophes: PhraseTable { lazyApostrophes.value }
  var misspeltNames: PhraseTable { lazyMisspeltNames.value }

  var people: StatedPeople { lazyPeople.value }

  /// Which figures the texts of each file see, of those that can ask for any.
  var sights: [String: FigureSight] { lazySights.value }

  /// The figures that the texts of each file see.
  var figureBooks: [String: FigureBook] { lazyBooks.value }

  /// The files of frameworks and of their principles.
  var frameworkFiles: Set<String> { lazyFrameworkFiles.value }

  /// The figures in force, one entry for each set of indicators.
  var figures: [CurrentFigures] { lazyFigures.value }

  /// The year that the latest paper with a set of indicators reports on, by the path of the set.
  var reportedYears: [String: ReportingPeriod] { lazyYears.value }

  var referenceFindings: [ReferenceFinding] { lazyReferences.value }

  /// Whether a finding is reported. For files that the user did not name only errors are, since the
  /// output depends on those files too.
  func isWanted(_ finding: Diagnostic) -> Bool {
    finding.severity == .error || meetings?.isFurther(finding.range.file) != true
  }
}

extension Workspace {
  fileprivate var sights: [String: FigureSight] {
    var sights: [String: FigureSight] = [:]
    for paper in papers { sights[paper.range.file] = paper.sight }
    for framework in frameworks {
      sights[framework.range.file] = framework.sight
      for principle in framework.principles { sights[principle.range.file] = framework.sight }
    }
    return sights
  }
}
