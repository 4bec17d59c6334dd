import PaperModel
import PaperRender
import PaperSource
import SystemPackage

/// The three folders of outputs, next to each other: for public documents, for private ones and for
/// working copies.
package struct OutputFolders {
  /// A file that was removed.
  package struct Removal: Equatable, Sendable {
    /// The path as shown to the user.
    package let path: String
    /// The path relative to the parent of the folders of outputs.
    package let pathInHome: String
    package let reason: String
  }

  /// The result of a build.
  package struct Outcome {
    /// The written files, as shown to the user. What is as it was is not written.
    package let written: [String]
    /// The same without the pages and lists that only make a site of the documents.
    package let documents: [String]
    /// The number of files that are as they were.
    package let unchanged: Int
    package let removed: [Removal]
    /// The comparison with the last build; nil where it was not asked for.
    package let comparison: OutputComparison?

    /// The result of a build that would do what the last one did.
    static func unchanged(_ count: Int) -> Outcome {
      Outcome(
        written: [], documents: [], unchanged: count, removed: [],
        comparison: .unchanged(count))
    }
  }

  /// The parent of the three folders and of the list of their files, absolute and normalised.
  let home: String
  /// The folder of the sources.
  let root: String
  let environment: Environment
  private let isElsewhere: Bool

  /// The folders within one that the user named, or those of the workspace.
  init(_ named: String?, for selection: Selection, in environment: Environment) throws {
    self.environment = environment
    root = selection.root
    isElsewhere = named != nil
    home = named.map { Path.normalised(Path.join(environment.currentFolder, $0)) } ?? root
    if let named { try refuseAmongSources(named, hasBoard: selection.hasBoard) }
    try refuseMixed(named)
    if let named { try refuseOfOthers(named, hasBoard: selection.hasBoard) }
    do throws(WriteProblem) {
      try finishEarlier()
    } catch {
      throw error.failure
    }
  }

  /// The folder of a place, absolute.
  func folder(_ place: OutputPlace) -> String {
    Path.join(home, isElsewhere ? place.folderElsewhere : place.folder)
  }

  /// The list of the files made by earlier builds.
  var list: OutputList { OutputList(in: home, environment: environment) }

  /// Writes all files or, if one cannot be written, none, and removes what is no longer made.
  /// Returns the paths as shown to the user.
  /// - Parameters:
  ///   - places: the places for which the build is responsible.
  ///   - keeps: whether an earlier file is kept although its source was built without it.
  ///   - isWhole: whether the whole workspace was built. For a part, only outputs of the same
  ///     sources are removed.
  ///   - withheld: the ids of everything stated to be private, which the list keeps.
  ///   - seen: the fingerprints of the sources that were searched for private matter.
  ///   - known: the list, where it was read already.
  ///   - gone: public files, by path, that are removed for a reason that the caller gives.
  ///   - storage: where files were put away as they were made.
  ///   - isCompared: whether to compare with the files of the last build.
  func write(
    _ files: [OutputFile], in places: Set<OutputPlace> = OutputChange.finished, isWhole: Bool,
    keeping keeps: (OutputList.Entry) -> Bool = { _ in false }, withheld: [String] = [],
    seen: SourceFingerprints = SourceFingerprints(), gone: [(path: String, reason: String)] = [],
    inputs: Inputs, known: OutputList? = nil, storage: OutputStorage? = nil,
    isCompared: Bool = false
  ) throws -> Outcome {
    let storage = storage ?? OutputStorage(for: self)
    defer { storage.clear() }
    try refuseRepeats(files)
    let files = try files.map(storage.put)
    let targets = files.map(target)
    try FileOutput.refuse(targets.map(\.path), ifAmong: inputs, in: environment)
    try refuseInPublic(targets)
    try refuseInPublished(targets)
    let known = known ?? list
    let change = OutputChange(
      from: known, making: files, in: places, isWhole: isWhole, keeping: keeps,
      withheld: withheld, seen: seen, gone: gone,
      owner: isElsewhere
        ? OutputOwner(root, board: inputs.workspace?.board?.name.value, seenFrom: home) : nil)
    clearLeftovers(known, files)
    let comparison = isCompared ? OutputComparison(of: targets, in: home) : nil
    let changed = zip(files, targets).filter { !$0.1.isUnchanged }
    let unchanged = files.count - changed.count
    do throws(WriteProblem) {
      guard !changed.isEmpty || !change.gone.isEmpty || change.after != known else {
        try guardListed(change.after)
        return Outcome(
          written: [], documents: [], unchanged: unchanged, removed: [], comparison: comparison)
      }
      // A signal stops it before anything is moved, or takes effect after everything is.
      let removed = try Interruption.held { () throws(WriteProblem) in
        try carryOut(change, from: known, targets, storage)
      }
      return Outcome(
        written: changed.map { shown($0.1.path) },
        documents: changed.filter { !$0.0.isOfSite }.map { shown($0.1.path) },
        unchanged: unchanged, removed: removed, comparison: comparison)
    } catch {
      throw error.failure
    }
  }

  /// Whether the source of a public document no longer exists.
  func isSourceGone(_ file: OutputList.Entry) -> Bool {
    file.place == .public && !file.source.isEmpty
      && FileSystem.kind(of: Path.join(root, file.source)) == nil
  }

  /// Removes public files of earlier builds that may contain what is private now.
  /// - Parameter faulty: the files that have errors.
  func withdraw(_ privacy: PrivacyChange, faulty: Set<String>) throws -> [Removal] {
    guard !privacy.grown.isEmpty else { return [] }
    let reason = privacy.withdrawal(faulty)
    return try withdraw { file in
      reason(file) ?? (isSourceGone(file) ? OutputChange.isNoLongerMade : nil)
    }
  }

  /// Removes, also from the list, public files of earlier builds for which `shouldGo` returns a
  /// reason. Used where nothing can be built, but something must not stay public.
  func withdraw(_ shouldGo: (OutputList.Entry) -> String?) throws -> [Removal] {
    let known = list
    let gone = known.files.filter { $0.place == .public }.compactMap { file in
      shouldGo(file).map { OutputChange.Gone(key: file.key, reason: $0) }
    }
    guard !gone.isEmpty else { return [] }
    let keys = Set(gone.map(\.key))
    let rest = OutputList(
      files: known.files.filter { !keys.contains($0.key) }, withheld: known.withheld,
      seen: known.seen, owner: known.owner)
    do throws(WriteProblem) {
      var staging = try newStaging()
      defer { staging.clear() }
      // Done first, and with space that this frees: a full disk must not keep anything public.
      let removed = try remove(gone)
      removeEmptyFolders(of: gone)
      let step = try staging.stage(target(of: rest))
      _ = try carryOut(OutputCommit([step].compactMap(\.self)))
      return removed
    } catch {
      throw error.failure
    }
  }

  // MARK: - Steps

  /// Writes all files and the log of what is left to do, before anything is moved or removed.
  private func carryOut(
    _ change: OutputChange, from known: OutputList, _ targets: [OutputStaging.Target],
    _ storage: OutputStorage
  ) throws(WriteProblem) -> [Removal] {
    var staging = try storage.takeStaging()
    do throws(WriteProblem) {
      let commit = try stage(change, from: known, targets, in: &staging)
      try staging.keep(commit)
      let removed = try carryOut(commit)
      try guardListed(change.after)
      staging.clear()
      return removed
    } catch {
      // A complete log is left for the next build, which finishes it or reports the problem again.
      if !staging.isKept { staging.clear() }
      throw error
    }
  }

  /// Writes all files to be moved, and returns the remaining steps. The first is a list of
  /// everything that may exist meanwhile; then files that must no longer be public are removed,
  /// before anything else.
  private func stage(
    _ change: OutputChange, from known: OutputList, _ targets: [OutputStaging.Target],
    in staging: inout OutputStaging
  ) throws(WriteProblem) -> OutputCommit {
    var steps: [OutputCommit.Step] = []
    func add(_ target: OutputStaging.Target) throws(WriteProblem) {
      if let step = try staging.stage(target) { steps.append(step) }
    }
    if change.during != known { try add(target(of: change.during)) }
    let isPublic = { (gone: OutputChange.Gone) in gone.key.place == .public }
    steps += change.gone.filter(isPublic).map { .remove($0) }
    for target in targets {
      if let signal = Interruption.pending { throw WriteProblem(interruptedBy: signal) }
      try add(target)
    }
    steps += change.gone.filter { !isPublic($0) }.map { .remove($0) }
    if change.after != change.during { try add(target(of: change.after)) }
    return OutputCommit(steps)
  }

  /// Carries out the moves and removals.
  /// - Parameter moved: absolute paths of files that are in their places already.
  func carryOut(
    _ commit: OutputCommit, moved: [String] = []
  ) throws(WriteProblem) -> [Removal] {
    var kept = moved
    var gone: [OutputChange.Gone] = []
    var removed: [Removal] = []
    var all: [OutputChange.Gone] = []
    for step in commit.steps {
      switch step {
      case .remove(let file): gone.append(file)
      case .move(let source, let target):
        removed += try remove(gone, keeping: kept)
        all += gone
        gone = []
        let target = Path.join(home, target)
        try OutputStaging.move(Path.join(home, source), to: target)
        kept.append(target)
      }
    }
    removed += try remove(gone, keeping: kept)
    // Not earlier, since files are moved into folders that may be empty meanwhile.
    removeEmptyFolders(of: all + gone)
    return removed
  }

  func target(of file: OutputFile) -> OutputStaging.Target {
    let folder = folder(file.place)
    let content: OutputStaging.Target.Content =
      switch file.storage {
      case .held(let content): .bytes(content.bytes)
      case .staged(let path, _, let isNew): .staged(path: path, isNew: isNew)
      case .unchanged: .unchanged
      }
    return OutputStaging.Target(
      path: Path.join(folder, file.path), content: content,
      guardedFolder: file.place.isGuarded ? folder : nil)
  }

  private func target(of list: OutputList) -> OutputStaging.Target {
    let path = Path.join(home, OutputList.path)
    return OutputStaging.Target(
      path: path, content: .bytes(list.bytes), guardedFolder: Path.folder(of: path))
  }

  /// Files that an older version wrote, or that were copied, may be readable by everybody, and so may
  /// their folders.
  private func guardListed(_ list: OutputList) throws(WriteProblem) {
    var folders: Set<String> = []
    func guardFolders(of path: String, in outermost: String) throws(WriteProblem) {
      var folder = Path.folder(of: path)
      while Path.isInside(folder, folder: outermost), folders.insert(folder).inserted {
        if FileSystem.kind(of: folder, followingLinks: false) == .folder {
          try FileWriting.guardFromOthers(folder, mode: .ownerReadWriteExecute)
        }
        folder = Path.folder(of: folder)
      }
    }
    let listed = Path.join(home, OutputList.path)
    let guarded =
      list.files.filter { $0.place.isGuarded }.map {
        (path: Path.join(folder($0.place), $0.path), folder: folder($0.place))
      } + [(path: listed, folder: Path.folder(of: listed))]
    for file in guarded {
      try guardFolders(of: file.path, in: file.folder)
      guard FileSystem.kind(of: file.path, followingLinks: false) == .file else { continue }
      try FileWriting.guardFromOthers(file.path, mode: .ownerReadWrite)
    }
  }

  /// Removes what killed builds left without a complete list of steps.
  func clearLeftovers() { OutputLeftovers.clearStaging(in: home) }

  /// A staging folder, in place of those that killed builds left.
  func newStaging() throws(WriteProblem) -> OutputStaging {
    clearLeftovers()
    return try OutputStaging(in: home)
  }

  /// Clears temporary files from the folders to be written, and from those of earlier outputs.
  private func clearLeftovers(_ known: OutputList, _ files: [OutputFile]) {
    var names: [String: Set<String>] = [:]
    func add(_ path: String, _ place: OutputPlace) {
      let path = Path.join(folder(place), path)
      names[Path.folder(of: path), default: []].insert(Path.name(of: path))
    }
    for file in known.files { add(file.path, file.place) }
    for file in files {
      add(file.path, file.place)
      if file.place == .private { add(file.path, .public) }
    }
    for (folder, names) in names { OutputLeftovers.clearTemporaries(of: names, in: folder) }
  }

  func shown(_ path: String) -> String { Path.relative(path, from: environment.currentFolder) }
}
