import PaperCheck
import PaperModel
import PaperSource

/// A workspace as far as it is known: what errors make uncertain is left out, and nothing is taken for
/// missing that may be stated in a file that could not be read.
struct KnownWorkspace {
  let workspace: Workspace
  /// What is known of its files, for a list of what is missing in them.
  let knowledge: WaitingList.Knowledge
  /// Whether nothing was left out because of errors.
  let isWhole: Bool
}

extension Inputs {
  /// The errors by which something could not be read, or documents would be wrong. Other rules find what is
  /// not finished, of which the list itself tells.
  private func essentialErrors(in environment: Environment) -> [Diagnostic] {
    let checker = Checker(
      stage: .draft, on: environment.day, atLeast: .error, workers: environment.processors)
    let found = (workspace.map(checker.findings) ?? []).filter {
      Rule.named($0.rule)?.isEssential ?? true
    }
    return (readingFindings.filter { $0.severity == .error } + found).inOrder
  }

  /// The workspace for a list of what is missing in it, after all errors were printed. Throws where
  /// nothing is certain.
  ///
  /// Errors in `board.yaml` leave names and days uncertain, and nothing else. That an agenda names a paper
  /// which is not there yet is not an error here. A paper with errors is kept where it could be read,
  /// unless an agenda that may make it private could not be.
  func knownWorkspace(in environment: Environment) throws -> KnownWorkspace {
    let all = essentialErrors(in: environment)
    let agendas = Set((workspace?.meetings?.meetings ?? []).map(\.range.file))
    let missing = all.filter { $0.rule == "missing-file" && agendas.contains($0.range.file) }
    let missingFiles = Set(missing.map(\.range))
    let findings = all.filter { !missingFiles.contains($0.range) }
    var knowledge = WaitingList.Knowledge()
    knowledge.missingFiles = missingFiles
    tell(findings, in: environment)
    guard !findings.isEmpty || workspace == nil else {
      let (workspace, _) = try parts([], in: environment)
      return KnownWorkspace(workspace: workspace, knowledge: knowledge, isWhole: true)
    }
    environment.printError(Summary(findings, files: fileCount).text)
    let board = selection?.shown(Selection.boardFileName, in: environment)
    let others = findings.filter { $0.range.file != board }
    if others.count < findings.count, workspace != nil {
      environment.printError("names and days are as far as 'board.yaml' could be read")
    }
    let (workspace, faulty) = try parts(others, in: environment)
    guard let faulty else {
      return KnownWorkspace(workspace: workspace, knowledge: knowledge, isWhole: false)
    }
    let papers = Set((workspace.papers + (workspace.meetings?.papers ?? [])).map(\.path))
    let sets = Set(workspace.indicatorSets.map(\.path))
    let faultyLog = faulty.faultyLog
    let leftOut = faulty.leftOut.filter { path, reason in
      (!papers.contains(path) || faulty.hasFaultyAgendas) && reason != faultyLog
    }
    knowledge.faultyFiles = Set(findings.flatMap(\.faultyFiles))
    knowledge.uncertain = Set(faulty.touched.keys).filter { !papers.contains($0) }
    knowledge.knowsReports = faultyLog == nil
    for line in faulty.lines(of: leftOut, "left out") { environment.printError(line) }
    if let log = faultyLog {
      environment.printError("left out because of the errors in '\(log)': follow-ups")
    }
    return KnownWorkspace(
      workspace: workspace.without(Set(leftOut.keys).subtracting(sets)), knowledge: knowledge,
      isWhole: false)
  }
}
