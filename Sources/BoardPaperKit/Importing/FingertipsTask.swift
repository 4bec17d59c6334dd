package import PaperModel
import PaperRender
import PaperSource

/// What `import fingertips` does with a download.
package struct FingertipsTask {
  private let file: FingertipsFile
  /// The code of the board's own area as the user states it.
  private let area: String?
  private let rows: ImportedRows
  private let suppliedOn: CalendarDate?
  private let environment: Environment

  package init(
    file: FingertipsFile, area: String?, rows: ImportedRows, suppliedOn: CalendarDate?,
    _ environment: Environment
  ) {
    self.file = file
    self.area = area
    self.rows = rows
    self.suppliedOn = suppliedOn
    self.environment = environment
  }

  /// A set of indicators, and where its figures are.
  package struct Subject {
    fileprivate let set: IndicatorSet
    fileprivate let area: String
    /// The absolute path of the file of figures; nil where none is stated.
    fileprivate let figures: String?
    /// The files that were read, to show findings in them.
    fileprivate let files: [String: InputFile]
  }

  /// Reads the indicators whose figures are wanted. What is wrong with them is told.
  package func subject(_ path: String) throws -> Subject {
    let inputs = try Inputs.readOne(path, in: environment)
    let (workspace, isWhole) = try inputs.workspaceWithoutFaults(in: environment)
    guard isWhole, let set = workspace.indicatorSets.first else {
      if !isWhole { throw Failure.inputs }
      throw Failure.usage("'\(path)' holds no indicators")
    }
    guard set.indicators.contains(where: { $0.fingertips != nil }) else {
      throw Failure.usage(
        "no indicator of '\(path)' says which one of Fingertips it is: state for example "
          + "'fingertips: { id: 90366, sex: Male, age: All ages }'")
    }
    let stated = set.populations.own?.code
    guard let area = area ?? stated else {
      throw Failure.usage(
        "the area is not known: state '--area E08000026', or 'area:' with a 'code:' in '\(path)'")
    }
    guard stated == nil || stated == area else {
      throw Failure.usage("'\(path)' is about the area \(stated ?? ""), and not about \(area)")
    }
    let folder = Path.folder(of: Path.normalised(Path.join(environment.currentFolder, path)))
    return Subject(
      set: set, area: area, figures: set.figures.map { Path.normalised(Path.join(folder, $0)) },
      files: inputs.files)
  }

  /// All figures of the indicators, as a CSV file.
  package func text(of subject: Subject) throws -> String {
    let (figures, summary) = try figures(of: subject.set, area: subject.area)
    environment.printError("\(Self.counted(figures.count, "figure"))\(summary)")
    return rows.file(figures)
  }

  /// Adds the new figures to those of the set.
  /// - Parameter isDry: whether it is only said what would be added.
  /// - Returns: what to tell the user.
  package func add(to subject: Subject, isDry: Bool) throws -> [String] {
    let (figures, summary) = try figures(of: subject.set, area: subject.area)
    let addition = FigureAddition(of: figures, to: subject.set, suppliedOn: suppliedOn)
    if !addition.diagnostics.isEmpty {
      tell(addition.diagnostics, files: subject.files)
      throw Failure.inputs
    }
    let (path, bytes) = try figuresFile(of: subject)
    var parts = [
      "\(isDry ? "would add" : "added") \(Self.counted(addition.added.count, "figure"))",
      "\(addition.known) there already",
    ]
    if addition.older > 0 { parts.append("\(addition.older) replaced there by a later return") }
    let lines = [parts.joined(separator: ", ") + summary]
    guard !addition.added.isEmpty else { return lines }
    if isDry {
      return lines
        + addition.added.map {
          let whom = [$0.population.area, $0.population.group].compactMap { $0 }
          return (["  \($0.indicator)", $0.typedPeriod] + whom + [$0.value.typed])
            .joined(separator: ", ")
        }
    }
    try AtomicWriter.write([(path: path, bytes: rows.adding(addition.added, to: bytes))])
    return lines + ["wrote \(Path.relative(path, from: environment.currentFolder))"]
  }

  /// The file of figures of a set, to which rows can be added.
  private func figuresFile(of subject: Subject) throws -> (path: String, bytes: [UInt8]) {
    guard let path = subject.figures else {
      throw Failure.usage("the indicators state no 'figures:' to add to")
    }
    let shown = Path.relative(path, from: environment.currentFolder)
    guard path.hasSuffix(".csv") else {
      throw Failure.usage(
        "'\(shown)' is no CSV file: write the figures to a file of their own with '-o', and copy them"
      )
    }
    guard let bytes = try? FileSystem.read(path, limit: InputFile.sizeLimit),
      String(validating: bytes, as: UTF8.self) != nil
    else { throw Failure.usage("'\(shown)' is not UTF-8: save it as 'CSV UTF-8' first") }
    let columns = CSVAddition(to: bytes, columns: []).columns
    guard columns.contains("period"), columns.contains("value") else {
      throw Failure.usage(
        "'\(shown)' has a column for each period, and figures are added as rows: write them to a file of "
          + "their own with '-o'")
    }
    return (path, bytes)
  }

  private func figures(
    of set: IndicatorSet, area: String
  ) throws -> (figures: [ImportedFigure], summary: String) {
    var found = FingertipsImport(of: set, area: area)
    let reading = try file.read(areas: found.areaCodes) { found.take($0) }
    let findings = reading.diagnostics + found.diagnostics
    tell(findings)
    guard !findings.contains(where: { $0.severity == .error }) else { throw Failure.inputs }
    if !reading.missingColumns.isEmpty {
      let names = reading.missingColumns.map { "'\($0)'" }.joined(separator: ", ")
      environment.printError("the download has no \(names); figures do without")
    }
    let skipped = found.skipped
    let parts = [
      (reading.otherAreas, "of other areas"), (skipped.indicators, "of other indicators"),
      (skipped.groups, "of groups that the indicators do not state"),
      (skipped.repeated, "that repeat another"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return (
      found.figures,
      parts.isEmpty ? "" : "; rows passed over: \(parts.joined(separator: ", "))"
    )
  }

  private func tell(_ findings: [Diagnostic], files: [String: InputFile] = [:]) {
    guard !findings.isEmpty else { return }
    let printer = DiagnosticPrinter(files: files, colour: environment.errorsHaveColour)
    environment.tell(printer.text(findings))
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension FingertipsTask {
  /// Drafts a file of indicators, and writes the figures beside it.
  /// - Returns: what to tell the user.
  package func draft(_ path: String, area: String) throws -> [String] {
    guard path.hasSuffix(".yaml") else {
      throw Failure.usage("a file of indicators ends in '.yaml'")
    }
    var draft = FingertipsDraft(area: area)
    let reading = try file.read(areas: []) { draft.take($0) }
    tell(reading.diagnostics)
    guard !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      throw Failure.inputs
    }
    guard !draft.isEmpty else {
      throw Failure.usage("the download has nothing about the area \(area)")
    }
    let (figures, summary) = try figures(of: draft.set, area: area)
    let table = String(path.dropLast(5)) + ".csv"
    let target = Path.normalised(Path.join(environment.currentFolder, table))
    guard FileSystem.kind(of: target, followingLinks: false) == nil else {
      throw Failure.usage("'\(table)' is there already, and stays as it is")
    }
    try FileOutput.create(
      draft.text(figures: Path.name(of: table)), at: path,
      with: [(path: target, bytes: Array(rows.file(figures).utf8))], in: environment)
    return [
      "wrote \(path)", "wrote \(table)", "\(Self.counted(figures.count, "figure"))\(summary)",
    ]
  }
}
