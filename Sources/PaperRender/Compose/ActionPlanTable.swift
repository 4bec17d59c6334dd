import PaperMarkup
import PaperModel

/// An action plan as a table in the council's form, with one row for each aim.
struct ActionPlanTable {
  let house: House
  let board: Board?
  /// The period whose progress is printed; the latest where the paper reports on no period.
  let period: ReportingPeriod?
  let labels: ColumnLabels
  /// Prints the texts of the plan.
  let printer: ProsePrinter

  /// The table of the aims of a group; nil where it has none.
  func table(_ group: PlanGroup) -> Block? {
    guard !group.aims.isEmpty else { return nil }
    let layout = house.tables.plan
    return .table(
      Table(
        caption: labels.caption(layout.caption),
        columns: layout.columns.map { labels.label($0.label, column: $0.column.rawValue) },
        rows: group.aims.map { aim in layout.columns.map { cell($0.column, of: aim) } },
        hasRowHeaders: true))
  }

  private func cell(_ column: PlanColumn, of aim: Aim) -> Table.Cell {
    switch column {
    case .aim: [.paragraph(text(of: aim))]
    case .actions: actions(aim.actions)
    case .lead: lead(of: aim)
    case .progress: progress(of: aim)
    }
  }

  private func text(of aim: Aim) -> [Inline] {
    house.tables.aim.fill(
      TemplateScope(of: AimName.self) { name in
        switch name {
        case .number: aim.number.map { .text($0.value) }
        case .aim: .line(printer.print(aim.text.value))
        }
      }, names: aimNames)
  }

  private func actions(_ actions: [PlanAction]) -> Table.Cell {
    guard !actions.isEmpty else { return [] }
    let items = actions.map { action -> [Block] in
      let line = house.tables.action.fill(
        TemplateScope(of: ActionName.self) { name in
          switch name {
          case .text: .line(printer.print(action.text.value))
          case .lead: action.lead.map { .text($0) }
          case .due: action.due.map { house.day($0) }
          case .status: action.status.map { .text($0) }
          }
        }, names: actionNames)
      return [.paragraph(line)]
    }
    return [.list(List(marker: .bullet, items: items))]
  }

  /// The lead as the plan words it, or else the names of the organisations.
  private func lead(of aim: Aim) -> Table.Cell {
    if let lead = aim.lead { return [.paragraph([.text(lead.value)])] }
    return (aim.ledBy + aim.with).map { id in
      .paragraph([.text(board?.organisation(id.value)?.name ?? id.value)])
    }
  }

  private func progress(of aim: Aim) -> Table.Cell {
    guard let progress = period.map(aim.progress(for:)) ?? aim.progress.last else { return [] }
    let heading = progress.shown?.value ?? house.daysText(progress.period.value)
    return [.paragraph([.strong([.text(heading)])])] + printer.print(progress.text.value)
  }
}

private let aimNames = Names<AimName>.names
private let actionNames = Names<ActionName>.names
