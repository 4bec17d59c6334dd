/// The indicators of one file, and what was measured of them.
package struct IndicatorSet: Sendable {
  /// The file it was read from.
  package let range: InputRange
  /// The file's path in the workspace.
  package let path: String
  package let title: String
  /// The period that progress is counted from, which the tables name above the baselines.
  package let baseline: ReportingPeriod?
  /// In the order of the file, no id twice.
  package let indicators: [Indicator]
  package let record: FigureRecord
  /// What owners say of their indicators, in the order of the file.
  package let judgements: [StatedJudgement]
  package let comparators: [Comparator]
  /// The ids of indicators whose unit could not be read: it is not to be relied on.
  package let faultyIDs: Set<String>
  private let indexOfID: [String: Int]
  private let judgementsOfID: [String: [StatedJudgement]]

  package init(
    range: InputRange, path: String, title: String, baseline: ReportingPeriod?,
    indicators: [Indicator], record: FigureRecord, judgements: [StatedJudgement],
    comparators: [Comparator], faultyIDs: Set<String> = []
  ) {
    self.range = range
    self.path = path
    self.title = title
    self.baseline = baseline
    self.indicators = indicators
    self.record = record
    self.judgements = judgements
    self.comparators = comparators
    self.faultyIDs = faultyIDs
    judgementsOfID = Dictionary(grouping: judgements, by: \.indicator)
    indexOfID = Dictionary(indicators.enumerated().map { ($1.id.value, $0) }) { first, _ in first }
  }

  /// The indicator of an id.
  package func indicator(_ id: String) -> Indicator? { indexOfID[id].map { indicators[$0] } }

  /// What the owner says of an indicator for a period: the last that is stated.
  package func judgement(of id: String, in period: ReportingPeriod) -> OwnerJudgement? {
    judgementsOfID[id]?.last { $0.period.days == period.days }?.judgement
  }
}

/// An owner's judgement with the indicator and the period that it is about.
package struct StatedJudgement: Sendable {
  package let indicator: String
  package let period: ReportingPeriod
  package let judgement: OwnerJudgement

  package init(indicator: String, period: ReportingPeriod, judgement: OwnerJudgement) {
    self.indicator = indicator
    self.period = period
    self.judgement = judgement
  }
}

/// A figure of a comparator.
package struct ComparatorFigure: Hashable, Sendable {
  package let period: ReportingPeriod
  package let value: FigureValue

  package init(period: ReportingPeriod, value: FigureValue) {
    self.period = period
    self.value = value
  }
}

/// What an indicator is compared with, such as the figure for England.
package struct Comparator: Sendable {
  /// The indicator's id.
  package let indicator: String
  /// The name by which texts ask for it: `${PI10.england}`.
  package let id: Placed<String>
  package let name: String
  /// In the order of the file.
  package let figures: [ComparatorFigure]

  package init(
    indicator: String, id: Placed<String>, name: String,
    figures: [ComparatorFigure]
  ) {
    self.indicator = indicator
    self.id = id
    self.name = name
    self.figures = figures
  }

  /// The figure for a period, or else for the year that it lies in.
  package func value(for period: ReportingPeriod) -> FigureValue? {
    [period, period.reportingYear].lazy.compactMap { wanted in
      figures.last { $0.period.days == wanted.days }?.value
    }.first
  }

  /// The last period up to the end of another for which there is a figure.
  package func lastPeriod(upTo period: ReportingPeriod) -> ReportingPeriod? {
    figures.map(\.period).filter { $0.end <= period.end }.max { $0.end < $1.end }
  }
}
