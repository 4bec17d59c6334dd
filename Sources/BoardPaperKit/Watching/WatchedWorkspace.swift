import PaperModel
import PaperSource

/// A workspace that is built again and again while somebody writes in it.
///
/// Each round is a build as `build` makes it, into the same folders. Errors in inputs end none: what they
/// touch stays as the last good round made it.
///
/// The PDFs of packs take longer than everything else together. A hasty round keeps those of earlier builds,
/// unless more is private than before, and a later one makes them anew.
package struct WatchedWorkspace {
  /// What is made in each round.
  package struct Options: Sendable {
    package var making = WorkspaceBuilder.Making.documents
    /// The parent of the folders of outputs; nil for the workspace.
    package var output: String?
    package var hasCharts = false
    package var hasPDF = false
    package var hasSecond = true

    package init() {}
  }

  /// The folder of the workspace, absolute and without links; of a single file, its folder.
  package let root: String
  private let hasBoard: Bool
  private let paths: [String]
  private let options: Options
  private let environment: Environment
  private var number = 0
  /// Whether a hasty round made a pack anew and kept its PDF.
  private(set) var hasLeftOver = false
  private var titles: [OutputKey: String] = [:]
  private let kept = KeptOutputs()
  /// The number of jobs that the last round repeated.
  var repeatedCount: Int { kept.repeatedCount }
  /// What the last round read; nil where it did not end as it should.
  private var lastReading: BothInputs?

  /// The most files that are looked at beside a single file, which may lie among anything.
  private static let mostNeighbours = 2_000

  /// Throws where the request is wrong, which no change of a file would mend.
  /// - Parameter paths: folders and files of one workspace; empty for the current folder.
  package init(
    _ paths: [String], _ options: Options = Options(), in environment: Environment
  ) throws {
    let selection = try Selection.named(paths, in: environment)
    root = selection.root
    hasBoard = selection.hasBoard
    self.paths = paths
    self.options = options
    self.environment = environment
    _ = try builder(after: nil, in: environment) { _ in
    } handing: { _, _ in
    }
  }

  private func builder(
    after before: RoundBefore?, in environment: Environment,
    tellRemoved: @escaping ([OutputFolders.Removal]) -> Void,
    handing receive: @escaping (BothInputs, [Diagnostic]) -> Void
  ) throws -> WorkspaceBuilder {
    try WorkspaceBuilder(
      paths, into: options.output, hasCharts: options.hasCharts, hasPDF: options.hasPDF,
      hasSecond: options.hasSecond, after: before, in: environment, tellRemoved: tellRemoved,
      handingTo: receive)
  }

  /// The folder of a place, absolute.
  package func folder(_ place: OutputPlace) -> String {
    Path.join(home, options.output == nil ? place.folder : place.folderElsewhere)
  }

  private var home: String {
    options.output.map { Path.normalised(Path.join(environment.currentFolder, $0)) } ?? root
  }

  /// What the sources are like now.
  func snapshot() -> FolderSnapshot {
    FolderSnapshot(of: root, limit: hasBoard ? .max : Self.mostNeighbours)
  }

  /// Builds once.
  /// - Parameters:
  ///   - changed: what was saved or removed since the last round, as absolute paths; nil where that is not
  ///     known, so that everything is made.
  ///   - isHasty: whether the PDFs of packs are kept as they are.
  mutating func round(after changed: [String]? = nil, isHasty: Bool = false) -> WatchRound {
    number += 1
    let messages = KeptMessages()
    var environment = self.environment.telling(messages.add)
    if isHasty {
      let folders = Dictionary(
        uniqueKeysWithValues: Audience.allCases.map { ($0, folder(OutputPlace($0))) })
      environment = environment.keepingPDFs { audience, path in
        folders[audience].flatMap { try? FileSystem.read(Path.join($0, path), limit: 1 << 30) }
      }
    }
    var reading: BothInputs?
    var findings: [Diagnostic] = []
    var removed: [OutputFolders.Removal] = []
    var report: WorkspaceBuilder.Report?
    var failure: String?
    let before = RoundBefore(outputs: kept, reading: lastReading, changed: changed)
    lastReading = nil
    do {
      let builder = try builder(after: before, in: environment) {
        removed += $0
      } handing: {
        (reading, findings) = ($0, $1)
      }
      report = try builder.build(options.making, isCompared: true)
      try report?.finish()
      lastReading = reading
    } catch let problem as Failure {
      // Errors in inputs are among the findings.
      if problem != .inputs { failure = problem.message }
    } catch {
      failure = String(describing: error)
    }
    if lastReading == nil { kept.forget() }
    let comparison = report?.outcome.comparison
    let made = (comparison?.added ?? []) + (comparison?.changed ?? [])
    hasLeftOver = isHasty && (hasLeftOver || made.contains(where: Self.isPack))
    return WatchRound(
      number: number, findings: findings, added: comparison?.added ?? [],
      changed: comparison?.changed ?? [],
      removed: removed + (report?.outcome.removed ?? []), messages: messages.lines,
      failure: failure,
      documents: documents(after: report, changed: comparison?.changed ?? []), reading: reading,
      environment: environment)
  }

  // MARK: - The list of documents

  /// - Parameter report: what was built; nil where nothing was.
  private mutating func documents(
    after report: WorkspaceBuilder.Report?, changed: [String]
  ) -> [WatchedDocument] {
    let list = OutputList(in: home, environment: environment.silent)
    let changed = Set(changed.map { Path.join(home, $0) })
    var kept: [OutputKey: String] = [:]
    let documents = list.files.filter(Self.isListed).map { entry in
      let path = Path.join(folder(entry.place), entry.path)
      let known = changed.contains(path) ? nil : titles[entry.key]
      let title = known ?? PageTitle.title(ofPageAt: path) ?? entry.path
      kept[entry.key] = title
      return WatchedDocument(
        place: entry.place, path: entry.path, source: entry.source, title: title,
        heldBy: report.map { $0.faultyFile(of: entry.source) } ?? "")
    }
    titles = kept
    return documents
  }

  /// Whether a list of documents names a file: pages of sources, the pages that lead to all others, and what
  /// is not finished. The rest of a site is reached by links.
  private static func isListed(_ entry: OutputList.Entry) -> Bool {
    guard entry.place != .working else { return true }
    guard Path.ending(of: entry.path) == "html" else { return false }
    let name = Path.name(of: entry.path)
    return !entry.source.isEmpty || name == "index.html" || name == "register.html"
      || isPack(entry.path)
  }

  private static func isPack(_ path: String) -> Bool { Path.name(of: path).hasPrefix("pack") }
}
