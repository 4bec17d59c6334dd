/// The figure for one cell of an indicator table, to be printed and judged.
package enum IndicatorFigure: Hashable, Sendable {
  /// A row whose cell is not empty: a number, or words. Its period may be shorter than the one
  /// asked for if the latest figure is used as the year to date.
  case stated(Observation)
  case computed(ComputedFigure)
  case absent(FigureAbsence)

  /// The value; nil if the figure is absent.
  package var value: FigureValue? {
    switch self {
    case .stated(let observation): observation.value
    case .computed(let figure): figure.value
    case .absent: nil
    }
  }

  /// The rows that the figure is based on.
  package var observations: [Observation] {
    switch self {
    case .stated(let observation): [observation]
    case .computed(let figure): figure.parts
    case .absent(.empty(let observation)), .absent(.shorthand(_, let observation)): [observation]
    case .absent(.noRow), .absent(.incomplete), .absent(.notRunning): []
    }
  }
}

/// A figure that no row states, computed from other rows.
package struct ComputedFigure: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    case sum
    /// The average, weighted by months and rounded half away from zero to the number of decimal
    /// places of the most precise part.
    case average
  }

  /// The value as if it had been typed in the unit of the indicator: `1,844`, `6.35%`.
  package let value: FigureValue
  package let rule: Rule
  /// Two or more rows that are consecutive in time without a gap.
  package let parts: [Observation]
}

/// Why there is no figure. A missing row, an empty cell and a code are three different cases.
package enum FigureAbsence: Hashable, Sendable {
  /// There is no row.
  case noRow
  /// There is a row, but its cell is empty: a return was made without this figure.
  case empty(Observation)
  /// The cell holds a code instead of a value: `[x]` not available, `[z]` not applicable.
  case shorthand(Shorthand, Observation)
  /// The figure would have to be computed, and from this month on a usable number is missing.
  case incomplete(from: CalendarMonth)
  /// There is no row, and the indicator is not measured in the period; `shown` is printed instead.
  case notRunning(shown: String?)
}

extension IndicatorFigure {
  /// The figure that a row states, or why it states none.
  init(_ observation: Observation) {
    switch observation.value.content {
    case .empty: self = .absent(.empty(observation))
    case .shorthand(let code): self = .absent(.shorthand(code, observation))
    case .number, .ratio, .bound, .range, .words: self = .stated(observation)
    }
  }
}

extension Observation {
  /// Whether the cell is not empty.
  var saysSomething: Bool { value.content != .empty }
}

extension IndicatorFigure {
  /// Whether a row or a computation gives information, if only that the figure is not available.
  package var saysSomething: Bool {
    switch self {
    case .stated, .computed, .absent(.shorthand): true
    case .absent: false
    }
  }

  /// Whether a figure is expected but there is none. A code, or an indicator that is not measured
  /// in the period, counts as an answer and not as missing.
  package var isMissing: Bool {
    switch self {
    case .absent(.noRow), .absent(.empty), .absent(.incomplete): true
    case .stated, .computed, .absent(.shorthand), .absent(.notRunning): false
    }
  }
}
