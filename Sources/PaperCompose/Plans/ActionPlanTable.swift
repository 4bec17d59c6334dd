import PaperMarkup
import PaperModel

/// An action plan as a table in the council's form, with one row for each aim or each action.
struct ActionPlanTable {
  let house: House

  /// The table of the aims of a group; nil where it has none.
  func table(_ aims: [PrintedAim], _ labels: ColumnLabels, mark: CaptionMark?) -> Table? {
    guard !aims.isEmpty else { return nil }
    let layout = house.tables.plan.table
    return Table(
      caption: labels.caption(layout.caption), mark: mark,
      columns: layout.columns.map { labels.label($0.label, column: $0.name) },
      rows: cells(aims), hasRowHeaders: true)
  }

  private func cells(_ aims: [PrintedAim]) -> [[Table.Cell]] {
    let layout = house.tables.plan.table
    return switch house.tables.plan.row {
    case .aim: layout.cells(Records.aim, of: aims)
    case .action: layout.cells(Records.actionRow, of: PrintedActionRow.rows(of: aims))
    }
  }
}
