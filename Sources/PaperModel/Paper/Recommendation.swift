package import PaperMarkup

/// A recommendation: one decision that the board is asked to make.
package struct Recommendation: Sendable {
  /// A short stable id for references from other files; nil if nothing refers to it.
  package let id: Placed<String>?
  package let text: Placed<[Prose.Inline]>
  /// The parts of a recommendation that has several, in order; each is one line of Markdown.
  package let parts: [Placed<[Prose.Inline]>]
  /// How often the matter is to be reported to the board again; nil if it is not.
  package let reportBack: Placed<Recurrence>?

  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    id: Placed<String>?, text: Placed<[Prose.Inline]>, parts: [Placed<[Prose.Inline]>] = [],
    reportBack: Placed<Recurrence>? = nil, own: OwnFacts = .none
  ) {
    self.own = own
    self.id = id
    self.text = text
    self.parts = parts
    self.reportBack = reportBack
  }
}
