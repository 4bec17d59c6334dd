import PaperMarkup
import PaperModel

extension Rule {
  /// The house says which sections a paper must have, and from which stage on.
  static let missingSection = ofPapers(
    "missing-section", .error, in: .structure,
    page: Page(finds: "A paper lacks a section that the house requires, or has it empty.")
  ) { paper, checked in
    checked.house.sections.compactMap { known in
      guard let required = known.required, required <= checked.stage else { return nil }
      let section = paper.sections.first { known.isCalled($0.heading.value.plainText) }
      if let section, !section.isEmpty { return nil }
      return Finding(
        section == nil
          ? "the section '\(known.heading)' is missing"
          : "the section '\(known.heading)' is empty",
        at: section?.heading.range ?? paper.range,
        help: section == nil ? "write '## \(known.heading)' and the text below it" : nil)
    }
  }
}
