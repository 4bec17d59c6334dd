package import PaperMarkup

/// A part of a paper under a heading, with the parts below it.
package struct Section: Sendable {
  /// The heading as the author wrote it.
  package let heading: Placed<[Prose.Inline]>
  /// What stands between the heading and the first sub-section.
  package let content: [Prose.Block]
  package let subsections: [Section]

  package init(heading: Placed<[Prose.Inline]>, content: [Prose.Block], subsections: [Section] = [])
  {
    self.heading = heading
    self.content = content
    self.subsections = subsections
  }

  /// Whether there is nothing under the heading.
  package var isEmpty: Bool { content.isEmpty && subsections.isEmpty }

  /// Everything under the heading; the headings of direct sub-sections have the level given.
  package func blocks(subsectionLevel level: Int) -> [Prose.Block] {
    content
      + subsections.flatMap { section in
        [.heading(level: min(level, 6), section.heading.value)]
          + section.blocks(subsectionLevel: level + 1)
      }
  }
}
