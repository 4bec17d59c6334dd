package import PaperCheck
package import PaperModel
package import PaperSource

/// A workspace, and the parts of it that errors affect; nil where there are no errors.
typealias ReadWorkspace = (workspace: Workspace, faulty: FaultyParts?)

/// The inputs of a command, read in the house of their board and, where it names a second one, in that
/// too.
package struct BothInputs {
  package let first: Inputs
  package let second: Inputs?

  private init(_ first: Inputs, _ second: Inputs?) {
    self.first = first
    self.second = second
  }

  /// Reads a selection.
  /// - Parameters:
  ///   - hasSecond: whether to read it in a second house, where there is one.
  ///   - keepsPassages: whether to keep the prose, for rules that check it.
  package static func read(
    _ selection: Selection, hasSecond: Bool = true, keepsPassages: Bool = false,
    in environment: Environment
  ) -> BothInputs {
    let first = Inputs.read(selection, keepsPassages: keepsPassages, in: environment)
    let second =
      first.hasSecondHouse && hasSecond
      ? Inputs.read(selection, as: .second, keepsPassages: keepsPassages, in: environment) : nil
    return BothInputs(first, second)
  }

  /// Reads a paper from standard input, which has no board and so no second house.
  package static func readStandardInput(in environment: Environment) throws -> BothInputs {
    BothInputs(
      try Inputs.readOne(InputFile.standardInput, keepsPassages: true, in: environment), nil)
  }

  /// The files that were read, by the path shown.
  package var files: [String: InputFile] {
    first.files.merging(second?.files ?? [:]) { first, _ in first }
  }

  /// The number of the user's files that were read.
  package var fileCount: Int {
    first.fileCount + (second.map { Set($0.files.keys).subtracting(first.files.keys).count } ?? 0)
  }

  /// The findings about the files themselves.
  package var readingFindings: [Diagnostic] {
    first.readingFindings.joined(with: second?.readingFindings ?? [])
  }

  /// All findings, sorted by file and place; of the second house those that are not of the first.
  package func findings(by checker: Checker) -> [Diagnostic] {
    findings(by: checker) { _, findings in findings }
  }

  /// All findings and some others, without the words of what is private.
  package func withheldFindings(
    by checker: Checker, besides others: [Diagnostic]
  ) -> [Diagnostic] {
    findings(by: checker) { inputs, findings in
      (findings + others).map(WithheldFindings(inputs).withheld)
    }
  }

  /// The workspace in each house and the parts that errors affect, after all findings were printed.
  /// Throws where errors may affect everything.
  /// - Parameter tells: the lowest severity that is printed.
  func workspaces(
    tells: Diagnostic.Severity, in environment: Environment
  ) throws -> (first: ReadWorkspace, second: ReadWorkspace?) {
    let ofFirst = first.findings(tells, in: environment)
    let ofSecond = second?.findings(tells, in: environment) ?? []
    let all = second == nil ? ofFirst : ofFirst.joined(with: ofSecond)
    if !all.isEmpty {
      let printer = DiagnosticPrinter(files: files, colour: environment.errorsHaveColour)
      environment.tell(printer.text(all))
    }
    if all.contains(where: { $0.severity == .error }) {
      environment.printError(Summary(all, files: fileCount).text)
    }
    return (
      try first.parts(ofFirst, in: environment), try second?.parts(ofSecond, in: environment)
    )
  }

  private func findings(
    by checker: Checker, told: (Inputs, [Diagnostic]) -> [Diagnostic]
  ) -> [Diagnostic] {
    let ofFirst = told(first, first.findings(by: checker))
    guard let second else { return ofFirst }
    return ofFirst.joined(with: told(second, second.findings(by: checker)))
  }
}

extension [Diagnostic] {
  /// These findings and others of the same files, read in another way: each fault is told once, and a
  /// waiver counts as unused where it is in both.
  func joined(with others: [Diagnostic]) -> [Diagnostic] {
    let unused = Rule.unusedWaiver.id
    let known = Set(map(Fault.init))
    let unusedThere = Set(others.lazy.filter { $0.rule == unused }.map(Fault.init))
    let own = filter { $0.rule != unused || unusedThere.contains(Fault($0)) }
    return (own + others.filter { $0.rule != unused && !known.contains(Fault($0)) }).inOrder
  }
}

/// A rule and a place: what the same finding has in both languages.
private struct Fault: Hashable {
  let rule: String
  let range: InputRange

  init(_ finding: Diagnostic) {
    rule = finding.rule
    range = finding.range
  }
}
