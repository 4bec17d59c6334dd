import PaperModel
import PaperSource

/// Builds what is selected of a workspace, as often as what is private asks for, and puts it into the
/// folders of outputs.
package struct WorkspaceBuilder {
  /// What became of a build.
  package struct Report {
    package let outcome: OutputFolders.Outcome
    fileprivate let build: WorkspaceBuild

    /// Tells of what nothing was made because of errors, and fails where there is such.
    package func finish() throws {
      guard let faulty = build.faulty else { return }
      build.tellOfFaulty(faulty)
      throw Failure.inputs
    }
  }

  private let selection: Selection
  private let folders: OutputFolders
  /// Whether all goes into folders outside of the workspace.
  private let isElsewhere: Bool
  private let hasCharts: Bool
  private let environment: Environment
  /// Takes what was removed before anything is made, because it is private now.
  private let tellRemoved: ([OutputFolders.Removal]) throws -> Void

  /// - Parameters:
  ///   - paths: folders and files; none for the current folder.
  ///   - output: where the folders of outputs go; nil for the workspace.
  package init(
    _ paths: [String], into output: String?, hasCharts: Bool, in environment: Environment,
    tellRemoved: @escaping ([OutputFolders.Removal]) throws -> Void
  ) throws {
    self.environment = environment
    self.hasCharts = hasCharts
    self.tellRemoved = tellRemoved
    isElsewhere = output != nil
    selection = try Selection.named(paths, in: environment)
    folders = try OutputFolders(output, for: selection, in: environment)
  }

  /// - Parameters:
  ///   - isWorkingCopy: whether workbooks alone are made, as working copies.
  ///   - isCompared: whether it is to be found out what differs from the files of the last build.
  package func build(isWorkingCopy: Bool, isCompared: Bool) throws -> Report {
    var build = try read(selection)
    if build.mustLookAtRest, let whole = selection.ofWholeWorkspace(in: environment) {
      try lookAtRest(whole, for: &build)
    }
    // What was made private may be told by documents of which nothing was named.
    if let wider = build.selectionToKeepPrivate {
      environment.printError("more is private than before: what tells of it is made anew as well")
      build = try read(wider)
    }
    if isWorkingCopy, build.isMorePrivate {
      try tellRemoved(try build.withdraw())
      build = try read(build.selection)
    }
    build.tellOfUnnamedPapers()
    // Pages of a part that goes elsewhere have no page there that leads to all.
    let files =
      try isWorkingCopy
      ? build.workingCopies(hasCharts: hasCharts)
      : build.documents(isInSite: build.selection.isWhole || !isElsewhere, hasCharts: hasCharts)
    if files.isEmpty, build.faulty == nil {
      environment.printError("nothing to build: no paper, meeting or minute was found")
    }
    return Report(outcome: try build.write(files, isCompared: isCompared), build: build)
  }

  /// What a build makes of the public and the private edition, without writing anything; fails where
  /// anything has an error.
  func documents() throws -> [OutputFile] {
    let inputs = Inputs.read(selection, keepsPassages: true, in: environment)
    let read = try inputs.workspace(tells: .error, in: environment)
    guard read.faulty == nil else { throw Failure.inputs }
    let build = WorkspaceBuild(
      read.workspace, without: nil, selection, inputs, folders, in: environment)
    return try build.documents(isInSite: selection.isWhole, hasCharts: hasCharts)
  }

  /// Reads what is to be built. Where something cannot be, what became private meanwhile is taken
  /// out of the public folder all the same.
  private func read(_ selection: Selection) throws -> WorkspaceBuild {
    let inputs = Inputs.read(selection, keepsPassages: true, in: environment)
    func withdrawOfAll() throws {
      let isAllRead = selection.isWhole || !selection.hasBoard
      let whole = isAllRead ? nil : selection.ofWholeWorkspace(in: environment)
      try withdraw(whole.map { Inputs.read($0, in: environment) } ?? inputs)
    }
    let read: (workspace: Workspace, faulty: FaultyParts?)
    do {
      read = try inputs.workspace(tells: .warning, in: environment)
    } catch {
      try withdrawOfAll()
      throw error
    }
    if read.faulty != nil { try withdrawOfAll() }
    return WorkspaceBuild(
      read.workspace, without: read.faulty, selection, inputs, folders, in: environment)
  }

  /// Looks at what is private in all of a workspace of which a part is built. Where something in it
  /// cannot be read, what is known to be private now is taken out of the public folder at once.
  private func lookAtRest(_ whole: Selection, for build: inout WorkspaceBuild) throws {
    let inputs = Inputs.read(whole, in: environment)
    if inputs.errorFiles.isEmpty, let workspace = inputs.workspace {
      build.lookAtRest(workspace)
    } else {
      try withdraw(inputs)
      build = try read(build.selection)
    }
  }

  private func withdraw(_ inputs: Inputs) throws {
    guard let workspace = inputs.asFarAsRead else { return }
    let privacy = PrivacyChange(of: Editions(workspace), since: folders.list)
    try tellRemoved(try folders.withdraw(privacy, faulty: inputs.errorFiles))
  }
}
