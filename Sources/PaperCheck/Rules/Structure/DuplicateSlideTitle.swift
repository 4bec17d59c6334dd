import PaperModel

extension Rule {
  /// Finds slides with the same title, which cannot be told apart in a list of slides.
  static let duplicateSlideTitle = ofBriefings(
    "duplicate-slide-title", .warning, in: .structure,
    page: Page(
      finds: "Two slides of a briefing have the same title.",
      why: """
        In the outline of a presentation, and in a screen reader, slides are told apart by their \
        titles alone. "Continued" is added by the program where a slide does not fit.
        """,
      example: """
        ## Areas of focus

        - Air quality

        ---

        ## Areas of focus

        - Primary care
        """,
      instead: "Say in each title what is on that slide: `## Areas of focus: places`.",
      doubt: "Never wrong that they are the same, but for case and spaces."
    )
  ) { slides in
    var seen: [String: InputRange] = [:]
    return slides.compactMap { slide -> Finding? in
      guard let title = slide.title else { return nil }
      let words = title.value.plainText.lowercased().split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      guard let first = seen[words] else {
        seen[words] = title.range
        return nil
      }
      return Finding(
        "another slide has the title '\(title.value.plainText)'", at: title.range,
        notes: [Diagnostic.Note("it is here first", at: first)],
        help: "say in the title what is on this slide and not on the other")
    }
  }
}
