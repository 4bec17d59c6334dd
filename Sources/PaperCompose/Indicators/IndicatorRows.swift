package import PaperMarkup
package import PaperModel

/// The indicators of an appendix as one paper prints them, on its pages and in its workbook.
package struct IndicatorRows: Sendable {
  package let report: IndicatorReport
  private let setting: IndicatorSetting
  /// The plan's reports for the period, by the ids of the indicators to which its aims refer.
  private let reports: [String: [[Block]]]
  /// What the plan reports as being done about what is behind, by the same ids.
  private let corrections: [String: [[Block]]]

  /// - Parameters:
  ///   - showsStatus: whether it is shown how the indicators stand.
  ///   - isOnSheet: whether they are printed on a sheet of a workbook.
  package init(
    _ report: IndicatorReport, plan: ActionPlan?, house: House, board: Board?, showsStatus: Bool,
    printer: ProsePrinter, isOnSheet: Bool = false
  ) {
    self.report = report
    setting = IndicatorSetting(
      house: house, board: board, showsStatus: showsStatus, printer: printer,
      isOnSheet: isOnSheet)
    var reports: [String: [[Block]]] = [:]
    var corrections: [String: [[Block]]] = [:]
    for aim in plan?.groups.flatMap(\.aims) ?? [] where !aim.indicators.isEmpty {
      guard let progress = aim.progress(for: report.period) else { continue }
      let reason = progress.reason.map { [Block.paragraph([.text($0)])] } ?? []
      let blocks = reason + printer.print(progress.text.value)
      let corrective = (progress.corrective?.value).map(printer.print)
      for id in aim.indicators {
        reports[id.value, default: []].append(blocks)
        if let corrective { corrections[id.value, default: []].append(corrective) }
      }
    }
    self.reports = reports
    self.corrections = corrections
  }

  var house: House { setting.house }
  var board: Board? { setting.board }
  var showsStatus: Bool { setting.showsStatus }

  package func row(of indicator: Indicator) -> PrintedIndicator {
    row(of: report.view(of: indicator), judgement: report.judgement(of: indicator))
  }

  /// The row of an indicator whose figures for the report are known.
  package func row(of view: IndicatorView, judgement: OwnerJudgement?) -> PrintedIndicator {
    PrintedIndicator(
      view: view, judgement: judgement, setting: setting, reports: reports(of: view.indicator),
      outcomes: PrintedOutcomes(report, view.indicator, setting))
  }

  /// What is being done about an indicator where it is behind: by its own reports, and by those of the aims
  /// that it measures.
  package func corrective(of indicator: Indicator) -> [[Block]] {
    let own = (indicator.corrective(for: report.period)?.value).map(setting.printer.print)
    return [own].compactMap(\.self) + (corrections[indicator.id.value] ?? [])
  }

  /// What the plan reports of each aim whose progress an indicator measures.
  package func reports(of indicator: Indicator) -> [[Block]] { reports[indicator.id.value] ?? [] }
}
