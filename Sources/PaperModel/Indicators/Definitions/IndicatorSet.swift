/// The indicators of one file, with their figures.
package struct IndicatorSet: Sendable {
  /// The file it was read from.
  package let range: InputRange
  /// The file's path in the workspace.
  package let path: String
  package let title: String
  /// The file of figures as it is stated, relative to this one; nil where none is, and where figures are
  /// read out of a table that somebody else keeps, which nothing is added to.
  package let figures: String?
  /// The baseline period that progress is counted from; tables name it above the baselines.
  package let baseline: ReportingPeriod?
  /// The indicators in the order of the file; ids are unique.
  package let indicators: [Indicator]
  /// The figures of all populations.
  package let records: PopulationRecords
  /// The areas and groups that figures may be about.
  package let populations: Populations
  /// The owners' judgements of their indicators, in the order of the file.
  package let judgements: [StatedJudgement]
  package let comparators: [Comparator]
  /// The ids of indicators whose unit could not be read, so that it must not be relied on.
  package let faultyIDs: Set<String>
  private let indexOfID: [String: Int]
  private let judgementsOfID: [String: [StatedJudgement]]

  package init(
    range: InputRange, path: String, title: String, figures: String? = nil,
    baseline: ReportingPeriod?,
    indicators: [Indicator], records: PopulationRecords, populations: Populations = .none,
    judgements: [StatedJudgement],
    comparators: [Comparator], faultyIDs: Set<String> = []
  ) {
    self.range = range
    self.path = path
    self.title = title
    self.figures = figures
    self.baseline = baseline
    self.indicators = indicators
    self.records = records
    self.populations = populations
    self.judgements = judgements
    self.comparators = comparators
    self.faultyIDs = faultyIDs
    judgementsOfID = Dictionary(grouping: judgements, by: \.indicator)
    indexOfID = Dictionary(indicators.enumerated().map { ($1.id.value, $0) }) { first, _ in first }
  }

  /// The figures of everybody in the board's own area.
  package var record: FigureRecord { records.own }

  /// The indicator with this id.
  package func indicator(_ id: String) -> Indicator? { indexOfID[id].map { indicators[$0] } }

  /// The owner's judgement of an indicator for a period; if several are stated, the last.
  package func judgement(of id: String, in period: ReportingPeriod) -> OwnerJudgement? {
    judgementsOfID[id]?.last { $0.period.days == period.days }?.judgement
  }
}

/// An owner's judgement together with its indicator and period.
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

/// A comparator of an indicator, such as the figure for England.
package struct Comparator: Sendable {
  /// The indicator's id.
  package let indicator: String
  /// The name by which texts refer to it: `${PI10.england}`.
  package let id: Placed<String>
  package let name: String
  /// The figures in the order of the file.
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

  /// The figure for a period or, if there is none, for the year that contains it.
  package func value(for period: ReportingPeriod) -> FigureValue? {
    [period, period.reportingYear].lazy.compactMap { wanted in
      figures.last { $0.period.days == wanted.days }?.value
    }.first
  }

  /// The latest period with a figure that ends no later than the given period.
  package func lastPeriod(upTo period: ReportingPeriod) -> ReportingPeriod? {
    figures.map(\.period).filter { $0.end <= period.end }.max { $0.end < $1.end }
  }
}
