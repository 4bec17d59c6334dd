package import PaperMarkup

/// One thing that the board is asked to decide.
package struct Recommendation: Sendable {
  /// A short stable name that other files refer to; none where nothing refers to it.
  package let id: Placed<String>?
  package let text: Placed<[Prose.Inline]>
  /// The parts of a recommendation that has several, in order; each one line of Markdown.
  package let parts: [Placed<[Prose.Inline]>]
  /// When the board is to hear of it again.
  package let reportBack: Placed<Recurrence>?

  package init(
    id: Placed<String>?, text: Placed<[Prose.Inline]>, parts: [Placed<[Prose.Inline]>] = [],
    reportBack: Placed<Recurrence>? = nil
  ) {
    self.id = id
    self.text = text
    self.parts = parts
    self.reportBack = reportBack
  }
}
