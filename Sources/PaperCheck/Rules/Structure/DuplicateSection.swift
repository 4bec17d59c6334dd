import PaperMarkup
import PaperModel

extension Rule {
  /// Finds sections that occur twice: a template has one place for each section of the house.
  static let duplicateSection = ofPapers(
    "duplicate-section", .error, in: .structure, isEssential: true,
    page: Page(
      finds: "A paper has a section of the house twice.",
      why: """
        The house has one place for each of its sections: of two texts, one would be lost or appear \
        in the wrong place.
        """,
      example: """
        ## Background

        The Board endorsed the Action Plan in October 2016.

        ## Background and context

        Other places go on asking about the city's work.
        """,
      instead: """
        Put both texts below one heading, with `###` for their parts, or give one of them a \
        heading of its own.
        """,
      doubt: """
        Never wrong. It is found under other names too: the house of Coventry takes "Background" \
        and "Background and context" for one section.
        """
    )
  ) { paper, checked in
    var seen: [String: InputRange] = [:]
    return paper.sections.compactMap { section in
      guard let known = checked.house.section(called: section.heading.value.plainText) else {
        return nil
      }
      guard let first = seen[known.id.value] else {
        seen[known.id.value] = section.heading.range
        return nil
      }
      return Finding(
        "the section '\(known.heading)' appears twice",
        at: section.heading.range, notes: [Diagnostic.Note("it is here first", at: first)])
    }
  }
}
