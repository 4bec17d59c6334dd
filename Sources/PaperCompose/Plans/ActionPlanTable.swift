import PaperMarkup
import PaperModel

/// An action plan as a table in the council's form, with one row for each aim or each action.
package struct ActionPlanTable: Sendable {
  let house: House
  let board: Board?
  /// The period whose progress is printed; the latest where the paper reports on no period.
  let period: ReportingPeriod?
  /// Prints the texts of the plan.
  let printer: ProsePrinter

  /// The table of the aims of a group; nil where it has none.
  func table(_ group: PlanGroup, _ labels: ColumnLabels) -> Table? {
    guard !group.aims.isEmpty else { return nil }
    let layout = house.tables.plan.table
    return Table(
      caption: labels.caption(layout.caption),
      columns: layout.columns.map { labels.label($0.label, column: $0.name) },
      rows: cells(group), hasRowHeaders: true)
  }

  private func cells(_ group: PlanGroup) -> [[Table.Cell]] {
    let aims = group.aims.map {
      PrintedAim(aim: $0, house: house, board: board, period: period, printer: printer)
    }
    let layout = house.tables.plan.table
    return switch house.tables.plan.row {
    case .aim: layout.cells(Records.aim, of: aims)
    case .action: layout.cells(Records.actionRow, of: PrintedActionRow.rows(of: aims))
    }
  }
}
