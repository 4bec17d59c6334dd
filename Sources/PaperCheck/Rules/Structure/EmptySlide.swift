import PaperModel

extension Rule {
  /// Finds slides without anything on them, such as between two breaks in a row.
  static let emptySlide = ofBriefings(
    "empty-slide", .warning, in: .structure,
    page: Page(
      finds: "A briefing has a slide with nothing on it, and no notes.",
      why: "It is shown as a blank page, most often because of a `---` too many.",
      example: """
        ## Where we are

        - The plan has been endorsed.

        ---

        ---

        ## What comes next
        """,
      instead: "Take one `---` out, also before the first slide and after the last.",
      doubt: "Never wrong that it is empty. A slide with a title alone is not: it can open a part."
    )
  ) { slides in
    slides.filter { $0.title == nil && $0.content.isEmpty && $0.notes.isEmpty }.map {
      Finding(
        "this slide is empty", at: $0.range,
        help: "take out a '---', or write what the slide shows")
    }
  }
}
