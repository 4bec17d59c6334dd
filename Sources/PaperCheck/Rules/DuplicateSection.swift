import PaperMarkup
import PaperModel

extension Rule {
  /// A template has one place for each section that the house knows.
  static let duplicateSection = ofPapers(
    "duplicate-section", "A paper has a section of the house twice."
  ) { paper, workspace, _ in
    var seen: [String: InputRange] = [:]
    return paper.sections.compactMap { section in
      guard let known = workspace.house.section(called: section.heading.value.plainText) else {
        return nil
      }
      guard let first = seen[known.id.value] else {
        seen[known.id.value] = section.heading.range
        return nil
      }
      return Diagnostic(
        rule: "duplicate-section", "the section '\(known.heading)' stands twice",
        at: section.heading.range, notes: [Diagnostic.Note("it stands here first", at: first)])
    }
  }
}
