import PaperMarkup
package import PaperModel
import PaperSource

/// Builds a selection of a workspace into the folders of outputs. Where more has become private it
/// repeats the build with a wider selection.
package struct WorkspaceBuilder {
  /// The result of a build.
  package struct Report {
    package let outcome: OutputFolders.Outcome
    /// Nil where nothing was built, since nothing has changed.
    fileprivate let build: WorkspaceBuild?

    /// The file whose errors keep the documents of a source from being made anew; nil where they were
    /// made.
    /// - Parameter source: the path of the source in the workspace; empty for what is made of all.
    func faultyFile(of source: String) -> String? { build?.faultyFile(of: source) }

    /// Reports what was not built because of errors; throws where there is any.
    package func finish() throws {
      guard let build, build.isFaulty else { return }
      build.tellOfFaulty()
      throw Failure.inputs
    }
  }

  private let paths: [String]
  private let output: String?
  private let selection: Selection
  private let folders: OutputFolders
  /// Whether the folders of outputs are outside of the workspace.
  private let isElsewhere: Bool
  private let hasCharts: Bool
  /// Whether every document is a PDF too.
  private let hasPDF: Bool
  /// Whether documents are made in the second house of the board too.
  private let hasSecond: Bool
  private var environment: Environment
  /// Receives the files that were removed, before anything is built, because they are private now.
  private let tellRemoved: ([OutputFolders.Removal]) throws -> Void
  /// Receives what was read and all findings in it, instead of their being printed.
  private let receive: ((BothInputs, [Diagnostic]) -> Void)?
  /// The round before, where this is one of a watch.
  private let before: RoundBefore?

  /// - Parameters:
  ///   - paths: folders and files; empty for the current folder.
  ///   - output: the parent of the folders of outputs; nil for the workspace.
  ///   - hasPDF: whether every document is a PDF too.
  ///   - hasSecond: whether documents are made in the second house of the board too.
  ///   - receive: receives what was read and the findings of every severity in it, before anything is
  ///     made, and again where something is read again; nil to print warnings and errors.
  package init(
    _ paths: [String], into output: String?, hasCharts: Bool, hasPDF: Bool = false,
    hasSecond: Bool = true,
    in environment: Environment,
    tellRemoved: @escaping ([OutputFolders.Removal]) throws -> Void,
    handingTo receive: ((BothInputs, [Diagnostic]) -> Void)? = nil
  ) throws {
    try self.init(
      paths, into: output, hasCharts: hasCharts, hasPDF: hasPDF, hasSecond: hasSecond,
      after: nil, in: environment, tellRemoved: tellRemoved, handingTo: receive)
  }

  /// - Parameter before: the round before, where this is one of a watch.
  init(
    _ paths: [String], into output: String?, hasCharts: Bool, hasPDF: Bool, hasSecond: Bool,
    after before: RoundBefore?, in environment: Environment,
    tellRemoved: @escaping ([OutputFolders.Removal]) throws -> Void,
    handingTo receive: ((BothInputs, [Diagnostic]) -> Void)?
  ) throws {
    self.before = before
    self.environment = environment
    self.hasCharts = hasCharts
    self.hasPDF = hasPDF
    self.hasSecond = hasSecond
    self.tellRemoved = tellRemoved
    self.paths = paths
    self.output = output
    self.receive = receive
    isElsewhere = output != nil
    selection = try Selection.named(paths, in: environment)
    folders = try OutputFolders(output, for: selection, in: environment)
  }

  /// What is made of a selection.
  package enum Making: Sendable {
    /// All finished documents.
    case documents
    /// Workbooks alone, as working copies.
    case workingCopies
    /// The packs of meetings alone.
    case packs
  }

  /// - Parameter isCompared: whether to compare with the files of the last build.
  package func build(_ making: Making = .documents, isCompared: Bool = false) throws -> Report {
    try BuildLock.held(of: selection.root, in: environment) { hasWaited in
      // What the other build has changed meanwhile is to be seen.
      let builder =
        hasWaited
        ? try WorkspaceBuilder(
          paths, into: output, hasCharts: hasCharts, hasPDF: hasPDF, hasSecond: hasSecond,
          after: before, in: environment, tellRemoved: tellRemoved, handingTo: receive)
        : self
      return try builder.buildUnlessUnchanged(making, isCompared: isCompared)
    }
  }

  /// Builds unless the same build has left everything as it is.
  private func buildUnlessUnchanged(_ making: Making, isCompared: Bool) throws -> Report {
    folders.clearLeftovers()
    // What makes PDFs is no part of the program, so that it is not known whether it is the same. Who is
    // handed findings wants them whether anything has changed or not.
    guard making == .documents, !hasPDF, receive == nil,
      let memory = BuildMemory(
        of: selection, in: folders,
        request: [
          "charts": hasCharts, "second house": hasSecond, "colour": environment.errorsHaveColour,
        ], environment)
    else { return try build(making, isCompared: isCompared) { _ in } }
    if let last = memory.lastBuild {
      for message in last.messages { environment.tell(message) }
      return Report(outcome: .unchanged(last.count), build: nil)
    }
    let messages = KeptMessages()
    var builder = self
    builder.environment = environment.keeping(messages)
    var inputs: BothInputs?
    let report = try builder.build(making, isCompared: isCompared) { inputs = $0 }
    if let inputs, let build = report.build, !build.isFaulty, !build.makesPacks {
      memory.remember(
        count: report.outcome.written.count + report.outcome.unchanged, messages: messages.texts,
        inputs)
    }
    return report
  }

  /// - Parameter receive: receives what is read.
  private func build(
    _ making: Making, isCompared: Bool, _ receive: (BothInputs) -> Void
  ) throws -> Report {
    var build = try read(selection)
    if build.mustLookAtRest, let whole = selection.ofWholeWorkspace(in: environment) {
      try lookAtRest(whole, for: &build)
    }
    // Documents outside the selection may contain what has become private.
    if making != .packs, let wider = build.selectionToKeepPrivate {
      environment.printError("more is private than before: what tells of it is made anew as well")
      build = try read(wider)
    }
    if making != .documents || environment.earlierPDF != nil, build.isMorePrivate {
      try tellRemoved(try build.withdraw())
      build = try read(build.selection)
    }
    receive(build.allInputs)
    build.tellOfUnnamedPapers()
    let storage = OutputStorage(for: folders)
    defer { storage.clear() }
    let isSound = !build.isFaulty && !build.isMorePrivate
    before?.outputs.begin(
      reworded: isSound ? before?.reworded(in: build.allInputs, environment) : nil)
    let shared = TextsRead()
    let files = try TextsRead.$current.withValue(before == nil ? nil : shared) {
      try self.files(making, of: build, puttingAwayIn: storage)
    }
    if files.isEmpty, !build.isFaulty { environment.printError(making.nothing) }
    let outcome = try build.write(
      files, in: making == .workingCopies ? [.working] : OutputChange.finished,
      isPart: making == .packs, storage: storage, isCompared: isCompared)
    if build.isFaulty {
      before?.outputs.forget()
    } else {
      before?.outputs.end(shared: shared.names)
    }
    return Report(outcome: outcome, build: build)
  }

  private func files(
    _ making: Making, of build: WorkspaceBuild, puttingAwayIn storage: OutputStorage
  ) throws -> [OutputFile] {
    // The pages of a partial build elsewhere have no index page to link to.
    let isInSite = build.selection.isWhole || !isElsewhere
    return switch making {
    case .documents:
      try build.documents(
        isInSite: isInSite, hasCharts: hasCharts, hasPDF: hasPDF, puttingAwayIn: storage,
        keeping: before?.outputs)
    case .workingCopies: try build.workingCopies(hasCharts: hasCharts)
    case .packs: try build.packs(isInSite: isInSite)
    }
  }

  /// The documents of a build of both editions, without writing anything. Throws if there is any
  /// error.
  func documents() throws -> [OutputFile] {
    let inputs = BothInputs.read(
      selection, hasSecond: hasSecond, keepsPassages: true, in: environment)
    let build = WorkspaceBuild(
      try inputs.workspaces(tells: .error, in: environment), selection, inputs, folders,
      in: environment)
    guard !build.isFaulty else { throw Failure.inputs }
    return try build.documents(
      isInSite: selection.isWhole, hasCharts: hasCharts, hasPDF: hasPDF)
  }

  /// Reads what is to be built. If that fails, what has become private is still removed from the
  /// public folder.
  private func read(_ selection: Selection) throws -> WorkspaceBuild {
    let inputs = BothInputs.read(
      selection, hasSecond: hasSecond, keepsPassages: true, in: environment)
    func withdrawOfAll() throws {
      let isAllRead = selection.isWhole || !selection.hasBoard
      let whole = isAllRead ? nil : selection.ofWholeWorkspace(in: environment)
      try withdraw(whole.map { Inputs.read($0, in: environment) } ?? inputs.first)
    }
    let read: (first: ReadWorkspace, second: ReadWorkspace?)
    do {
      read = try inputs.workspaces(
        tells: receive == nil ? .warning : .note,
        handingTo: receive.map { receive in { receive(inputs, $0) } }, in: environment)
    } catch {
      try withdrawOfAll()
      throw error
    }
    // Before the list of earlier files is read.
    if read.first.faulty != nil || read.second?.faulty != nil { try withdrawOfAll() }
    return WorkspaceBuild(read, selection, inputs, folders, in: environment)
  }

  /// Reads the whole workspace for private matter when only a part is built. If some of it cannot
  /// be read, what is known to be private now is removed from the public folder at once.
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

extension WorkspaceBuilder.Making {
  /// What is told where there is nothing to make.
  fileprivate var nothing: String {
    switch self {
    case .documents: "nothing to build: no paper, framework, meeting or minute was found"
    case .workingCopies:
      "nothing to build: no paper has indicators or a plan to make a workbook of"
    case .packs: "nothing to put together: no meeting was named, or its house has no 'pack.md'"
    }
  }
}
