import PaperMarkup
import PaperModel

extension Rule {
  /// A template has one place for each section that the house knows.
  static let duplicateSection = ofPapers(
    "duplicate-section", .error, in: .structure, isEssential: true,
    page: Page(finds: "A paper has a section of the house twice.")
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
        "the section '\(known.heading)' stands twice",
        at: section.heading.range, notes: [Diagnostic.Note("it stands here first", at: first)])
    }
  }
}
