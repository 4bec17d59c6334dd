import PaperCompose
package import PaperModel

/// An indicator in a listing, with a row for each target against which it is judged.
///
/// All values are text as people read it; nil means that there is none.
package struct FigureEntry: Sendable {
  /// The status of the indicator against one target.
  package struct Row: Sendable {
    /// The judged figure, as the tables print it.
    package let value: String?
    /// The target, as the tables print it.
    package let target: String?
    /// The period of the target, where it differs from the year's.
    package let targetPeriod: String?
    /// The part of the target that is due by the end of the period, with at most two digits more
    /// than the target; `rule` states the exact part.
    package let due: String?
    /// The figure as a share of `due`, in whole percent, rounded half away from zero.
    package let share: String?
    package let status: Status
    /// The status in the house's word.
    package let statusWord: String
    /// The reason for the status, in words.
    package let rule: String
    package let suppliedBy: String?
    package let suppliedOn: CalendarDate?
  }

  /// The Direction of travel, in the house's word.
  package struct Travel: Sendable {
    package let direction: String
    /// The basis of the comparison, such as "previous period".
    package let against: String
  }

  package let id: String
  package let title: String
  /// The priority's id.
  package let priority: String?
  /// The name of the organisation responsible for the indicator; its id where the board does not
  /// know it.
  package let organisation: String?
  package let contact: String?
  /// The file that defines the indicator, as a path in the workspace.
  package let file: String
  package let travel: Travel?
  /// The rows, at least one.
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
    // A milestone has no figure for the year; the text for the period reports its progress.
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
    share = standing.comparison?.share?.rounded(scale: 0).map { "\($0)%" }
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

extension FigureUnit {
  /// A number in the form in which an officer would type it, with up to two digits more than the
  /// scale, where it needs them; nil if it has too many digits.
  fileprivate func text(_ quotient: ExactQuotient, scale: Int) -> String? {
    let roundings = (scale...scale + 2).compactMap { quotient.rounded(scale: $0) }
    guard let number = roundings.first(where: { $0 == roundings.last }) else { return nil }
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
