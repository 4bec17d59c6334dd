package import PaperCheck
package import PaperModel
package import PaperSource

/// A workspace, and the parts of it that errors affect; nil where there are no errors.
typealias ReadWorkspace = (workspace: Workspace, faulty: FaultyParts?)

/// The inputs of a command, read in the house of their board and, where it names a second one, in that
/// too.
package struct BothInputs: Sendable {
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

  /// The paths, as shown, of the files and workbooks that were read.
  var paths: Set<String> { first.paths.union(second?.paths ?? []) }

  /// The number of the user's files that were read.
  package var fileCount: Int {
    first.fileCount + (second.map { Set($0.files.keys).subtracting(first.files.keys).count } ?? 0)
  }

  /// The findings about the files themselves.
  package var readingFindings: [Diagnostic] {
    joined(first.readingFindings, second?.readingFindings)
  }

  /// All findings, sorted by file and place; of the second house those that are not of the first.
  package func findings(by checker: Checker) -> [Diagnostic] {
    joined(first.findings(by: checker), second?.findings(by: checker))
  }

  /// Redacts findings for readers who may not see what is private in either house.
  package var withheld: (Diagnostic) -> Diagnostic {
    let both = [first, second].compactMap { $0 }.map { WithheldFindings($0) }
    return { finding in both.reduce(finding) { $1.withheld($0) } }
  }

  /// The workspace in each house and the parts that errors affect, after all findings were printed.
  /// Throws where errors may affect everything.
  /// - Parameters:
  ///   - tells: the lowest severity that is printed.
  ///   - receive: receives the findings instead, before anything is thrown; nil to print them.
  func workspaces(
    tells: Diagnostic.Severity, handingTo receive: (([Diagnostic]) -> Void)? = nil,
    in environment: Environment
  ) throws -> (first: ReadWorkspace, second: ReadWorkspace?) {
    let ofFirst = first.findings(tells, in: environment)
    let ofSecond = second?.findings(tells, in: environment) ?? []
    let all = joined(ofFirst, second == nil ? nil : ofSecond)
    receive?(all)
    if receive == nil, !all.isEmpty {
      let printer = DiagnosticPrinter(files: files, colour: environment.errorsHaveColour)
      environment.tell(printer.text(all))
    }
    if receive == nil, all.contains(where: { $0.severity == .error }) {
      environment.printError(Summary(all, files: fileCount).text)
    }
    return (
      try first.parts(ofFirst, in: environment), try second?.parts(ofSecond, in: environment)
    )
  }

  /// The findings in both houses: each fault is told once, and a waiver is unused if it is so in both.
  /// - Parameter ofSecond: nil where there is no second house.
  private func joined(_ ofFirst: [Diagnostic], _ ofSecond: [Diagnostic]?) -> [Diagnostic] {
    guard let ofSecond else { return ofFirst }
    let unused = Rule.unusedWaiver.id
    let known = Set(ofFirst.map(Fault.init))
    let unusedInSecond = Set(ofSecond.lazy.filter { $0.rule == unused }.map(Fault.init))
    let kept = ofFirst.filter { $0.rule != unused || unusedInSecond.contains(Fault($0)) }
    return (kept + ofSecond.filter { $0.rule != unused && !known.contains(Fault($0)) }).inOrder
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
