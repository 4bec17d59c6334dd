package import PaperMarkup

/// A section of a paper with its sub-sections.
package struct Section: Sendable {
  /// The heading as the author wrote it.
  package let heading: Placed<[Prose.Inline]>
  /// The blocks between the heading and the first sub-section.
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

  /// Whether the author wrote that there is nothing to say: the word `none` alone, in any case, with
  /// or without a full stop.
  package var isNone: Bool {
    guard subsections.isEmpty, content.count == 1, case .paragraph(let line)? = content.first else {
      return false
    }
    let words = line.plainText.lowercased().split(whereSeparator: \.isWhitespace)
    return words == ["none"] || words == ["none."]
  }

  /// Everything under the heading; `level` is that of the headings of direct sub-sections.
  package func blocks(subsectionLevel level: Int) -> [Prose.Block] {
    content
      + subsections.flatMap { section in
        [.heading(level: min(level, 6), section.heading.value)]
          + section.blocks(subsectionLevel: level + 1)
      }
  }
}

extension Section {
  /// The number of words in its text and in that of its parts, with their headings but without its own.
  package var wordCount: Int {
    content.wordCount
      + subsections.reduce(0) { $0 + $1.heading.value.wordCount + $1.wordCount }
  }
}

extension Section {
  /// The first day of the year, month or date that its heading names alone, as `2013`, `May 2018` or
  /// `2013 to 2016` do; nil where it says anything else.
  package var date: CalendarDate? {
    let heading = heading.value.plainText
    if let date = try? CalendarDate(parsing: heading) { return date }
    return (try? ReportingPeriod(parsing: heading))?.start
  }
}

extension Section {
  /// The references in its text, and in that of its parts.
  package var references: [ProseReference] {
    heading.value.references() + content.references() + subsections.flatMap(\.references)
  }
}
