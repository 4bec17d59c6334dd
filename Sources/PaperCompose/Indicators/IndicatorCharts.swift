import PaperMarkup
import PaperModel

/// Charts of indicators: last year's figure and that of this year as it grew, with the target and what
/// of it is due by now.
struct IndicatorCharts {
  let house: House
  /// The figures; nil for charts of entries that have theirs.
  let report: IndicatorReport?
  /// Whether the charts show the status of their indicators.
  let showsStatus: Bool

  /// A chart for each indicator with two numbers to compare: two figures, or a figure and a target.
  /// - Parameter mark: gives a chart its name.
  func charts(
    _ indicators: [Indicator], mark: (Indicator) -> CaptionMark? = { _ in nil }
  ) -> [Block] {
    guard let report else { return [] }
    let toDate = report.period.partsToDate
    return indicators.compactMap { indicator in
      guard var chart = chart(indicator, report, toDate: toDate) else { return nil }
      chart.mark = mark(indicator)
      return .chart(chart)
    }
  }

  private func chart(
    _ indicator: Indicator, _ report: IndicatorReport, toDate: [ReportingPeriod]
  ) -> Chart? {
    guard indicator.unit != .milestone else { return nil }
    let view = report.view(of: indicator)
    let scale = FigureScale(of: view)
    let before = point(view.lastYear, .actual, .lastYear, over: view.year.previous, scale)
    let sinceThen = toDate.map { part in
      judgedPoint(part == report.period ? view : report.view(of: indicator, in: part), scale)
    }
    // Leading points without a figure are dropped: before the first report there is no gap to show.
    let ofLastYear = [before].drop { $0.isUnknown }.map(\.point)
    let ofThisYear = sinceThen.drop { $0.isUnknown }.map(\.point)
    let points = ofLastYear + ofThisYear
    let marks = ChartMarks(view: view, house: house, scale: scale).marks(
      ofLastYear: 0..<ofLastYear.count, ofThisYear: ofLastYear.count..<points.count)
    let numbers = points.count { $0.value != nil } + (marks.isEmpty ? 0 : 1)
    guard numbers > 1, points.contains(where: { $0.value != nil }) else { return nil }
    let words = ChartWords(indicator, house)
    var caption = words.caption
    let alternative = words.alternative(
      points.map { ($0.label, $0.shown) } + marks.map { ($0.label, $0.shown) })
    if showsStatus {
      let standings = view.standings(
        house.status.thresholds, judgement: report.judgement(of: indicator))
      caption += badge(standings.first?.status ?? .noData)
    }
    return Chart(
      caption: caption, scale: words.scale, points: points, marks: marks, words: alternative,
      axisText: words.axisText)
  }

  /// A small chart of one figure with all that it is held against; nil where it is no number.
  func bullet(of entry: SummaryEntry) -> Chart? {
    let view = entry.view
    guard view.indicator.unit != .milestone else { return nil }
    let scale = FigureScale(of: view)
    let point = judgedPoint(view, scale).point
    guard point.value != nil else { return nil }
    let words = ChartWords(view.indicator, house)
    let marks = ChartMarks(view: view, house: house, scale: scale).marks(
      comparator: entry.comparator)
    return Chart(
      caption: words.caption + (showsStatus ? badge(entry.status) : []), scale: words.scale,
      points: [point], marks: marks,
      words: words.alternative(
        [(point.label, point.shown)] + marks.map { ($0.label, $0.shown) }),
      axisText: words.axisText)
  }

  /// The figure that is held against the target, of a period.
  private func judgedPoint(
    _ view: IndicatorView, _ scale: FigureScale
  ) -> (point: Chart.Point, isUnknown: Bool) {
    switch view.indicator.judge {
    case .yearToDate: point(view.yearToDate, .yearToDate, .thisYear, over: view.period, scale)
    case .latest: point(view.actual, .actual, .ownPeriod, over: view.period, scale)
    }
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
    let label = house.label(measure, relative, period)
    return (Chart.Point(label: label, value: number, shown: shown), isUnknown)
  }

  private func badge(_ status: Status) -> [Inline] {
    [.text(" "), .badge(status.tone, house.status.word(status))]
  }
}

extension House {
  /// The house's label of a column of figures, with a period.
  func label(
    _ measure: FigureMeasure, _ relative: RelativePeriod, _ period: ReportingPeriod?
  ) -> String {
    let words = period.map(text)
    guard let label = tables.indicators.label(of: measure, relative) else { return words ?? "" }
    return ColumnLabels.label(label, period: words).plainText
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
  var tone: Inline.Tone {
    switch self {
    case .green: .good
    case .amber: .doubtful
    case .red: .bad
    case .noTarget, .notDue, .noData, .notStated: .neutral
    }
  }
}
