/// Finds the figures of one indicator, as they were known on a date.
struct FigureLookup: Sendable {
  let indicator: Indicator
  let record: FigureRecord
  let asOf: CalendarDate?

  func row(_ measure: Measure, on days: DateSpan) -> Observation? {
    record.inForce(indicator.id.value, measure, on: days, asOf: asOf)
  }

  /// The figure over some days: what a row says, of the measure named first or else of the other,
  /// and otherwise what follows from the rows for parts of those days.
  ///
  /// Over the same days, an actual and a year to date are the same figure. A code or words in a row
  /// stand. An empty cell says nothing, and so does not keep a figure from being computed.
  func figure(over days: DateSpan, first measure: Measure = .actual) -> IndicatorFigure {
    stated(over: days, first: measure, otherwise: computed(over: days))
  }

  func stated(
    over days: DateSpan, first measure: Measure,
    otherwise computed: @autoclosure () -> IndicatorFigure
  ) -> IndicatorFigure {
    let other = measure == .actual ? Measure.yearToDate : .actual
    let rows = [measure, other].compactMap { row($0, on: days) }
    if let row = rows.first(where: \.saysSomething) { return IndicatorFigure(row) }
    let figure = computed()
    guard case .absent = figure, let empty = rows.first else { return figure }
    return .absent(.empty(empty))
  }

  /// The last figure of a measure that ends within the days.
  func latest(_ measure: Measure, within days: DateSpan) -> IndicatorFigure {
    let rows = record.latest(indicator.id.value, measure, within: days, asOf: asOf)
    let row = rows.first(where: \.saysSomething) ?? rows.first { _ in true }
    return row.map { IndicatorFigure($0) } ?? .absent(missing(on: days))
  }

  /// Why there is no figure when there is no row.
  func missing(on days: DateSpan) -> FigureAbsence {
    indicator.isRunning(on: days) ? .noRow : .notRunning(shown: indicator.afterwards)
  }
}
