import PaperCheck
package import PaperModel
import PaperSource

/// How commands continue where inputs have errors: with everything that these do not affect.
extension Inputs {
  /// The workspace and the parts that errors affect, after all findings were printed. Throws where
  /// errors may affect everything.
  /// - Parameter tells: the lowest severity that is printed. A command that makes one document, or
  ///   answers a question, prints only errors.
  func workspace(
    tells: Diagnostic.Severity = .error, in environment: Environment
  ) throws -> (workspace: Workspace, faulty: FaultyParts?) {
    let findings = findings(tells, in: environment)
    tell(findings, in: environment)
    return try workspace(findings, in: environment)
  }

  /// The workspace without the parts that errors affect, for a question about all of it. Reports
  /// what is left out.
  package func workspaceWithoutFaults(
    in environment: Environment
  ) throws -> (workspace: Workspace, isWhole: Bool) {
    let (workspace, faulty) = try workspace(in: environment)
    guard let faulty else { return (workspace, true) }
    let leftOut = faulty.leftOut
    for line in faulty.lines(of: leftOut, "left out") { environment.printError(line) }
    return (workspace.without(Set(leftOut.keys)), false)
  }

  /// The workspace, and the faulty file that affects a document, for a question about that document
  /// alone. Errors elsewhere are ignored.
  /// - Parameter source: the path of the document's file in the workspace.
  package func workspace(
    asking source: String, in environment: Environment
  ) throws -> (workspace: Workspace, faultyFile: String?) {
    let findings = findings(.error, in: environment)
    if !findings.isEmpty, let workspace,
      let faulty = faultyParts(of: workspace, findings, in: environment),
      faulty.reason(source) == nil
    {
      environment.printError(
        "other files, which are not used here, have errors: 'board-paper check' lists them")
      return (workspace, nil)
    }
    tell(findings, in: environment)
    let (workspace, faulty) = try workspace(findings, in: environment)
    return (workspace, faulty?.reason(source))
  }

  private func workspace(
    _ findings: [Diagnostic], in environment: Environment
  ) throws -> (workspace: Workspace, faulty: FaultyParts?) {
    let hasErrors = findings.contains { $0.severity == .error }
    if !hasErrors, let workspace { return (workspace, nil) }
    environment.printError(Summary(findings, files: fileCount).text)
    guard let workspace, let faulty = faultyParts(of: workspace, findings, in: environment) else {
      throw Failure.inputs
    }
    return (workspace, faulty)
  }

  private func faultyParts(
    of workspace: Workspace, _ findings: [Diagnostic], in environment: Environment
  ) -> FaultyParts? {
    guard let selection, selection.hasBoard else { return nil }
    let errors = findings.filter { $0.severity == .error }
    return FaultyParts(
      workspace, faulty: Set(errors.flatMap(\.faultyFiles)), uses: uses, files: files,
      selection: selection, in: environment)
  }

  private func findings(
    _ least: Diagnostic.Severity, in environment: Environment
  ) -> [Diagnostic] {
    findings(by: Checker(stage: .draft, on: environment.day, atLeast: least))
      .filter { $0.severity >= least }
  }

  private func tell(_ findings: [Diagnostic], in environment: Environment) {
    guard !findings.isEmpty else { return }
    let printer = DiagnosticPrinter(files: files, colour: environment.errorsHaveColour)
    environment.tell(printer.text(findings))
  }
}

extension Diagnostic {
  /// The files that the finding makes unreliable: for one name of two things, the files of both.
  fileprivate var faultyFiles: [String] {
    [range.file] + (rule == Rule.duplicateID.id ? notes.map(\.range.file) : [])
  }
}
