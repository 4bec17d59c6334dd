import PaperMarkup
import PaperModel

extension Rule {
  /// Finds labels for columns that no table has. They would not be printed.
  static let unknownColumn = ofPapers(
    "unknown-column", .error, in: .names, isEssential: true,
    page: Page(
      finds: """
        A file of figures has a column that is not known, or a paper gives a label to one that no \
        table of the house has.
        """,
      why: """
        What is in the column, or the label, would be printed nowhere, and nobody would see \
        that it is missing.
        """,
      example: """
        appendices:
          - title: Action Plan
            plan: ../../plans/marmot-2016-19.yaml
            labels:
              good-growth: { progres: Progress since July }
        """,
      instead: """
        Write the column as it is called, here `progress`; the finding lists those that there are. \
        A column of figures that is not needed can be deleted.
        """,
      doubt: "Never wrong: a column of another name is not read."
    )
  ) { paper, checked in
    let known =
      checked.house.tables.plan.table.columns.compactMap(\.name)
      + checked.house.tables.indicators.columns.compactMap(\.name)
    return paper.appendices.flatMap(\.labels).filter { !known.contains($0.column.value) }.map {
      Finding(
        "column '\($0.column.value)' does not exist",
        at: $0.column.range,
        help: Spelling.closest(to: $0.column.value, in: known).map { "did you mean '\($0)'?" }
          ?? "the columns are \(known.map { "'\($0)'" }.joined(separator: ", "))")
    }
  }
}
