package import PaperMarkup
package import PaperModel

/// The definition of a column about indicators, for the tables of pages and the sheets of workbooks
/// alike: what it shows, and of which period.
package struct IndicatorColumnDefinition: Sendable {
  /// What the column shows of an indicator. A page writes a figure as it was typed; a workbook as a
  /// number with the rest in a note.
  package enum Content: Sendable {
    case cell(Template)
    case figure(@Sendable (IndicatorView) -> IndicatorFigure)
    /// A figure of the paper's own period or year: a page states where it is missing, so that nobody
    /// mistakes an older figure for it.
    case ownFigure(@Sendable (IndicatorView) -> IndicatorFigure)
    /// The targets for a period and its parts.
    case targets(ReportingPeriod)
    /// A figure of a time that has no name, such as the year after all years: always empty.
    case nothing
  }

  package let content: Content
  /// How a page prints a figure; nil to print it alone.
  let cell: Template?
  /// The figure that the column is about, and the period as the house states it; nil for others.
  package let measure: FigureMeasure?
  package let relative: RelativePeriod?
  /// The name by which a paper gives it another label; nil for none.
  let name: String?
  /// The period that the column covers; nil for none.
  package let period: ReportingPeriod?
  /// The house's label, a template with the name `period`.
  private let label: LineTemplate
  /// The sentence in its place where a page would say the same in every row; nil where it stays.
  let sentenceIfSame: LineTemplate?

  /// The columns of a house, in order.
  package static func all(of house: House, in report: IndicatorReport) -> [Self] {
    house.tables.indicators.columns.flatMap { column -> [Self] in
      switch column.content {
      case .cell(let cell):
        [
          Self(
            content: .cell(cell), cell: nil, measure: nil, relative: nil, name: column.name,
            period: nil, label: column.label, sentenceIfSame: column.sentenceIfSame)
        ]
      case .figure(let measure, let relative, let cell):
        report.periods(relative, of: measure).map { period in
          Self(
            content: content(measure, of: period, in: report), cell: cell, measure: measure,
            relative: relative, name: column.name, period: period, label: column.label,
            sentenceIfSame: column.sentenceIfSame)
        }
      }
    }
  }

  private static func content(
    _ measure: FigureMeasure, of period: ReportingPeriod?, in report: IndicatorReport
  ) -> Content {
    if measure == .baseline { return .figure { $0.baseline } }
    guard let period else { return .nothing }
    let year = report.period.reportingYear
    switch measure {
    case .baseline: return .figure { $0.baseline }
    case .target: return .targets(period)
    case .actual where period == report.period: return .ownFigure { $0.actual }
    case .actual where period == year.previous: return .figure { $0.lastYear }
    case .actual: return .figure { $0.figure(for: period) }
    case .yearToDate where period == year || period == report.period:
      return .ownFigure { $0.yearToDate }
    case .yearToDate:
      return .figure { report.view(of: $0.indicator, in: period).yearToDate }
    }
  }

  /// The header: the paper's own label or the house's.
  package func header(_ house: House) -> [Inline] { header(house, nil) }

  func header(_ house: House, _ labels: ColumnLabels?) -> [Inline] {
    let period = period.map(house.text)
    return labels?.label(label, column: name, period: period)
      ?? ColumnLabels.label(label, period: period)
  }
}

extension IndicatorReport {
  /// The periods of the columns that a house asks for, the earliest first; nil for a time that has
  /// no name.
  fileprivate func periods(
    _ relative: RelativePeriod, of measure: FigureMeasure
  ) -> [ReportingPeriod?] {
    let year = period.reportingYear
    return switch relative {
    case .ownPeriod: [measure == .baseline ? set.baseline : period]
    case .previousPeriod: [period.previous]
    case .samePeriodLastYear: [period.sameLastYear]
    case .last(let count):
      Array(sequence(first: period) { $0.previous }.prefix(count)).reversed()
    case .thisYear: [year]
    case .lastYear: [year.previous]
    case .nextYear: [year.nextYear]
    case .stated(let period): [period]
    }
  }
}
