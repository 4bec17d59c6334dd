import PaperMarkup
import PaperModel

extension Rule {
  /// A label for a column that no table has would be printed nowhere.
  static let unknownColumn = ofPapers(
    "unknown-column", "A paper gives a label to a column that no table of the house has."
  ) { paper, workspace, _ in
    let known =
      workspace.house.tables.plan.columns.map(\.column.rawValue)
      + workspace.house.tables.indicators.columns.map(\.column.rawValue)
    return paper.appendices.flatMap(\.labels).filter { !known.contains($0.column.value) }.map {
      Diagnostic(
        rule: "unknown-column", "column '\($0.column.value)' does not exist",
        at: $0.column.range,
        help: Spelling.closest(to: $0.column.value, in: known).map { "did you mean '\($0)'?" }
          ?? "the columns are \(known.map { "'\($0)'" }.joined(separator: ", "))")
    }
  }
}
