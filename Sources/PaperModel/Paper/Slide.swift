package import PaperMarkup

/// A slide of a briefing.
package struct Slide: Sendable {
  /// The first heading, of any level; nil if it has none.
  package let title: Placed<[Prose.Inline]>?
  /// What is on the slide below its title.
  package let content: [Prose.Block]
  /// What the speaker is to say: printed beside the slide and not on it.
  package let notes: [Prose.Block]
  /// Where it begins: its first block, or the break before an empty one.
  package let range: InputRange

  package init(
    title: Placed<[Prose.Inline]>?, content: [Prose.Block], notes: [Prose.Block],
    range: InputRange
  ) {
    self.title = title
    self.content = content
    self.notes = notes
    self.range = range
  }

  /// The slide as a section, as which rules about prose read it.
  var section: Section {
    Section(heading: title ?? Placed([], at: range), content: content + notes)
  }
}
