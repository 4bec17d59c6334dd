package import PaperMarkup

/// How a house writes periods: one template for each kind. A kind without a template is written as
/// its first and last day.
package struct PeriodStyle: Sendable {
  package let year: LineTemplate
  package let quarter: LineTemplate
  package let half: LineTemplate
  package let month: LineTemplate
  /// The template for a period from one day to another.
  package let days: LineTemplate

  package init(
    year: LineTemplate, quarter: LineTemplate, half: LineTemplate, month: LineTemplate,
    days: LineTemplate
  ) {
    self.year = year
    self.quarter = quarter
    self.half = half
    self.month = month
    self.days = days
  }
}

/// The parts of a period.
package enum PeriodName: String, TemplateVocabulary {
  case quarter
  case half
  case startYear = "start-year"
  case startYearShort = "start-year-short"
  case endYear = "end-year"
  case endYearShort = "end-year-short"
  case firstDay = "first-day"
  case firstMonth = "first-month"
  case firstYear = "first-year"
  case lastDay = "last-day"
  case lastMonth = "last-month"
  case lastYear = "last-year"

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .quarter: "The number of the quarter; nothing for other periods."
    case .half: "The number of the half; nothing for other periods."
    case .startYear: "The year in which the period's year begins, such as `2017`."
    case .startYearShort: "The same in two digits, such as `17`."
    case .endYear: "The year in which the period's year ends, such as `2018`."
    case .endYearShort: "The same in two digits, such as `18`."
    case .firstDay: "The day of the month on which the period begins."
    case .firstMonth: "The name of the month in which it begins."
    case .firstYear: "The year in which it begins."
    case .lastDay: "The day of the month on which the period ends."
    case .lastMonth: "The name of the month in which it ends."
    case .lastYear: "The year in which it ends."
    }
  }
}
