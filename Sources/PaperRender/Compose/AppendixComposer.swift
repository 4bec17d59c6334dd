import PaperMarkup
import PaperModel

/// Composes an appendix of a paper in the form that the house gives it.
struct AppendixComposer: Sendable {
  let appendix: Appendix
  /// The number of the appendix in the paper, from 1.
  let number: Int
  let paper: BoardPaper
  let board: Board?
  let house: House
  let printer: ProsePrinter

  var scope: TemplateScope {
    TemplateScope(of: AppendixName.self) { name in
      switch name {
      case .label: .text(house.numbering.appendices.label(number))
      case .title: .text(appendix.title.value)
      case .content: .blocks(printer.print(appendix.content))
      case .group:
        .scopes(AppendixGroup.groups(of: appendix, board: board).map(scope))
      }
    }
  }

  private func scope(of group: AppendixGroup) -> TemplateScope {
    let priority = group.priority.flatMap { board?.priority($0) }
    let labels = ColumnLabels(
      title: priority?.longTitle ?? group.priority ?? "", priority: group.priority, of: appendix)
    return TemplateScope(of: GroupName.self) { name in
      switch name {
      case .title: (priority?.title ?? group.priority).map { .text($0) }
      case .introduction: .blocks(printer.print(group.plan?.introduction ?? []))
      case .actionPlan: .blocks(plan(of: group, labels))
      case .indicators: .blocks(indicators(of: group, labels))
      case .charts: .blocks(charts(of: group))
      }
    }
  }

  private func plan(of group: AppendixGroup, _ labels: ColumnLabels) -> [Block] {
    guard let plan = group.plan else { return [] }
    let table = ActionPlanTable(
      house: house, board: board, period: paper.period?.value, labels: labels,
      printer: printer)
    return table.table(plan).map { [$0] } ?? []
  }

  private func indicators(of group: AppendixGroup, _ labels: ColumnLabels) -> [Block] {
    guard let report = IndicatorReport(on: appendix, of: paper) else { return [] }
    let table = IndicatorTable(
      house: house, board: board, report: report, labels: labels, printer: printer)
    return table.table(group.indicators).map { [$0] } ?? []
  }

  private func charts(of group: AppendixGroup) -> [Block] {
    guard let report = IndicatorReport(on: appendix, of: paper) else { return [] }
    let charts = IndicatorCharts(
      house: house, report: report, showsStatus: board?.publishesStatus == true)
    return charts.charts(group.indicators)
  }
}
