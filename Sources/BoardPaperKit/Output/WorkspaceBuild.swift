import PaperModel
import PaperRender
import PaperSource

/// One build of a selection of a workspace into the folders of outputs.
struct WorkspaceBuild {
  let selection: Selection
  private let inputs: Inputs
  private let editions: Editions
  private let folders: OutputFolders
  private let known: OutputList
  private let fingerprints: SourceFingerprints
  /// What has become private in the files that were read, or in the whole workspace once the rest
  /// was read too.
  private var privacy: PrivacyChange
  private var hasLookedAtRest: Bool
  /// The parts that errors affect, which are not built; nil where there are no errors.
  let faulty: FaultyParts?
  private let environment: Environment

  init(
    _ workspace: Workspace, without faulty: FaultyParts?, _ selection: Selection, _ inputs: Inputs,
    _ folders: OutputFolders, in environment: Environment
  ) {
    self.faulty = faulty
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

  /// Whether files outside the selection have changed and public documents of earlier builds may
  /// therefore contain what is private now.
  var mustLookAtRest: Bool {
    !hasLookedAtRest && selection.hasBoard && known.files.contains { $0.place == .public }
      && fingerprints.differ(from: known.seen, besides: privacy.read)
  }

  /// Takes account of private matter in the whole workspace.
  mutating func lookAtRest(_ workspace: Workspace) {
    privacy = PrivacyChange(of: Editions(workspace), since: known)
    hasLookedAtRest = true
  }

  /// Whether more is private than when earlier documents were made.
  var isMorePrivate: Bool { !privacy.grown.isEmpty }

  /// The wider selection to build where more is private now, as documents of other sources may
  /// contain it; nil where the selection is enough.
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

  /// Removes from the public folder everything that contains what is private now, without building
  /// anything.
  func withdraw() throws -> [OutputFolders.Removal] {
    try folders.withdraw(privacy, faulty: [])
  }

  /// All finished documents of both editions, public and restricted.
  /// - Parameter isInSite: whether there is an index page, to which pages link back.
  func documents(isInSite: Bool, hasCharts: Bool) throws -> [OutputFile] {
    let workspace = editions.restricted.workspace
    let formats = DocumentFormat.built
    let writer = try DocumentOutput(
      workspace.house, as: formats, siteName: isInSite ? workspace.board?.name.value : nil,
      in: environment)
    var meetings = MeetingOutputs(
      editions, as: formats, leavingOut: Set((faulty?.all ?? [:]).keys), writer: writer)
    let papers = Audience.allCases.flatMap { audience in
      let outputs = PaperOutputs(
        editions[audience], of: inputs, writer: writer, isWorkingCopy: false, hasCharts: hasCharts,
        in: environment)
      return outputs.papers.filter { faulty?.reason($0.path) == nil }
        .map { (outputs: outputs, paper: $0) }
    }
    let count = papers.count + (meetings?.sourceCount ?? 0)
    var files = try papers.enumerated().flatMap { index, made in
      environment.progress?("making", index, count)
      return try made.outputs.files(of: made.paper, as: formats)
    }
    files +=
      try meetings?.files { environment.progress?("making", papers.count + $0, count) } ?? []
    environment.progress?("making", count, count)
    if selection.isWhole, faulty == nil {
      files += try RegisterOutputs.files(
        of: editions, of: inputs, writer: writer, in: environment)
      files += try SiteOutputs(editions.everyone, files: files).files(writer)
    }
    return files
  }

  /// The workbooks of all papers, as working copies.
  func workingCopies(hasCharts: Bool) throws -> [OutputFile] {
    let edition = editions.restricted
    let outputs = PaperOutputs(
      edition, of: inputs,
      writer: try DocumentOutput(edition.workspace.house, as: [], in: environment),
      isWorkingCopy: true, hasCharts: hasCharts, in: environment)
    return try edition.workspace.papers.filter { faulty?.reason($0.path) == nil }
      .flatMap(outputs.workbooks)
  }

  /// Reports the papers that are withheld from the public only because no public agenda names them.
  func tellOfUnnamedPapers() {
    for path in editions.everyone.matter.unnamedPapers.sorted()
    where faulty?.reason(path) == nil {
      environment.printError(
        "'\(path)' is put before no public business yet, and goes into "
          + "'\(OutputPlace.private.folder)' until an agenda names it")
    }
  }

  /// Reports what was not built, and why.
  func tellOfFaulty(_ faulty: FaultyParts) {
    let sets = Set(editions.restricted.workspace.indicatorSets.map(\.path))
    let parts = faulty.all.filter { !sets.contains($0.key) }
    for line in faulty.lines(of: parts, "not built") { environment.printError(line) }
    if selection.isWhole {
      environment.printError("not built while anything has an error: the register and the index")
    }
    environment.printError("what was built of them before is kept")
  }

  /// Writes files and removes what is no longer made. The last gate is a final check for private
  /// words in public files; private text itself was left out earlier.
  /// - Parameter isCompared: whether to compare with the files of the last build.
  func write(_ files: [OutputFile], isCompared: Bool) throws -> OutputFolders.Outcome {
    let shown = files.lazy.filter { $0.place == .public }.map {
      (name: $0.path, content: $0.content)
    }
    if let refusal = inputs.lastGate(editions).refusal(of: shown),
      !TestHooks.noteInTests(refusal: refusal)
    {
      throw Failure(.inputs, refusal)
    }
    // With errors the private matter is not certain, and the next build compares once more. Public
    // documents that were all made now contain nothing of what is known, though.
    let isKnown = faulty == nil || !known.files.contains { $0.place == .public }
    let isWhole = selection.isWhole && faulty == nil
    return try folders.write(
      files, isWhole: isWhole, withheld: isKnown ? privacy.withheld : known.withheld,
      seen: seen, gone: isWhole ? [] : gone(besides: files), inputs: inputs, known: known,
      isCompared: isCompared)
  }

  /// The fingerprints of the sources that have been searched for private matter. They are not
  /// updated where errors may hide some of it.
  private var seen: SourceFingerprints {
    if faulty != nil { return known.seen }
    return hasLookedAtRest
      ? fingerprints : fingerprints.merged(into: known.seen, of: privacy.read)
  }

  /// Public files to remove where only a part of a workspace is built: those whose sources no
  /// longer exist and, where a paper leaves the public folder, those that link to everything.
  private func gone(besides files: [OutputFile]) -> [(path: String, reason: String)] {
    let listed = Set(known.files.filter { $0.place == .public }.map(\.key))
    let isLeaving =
      faulty != nil
      && files.contains {
        $0.place == .private && listed.contains(OutputKey(.public, $0.path))
      }
    return known.files.compactMap { file in
      if faulty == nil, folders.isSourceGone(file) {
        return (file.path, OutputChange.isNoLongerMade)
      }
      return isLeaving && file.place == .public && file.source.isEmpty
        ? (file.path, OutputChange.mayTell) : nil
    }
  }
}
