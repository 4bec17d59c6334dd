import OfficePackage
import PaperModel

/// Finds the figures of a set of indicators in a table that somebody else keeps.
enum MappedFigures {
  /// What a file of indicators takes out of the table that it names.
  struct Result {
    var observations: [Observation] = []
    /// The targets that the table states, by the ids of indicators.
    var targets: [String: [Target]] = [:]
  }

  /// Reads the table of a file of indicators. What cannot be read is reported.
  static func read(
    _ file: IndicatorsFile, _ reference: Placed<String>, from path: String,
    _ session: inout ReadingSession
  ) -> Result {
    if file.mapping.layout.preset == .fingertips {
      return Result(observations: FingertipsInPlace.read(file, reference, from: path, &session))
    }
    guard let grid = grid(reference, from: path, &session) else { return Result() }
    let subjects = file.indicators.map {
      MappedTableReader.Subject(
        id: $0.id.value, title: $0.title, unit: $0.unit, conditions: $0.conditions)
    }
    let own = file.indicators.flatMap(\.groups)
    let mapped = MappedTableReader.read(
      grid, by: file.mapping, of: subjects, PopulationNamesInTable(file.populations, groups: own),
      baseline: file.baseline, at: reference.range)
    session.diagnostics += mapped.diagnostics
    guard let table = mapped.table else { return Result() }
    let groups = file.indicators.map { ($0.id.value, $0.groups.map(\.id.value)) }
    let (observations, diagnostics) = FiguresReader.read(
      .mapped(table), of: FigureSubjects(groups, in: file.populations))
    session.diagnostics += table.namingColumns(in: diagnostics)
    return Result(observations: observations, targets: mapped.targets)
  }

  /// The cells that a file names; nil if they cannot be read, after a report.
  private static func grid(
    _ reference: Placed<String>, from path: String, _ session: inout ReadingSession
  ) -> TableGrid? {
    let (file, part) = TableReference.split(reference.value)
    guard WorkbookOpening.isWorkbook(file) else {
      let read = session.attempt { session throws(Diagnostic) in
        try session.loadTable(try session.resolve(reference, from: path))
      }
      guard let read else { return nil }
      let (grid, diagnostics) = CSVGrid.read(read)
      session.diagnostics += diagnostics
      return TableGrid(grid)
    }
    return session.attempt { session throws(Diagnostic) in
      let path = try session.resolve(Placed(file, at: reference.range), from: path)
      let workbook = try session.loadWorkbook(path)
      return TableGrid(
        try TableReference.grid(
          part, of: workbook, path: session.shown(path), named: file, at: reference.range))
    }
  }
}
