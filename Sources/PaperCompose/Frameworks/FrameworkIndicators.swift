import PaperModel

/// The indicators of a framework as it prints them: for its period or, where it states none, each for
/// the last period with a figure.
struct FrameworkIndicators: Sendable {
  private let rows: [IndicatorRows]
  /// The set of each indicator, by its position.
  private let setOfID: [String: Int]
  private let framework: Framework
  private let workspace: Workspace
  private let printer: ProsePrinter

  /// Linear in the number of indicators.
  init(_ framework: Framework, in workspace: Workspace, printer: ProsePrinter) {
    self.framework = framework
    self.workspace = workspace
    self.printer = printer
    rows = framework.indicatorSets.map {
      Self.rows($0, in: framework.lastPeriod, framework, workspace, printer)
    }
    setOfID = Dictionary(
      framework.indicatorSets.enumerated().flatMap { number, set in
        set.indicators.map { ($0.id.value, number) }
      }
    ) { first, _ in first }
  }

  /// The indicator with an id, as the framework prints it; nil if there is none.
  func printed(_ id: String) -> PrintedIndicator? {
    guard let number = setOfID[id] else { return nil }
    let set = framework.indicatorSets[number]
    guard let indicator = set.indicator(id) else { return nil }
    guard framework.period == nil,
      let last = set.lastPeriod(of: indicator, asOf: framework.date.value)
    else { return rows[number].row(of: indicator) }
    return Self.rows(set, in: last, framework, workspace, printer).row(of: indicator)
  }

  private static func rows(
    _ set: IndicatorSet, in period: ReportingPeriod, _ framework: Framework,
    _ workspace: Workspace, _ printer: ProsePrinter
  ) -> IndicatorRows {
    IndicatorRows(
      IndicatorReport(on: set, in: period, asOf: framework.date.value), plan: nil,
      house: workspace.house, board: workspace.board,
      showsStatus: workspace.board?.publishesStatus == true, printer: printer)
  }
}
