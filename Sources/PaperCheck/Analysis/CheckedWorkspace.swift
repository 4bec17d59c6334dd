import CouncilEnglish
import PaperCompose
import PaperModel

/// A workspace as the rules see it, or a part of it. What several rules need is computed once, on first
/// use.
final class CheckedWorkspace {
  let facts: WorkspaceFacts
  /// The papers, the texts and the sets of indicators that are looked at.
  private let part: WorkspacePart
  let vocabulary: WordForms

  /// All of a workspace.
  convenience init(_ workspace: Workspace, stage: Stage) {
    self.init(.whole(workspace), of: WorkspaceFacts(workspace, stage: stage))
  }

  init(_ part: WorkspacePart, of facts: WorkspaceFacts) {
    self.facts = facts
    self.part = part
    vocabulary = WordForms(facts.english)
  }

  /// The whole workspace, whatever the part.
  var workspace: Workspace { facts.workspace }
  var stage: Stage { facts.stage }
  var house: House { facts.house }
  var english: EnglishWords { facts.english }

  // MARK: - The part

  var papers: [BoardPaper] { part.papers }
  var plans: [ActionPlan] { part.plans }
  var frameworks: [Framework] { part.frameworks }
  var passages: [Passage] { part.passages }

  /// The prose, one line for each paragraph, heading, item and cell. Empty if the reader was not asked to
  /// keep the prose, and where it is in another language than English, the only one that the rules know.
  private(set) lazy var prose =
    house.isInEnglish ? passages.flatMap { ProseLine.lines(of: $0, vocabulary) } : []

  /// The lines of ``prose`` by the file that they are printed in; see ``Passage/document``.
  private(set) lazy var proseByDocument = Dictionary(grouping: prose, by: \.document)

  /// The lines of ``prose`` by the place of their passage.
  private(set) lazy var proseByRange = Dictionary(grouping: prose, by: \.passage.range)

  /// What papers say as of their dates, limited to the lines that name a time.
  private(set) lazy var datedProse = findDatedProse()
  /// The lines of ``prose``, grouped into documents.
  private(set) lazy var documents = ProseDocument.documents(of: self)

  private(set) lazy var organisationMentions = OrganisationMentions(
    documents.flatMap(\.lines), organisationRegister)

  /// The abbreviations of each document, in the order of documents.
  private(set) lazy var acronymBooks = AcronymBook.books(of: self)

  /// The figures in force, one entry for each set of indicators.
  private(set) lazy var figures = facts.figures.filter { part.setPaths.contains($0.set.path) }

  /// What each paper says about indicators, in the order of the papers.
  private(set) lazy var paperFigures = PaperFigures.all(of: self)

  /// The indicators that are below target in each paper, and whether the paper mentions them.
  private(set) lazy var laggards = OffTargetIndicator.all(in: self)

  // MARK: - The whole workspace

  var meetings: MeetingView? { facts.meetings }
  var organisationRegister: OrganisationRegister { facts.organisationRegister }
  var slips: PhraseTable { facts.slips }
  var missingApostrophes: PhraseTable { facts.missingApostrophes }
  var misspeltNames: PhraseTable { facts.misspeltNames }
  var people: StatedPeople { facts.people }
  var sights: [String: FigureSight] { facts.sights }
  var figureBooks: [String: FigureBook] { facts.figureBooks }
  var frameworkFiles: Set<String> { facts.frameworkFiles }
  var reportedYears: [String: ReportingPeriod] { facts.reportedYears }
  var referenceFindings: [ReferenceFinding] { facts.referenceFindings }
}
