import PaperModel

extension Rule {
  /// Finds slides without a title: a listener to a screen reader goes from slide to slide by them.
  static let untitledSlide = ofBriefings(
    "untitled-slide", .warning, in: .structure,
    page: Page(
      finds: "A slide has text and no heading, so that it has no title.",
      why: """
        Titles are how people find a slide, in the room and in a screen reader, which lists slides by \
        them; PowerPoint reports a slide without one as inaccessible.
        """,
      example: """
        ---

        - Partners met every month.
        """,
      instead: """
        ---

        ## What partners did

        - Partners met every month.
        """,
      doubt: """
        Never wrong that there is no heading. The first heading of any level counts, wherever it is on \
        the slide.
        """
    )
  ) { slides in
    slides.filter { $0.title == nil && !$0.content.isEmpty }.map {
      Finding(
        "this slide has no title", at: $0.range, help: "begin it with a heading such as '## …'")
    }
  }
}
