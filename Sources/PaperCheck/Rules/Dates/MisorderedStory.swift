import PaperMarkup
import PaperModel

extension Rule {
  /// Finds a dated list, such as a story so far, that is out of order.
  static let misorderedStory = ofWorkspaces(
    "misordered-story", .warning, in: .dates,
    page: Page(
      finds: "A section whose parts are headed by years or dates has them out of order.",
      why: "Readers take such a list for a history, and an event in the wrong place for a mistake.",
      example: """
        ## The story so far

        ### 2013

        Coventry became a Marmot City.

        ### 2010

        The first review was published.
        """,
      instead:
        "Put the parts in the order of their dates, the earliest first or the latest first throughout.",
      doubt: "Never wrong about sections of which every part is headed by a date alone."
    )
  ) { checked in
    let texts =
      checked.workspace.frameworks.flatMap { [$0.sections] + $0.principles.map(\.sections) }
      + checked.workspace.papers.map(\.sections)
    return texts.joined().compactMap { section in
      let parts = section.subsections
      let dates = parts.compactMap(\.date)
      guard parts.count > 1, dates.count == parts.count, let first = dates.first,
        let last = dates.last
      else { return nil }
      let isFalling = first > last
      let wrong = dates.indices.dropFirst().first {
        isFalling ? dates[$0] > dates[$0 - 1] : dates[$0] < dates[$0 - 1]
      }
      return wrong.map { index in
        Finding(
          "'\(parts[index].heading.value.plainText)' is out of order here",
          at: parts[index].heading.range,
          notes: [Diagnostic.Note("this is the part before", at: parts[index - 1].heading.range)])
      }
    }
  }
}
