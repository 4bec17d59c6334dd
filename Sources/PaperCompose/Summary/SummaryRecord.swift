package import PaperMarkup
import PaperModel

extension Records {
  /// The summary of a paper's indicators.
  package static let summary = Record<PrintedSummary>(
    "summary",
    [
      .text("period", "The period that is reported on.") { $0.house.text($0.summary.period) }
        .code { $0.summary.period.description },
      .flag("status", "Whether it says how indicators stand: where the board publishes that.") {
        $0.showsStatus
      },
      .blocks("counts", "The number of indicators with each status, as a table.") {
        $0.countsTable
      }.printedOnly,
      .each(
        "status-count",
        "Each status that an indicator has, where the board publishes it: repeated.",
        of: statusCount
      ) { $0.counts },
      .count("indicator-count", "How many indicators there are.") { $0.summary.entries.count },
      .text(
        "tolerance",
        "By how much a target may be missed and still be Amber, or Green where there are `trend-bands`, such as `10%`."
      ) { "\($0.house.status.thresholds.tolerance.wholePercent)%" }.printedOnly,
      .flag(
        "trend-bands",
        "Whether a greater miss is Amber or Red by the same period a year before (`status: bands: trend`)."
      ) { $0.house.status.thresholds.bands == .trend },
      .flag("exceptions", "Whether any indicator is an exception: printed once.") {
        !$0.exceptions.isEmpty
      },
      .each(
        "exception",
        "Each indicator that is an exception, as `exceptions:` in `board.yaml` says, the worst first: repeated.",
        of: summaryIndicator
      ) { $0.exceptions },
      .blocks("exception-table", "The exceptions with what is being done, as a table.") {
        $0.exceptionsTable
      }.printedOnly,
      .date("since", "The date of the last paper about the same indicators; none for the first.") {
        summary in (summary.summary.previous?.date.value).map(summary.house.day)
      },
      .text("since-period", "The period of that paper.") { summary in
        (summary.summary.previous?.period?.value).map(summary.house.text)
      },
      .text("since-subject", "The subject of that paper.") { $0.summary.previous?.subject.value },
      .flag("changes", "Whether anything of an indicator has changed since: printed once.") {
        !$0.changes.isEmpty
      },
      .each(
        "change", "Each indicator of which something has changed: repeated.", of: summaryIndicator
      ) {
        $0.changes
      },
      .blocks("change-table", "What has changed of indicators, as a table.") { $0.changesTable }
        .printedOnly,
      .flag("new-actions", "Whether a follow-up came up since: printed once.") {
        !$0.newActions.isEmpty
      },
      .each(
        "new-action",
        "Each follow-up of what the board decided on papers about the same that came up since: repeated.",
        of: followUp
      ) { $0.newActions }.printedOnly,
      .blocks("new-action-table", "The new follow-ups, as the table of an action sheet.") {
        $0.actionTable($0.newActions)
      }.printedOnly,
      .flag("closed-actions", "Whether a follow-up was closed since: printed once.") {
        !$0.closedActions.isEmpty
      },
      .each("closed-action", "Each such follow-up that was closed since: repeated.", of: followUp) {
        $0.closedActions
      }.printedOnly,
      .blocks("closed-action-table", "The closed follow-ups, as the table of an action sheet.") {
        $0.actionTable($0.closedActions)
      }.printedOnly,
      .each("indicator", "Each indicator: repeated.", of: summaryIndicator) { $0.indicators },
      .blocks(
        "indicator-table",
        "Each indicator with all that its chart draws, as a table: figure, due now, target, last year, comparator."
      ) { $0.indicatorsTable }.printedOnly,
      .blocks(
        "charts",
        """
        A small chart for each indicator whose figure is a number: the figure with what is due now, the \
        target, last year's figure and that of a comparator.
        """
      ) { $0.indicators.compactMap(\.chart).map { .chart($0) } }.printedOnly,
    ])

  /// An indicator in a summary.
  package static let summaryIndicator = Record<PrintedSummaryEntry>(
    "summary-indicator",
    [
      .line("name", "The indicator where it is named, as `tables: indicator` says.") { $0.name }
        .printedOnly,
      .code("id", "The id of the indicator.") { $0.entry.indicator.id.value },
      .text(
        "figure", "The figure that is held against the target, or the words that there is none."
      ) {
        $0.figure
      },
      .text("period", "Its period.") { $0.period }.printedOnly,
      .text("due", "The part of the target that is due by now, where it is a part.") { $0.due },
      .text("target", "The target.") { $0.target },
      .text("last-year", "The figure of the year before.") { $0.lastYear },
      .text("comparator", "The figure of the first comparator, with its name.") { $0.comparator },
      .text("status", "The status in the words of the house, where the board publishes it.") {
        $0.statusWord
      }.code { $0.status?.rawValue },
      .flag("green", "Whether the status is Green.") { $0.status == .green },
      .flag("amber", "Whether the status is Amber.") { $0.status == .amber },
      .flag("red", "Whether the status is Red.") { $0.status == .red },
      .blocks(
        "corrective",
        "What is being done about it: the `corrective:` of the indicator and of the aims that it measures."
      ) { $0.corrective },
      .flag("no-corrective", "Whether nobody reported what is being done.") {
        $0.entry.corrective.isEmpty
      },
      .text("before", "The figure in the last paper, with its period, and as it was revised since.")
      {
        $0.before
      },
      .text("now", "The figure with its period.") { $0.now }.printedOnly,
      .text("status-before", "The status in the last paper, where the board publishes it.") {
        $0.statusBeforeWord
      }.code { $0.statusBefore?.rawValue },
      .text("status-change", "The status before and now, where it has changed.") {
        $0.statusChange
      }.printedOnly,
      .blocks("target-changes", "The targets that were moved since.") {
        $0.targetChanges.map { .paragraph([.text($0)]) }
      },
      .blocks("chart", "Its chart.") { $0.chart.map { [.chart($0)] } ?? [] }.printedOnly,
    ])
}
