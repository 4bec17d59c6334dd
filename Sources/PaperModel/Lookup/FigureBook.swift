import PaperMarkup

/// The figures as one paper sees them: for the paper's period, as they were known on its date.
package struct FigureBook: Sendable {
  /// Why a reference cannot be resolved.
  package enum Problem: Error, Hashable, Sendable {
    case unknownIndicator(suggestion: String?)
    case unknownFigure(String, suggestion: String?)
    /// The paper does not say which period it reports on.
    case noPeriod
    case absent(FigureAbsence, period: ReportingPeriod)
    case noTarget(ReportingPeriod)
    /// A status is asked for, but it is not stated which direction is better.
    case noPolarity
    /// There is no earlier figure to compare with, or no figure to compare.
    case noTravel
    /// The comparator has no figure for the period; the name of the comparator, the period, and the
    /// latest earlier period for which it has a figure.
    case noComparison(String, ReportingPeriod, last: ReportingPeriod?)
    /// No area, group or gap of the indicator has that id.
    case unknownPopulation(String, suggestion: String?)
    case unknownGap(String?, suggestion: String?)
    /// A population has no figure up to the period, or none for exactly the named one.
    case noOutcome(String?, ReportingPeriod)
    /// The row does not state what is asked of it.
    case notStated(FigureReference.OutcomeWord, ReportingPeriod)
    /// Not all figures of a gap are there, or not those of an earlier period.
    case noGap(String, earlier: Bool)
  }

  private let sets: [IndicatorSet]
  private let period: ReportingPeriod?
  private let date: CalendarDate
  private let status: HouseStatus
  private let outcomes: HouseOutcomes
  /// How the house writes a period.
  private let periodText: @Sendable (ReportingPeriod) -> String

  package init(
    sets: [IndicatorSet], period: ReportingPeriod?, asOf date: CalendarDate, status: HouseStatus,
    outcomes: HouseOutcomes, periodText: @escaping @Sendable (ReportingPeriod) -> String
  ) {
    self.sets = sets
    self.period = period
    self.date = date
    self.status = status
    self.outcomes = outcomes
    self.periodText = periodText
  }

  /// The words printed for a reference, as the tables print the figure. For a target it is always
  /// the value, because the text that tables print instead may be a sentence.
  package func text(for reference: FigureReference) throws(Problem) -> String {
    guard let (set, indicator) = find(reference.indicator) else {
      let ids = sets.flatMap { $0.indicators.map(\.id.value) }
      throw .unknownIndicator(suggestion: Spelling.closest(to: reference.indicator, in: ids))
    }
    guard let period else { throw .noPeriod }
    let report = IndicatorReport(on: set, in: period, asOf: date)
    let view = report.view(of: indicator)
    switch reference.figure {
    case .baseline: return try text(of: view.baseline, period)
    case .yearToDate: return try text(of: view.yearToDate, period)
    case .actual(nil): return try text(of: view.actual, period)
    case .actual(let other?):
      return try text(of: view.figure(for: other), other)
    case .target(let other):
      let year = other ?? view.year
      guard let target = view.indicator.target(for: year) else { throw .noTarget(year) }
      return target.value.typed
    case .status:
      let judgement = report.judgement(of: indicator)
      guard indicator.better != nil || judgement != nil else { throw .noPolarity }
      return status.word(view.standing(status.thresholds, judgement: judgement).status)
    case .travel:
      guard
        let travel = view.travel(against: .samePeriodLastYear)
          ?? view.travel(against: .previousPeriod)
      else { throw .noTravel }
      return status.word(travel.direction)
    case .comparator(let name, let other):
      if let population = set.population(name, of: indicator) {
        return try OutcomeWords(report.outcomes(of: indicator), set, outcomes, periodText).text(
          .actual, of: population, named: name, in: other ?? period, upTo: period)
      }
      return try comparison(of: indicator, with: name, for: other, in: set, period)
    case .outcome(let word, let ids, let other):
      let words = OutcomeWords(report.outcomes(of: indicator), set, outcomes, periodText)
      return try words.text(
        word, of: try words.population(ids), named: ids.last,
        in: word == .actual ? other ?? period : other, upTo: period)
    case .gap(let word, let id, let other):
      return try OutcomeWords(report.outcomes(of: indicator), set, outcomes, periodText).text(
        word, of: id, in: other)
    }
  }

  private func find(_ id: String) -> (IndicatorSet, Indicator)? {
    for set in sets {
      if let indicator = set.indicator(id) { return (set, indicator) }
    }
    return nil
  }

  private func text(
    of figure: IndicatorFigure, _ period: ReportingPeriod
  ) throws(Problem) -> String {
    switch figure {
    case .stated(let observation): return observation.shownAs ?? observation.value.typed
    case .computed(let computed): return computed.value.typed
    case .absent(let absence): throw .absent(absence, period: period)
    }
  }

  private func comparison(
    of indicator: Indicator, with name: String, for other: ReportingPeriod?, in set: IndicatorSet,
    _ period: ReportingPeriod
  ) throws(Problem) -> String {
    let comparators = set.comparators.filter { $0.indicator == indicator.id.value }
    guard let comparator = comparators.first(where: { $0.id.value == name }) else {
      let names =
        FigureReference.names + comparators.map(\.id.value) + set.populations.ids(of: indicator)
      throw .unknownFigure(name, suggestion: Spelling.closest(to: name, in: names))
    }
    let wanted = other ?? period
    guard let value = comparator.value(for: wanted) else {
      throw .noComparison(comparator.name, wanted, last: comparator.lastPeriod(upTo: wanted))
    }
    return value.typed
  }
}

extension IndicatorSet {
  /// The area or group that a name is of where no comparator of the indicator has that id.
  fileprivate func population(_ name: String, of indicator: Indicator) -> FigurePopulation? {
    let isComparator = comparators.contains {
      $0.indicator == indicator.id.value && $0.id.value == name
    }
    return isComparator ? nil : populations.population(name, of: indicator)
  }
}
