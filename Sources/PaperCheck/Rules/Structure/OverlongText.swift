import PaperModel

extension Rule {
  /// Finds papers and sections that are longer than the house allows.
  static let overlongText = ofPapers(
    "overlong-text", .growing(.note, .warning, .warning), in: .structure,
    page: Page(
      finds: "A paper, or a section of it, has more words than the house allows (`most-words:`).",
      why: """
        Members have many papers to read for one meeting, and councils limit the length of each, often \
        to four or five sides of A4.
        """,
      example: """
        # house/house.yaml
        most-words: 2000
        sections:
          - { id: summary, heading: Summary, most-words: 150 }
        """,
      instead: """
        Shorten the text, or move what not everybody needs into an appendix, which is not counted.
        """,
      doubt: """
        Never wrong about the number of words between spaces, of headings, lists and tables as well. \
        Recommendations are counted, and what the house adds is not.
        """
    )
  ) { paper, checked in
    let sections = paper.sections.compactMap { section -> Finding? in
      guard let known = checked.house.section(called: section.heading.value.plainText),
        let most = known.mostWords, section.wordCount > most
      else { return nil }
      return Finding(
        "the section '\(known.heading)' has \(section.wordCount) words, and the house allows \(most)",
        at: section.heading.range)
    }
    guard let most = checked.house.mostWords, paper.wordCount > most else { return sections }
    return sections + [
      Finding(
        "this paper has \(paper.wordCount) words, and the house allows \(most)", at: paper.range)
    ]
  }
}

extension BoardPaper {
  /// The number of words in its recommendations and sections.
  fileprivate var wordCount: Int {
    opening.wordCount
      + recommendations.reduce(0) { count, recommendation in
        recommendation.parts.reduce(count + recommendation.text.value.wordCount) {
          $0 + $1.value.wordCount
        }
      } + sections.reduce(0) { $0 + $1.heading.value.wordCount + $1.wordCount }
  }
}
