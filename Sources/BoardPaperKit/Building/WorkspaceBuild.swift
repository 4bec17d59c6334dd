import PaperModel
import PaperRender
import PaperSource

/// One build of a selection of a workspace into the folders of outputs.
struct WorkspaceBuild {
  let selection: Selection
  /// What was read, in both houses.
  let allInputs: BothInputs
  private let inputs: Inputs
  /// The documents in the house of the board and, if there is one, in its second house.
  private let houses: [HouseDocuments]
  /// The editions in the first house. What is private is so in both.
  private let editions: Editions
  private let folders: OutputFolders
  private let known: OutputList
  private let fingerprints: SourceFingerprints
  /// What has become private in the files that were read, or in the whole workspace once the rest
  /// was read too.
  private var privacy: PrivacyChange
  private var hasLookedAtRest: Bool
  private let environment: Environment

  init(
    _ read: (first: ReadWorkspace, second: ReadWorkspace?), _ selection: Selection,
    _ inputs: BothInputs, _ folders: OutputFolders, in environment: Environment
  ) {
    self.selection = selection
    allInputs = inputs
    self.inputs = inputs.first
    self.folders = folders
    self.environment = environment
    houses = HouseDocuments.all(
      read, of: inputs, corrections: inputs.first.corrections(in: environment), in: environment)
    editions = Editions(read.first.workspace)
    known = folders.list
    fingerprints =
      selection.hasBoard
      ? SourceFingerprints(
        of: selection.root, read: inputs.files, currentFolder: environment.currentFolder)
      : SourceFingerprints()
    privacy = PrivacyChange(of: editions, since: known)
    hasLookedAtRest = selection.isWhole
  }

  /// Whether each meeting has its pack.
  var makesPacks: Bool { editions.restricted.workspace.board?.makesPacks ?? false }

  /// Whether errors affect any part, which is not built then.
  var isFaulty: Bool { houses.contains { $0.faulty != nil } }

  /// The file whose errors keep the documents of a source from being made; of what is made of all, any
  /// faulty file.
  func faultyFile(of source: String) -> String? {
    houses.lazy.compactMap { house -> String? in
      guard let faulty = house.faulty else { return nil }
      return source.isEmpty ? faulty.all.values.min() : faulty.reason(source)
    }.first
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

  /// All finished documents of both editions, public and restricted, in both houses.
  /// - Parameters:
  ///   - isInSite: whether there is an index page, to which pages link back.
  ///   - hasPDF: whether every document is a PDF too.
  ///   - storage: where files are put away as soon as they are made; nil to hold them all.
  ///   - kept: the outputs of the round before, where this is a round of a watch.
  func documents(
    isInSite: Bool, hasCharts: Bool, hasPDF: Bool, puttingAwayIn storage: OutputStorage? = nil,
    keeping kept: KeptOutputs? = nil
  ) throws -> [OutputFile] {
    try houses.flatMap {
      try $0.documents(
        isInSite: isInSite, hasCharts: hasCharts, hasPDF: hasPDF,
        hasPacks: makesPacks,
        isWhole: selection.isWhole && !isFaulty, puttingAwayIn: storage, keeping: kept)
    }
  }

  /// The packs of all meetings.
  func packs(isInSite: Bool) throws -> [OutputFile] {
    try houses.flatMap { try $0.packs(isInSite: isInSite) }
  }

  /// The workbooks of all papers, as working copies.
  func workingCopies(hasCharts: Bool) throws -> [OutputFile] {
    try houses.flatMap { try $0.workingCopies(hasCharts: hasCharts) }
  }

  /// Reports the papers that are withheld from the public only because no public agenda names them.
  func tellOfUnnamedPapers() {
    for path in editions.everyone.matter.unnamedPapers.sorted()
    where !houses.contains(where: { $0.faulty?.reason(path) != nil }) {
      environment.printError(
        "'\(path)' is put before no public business yet, and goes into "
          + "'\(OutputPlace.private.folder)' until an agenda names it")
    }
    for framework in editions.restricted.workspace.frameworks
    where !framework.isPublished
      && !houses.contains(where: { $0.faulty?.reason(framework.path) != nil })
    {
      environment.printError(
        "'\(framework.path)' goes into '\(OutputPlace.private.folder)' until it says 'published: yes'"
      )
    }
  }

  /// Reports what was not built, and why.
  func tellOfFaulty() {
    let sets = Set(editions.restricted.workspace.indicatorSets.map(\.path))
    for house in houses {
      guard let faulty = house.faulty else { continue }
      let language = house.editions.restricted.workspace.house.primaryLanguage
      let what = houses.count > 1 ? "not built in '\(language)'" : "not built"
      let parts = faulty.all.filter { !sets.contains($0.key) }
      for line in faulty.lines(of: parts, what) { environment.printError(line) }
    }
    if selection.isWhole {
      environment.printError("not built while anything has an error: the register and the index")
    }
    environment.printError("what was built of them before is kept")
  }

  /// Writes files and removes what is no longer made. The last gate is a final check for private
  /// words in public files; private text itself was left out earlier. Files that were put away have
  /// passed it.
  /// - Parameters:
  ///   - places: the places for which the build is responsible.
  ///   - isPart: whether these are not all documents of the selection.
  ///   - storage: where files were put away as they were made.
  ///   - isCompared: whether to compare with the files of the last build.
  func write(
    _ files: [OutputFile], in places: Set<OutputPlace>, isPart: Bool, storage: OutputStorage,
    isCompared: Bool
  ) throws -> OutputFolders.Outcome {
    // A gate reads all sources for what is private.
    if files.contains(where: { $0.content != nil }) {
      for house in houses { try house.gate.pass(files) }
    }
    // With errors the private matter is not certain, and the next build compares once more. Public
    // documents that were all made now contain nothing of what is known, though.
    let isKnown = !isFaulty || !known.files.contains { $0.place == .public }
    let isWhole = selection.isWhole && !isFaulty && !isPart
    let other = houses.lazy.compactMap(\.folder).first
    return try folders.write(
      files, in: places, isWhole: isWhole,
      keeping: { file in houses.contains { $0.keeps(file, besides: other) } },
      withheld: isKnown ? privacy.withheld : known.withheld,
      seen: seen, gone: isWhole ? [] : gone(besides: files), inputs: inputs, known: known,
      storage: storage, isCompared: isCompared)
  }

  /// The fingerprints of the sources that have been searched for private matter. They are not
  /// updated where errors may hide some of it.
  private var seen: SourceFingerprints {
    if isFaulty { return known.seen }
    return hasLookedAtRest
      ? fingerprints : fingerprints.merged(into: known.seen, of: privacy.read)
  }

  /// Public files to remove where only a part of a workspace is built: those whose sources no
  /// longer exist and, where a paper leaves the public folder, those that link to everything.
  private func gone(besides files: [OutputFile]) -> [(path: String, reason: String)] {
    let listed = Set(known.files.filter { $0.place == .public }.map(\.key))
    let stillPublic = Set(files.filter { $0.place == .public }.map { OutputKey(.public, $0.path) })
    let isLeaving =
      isFaulty
      && files.contains {
        let key = OutputKey(.public, $0.path)
        return $0.place == .private && listed.contains(key) && !stillPublic.contains(key)
      }
    return known.files.compactMap { file in
      if !isFaulty, folders.isSourceGone(file) {
        return (file.path, OutputChange.isNoLongerMade)
      }
      return isLeaving && file.place == .public && file.source.isEmpty
        ? (file.path, OutputChange.mayTell) : nil
    }
  }
}
