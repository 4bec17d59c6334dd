package import PaperMarkup

/// What is measured, and what is to be reached: changes rarely. What was measured is a
/// `FigureRecord`.
///
/// It never changes, and is a class because it is handed on very often: all parts go along as one.
package final class Indicator: Sendable {
  /// Who answers for the figures.
  package struct Owner: Hashable, Sendable {
    /// The id of an organisation of the board.
    package let organisation: Placed<String>?
    /// The name of a person there.
    package let contact: String?

    package init(organisation: Placed<String>? = nil, contact: String? = nil) {
      self.organisation = organisation
      self.contact = contact
    }
  }

  /// Short and stable: other files refer to it.
  package let id: Placed<String>
  /// The id of the board's priority that it belongs to.
  package let priority: Placed<String>?
  package let title: Placed<String>
  /// What is counted and how, in prose.
  package let definition: Placed<[Prose.Inline]>?
  package let owner: Owner
  package let unit: FigureUnit
  /// Which way is better; nil when that is not stated, and then the indicator has no status.
  package let better: Polarity?
  package let yearToDate: YearToDateRule
  package let judge: JudgedFigure
  /// The part of a target by which it may be missed and still be Amber; nil for the house's.
  package let tolerance: Fraction?
  package let targets: [Target]
  /// The only time in which it is measured; nil when there is no end to it.
  package let runs: Placed<ReportingPeriod>?
  /// What is printed for any other time, such as "N/A (one year project only)".
  package let afterwards: String?
  /// Nil for what the public may see.
  package let exemption: Exemption?

  package init(
    id: Placed<String>, priority: Placed<String>? = nil, title: Placed<String>,
    definition: Placed<[Prose.Inline]>? = nil, owner: Owner = Owner(), unit: FigureUnit,
    better: Polarity? = nil, yearToDate: YearToDateRule, judge: JudgedFigure = .yearToDate,
    tolerance: Fraction? = nil, targets: [Target] = [], runs: Placed<ReportingPeriod>? = nil,
    afterwards: String? = nil, exemption: Exemption? = nil
  ) {
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
    self.targets = targets
    self.runs = runs
    self.afterwards = afterwards
    self.exemption = exemption
  }

  /// Whether the figures of the parts of a year make up that of the year, so that a part of a
  /// target is due when a part of its time has gone. Percentages and rates never add up.
  package var addsUp: Bool {
    switch unit {
    case .count, .currency: yearToDate == .sum
    case .percent, .rate, .milestone: false
    }
  }

  /// Whether it is measured on any day of the period.
  package func isRunning(in period: ReportingPeriod) -> Bool { isRunning(on: period.days) }

  func isRunning(on days: DateSpan) -> Bool { runs?.value.days.overlaps(days) ?? true }
}
