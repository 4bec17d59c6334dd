import PaperModel

extension Rule {
  /// Finds speaker's notes on a slide that shows nothing: they belong to another one.
  static let strayNotes = ofBriefings(
    "stray-notes", .warning, in: .structure,
    page: Page(
      finds: "Notes of a speaker belong to no slide: nothing is on it but them.",
      why: "The screen is blank while they are read out, and whoever prints slides loses them.",
      example: """
        ## Where we are

        - The plan has been endorsed.

        ---

        Note:

        Say who endorsed it.
        """,
      instead: "Take out the `---` before `Note:`, or write a slide above it.",
      doubt: "Never wrong that the slide has neither a title nor text."
    )
  ) { slides in
    slides.filter { $0.title == nil && $0.content.isEmpty && !$0.notes.isEmpty }.map {
      Finding(
        "these notes belong to no slide", at: $0.range,
        help: "'Note:' comes after what is on the slide, with no '---' between")
    }
  }
}
