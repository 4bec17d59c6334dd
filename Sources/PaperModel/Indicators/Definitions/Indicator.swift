package import PaperMarkup

/// The definition of an indicator: what is measured, and the targets. Definitions rarely change;
/// the measured figures are in a `FigureRecord`.
///
/// It is immutable, and a class because it is passed around often: copying one reference is cheaper
/// than copying all fields.
package final class Indicator: Sendable {
  /// Who is responsible for the figures.
  package struct Owner: Hashable, Sendable {
    /// The id of an organisation of the board.
    package let organisation: Placed<String>?
    /// The name of a contact there.
    package let contact: String?

    package init(organisation: Placed<String>? = nil, contact: String? = nil) {
      self.organisation = organisation
      self.contact = contact
    }
  }

  /// What is being done about it, as reported for one period.
  package struct Correction: Sendable {
    package let period: ReportingPeriod
    package let text: Placed<[Prose.Block]>

    package init(period: ReportingPeriod, text: Placed<[Prose.Block]>) {
      self.period = period
      self.text = text
    }
  }

  /// The id, short and stable because other files refer to it.
  package let id: Placed<String>
  /// The id of the board's priority that it belongs to.
  package let priority: Placed<String>?
  package let title: Placed<String>
  /// What is counted and how, as prose.
  package let definition: Placed<[Prose.Inline]>?
  package let owner: Owner
  package let unit: FigureUnit
  /// Which direction is better; nil if not stated, and then the indicator has no status.
  package let better: Polarity?
  package let yearToDate: YearToDateRule
  package let judge: JudgedFigure
  /// The fraction of a target by which it may be missed and still be Amber; nil for the house's
  /// default.
  package let tolerance: Fraction?
  /// The targets in force: those that were replaced are in `statedTargets` alone.
  package let targets: [Target]
  private let statedTargets: [Target]
  /// What is being done about it where it is behind, by period in the order of the file.
  package let corrections: [Correction]
  /// The only period in which it is measured; nil if it is measured without limit.
  package let runs: Placed<ReportingPeriod>?
  /// The text printed for periods outside `runs`, such as "N/A (one year project only)".
  package let afterwards: String?
  /// The groups that only this indicator has figures of.
  package let groups: [PopulationGroup]
  /// The comparisons that are asked for, in order; ids are unique.
  package let gaps: [Gap]
  /// Which indicator of Fingertips it is; nil if it is none.
  package let fingertips: FingertipsKey?
  /// Why it is exempt from publication; nil if the public may see it.
  package let exemption: Exemption?
  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    id: Placed<String>, priority: Placed<String>? = nil, title: Placed<String>,
    definition: Placed<[Prose.Inline]>? = nil, owner: Owner = Owner(), unit: FigureUnit,
    better: Polarity? = nil, yearToDate: YearToDateRule, judge: JudgedFigure = .yearToDate,
    tolerance: Fraction? = nil, targets: [Target] = [], corrections: [Correction] = [],
    runs: Placed<ReportingPeriod>? = nil,
    afterwards: String? = nil, groups: [PopulationGroup] = [], gaps: [Gap] = [],
    fingertips: FingertipsKey? = nil, exemption: Exemption? = nil,
    own: OwnFacts = .none
  ) {
    self.own = own
    self.id = id
    self.priority = priority
    self.title = title
    self.definition = definition
    self.owner = owner
    self.unit = unit
    self.better = better
    self.yearToDate = yearToDate
    self.judge = judge
    self.tolerance = tolerance
    self.targets = targets.inForce(on: nil)
    statedTargets = targets
    self.corrections = corrections
    self.runs = runs
    self.afterwards = afterwards
    self.groups = groups
    self.gaps = gaps
    self.fingertips = fingertips
    self.exemption = exemption
  }

  private init(_ other: Indicator, targets: [Target]) {
    (id, priority, title, definition) = (other.id, other.priority, other.title, other.definition)
    (owner, unit, better, yearToDate) = (other.owner, other.unit, other.better, other.yearToDate)
    (judge, tolerance, runs, afterwards) = (
      other.judge, other.tolerance, other.runs, other.afterwards
    )
    (groups, gaps, fingertips) = (other.groups, other.gaps, other.fingertips)
    (exemption, own, corrections) = (other.exemption, other.own, other.corrections)
    statedTargets = other.statedTargets
    self.targets = targets
  }

  /// The indicator as it was known on a day: with the targets of that day.
  func known(on date: CalendarDate?) -> Indicator {
    guard let date, statedTargets.contains(where: { $0.agreed.map { $0 > date } ?? false }) else {
      return self
    }
    return Indicator(self, targets: statedTargets.inForce(on: date))
  }

  /// What a paper about a period prints of what is being done: the latest reported for a period in the
  /// same year that ends no later.
  package func corrective(for period: ReportingPeriod) -> Placed<[Prose.Block]>? {
    let toDate = (period.yearToDate ?? period).days
    return corrections.filter { correction in
      let last = correction.period.days.last
      return last <= toDate.last && last >= toDate.first
    }.max { $0.period.days.last < $1.period.days.last }?.text
  }

  /// Whether the figures for parts of a year add up to that of the year, so that a proportional
  /// part of a target is due part way through its period. Percentages and rates never add up.
  package var addsUp: Bool {
    switch unit {
    case .count, .currency: yearToDate == .sum
    case .percent, .rate, .milestone: false
    }
  }

  /// Whether it is measured on at least one day of the period.
  package func isRunning(in period: ReportingPeriod) -> Bool { isRunning(on: period.days) }

  func isRunning(on days: DateSpan) -> Bool { runs?.value.days.overlaps(days) ?? true }
}

/// Which direction of a figure is better. An indicator without a stated polarity has no status:
/// more reports of a crime, for example, may be a bad sign, or a sign of a better service.
package enum Polarity: String, Hashable, Sendable, CaseIterable {
  case higher, lower
}

/// How the year-to-date figure is computed from those of months and quarters.
package enum YearToDateRule: String, Hashable, Sendable, CaseIterable {
  /// The sum: people supported. Only for counts and sums of money.
  case sum
  /// The figure of the last part, which ends when the year to date does: people on a register.
  case latest
  /// The average, each part weighted by its number of months.
  case average
  /// Not computed: the year to date has rows of its own, or there is none.
  case stated
}

/// Which figure is compared with the target.
package enum JudgedFigure: String, Hashable, Sendable, CaseIterable {
  case yearToDate = "year-to-date"
  /// The figure of the paper's period alone, such as that of the quarter.
  case latest
}
