import PaperMarkup
import PaperModel

/// Charts of indicators: last year's figure and the growing year to date, beside the target.
struct IndicatorCharts {
  let house: House
  let report: IndicatorReport
  /// Whether the charts show the status of their indicators.
  let showsStatus: Bool

  /// A chart for each indicator with two numbers to compare: two figures, or a figure and a target.
  func charts(_ indicators: [Indicator]) -> [Block] {
    let toDate = report.period.partsToDate
    return indicators.compactMap { chart($0, toDate: toDate).map { .chart($0) } }
  }

  private func chart(_ indicator: Indicator, toDate: [ReportingPeriod]) -> Chart? {
    guard indicator.unit != .milestone else { return nil }
    let view = report.view(of: indicator)
    let scale = FigureScale(of: view)
    let before = point(view.lastYear, .actual, .lastYear, over: view.year.previous, scale)
    let sinceThen = toDate.map { part in
      let own = part == report.period ? view : report.view(of: indicator, in: part)
      return point(own.yearToDate, .yearToDate, .thisYear, over: part, scale)
    }
    // Leading points without a figure are dropped: before the first report there is no gap to show.
    let shown = [[before], sinceThen].flatMap { $0.drop { $0.isUnknown } }.map(\.point)
    let target = target(of: view, scale)
    let numbers = shown.count { $0.value != nil } + (target == nil ? 0 : 1)
    guard numbers > 1, shown.contains(where: { $0.value != nil }) else { return nil }
    var caption = house.tables.indicator.fill(Records.indicatorName, of: indicator)
    let words =
      shown.map { "\($0.label) \($0.shown)" }
      + [target.map { "\($0.label) \($0.shown)" }]
      .compactMap { $0 }
    let alternative = "\(caption.plainText): \(words.joined(separator: ", "))"
    if showsStatus { caption += [.text(" "), badge(of: view)] }
    return Chart(caption: caption, points: shown, target: target, words: alternative)
  }

  /// A figure as the tables print it, and whether it is unknown because nobody reported it.
  private func point(
    _ figure: IndicatorFigure, _ measure: FigureMeasure, _ relative: RelativePeriod,
    over period: ReportingPeriod?, _ scale: FigureScale
  ) -> (point: Chart.Point, isUnknown: Bool) {
    let number = figure.value.flatMap(scale.number)
    let missing = house.workbook.meaning(of: .notAvailable)
    let shown: String
    var isUnknown = false
    switch figure {
    case .stated(let observation): shown = observation.shownAs ?? observation.value.typed
    case .computed(let computed): shown = computed.value.typed
    case .absent(.shorthand(let code, let observation)):
      shown = observation.shownAs ?? house.workbook.meaning(of: code)
    case .absent(.notRunning(let words)): shown = words ?? missing
    case .absent(.empty): shown = missing
    case .absent(.noRow), .absent(.incomplete): (shown, isUnknown) = (missing, true)
    }
    return (
      Chart.Point(label: label(measure, relative, period), value: number, shown: shown), isUnknown
    )
  }

  /// The target of the year; nil where there is none, or none that is a number.
  private func target(of view: IndicatorView, _ scale: FigureScale) -> Chart.Target? {
    guard let target = view.target, let number = scale.number(of: target.value) else { return nil }
    return Chart.Target(
      label: label(.target, .thisYear, view.year), value: number,
      shown: target.shown ?? target.value.typed)
  }

  /// The house's label of a column of figures, with a period.
  private func label(
    _ measure: FigureMeasure, _ relative: RelativePeriod, _ period: ReportingPeriod?
  ) -> String {
    let words = period.map(house.text)
    guard let label = house.tables.indicators.label(of: measure, relative) else {
      return words ?? ""
    }
    return ColumnLabels.label(label, period: words).plainText
  }

  private func badge(of view: IndicatorView) -> Inline {
    let status =
      view.standings(
        house.status.thresholds, judgement: report.judgement(of: view.indicator)
      ).first?.status ?? .noData
    return .badge(status.tone, house.status.word(status))
  }
}

/// The unit in which the figures of one chart are measured.
private struct FigureScale {
  private let unit: FigureUnit
  /// A figure with which all others must be comparable.
  private let reference: FigureValue?

  init(of view: IndicatorView) {
    unit = view.indicator.unit
    reference =
      [view.target?.value, view.yearToDate.value, view.lastYear.value].lazy.compactMap { $0 }
      .first { $0.number != nil }
  }

  /// The value as a number for the chart; nil for a value in another unit, such as a rate with
  /// another base.
  func number(of value: FigureValue) -> Double? {
    guard let number = value.number, value.misfit(with: unit) == nil,
      reference.map({ value.order(to: $0) != nil }) ?? true
    else { return nil }
    return number.nearestDouble
  }
}

extension ReportingPeriod {
  /// The parts of the year, up to the end of the period, for which a year to date is stated: those
  /// of the period's own kind, or the quarters for a whole year, of which the last is the year
  /// itself.
  fileprivate var partsToDate: [ReportingPeriod] {
    switch self {
    case .quarter(let last, let year):
      Quarter.allCases.filter { $0.rawValue <= last.rawValue }.map { .quarter($0, of: year) }
    case .calendarQuarter(let last, let year):
      Quarter.allCases.filter { $0.rawValue <= last.rawValue }.map {
        .calendarQuarter($0, of: year)
      }
    case .half(.first, _): [self]
    case .half(.second, let year): [.half(.first, of: year), self]
    case .month:
      Array(sequence(first: self) { $0.previous }.prefix { $0.start >= reportingYear.start })
        .reversed()
    case .financialYear(let year):
      [Quarter.first, .second, .third].map { .quarter($0, of: year) } + [self]
    case .calendarYear(let year):
      [Quarter.first, .second, .third].map { .calendarQuarter($0, of: year) } + [self]
    case .academicYear, .pooledYears, .dates, .financialYears: [self]
    }
  }
}

extension Status {
  /// The tone in which the status is shown.
  fileprivate var tone: Inline.Tone {
    switch self {
    case .green: .good
    case .amber: .doubtful
    case .red: .bad
    case .noTarget, .notDue, .noData, .notStated: .neutral
    }
  }
}
