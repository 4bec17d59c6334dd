import OfficePackage
import PaperModel

/// Finds the table of figures: a CSV file, or a named table of a workbook, written as
/// `master.xlsx#Figures`.
enum FigureTableReader {
  /// The table that a file names; nil if it cannot be read, after a report.
  static func read(
    _ reference: Placed<String>, from path: String, _ session: inout ReadingSession
  ) -> DataTable? {
    let mark = reference.value.lastIndex(of: "#")
    let file = String(reference.value[..<(mark ?? reference.value.endIndex)])
    guard WorkbookOpening.isWorkbook(file) else {
      return csv(reference, from: path, &session).map(DataTable.csv)
    }
    let opened = session.attempt { session throws(Diagnostic) in
      let path = try session.resolve(Placed(file, at: reference.range), from: path)
      return (workbook: try session.loadWorkbook(path), shown: session.shown(path))
    }
    guard let (workbook, shown) = opened else { return nil }
    guard let mark else {
      let names = workbook.sheets.flatMap(\.tables).map(\.name)
      session.diagnostics.append(
        Diagnostic(
          rule: "missing-table-name", "the table of the workbook is not named",
          at: reference.range, help: "write '\(file)#\(names.first ?? "Figures")'"))
      return nil
    }
    let name = String(reference.value[mark...].dropFirst())
    let (table, diagnostics) = SheetTable.read(name, in: workbook, path: shown, at: reference.range)
    session.diagnostics += diagnostics
    return table.map(DataTable.sheet)
  }

  private static func csv(
    _ reference: Placed<String>, from path: String, _ session: inout ReadingSession
  ) -> CSVTable? {
    let file = session.attempt { session throws(Diagnostic) in
      try session.loadTable(try session.resolve(reference, from: path))
    }
    guard let file else { return nil }
    let (table, diagnostics) = CSVReader.read(file)
    session.diagnostics += diagnostics
    return table
  }
}
