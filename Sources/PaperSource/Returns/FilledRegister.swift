package import PaperModel
import PaperMarkup

/// A register of decisions in CSV, as the program wrote it or as it came back from a spreadsheet: with commas
/// or semicolons, and dates in whatever form.
package struct FilledRegister: Sendable {
  /// A row about a follow-up.
  package struct Row: Sendable {
    package let id: FilledReturn.Field
    fileprivate let fields: [String: FilledReturn.Field]

    /// The text of a column on one line; empty for a blank field. Nil where the file lacks the column.
    package func text(_ column: String) -> String? { fields[column]?.text }
    package func range(_ column: String) -> InputRange { fields[column]?.range ?? id.range }
  }

  package let rows: [Row]
  /// The names of the columns.
  package let columns: [String]

  private static let id = "follow-up"
  /// The columns by which a file is known to be a register.
  private static let needed = [id, "state", "meeting", "action"]

  /// Reads a register.
  /// - Returns: the register, nil where the file is none, and what is wrong with it: `not-a-return`,
  ///   `unclosed-quote`, `text-after-quote`, `too-many-columns`.
  package static func read(
    _ file: InputFile
  ) -> (register: FilledRegister?, diagnostics: [Diagnostic]) {
    let (grid, diagnostics) = CSVGrid.read(file)
    var findings = CappedDiagnostics()
    func text(_ row: Int, _ column: Int) -> String {
      TableGrid.line(grid.field(row: row, column: column, &findings)?.text ?? "")
    }
    var columns: [String: Int] = [:]
    if grid.rowCount > 0 {
      for column in 0..<grid.width(ofRow: 0) {
        let name = text(0, column).lowercased()
        if !name.isEmpty, columns[name] == nil { columns[name] = column }
      }
    }
    let missing = needed.filter { columns[$0] == nil }
    guard missing.isEmpty else {
      let problem = Diagnostic(
        rule: "not-a-return",
        missing.count == needed.count
          ? "the file is no register of decisions"
          : "a register of decisions has the columns \(missing.joined(separator: ", ")) too",
        at: InputRange.start(of: file.path),
        help: "'board-paper register --to csv' makes it, for updating in a spreadsheet")
      return (nil, diagnostics + [problem])
    }
    let rows = (1..<max(1, grid.rowCount)).compactMap { number -> Row? in
      let fields = columns.mapValues { column in
        FilledReturn.Field(
          text: text(number, column), range: grid.range(row: number, column: column))
      }
      guard let id = fields[id], !id.text.isEmpty else { return nil }
      return Row(id: id, fields: fields)
    }
    return (
      FilledRegister(rows: rows, columns: columns.keys.sorted()), diagnostics + findings.all
    )
  }
}
