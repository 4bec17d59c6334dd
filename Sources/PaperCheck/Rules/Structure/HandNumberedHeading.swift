import PaperMarkup
import PaperModel

extension Rule {
  /// Finds headings with a typed number, which is printed in addition to the house's own.
  static let handNumberedHeading = ofPapers(
    "hand-numbered-heading", .warning, in: .structure,
    page: Page(
      finds: "A heading begins with a number although the house numbers it.",
      why: """
        The paper would say "3. 3. Next steps"; and a number that was typed is wrong as soon as a \
        section is added above it.
        """,
      example: "## 3. Next steps",
      instead: "Write the heading alone: `## Next steps`.",
      doubt: """
        Rarely wrong: years and ages, as in `## 2018 figures` and `## 16-18 year olds`, are left \
        alone. Only a heading such as `## 1.5 degrees` is taken for a numbered one; waive it.
        """
    )
  ) { paper, checked in
    guard checked.house.numbering.sections.sections != nil else { return [] }
    return paper.sections.compactMap { section in
      let heading = section.heading.value.plainText
      guard let number = HouseSection.typedNumber(in: heading) else { return nil }
      let line = checked.proseByRange[section.heading.range]?.first
      return Finding(
        "sections are numbered by the house",
        at: section.heading.range, help: "take '\(number)' away, or it is printed twice",
        fix: line?.fix(0..<(number.utf8.count + 1), "") ?? [])
    }
  }
}
