import PaperMarkup
import PaperModel

extension Rule {
  /// A label for a column that no table has would be printed nowhere.
  static let unknownColumn = ofPapers(
    "unknown-column", .error, in: .names, isEssential: true,
    page: Page(finds: "A paper gives a label to a column that no table of the house has.")
  ) { paper, checked in
    let known =
      checked.house.tables.plan.columns.map(\.column.rawValue)
      + checked.house.tables.indicators.columns.map(\.column.rawValue)
    return paper.appendices.flatMap(\.labels).filter { !known.contains($0.column.value) }.map {
      Finding(
        "column '\($0.column.value)' does not exist",
        at: $0.column.range,
        help: Spelling.closest(to: $0.column.value, in: known).map { "did you mean '\($0)'?" }
          ?? "the columns are \(known.map { "'\($0)'" }.joined(separator: ", "))")
    }
  }
}
