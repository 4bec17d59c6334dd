package import PaperMarkup
import PaperModel

/// An appendix of a paper as its house prints it.
package struct PrintedAppendix: Sendable {
  let appendix: Appendix
  /// The number of the appendix in the paper, from 1.
  let number: Int
  let paper: PrintedPaper

  /// The number of indicators with each status; empty where the board does not publish it.
  fileprivate var statuses: [Status: Int] {
    guard paper.board?.publishesStatus == true,
      let report = IndicatorReport(on: appendix, of: paper.paper)
    else { return [:] }
    let thresholds = paper.house.status.thresholds
    return report.set.indicators.reduce(into: [:]) { counts, indicator in
      let standings = report.view(of: indicator).standings(
        thresholds, judgement: report.judgement(of: indicator))
      counts[standings.first?.status ?? .noData, default: 0] += 1
    }
  }

  /// The usual tables of its plan, one for each group.
  var planTables: [Table] { groups.compactMap(\.planTable) }

  fileprivate var groups: [PrintedGroup] {
    AppendixGroup.groups(of: appendix, board: paper.board).map {
      PrintedGroup(group: $0, appendix: self)
    }
  }
}

extension Records {
  /// An appendix of a paper.
  package static let appendix = Record<PrintedAppendix>(
    "appendix",
    [
      .text("label", "The numbered label, such as `Appendix 1`.") {
        $0.paper.house.numbering.appendices.label($0.number)
      }.data(as: "number", .number, meaning: "Its number, from 1.") { .number($0.number) },
      .text("title", "What the appendix is called.") { $0.appendix.title.value },
      .annex("content", "The text of the appendix.") {
        $0.paper.printer.print($0.appendix.content)
      }.data(as: "text"),
      .count("indicator-count", "How many indicators it has.") {
        $0.statuses.values.reduce(0, +)
      }.printedOnly,
      .count("rated-count", "How many of them are Green, Amber or Red.") { appendix in
        [.green, .amber, .red].compactMap { appendix.statuses[$0] }.reduce(0, +)
      }.printedOnly,
      .each(
        "status-summary",
        "Each status with the number of indicators that have it, where the board publishes it: repeated.",
        of: statusCount
      ) { StatusCount.counts($0.statuses, $0.paper.house) }.data(as: "statusSummary"),
      .each(
        "rated-summary", "The same without the indicators that are not rated: repeated.",
        of: statusCount
      ) { StatusCount.counts($0.statuses, $0.paper.house).filter(\.isRated) }
      .printedOnly,
      .each("group", "Each priority that its plan or its indicators serve: repeated.", of: group) {
        $0.groups
      },
    ])
}

/// The part of an appendix about one priority, as its house prints it.
package struct PrintedGroup: Sendable {
  let group: AppendixGroup
  let appendix: PrintedAppendix

  private var paper: PrintedPaper { appendix.paper }

  fileprivate var priority: Priority? {
    group.priority.flatMap { paper.board?.priority($0) }
  }

  private var labels: ColumnLabels {
    ColumnLabels(
      title: priority?.longTitle ?? group.priority ?? "", priority: group.priority,
      of: appendix.appendix)
  }

  fileprivate var introduction: [Block] {
    paper.printer.print(group.plan?.introduction ?? [])
  }

  fileprivate var aims: [PrintedAim] {
    // The positions run on through the groups of the plan.
    let before = (appendix.appendix.plan?.groups ?? [])
      .prefix { $0.priority.value != group.priority }.map(\.aims.count).reduce(0, +)
    return (group.plan?.aims ?? []).enumerated().map { index, aim in
      PrintedAim(
        aim: aim, house: paper.house, board: paper.board, period: paper.paper.period?.value,
        printer: paper.printer, position: before + index + 1)
    }
  }

  fileprivate var planTable: Table? {
    ActionPlanTable(house: paper.house).table(
      aims, labels, mark: paper.house.tables.plan.isNumbered ? mark("action-plan") : nil)
  }

  fileprivate var planBlocks: [Block] {
    planTable.map(paper.house.tables.plan.table.blocks) ?? []
  }

  private var report: IndicatorReport? {
    IndicatorReport(on: appendix.appendix, of: paper.paper)
  }

  private var rows: IndicatorRows? {
    report.map {
      IndicatorRows(
        $0, plan: appendix.appendix.plan, house: paper.house, board: paper.board,
        showsStatus: paper.board?.publishesStatus == true, printer: paper.printer)
    }
  }

  fileprivate var indicators: [PrintedIndicator] {
    rows.map { rows in group.indicators.map(rows.row) } ?? []
  }

  fileprivate var indicatorTable: [Block] {
    guard let rows else { return [] }
    return IndicatorTable(rows: rows).blocks(
      group.indicators, labels,
      mark: paper.house.tables.indicators.isNumbered ? mark("indicators") : nil)
  }

  /// What is known of its indicators for areas and groups.
  fileprivate var outcomes: [PrintedOutcomes] { indicators.map(\.outcomes) }

  fileprivate var charts: [Block] {
    guard let report else { return [] }
    let charts = IndicatorCharts(
      house: paper.house, report: report, showsStatus: paper.board?.publishesStatus == true)
    return charts.charts(group.indicators) {
      paper.house.charts.areNumbered ? paper.printer.mark(CaptionName(.chart, $0.id.value)) : nil
    }
  }

  /// The name of a table of the group: that of the table, and the id of the priority.
  private func mark(_ name: String) -> CaptionMark? {
    paper.printer.mark(
      CaptionName(.table, [name, group.priority].compactMap(\.self).joined(separator: "-")))
  }
}

extension Records {
  /// The part of an appendix about one priority.
  package static let group = Record<PrintedGroup>(
    "group",
    [
      .text("title", "The title of the priority.") { $0.priority?.title ?? $0.group.priority },
      .code("priority", "The id of the priority.") { $0.group.priority },
      .annex("introduction", "What the plan says before the tables.") { $0.introduction },
      .blocks("action-plan", "The table of the action plan.") { $0.planBlocks }.printedOnly,
      .blocks(
        "indicators", "The table of indicators, with what the codes in it mean, such as `[x]`."
      ) { $0.indicatorTable }.printedOnly,
      .each("aim", "Each aim of the action plan: repeated.", of: aim) { $0.aims },
      .each("indicator", "Each indicator: repeated.", of: indicator) { $0.indicators },
      .blocks(
        "charts",
        """
        A chart for each indicator that has numbers to compare, on web pages and in Word: what was \
        reached last year and this year, with the target and what of it is due by now. Markdown has none.
        """
      ) { $0.charts }.printedOnly,
      .blocks(
        "outcomes",
        "For each indicator that has any, the table of areas and groups, and that of gaps."
      ) { $0.outcomes.flatMap(\.tables) }.printedOnly,
      .blocks(
        "outcome-charts",
        """
        For each indicator that has any, the chart of areas and groups, and that of gaps, on web pages \
        and in Word. Markdown has none.
        """
      ) { $0.outcomes.flatMap(\.charts) }.printedOnly,
    ])
}
