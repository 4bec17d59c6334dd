/// What there is to print and to judge for one cell of an indicator table.
package enum IndicatorFigure: Hashable, Sendable {
  /// A row whose cell says something: a number, or words. Its period may be shorter than the one
  /// that was asked for where the latest figure stands for the year to date.
  case stated(Observation)
  case computed(ComputedFigure)
  case absent(FigureAbsence)

  /// Nil when it is absent.
  package var value: FigureValue? {
    switch self {
    case .stated(let observation): observation.value
    case .computed(let figure): figure.value
    case .absent: nil
    }
  }

  /// The rows that it rests on.
  package var observations: [Observation] {
    switch self {
    case .stated(let observation): [observation]
    case .computed(let figure): figure.parts
    case .absent(.empty(let observation)), .absent(.shorthand(_, let observation)): [observation]
    case .absent(.noRow), .absent(.incomplete), .absent(.notRunning): []
    }
  }
}

/// A figure that no row states, and that follows from those that do.
package struct ComputedFigure: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    case sum
    /// Weighted by months, and rounded half away from zero to the digits of the part with most.
    case average
  }

  /// As if it had been typed in the unit of the indicator: `1,844`, `6.35%`.
  package let value: FigureValue
  package let rule: Rule
  /// Two or more rows that follow each other without a gap.
  package let parts: [Observation]
}

/// Why there is no figure. A missing row, an empty cell and a code are three things.
package enum FigureAbsence: Hashable, Sendable {
  /// Nobody has said anything.
  case noRow
  /// A return was made and this was left out.
  case empty(Observation)
  /// A code stands in its place: `[x]` not available, `[z]` not applicable.
  case shorthand(Shorthand, Observation)
  /// It would have to be computed, and from this month on there is no number that can be used.
  case incomplete(from: CalendarMonth)
  /// Nobody has said anything, and the indicator is not measured then; what is printed instead.
  case notRunning(shown: String?)
}

extension IndicatorFigure {
  /// What a row says.
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
  /// Whether a row or a computation says something, if only that the figure is not available.
  package var saysSomething: Bool {
    switch self {
    case .stated, .computed, .absent(.shorthand): true
    case .absent: false
    }
  }

  /// Whether there should be a figure and is none: a code, or that nothing is measured then, is an
  /// answer.
  package var isMissing: Bool {
    switch self {
    case .absent(.noRow), .absent(.empty), .absent(.incomplete): true
    case .stated, .computed, .absent(.shorthand), .absent(.notRunning): false
    }
  }
}
