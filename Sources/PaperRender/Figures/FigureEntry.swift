package import PaperModel

/// An indicator of a listing, with a row for each target that it is held against.
///
/// Everything is text as people read it. What there is none of is nil.
package struct FigureEntry: Sendable {
  /// How the indicator stands to one target.
  package struct Row: Sendable {
    /// The figure that is judged, as the tables print it.
    package let value: String?
    /// As the tables print it.
    package let target: String?
    /// The period of the target where it is another than the year's.
    package let targetPeriod: String?
    /// What of the target is due by the end of the period, with two digits more than the target at
    /// the most; the rule says exactly which part.
    package let due: String?
    /// The figure as a part of what is due, in whole percent, rounded half away from zero.
    package let share: String?
    package let status: Status
    /// In the house's word.
    package let statusWord: String
    /// What gave the status, in words.
    package let rule: String
    package let suppliedBy: String?
    package let suppliedOn: CalendarDate?
  }

  /// Where the figure has gone, in the house's word.
  package struct Travel: Sendable {
    package let direction: String
    /// What it is compared with, such as "previous period".
    package let against: String
  }

  package let id: String
  package let title: String
  /// The priority's id.
  package let priority: String?
  /// The name of the organisation that answers for it; its id where the board does not know it.
  package let organisation: String?
  package let contact: String?
  /// The file that states the indicator, as a path in the workspace.
  package let file: String
  package let travel: Travel?
  /// One at least.
  package let rows: [Row]

  init(
    _ view: IndicatorView, _ standings: [TargetStatus], of set: IndicatorSet,
    organisations: [String: String], status: HouseStatus
  ) {
    let indicator = view.indicator
    id = indicator.id.value
    title = indicator.title.value
    priority = indicator.priority?.value
    organisation = indicator.owner.organisation.map { organisations[$0.value] ?? $0.value }
    contact = indicator.owner.contact
    file = set.path
    travel = (view.travel(against: .samePeriodLastYear) ?? view.travel(against: .previousPeriod))
      .map { Travel(direction: status.word($0.direction), against: $0.against.words) }
    rows = standings.map { Row($0, in: view, status: status) }
  }
}

extension FigureEntry.Row {
  fileprivate init(_ standing: TargetStatus, in view: IndicatorView, status words: HouseStatus) {
    // A milestone has no figure of a year; the words of the period say how far it has come.
    let isUntold = view.indicator.unit == .milestone && standing.judged.observations.isEmpty
    let figure = isUntold ? view.actual : standing.judged
    value = figure.printed
    target = standing.target?.value.typed
    targetPeriod = standing.target.flatMap {
      $0.period.days == view.year.days ? nil : $0.period.description
    }
    due = standing.comparison.flatMap { comparison in
      switch comparison.basis {
      case .whole: standing.target?.value.typed
      case .proRata, .profiled:
        view.indicator.unit.text(comparison.due, scale: standing.target?.value.number?.scale ?? 0)
      }
    }
    share = standing.comparison?.share.map { "\($0.rounded(scale: 0))%" }
    status = standing.status
    statusWord = words.word(standing.status)
    rule = TargetStatusRule.text(standing, in: view)
    let last = figure.observations.max {
      ($0.suppliedOn ?? .first) < ($1.suppliedOn ?? .first)
    }
    suppliedBy = last?.suppliedBy
    suppliedOn = last?.suppliedOn
  }
}

extension IndicatorFigure {
  /// As the tables of papers print it.
  fileprivate var printed: String? {
    switch self {
    case .stated(let observation), .absent(.shorthand(_, let observation)):
      observation.shownAs ?? observation.value.typed
    case .computed(let computed): computed.value.typed
    case .absent(.notRunning(let shown)): shown
    case .absent(.noRow), .absent(.empty), .absent(.incomplete): nil
    }
  }
}

extension FigureUnit {
  /// A number as an officer would type it, with up to two digits beyond a scale: those that it
  /// needs.
  func text(_ quotient: ExactQuotient, scale: Int) -> String {
    let finest = quotient.rounded(scale: scale + 2)
    let number =
      (scale...scale + 2).lazy.map { quotient.rounded(scale: $0) }
      .first { $0 == finest } ?? finest
    let digits = number.formatted(grouping: ",")
    switch self {
    case .percent: return digits + "%"
    case .currency: return number.isNegative ? "-£" + digits.dropFirst() : "£" + digits
    case .count, .rate, .milestone: return digits
    }
  }
}

extension TravelComparison {
  fileprivate var words: String {
    switch self {
    case .previousPeriod: "previous period"
    case .samePeriodLastYear: "same period last year"
    case .baseline: "baseline"
    }
  }
}
