package import PaperMarkup
package import PaperModel

/// The summary of a paper's indicators as its house prints it.
package struct PrintedSummary: Sendable {
  package let summary: PerformanceSummary
  let house: House
  let board: Board?
  let printer: ProsePrinter
  /// How meetings are written up; nil where none was read.
  let writing: MeetingWriting?
  /// Whether it says how indicators stand.
  package let showsStatus: Bool

  /// Nil for a paper that has none.
  /// - Parameters:
  ///   - set: the set of indicators that it is about; nil for all of the paper.
  ///   - showsStatus: nil for whether the board publishes it.
  ///   - labels: the numbers of tables and figures, where it is printed apart from the paper.
  package init?(
    of paper: BoardPaper, about set: IndicatorSet? = nil, in edition: Edition,
    showsStatus: Bool? = nil, labels: [CaptionTarget: CaptionLabel] = [:]
  ) {
    let workspace = edition.workspace
    guard paper.wantsSummary(of: workspace.board),
      let summary = PerformanceSummary(of: paper, about: set, in: workspace)
    else { return nil }
    self.summary = summary
    house = workspace.house
    board = workspace.board
    printer = ProsePrinter(of: paper, house, labels: labels)
    writing = MeetingWriting(edition)
    self.showsStatus = showsStatus ?? (workspace.board?.publishesStatus == true)
  }

  /// The indicators in their order.
  package var indicators: [PrintedSummaryEntry] { summary.entries.map(entry) }

  /// Those that the board calls exceptions; none where it does not publish the status.
  package var exceptions: [PrintedSummaryEntry] {
    guard showsStatus else { return [] }
    return summary.exceptions(board?.exceptions ?? [.red, .amber]).map(entry)
  }

  /// Those of which something has changed since the last paper.
  package var changes: [PrintedSummaryEntry] {
    summary.changes(withStatus: showsStatus).map(entry)
  }

  package var counts: [StatusCount] {
    showsStatus ? StatusCount.counts(summary.statuses, house) : []
  }

  private func entry(_ entry: SummaryEntry) -> PrintedSummaryEntry {
    PrintedSummaryEntry(entry: entry, summary: self)
  }

  fileprivate func printed(_ followUps: [TrackedFollowUp]) -> [PrintedFollowUp] {
    guard let writing, let eve = summary.paper.date.value.adding(days: -1) else { return [] }
    return followUps.map { PrintedFollowUp(($0, $0.standing(on: eve)), writing) }
  }

  var newActions: [PrintedFollowUp] { printed(summary.newActions) }
  var closedActions: [PrintedFollowUp] { printed(summary.closedActions) }
}

/// An indicator in a summary as its house prints it.
package struct PrintedSummaryEntry: Sendable {
  package let entry: SummaryEntry
  let summary: PrintedSummary

  private var house: House { summary.house }
  private var view: IndicatorView { entry.view }
  private var words: HouseSummary { house.summary }

  /// The indicator where it is named.
  package var name: [Inline] { ChartWords(entry.indicator, house).caption }

  /// The figure that is held against the target, or the words that there is none.
  package var figure: String { text(view.judgedNow) }
  var period: String { house.text(view.period) }

  /// The part of a target that is due by now; nil where the target is due as a whole.
  package var due: String? {
    entry.standing.comparison?.partDue.map { ChartWords.amount($0, in: entry.indicator.unit) }
  }

  /// The target that the figure is held against, or that of the year.
  package var target: String? {
    (view.target ?? entry.standing.target).map { $0.shown ?? $0.value.typed }
  }

  package var lastYear: String? { view.lastYear.printed }

  /// The figure of the comparator with its name.
  package var comparator: String? {
    entry.comparator.map { words.figure($0.value.typed, of: $0.name) }
  }

  /// The status; nil where it is not shown.
  package var status: Status? { summary.showsStatus ? entry.status : nil }
  package var statusWord: String? { status.map(house.status.word) }

  /// What is being done about it; empty where nobody reported it.
  package var corrective: [Block] {
    entry.corrective.flatMap { summary.printer.print($0) }
  }

  /// The same, or the words that nobody did.
  package var correctiveOrNone: [Block] {
    let reported = corrective
    return reported.isEmpty
      ? [.paragraph([.text(words.word(.noCorrective))])] : reported
  }

  // MARK: - Changes

  /// The figure in the last paper, with its period; nil where there is no such paper.
  package var before: String? {
    entry.change.map { change in
      let figure = text(change.figureBefore)
      let all = change.revised.map { words.revised(figure, to: text($0)) } ?? figure
      return words.figure(all, of: house.text(change.periodBefore))
    }
  }

  /// The figure now, with its period.
  package var now: String { words.figure(figure, of: period) }

  /// The status before and now, where both are shown and differ.
  package var statusChange: String? {
    guard summary.showsStatus, let change = entry.change, change.isOfStatus else { return nil }
    return words.moved(
      from: house.status.word(change.statusBefore), to: house.status.word(change.status))
  }

  /// The status in the last paper; nil where it is not shown.
  package var statusBefore: Status? { summary.showsStatus ? entry.change?.statusBefore : nil }
  package var statusBeforeWord: String? { statusBefore.map(house.status.word) }

  /// The targets that were moved since, each with its period.
  package var targetChanges: [String] {
    (entry.change?.targets ?? []).map {
      words.target(
        of: house.text($0.now.period), from: $0.before.value.typed, to: $0.now.value.typed)
    }
  }

  /// A figure as tables print it, or the words that there is none.
  private func text(_ figure: IndicatorFigure) -> String {
    figure.printed ?? house.status.word(.noData)
  }

  /// The chart of the figure with all that it is held against; nil where the figure is no number.
  package var chart: Chart? {
    IndicatorCharts(
      house: house, report: nil, showsStatus: summary.showsStatus
    ).bullet(of: entry)
  }
}
