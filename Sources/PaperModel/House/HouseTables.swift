package import PaperMarkup

/// How a house lays out action plans and indicators.
package struct HouseTables: Sendable {
  package let plan: PlanTable
  package let indicators: HouseIndicatorTable
  /// An action in its list: a template with the names of an action.
  package let action: LineTemplate
  /// An indicator where it is named: a template with the names `id` and `title`.
  package let indicator: LineTemplate

  package init(
    plan: PlanTable, indicators: HouseIndicatorTable, action: LineTemplate,
    indicator: LineTemplate
  ) {
    self.plan = plan
    self.indicators = indicators
    self.action = action
    self.indicator = indicator
  }
}

/// The table of an action plan.
package struct PlanTable: Sendable {
  /// What a row of it is.
  package enum Row: String, Sendable, CaseIterable {
    case aim
    /// Each action, with the facts of its aim.
    case action
  }

  package let row: Row
  package let table: TableTemplate
  /// Whether each has a number, and a name by which texts refer to it.
  package let isNumbered: Bool

  package init(row: Row, table: TableTemplate, isNumbered: Bool = false) {
    self.row = row
    self.isNumbered = isNumbered
    self.table = table
  }
}

/// The table of indicators.
package struct HouseIndicatorTable: Sendable {
  package struct Column: Sendable {
    package enum Content: Sendable {
      /// A template with the names of an indicator.
      case cell(Template)
      /// A figure, of a period relative to that of the paper, and how it is printed: a template with
      /// the names of a figure; nil to print it alone.
      case figure(FigureMeasure, RelativePeriod, Template?)
    }

    /// The name of the column, by which a paper can give it another label; nil for none.
    package let name: String?
    /// A template with the name `period`.
    package let label: LineTemplate
    package let content: Content
    /// The sentence that takes the place of the column where it would say the same in every row; nil
    /// where it stays.
    package let sentenceIfSame: LineTemplate?

    package init(
      name: String?, label: LineTemplate, content: Content, sentenceIfSame: LineTemplate?
    ) {
      self.sentenceIfSame = sentenceIfSame
      self.name = name
      self.label = label
      self.content = content
    }
  }

  /// A template with the name `priority`.
  package let caption: LineTemplate
  package let columns: [Column]
  /// Whether each has a number, and a name by which texts refer to it.
  package let isNumbered: Bool

  package init(caption: LineTemplate, columns: [Column], isNumbered: Bool = false) {
    self.caption = caption
    self.isNumbered = isNumbered
    self.columns = columns
  }

  /// The label of the column with a figure; nil where the house has no such column.
  package func label(of measure: FigureMeasure, _ period: RelativePeriod) -> LineTemplate? {
    columns.first {
      if case .figure(measure, period, _) = $0.content { true } else { false }
    }?.label
  }
}

/// What is measured of an indicator.
package enum FigureMeasure: String, Sendable, CaseIterable {
  case baseline, actual, target
  case yearToDate = "year-to-date"
}

/// A period of the column of a table, as seen from the period of the paper.
package enum RelativePeriod: Hashable, Sendable {
  case ownPeriod
  case previousPeriod
  case samePeriodLastYear
  /// A column for each of this many periods of the same length, up to that of the paper, the
  /// earliest first.
  case last(Int)
  case thisYear, lastYear, nextYear
  case stated(ReportingPeriod)

  /// The words for a period in `house.yaml`, other than a stated one.
  package static let words: [(word: String, period: RelativePeriod)] = [
    ("period", .ownPeriod), ("previous-period", .previousPeriod),
    ("same-period-last-year", .samePeriodLastYear),
    ("last-four-periods", .last(4)), ("this-year", .thisYear), ("last-year", .lastYear),
    ("next-year", .nextYear),
  ]
}
