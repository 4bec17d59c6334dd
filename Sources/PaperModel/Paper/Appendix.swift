package import PaperMarkup

/// A part of a paper that is printed after it under its own title.
package struct Appendix: Sendable {
  /// A label of a table column that differs from the house's, for the rows of one priority.
  package struct ColumnLabel: Sendable {
    package let priority: Placed<String>
    package let column: Placed<String>
    package let label: String

    package init(priority: Placed<String>, column: Placed<String>, label: String) {
      self.priority = priority
      self.column = column
      self.label = label
    }
  }

  package let title: Placed<String>
  package let content: [Prose.Block]
  package internal(set) var plan: ActionPlan?
  package internal(set) var indicators: IndicatorSet?
  package let labels: [ColumnLabel]
  /// Why it is exempt from publication; nil if it is public whenever its paper is.
  package let exemption: Exemption?

  package init(
    title: Placed<String>, content: [Prose.Block], plan: ActionPlan? = nil,
    indicators: IndicatorSet? = nil, labels: [ColumnLabel] = [], exemption: Exemption? = nil
  ) {
    self.title = title
    self.content = content
    self.plan = plan
    self.indicators = indicators
    self.labels = labels
    self.exemption = exemption
  }
}
