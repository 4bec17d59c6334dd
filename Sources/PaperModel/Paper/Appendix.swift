package import PaperMarkup

/// What stands behind a paper under a title of its own.
package struct Appendix: Sendable {
  /// A column of a table whose label differs from the house's, for the rows of one priority.
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
  package let plan: ActionPlan?
  package let indicators: IndicatorSet?
  package let labels: [ColumnLabel]
  /// Nil for what the public may see, as far as its paper is public.
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
