import ArgumentParser
import PaperModel
import PaperRender
import PaperSource

/// What is made of a selection of a workspace, and put into the folders of outputs.
struct WorkspaceBuild {
  let selection: Selection
  private let inputs: Inputs
  private let editions: Editions
  private let folders: OutputFolders
  private let known: OutputList
  private let fingerprints: SourceFingerprints
  /// What is private in what was read, or in all of the workspace where the rest was looked at too.
  private var privacy: PrivacyChange
  private var hasLookedAtRest: Bool
  private let environment: Environment

  init(
    _ workspace: Workspace, _ selection: Selection, _ inputs: Inputs, _ folders: OutputFolders,
    in environment: Environment
  ) {
    self.selection = selection
    self.inputs = inputs
    self.folders = folders
    self.environment = environment
    editions = Editions(workspace)
    known = folders.list
    fingerprints =
      selection.hasBoard
      ? SourceFingerprints(
        of: selection.root, read: inputs.files, currentFolder: environment.currentFolder)
      : SourceFingerprints()
    privacy = PrivacyChange(of: editions, since: known)
    hasLookedAtRest = selection.isWhole
  }

  /// Whether there are public documents of earlier builds that may tell of what is private now in files
  /// that were not read, since these are not as they were.
  var mustLookAtRest: Bool {
    !hasLookedAtRest && selection.hasBoard && known.files.contains { $0.place == .public }
      && fingerprints.differ(from: known.seen, besides: privacy.read)
  }

  /// Takes account of what is private in all of the workspace.
  mutating func lookAtRest(_ workspace: Workspace) {
    privacy = PrivacyChange(of: Editions(workspace), since: known)
    hasLookedAtRest = true
  }

  /// Whether more is private than when earlier documents were made.
  var isMorePrivate: Bool { !privacy.grown.isEmpty }

  /// What is to be built besides, where more is private than when documents of other sources were
  /// made, which may tell of it; nil where the selection is enough.
  var selectionToKeepPrivate: Selection? {
    guard !selection.isWhole, selection.hasBoard, isMorePrivate else { return nil }
    let made = known.files.filter { $0.place == .public }
    guard !made.isEmpty else { return nil }
    if made.contains(where: \.source.isEmpty) {
      return selection.ofWholeWorkspace(in: environment)
    }
    let sources = Set(made.map { Path.join(selection.root, $0.source) })
      .filter { FileSystem.kind(of: $0) == .file }
    guard !sources.isSubset(of: selection.files) else { return nil }
    return try? Selection(
      paths: sources.union(selection.files).sorted(), currentFolder: environment.currentFolder)
  }

  /// Takes out of the public folder what tells of what is private now, where nothing is made anew.
  func withdraw() throws -> [OutputFolders.Removal] {
    try folders.withdraw(privacy, faulty: [])
  }

  /// All finished documents, of the public edition and of the restricted one.
  /// - Parameter isInSite: whether there is a page that leads to all, to which pages lead back.
  func documents(isInSite: Bool, hasCharts: Bool) throws -> [OutputFile] {
    var progress = Progress("making", isShown: environment.errorsAreOnTerminal)
    defer { progress.finish() }
    let workspace = editions.restricted.workspace
    let formats = DocumentFormat.built
    let writer = try DocumentOutput(
      workspace.house, as: formats, siteName: isInSite ? workspace.board?.name.value : nil,
      in: environment)
    var meetings = MeetingOutputs(editions, as: formats, writer: writer)
    let papers = Audience.allCases.flatMap { audience in
      let outputs = PaperOutputs(
        editions[audience], writer: writer, isWorkingCopy: false, hasCharts: hasCharts,
        in: environment)
      return outputs.papers.map { (outputs: outputs, paper: $0) }
    }
    let count = papers.count + (meetings?.sourceCount ?? 0)
    var files = try papers.enumerated().flatMap { index, made in
      progress.update(done: index, of: count)
      return try made.outputs.files(of: made.paper, as: formats)
    }
    files += try meetings?.files { progress.update(done: papers.count + $0, of: count) } ?? []
    if selection.isWhole {
      files += try RegisterOutputs.files(of: editions, writer: writer, in: environment)
      files += try SiteOutputs(editions.everyone, files: files).files(writer)
    }
    return files
  }

  /// The workbooks of all papers as working copies.
  func workingCopies(hasCharts: Bool) throws -> [OutputFile] {
    let edition = editions.restricted
    let outputs = PaperOutputs(
      edition, writer: try DocumentOutput(edition.workspace.house, as: [], in: environment),
      isWorkingCopy: true, hasCharts: hasCharts, in: environment)
    return try edition.workspace.papers.flatMap(outputs.workbooks)
  }

  /// Says which papers are kept from the public only because no agenda names them in public.
  func tellOfUnnamedPapers() {
    for path in editions.everyone.matter.unnamedPapers.sorted() {
      environment.printError(
        "'\(path)' is put before no public business yet, and goes into "
          + "'\(OutputPlace.private.folder)' until an agenda names it")
    }
  }

  /// Writes files and removes what is no longer made. The last gate looks once more for words of what
  /// is private in what is public; what keeps them out is that they were taken out before.
  func write(
    _ files: [OutputFile]
  ) throws -> (written: [String], removed: [OutputFolders.Removal]) {
    let shown = files.lazy.filter { $0.place == .public }.map {
      (name: $0.path, content: $0.content)
    }
    if let refusal = inputs.lastGate(editions).refusal(of: shown),
      !Environment.noteInTests(refusal: refusal)
    {
      Environment.writeToStandardError(refusal + "\n")
      throw ExitCode.failure
    }
    return try folders.write(
      files, isWhole: selection.isWhole, withheld: privacy.withheld,
      seen: hasLookedAtRest
        ? fingerprints : fingerprints.merged(into: known.seen, of: privacy.read),
      gone: selection.isWhole
        ? []
        : known.files.filter { folders.isSourceGone($0) }.map {
          ($0.path, OutputChange.isNoLongerMade)
        }, inputs: inputs, known: known)
  }
}
