#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import ArgumentParser
import PaperModel
import PaperSource

/// The three folders that documents go into, side by side: for what the public may see, for what it
/// may not, and for what is not finished.
struct OutputFolders {
  /// A file that was removed.
  struct Removal: Equatable {
    /// As the user sees it.
    let path: String
    let reason: String
  }

  /// The folder that holds the three and the list of what is in them, absolute and without dots.
  let home: String
  /// The folder of the sources.
  let root: String
  let environment: Environment
  private let isElsewhere: Bool

  /// The folders in one that the user named, or those of the workspace.
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
      throw error.told()
    }
  }

  /// The folder of a place, absolute.
  func folder(_ place: OutputPlace) -> String {
    Path.join(home, isElsewhere ? place.folderElsewhere : place.folder)
  }

  /// What earlier builds are known to have made.
  var list: OutputList { OutputList(in: home, environment: environment) }

  /// Writes all files or, where one cannot be written, none, and removes what is no longer made;
  /// gives the paths as the user sees them.
  /// - Parameters:
  ///   - isWhole: whether all of the workspace was built. Of a part, only that goes which was made of
  ///     the same sources.
  ///   - withheld: the ids of what is stated to be private, which the list keeps.
  ///   - seen: the sources in which that was looked for.
  ///   - known: the list, where it was read already.
  ///   - gone: public files, by their paths, that go for a reason that the caller knows.
  func write(
    _ files: [OutputFile], isWhole: Bool, withheld: [String] = [],
    seen: SourceFingerprints = SourceFingerprints(), gone: [(path: String, reason: String)] = [],
    inputs: Inputs, known: OutputList? = nil
  ) throws -> (written: [String], removed: [Removal]) {
    try refuseRepeats(files)
    let targets = files.map(target)
    try FileOutput.refuse(targets.map(\.path), ifAmong: inputs, in: environment)
    try refuseInPublic(targets)
    let known = known ?? list
    let change = OutputChange(
      from: known, making: files, isWhole: isWhole, withheld: withheld, seen: seen, gone: gone,
      owner: isElsewhere
        ? OutputOwner(root, board: inputs.workspace?.board?.name.value, seenFrom: home) : nil)
    clearLeftovers(known, files)
    guard !files.isEmpty || !change.gone.isEmpty || change.after != known else { return ([], []) }
    do throws(WriteProblem) {
      // An interruption stops it before anything is moved, or takes effect when all is.
      let removed = try Interruption.held { () throws(WriteProblem) in
        try carryOut(change, from: known, targets)
      }
      return (targets.map { shown($0.path) }, removed)
    } catch {
      throw error.told()
    }
  }

  /// Whether the source of a public document is there no more.
  func isSourceGone(_ file: OutputList.Entry) -> Bool {
    file.place == .public && !file.source.isEmpty
      && FileSystem.kind(of: Path.join(root, file.source)) == nil
  }

  /// Removes public files of earlier builds that may tell of what is private now.
  /// - Parameter faulty: the files that hold errors.
  func withdraw(_ privacy: PrivacyChange, faulty: Set<String>) throws -> [Removal] {
    guard !privacy.grown.isEmpty else { return [] }
    let reason = privacy.withdrawal(faulty)
    return try withdraw { file in
      reason(file) ?? (isSourceGone(file) ? OutputChange.isNoLongerMade : nil)
    }
  }

  /// Removes public files of earlier builds for which a reason is given, and forgets them: where
  /// nothing can be built, but something may not be seen any more.
  func withdraw(_ shouldGo: (OutputList.Entry) -> String?) throws -> [Removal] {
    let known = list
    let gone = known.files.filter { $0.place == .public }.compactMap { file in
      shouldGo(file).map { OutputChange.Gone(key: file.key, reason: $0) }
    }
    guard !gone.isEmpty else { return [] }
    OutputLeftovers.clearStaging(in: home)
    let keys = Set(gone.map(\.key))
    let rest = OutputList(
      files: known.files.filter { !keys.contains($0.key) }, withheld: known.withheld,
      seen: known.seen, owner: known.owner)
    do throws(WriteProblem) {
      var staging = try OutputStaging(in: home)
      defer { staging.clear() }
      // First, and with room made by it: a full disk keeps nothing public.
      let removed = try remove(gone)
      removeEmptyFolders(of: gone)
      let list = try staging.stage(target(of: rest))
      try staging.move(list)
      return removed
    } catch {
      throw error.told()
    }
  }

  // MARK: - Steps

  /// All is written before anything is moved or removed. A build that is killed in between has left
  /// a list of all that may be there.
  private func carryOut(
    _ change: OutputChange, from known: OutputList, _ targets: [OutputStaging.Target]
  ) throws(WriteProblem) -> [Removal] {
    var staging = try OutputStaging(in: home)
    do throws(WriteProblem) {
      let removed = try carryOut(change, from: known, targets, &staging)
      staging.clear()
      return removed
    } catch {
      // What is listed is left for the next build, which finds room or says again what is wrong.
      if !staging.isKept { staging.clear() }
      throw error
    }
  }

  private func carryOut(
    _ change: OutputChange, from known: OutputList, _ targets: [OutputStaging.Target],
    _ staging: inout OutputStaging
  ) throws(WriteProblem) -> [Removal] {
    let during = change.during == known ? nil : try staging.stage(target(of: change.during))
    let after = change.after == change.during ? nil : try staging.stage(target(of: change.after))
    var staged: [OutputStaging.Staged] = []
    for target in targets {
      if let signal = Interruption.pending { throw WriteProblem(interruptedBy: signal) }
      staged.append(try staging.stage(target))
    }
    try staging.keep(commit(change, during, staged, after))
    if let during { try staging.move(during) }
    let isPublic = { (gone: OutputChange.Gone) in gone.key.place == .public }
    var removed = try remove(change.gone.filter(isPublic))
    for file in staged { try staging.move(file) }
    let others = change.gone.filter { !isPublic($0) }
    removed += try remove(others, keeping: targets.map(\.path))
    removeEmptyFolders(of: change.gone)
    try guardListed(change.after)
    if let after { try staging.move(after) }
    return removed
  }

  /// The steps in their order.
  private func commit(
    _ change: OutputChange, _ during: OutputStaging.Staged?, _ staged: [OutputStaging.Staged],
    _ after: OutputStaging.Staged?
  ) -> OutputCommit {
    func steps(_ files: [OutputStaging.Staged]) -> [OutputCommit.Step] {
      files.map { $0.step(in: home) }
    }
    let gone = { (isPublic: Bool) in
      change.gone.filter { ($0.key.place == .public) == isPublic }.map {
        OutputCommit.Step.remove($0)
      }
    }
    return OutputCommit(
      steps([during].compactMap { $0 }) + gone(true) + steps(staged) + gone(false)
        + steps([after].compactMap { $0 }))
  }

  /// Finishes what an earlier build was about to move and remove when it was ended; what it had not
  /// written to the end is left to be cleared.
  private func finishEarlier() throws(WriteProblem) {
    for folder in OutputLeftovers.staging(in: home) {
      guard let commit = OutputCommit(in: folder), isOurs(commit) else { continue }
      for step in commit.steps {
        switch step {
        case .move(let source, let target): try finishMove(source, target)
        case .remove(let gone):
          _ = try remove([gone])
          removeEmptyFolders(of: [gone])
        }
      }
      ScratchFolder.remove(folder)
      environment.printError("finished what an earlier build was about to write when it was ended")
    }
  }

  private func finishMove(_ source: String, _ target: String) throws(WriteProblem) {
    let (source, target) = (Path.join(home, source), Path.join(home, target))
    // What is not there was moved before.
    guard FileSystem.kind(of: source, followingLinks: false) == .file else { return }
    var made: [String] = []
    try FileWriting.makeFolder(Path.folder(of: target), made: &made)
    guard rename(source, target) == 0 else { throw WriteProblem(target) }
  }

  /// Whether all steps stay in the folders of outputs, and the list.
  private func isOurs(_ commit: OutputCommit) -> Bool {
    let folders = OutputPlace.allCases.map { Path.relative(folder($0), from: home) + "/" }
    return commit.steps.allSatisfy { step in
      guard case .move(let source, let target) = step else { return true }
      let isFromHere =
        source.hasPrefix(OutputList.folder + "/" + OutputStaging.prefix)
        || folders.contains {
          source.hasPrefix($0 as String) && Path.name(of: source).hasPrefix(".")
        }
      return isFromHere
        && (target == OutputList.path || folders.contains { target.hasPrefix($0 as String) })
    }
  }

  private func target(of file: OutputFile) -> OutputStaging.Target {
    let folder = folder(file.place)
    return OutputStaging.Target(
      path: Path.join(folder, file.path), bytes: file.bytes,
      guardedFolder: file.place.isGuarded ? folder : nil)
  }

  private func target(of list: OutputList) -> OutputStaging.Target {
    let path = Path.join(home, OutputList.path)
    return OutputStaging.Target(
      path: path, bytes: list.bytes, guardedFolder: Path.folder(of: path))
  }

  /// Files that an older version wrote, or that were copied, may be readable by everybody.
  private func guardListed(_ list: OutputList) throws(WriteProblem) {
    let guarded = list.files.filter { $0.place.isGuarded }.map {
      Path.join(folder($0.place), $0.path)
    }
    for path in guarded + [Path.join(home, OutputList.path)] {
      guard FileSystem.kind(of: path, followingLinks: false) == .file else { continue }
      try FileWriting.guardFromOthers(path, mode: 0o600)
    }
  }

  /// Clears the folders that are written to, and those of what was written earlier.
  private func clearLeftovers(_ known: OutputList, _ files: [OutputFile]) {
    OutputLeftovers.clearStaging(in: home)
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
