import PaperMarkup

/// What texts print of the figures of areas and groups, and of gaps.
struct OutcomeWords {
  private let view: OutcomeView
  private let set: IndicatorSet
  private let house: HouseOutcomes
  private let periodText: @Sendable (ReportingPeriod) -> String

  init(
    _ view: OutcomeView, _ set: IndicatorSet, _ house: HouseOutcomes,
    _ periodText: @escaping @Sendable (ReportingPeriod) -> String
  ) {
    self.view = view
    self.set = set
    self.house = house
    self.periodText = periodText
  }

  private var indicator: Indicator { view.indicator }

  /// The population that an area and a group name together, in either order.
  func population(_ ids: [String]) throws(FigureBook.Problem) -> FigurePopulation {
    var found = FigurePopulation.own
    for id in ids {
      guard let one = set.populations.population(id, of: indicator),
        found.area == nil || one.area == nil, found.group == nil || one.group == nil
      else {
        let known = set.populations.ids(of: indicator)
        throw .unknownPopulation(id, suggestion: Spelling.closest(to: id, in: known))
      }
      found = FigurePopulation(area: one.area ?? found.area, group: one.group ?? found.group)
    }
    return found
  }

  /// What is asked of a figure.
  /// - Parameters:
  ///   - stated: the period that is named; nil for that of the latest figure.
  ///   - limit: the period of the paper.
  func text(
    _ word: FigureReference.OutcomeWord, of population: FigurePopulation, named name: String?,
    in stated: ReportingPeriod?, upTo limit: ReportingPeriod
  ) throws(FigureBook.Problem) -> String {
    let row = stated.map { view.row(population, in: $0) } ?? view.latest(population)
    guard let row, IndicatorFigure(row).value != nil else {
      if let row { throw .absent(IndicatorFigure(row).absence ?? .noRow, period: row.period) }
      throw .noOutcome(name, stated ?? limit)
    }
    let text: String?
    switch word {
    case .actual, .latest: text = row.shownAs ?? row.value.typed
    case .period: text = periodText(row.period)
    case .lower: text = row.limits?.lower.typed
    case .upper: text = row.limits?.upper.typed
    case .compared: text = (row.facts?.compared).map(house.word)
    case .trend: text = (row.facts?.trend).map(house.word)
    }
    guard let text else { throw .notStated(word, row.period) }
    return text
  }

  /// What is asked of a gap.
  func text(
    _ word: FigureReference.GapWord, of id: String?, in period: ReportingPeriod?
  ) throws(FigureBook.Problem) -> String {
    let gaps = indicator.gaps
    guard let gap = id.map({ id in gaps.first { $0.id.value == id } }) ?? gaps.first else {
      let suggestion = id.flatMap { Spelling.closest(to: $0, in: gaps.map(\.id.value)) }
      throw .unknownGap(id, suggestion: suggestion)
    }
    let found = period.map { period in
      view.figure(of: gap, in: period).map { GapView(gap: gap, now: $0, earlier: nil) }
    }
    guard let gapView = found ?? view.view(of: gap) else {
      throw .noGap(gap.id.value, earlier: false)
    }
    switch word {
    case .gap: return try size(gapView.now, of: gap)
    case .period: return periodText(gapView.now.period)
    case .lower, .upper:
      guard let limits = gapView.now.limits else {
        throw .notStated(word == .lower ? .lower : .upper, gapView.now.period)
      }
      return house.size(word == .lower ? limits.lower : limits.upper, in: indicator.unit)
    case .ratio:
      guard let ratio = gapView.now.relative else { throw .noGap(gap.id.value, earlier: false) }
      return ratio.description
    case .worseOff:
      guard let worse = names.worseOff(gapView) else { throw .noPolarity }
      return worse
    case .change, .before, .periodBefore:
      guard let earlier = gapView.earlier, let change = gapView.change else {
        throw .noGap(gap.id.value, earlier: true)
      }
      switch word {
      case .before: return try size(earlier, of: gap)
      case .periodBefore: return periodText(earlier.period)
      default: return house.word(change)
      }
    }
  }

  private var names: PopulationNames { PopulationNames(set, indicator, house) }

  private func size(_ figure: GapFigure, of gap: Gap) throws(FigureBook.Problem) -> String {
    guard let size = figure.absolute else { throw .noGap(gap.id.value, earlier: false) }
    return house.size(size, in: indicator.unit)
  }
}

extension IndicatorFigure {
  /// Why there is no figure; nil if there is one.
  fileprivate var absence: FigureAbsence? {
    if case .absent(let absence) = self { absence } else { nil }
  }
}
