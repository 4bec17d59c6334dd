import PaperMarkup
import PaperModel

/// The definition of a column about indicators, for the tables of pages and the sheets of workbooks
/// alike: what it shows, and of which period.
struct IndicatorColumnDefinition {
  /// What the column shows of an indicator. A page writes it as it was typed; a workbook as a number
  /// with the rest in a note.
  enum Content {
    case name, owner
    case figure((IndicatorView) -> IndicatorFigure)
    /// A figure of the paper's own period or year: a page states where it is missing, so that nobody
    /// mistakes an older figure for it.
    case ownFigure((IndicatorView) -> IndicatorFigure)
    /// The targets for the column's period and its parts.
    case targets
  }

  let column: IndicatorColumn
  let content: Content
  /// The period that the column covers; nil for none.
  let period: ReportingPeriod?
  /// The house's label, a template with the name `period`.
  private let label: LineTemplate

  init(_ entry: HouseTable<IndicatorColumn>.Entry, in report: IndicatorReport) {
    column = entry.column
    label = entry.label
    let year = report.period.reportingYear
    (content, period) =
      switch entry.column {
      case .indicator: (.name, nil)
      case .contact: (.owner, nil)
      case .baseline: (.figure { $0.baseline }, report.set.baseline)
      case .lastYear: (.figure { $0.lastYear }, year.previous)
      case .target: (.targets, year)
      case .nextTarget: (.targets, year.nextYear)
      case .actual: (.ownFigure { $0.actual }, report.period)
      case .yearToDate: (.ownFigure { $0.yearToDate }, year)
      }
  }

  /// The columns of a house, in order.
  static func all(of house: House, in report: IndicatorReport) -> [Self] {
    house.tables.indicators.columns.map { Self($0, in: report) }
  }

  /// The header: the paper's own label or the house's.
  func header(_ house: House, _ labels: ColumnLabels? = nil) -> [Inline] {
    let period = period.map(house.text)
    return labels?.label(label, column: column.rawValue, period: period)
      ?? ColumnLabels.label(label, period: period)
  }
}

extension Indicator.Owner {
  /// Who answers for the indicator: the organisation, its unit and the person.
  func names(on board: Board?) -> [String] {
    let known = organisation.flatMap { board?.organisation($0.value) }
    return [known?.name ?? organisation?.value, known?.unit, contact].compactMap { $0 }
  }
}
