import PaperMarkup
import PaperModel

extension Rule {
  /// Finds headings that are nearly a heading of the house. They are printed as typed.
  static let misspeltSection = ofWorkspaces(
    "misspelt-section", .warning, in: .structure,
    page: Page(
      finds: "A heading differs from one of the house in the spelling of a single word.",
      why: """
        The house knows its sections by their headings: one that is misspelt is printed as it \
        was typed, in another place, and the section counts as missing.
        """,
      example: """
        ## Options consider and recommended proposals

        The Board can go on as before, or ask for a new plan.
        """,
      instead: """
        Write the heading as the house has it: `## Options considered and recommended \
        proposals`.
        """,
      doubt: """
        Rarely: all other words must be those of the house's heading, and headings of one word \
        are left alone. A heading of your own that comes so near can be listed under `also:` \
        in `house.yaml`.
        """
    )
  ) { checked in
    SectionedText.all(in: checked.workspace).flatMap { text -> [Finding] in
      lazy var present = Set(
        text.sections.compactMap {
          text.known.section(called: $0.heading.value.plainText)?.id.value
        })
      return text.sections.compactMap { section in
        let heading = section.heading.value.plainText
        guard let meant = text.known.section(nearly: heading) else { return nil }
        // A section required at this stage counts as missing, and `missing-section` points to this
        // heading.
        let isAskedFor = meant.required.map { $0 <= checked.stage } ?? false
        guard !isAskedFor || present.contains(meant.id.value) else { return nil }
        return Finding(
          "no section of the house has this heading", at: section.heading.range,
          help: "did you mean '\(meant.heading)'?")
      }
    }
  }
}

extension KnownSections {
  /// The section whose heading differs from a heading in the spelling of one word; nil if the house
  /// knows the heading.
  func section(nearly heading: String) -> HouseSection? {
    let typed = heading.lowercased().split(whereSeparator: \.isWhitespace)
    guard (2...12).contains(typed.count) else { return nil }
    let nearest = sections.first { section in
      ([section.heading] + section.also).contains { known in
        let words = known.lowercased().split(whereSeparator: \.isWhitespace)
        guard words.count == typed.count else { return false }
        let other = words.indices.filter { words[$0] != typed[$0] }
        guard let place = other.first, other.count == 1, typed[place].utf8.count > 3 else {
          return false
        }
        return Spelling.closest(to: String(typed[place]), in: [String(words[place])]) != nil
      }
    }
    return nearest == nil || section(called: heading) != nil ? nil : nearest
  }
}
