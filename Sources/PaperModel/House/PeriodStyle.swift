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
