import PaperMarkup
import PaperModel

extension Rule {
  /// Finds header fields that the house does not print. They would be lost silently.
  static let unknownHeaderField = ofPapers(
    "unknown-header-field", .error, in: .names, isEssential: true,
    page: Page(
      finds: "A paper states a header line that the house does not have.",
      why: """
        The line would be left out without a word, and the paper would go to the board without its \
        wards or its deadline.
        """,
      example: """
        header:
          wards: All
        """,
      instead: """
        Use the name of a line that the house has, or add the line to `header:` in `house.yaml`. \
        What is only to be kept, and not printed, is under `metadata:`.
        """,
      doubt: "Never wrong: the house has only the lines that its `header:` names."
    )
  ) { paper, checked in
    let known = checked.house.header.compactMap { field -> String? in
      if case .entry(let name) = field.source { name } else { nil }
    }
    return paper.header.compactMap { entry in
      guard !known.contains(entry.field.value) else { return nil }
      return Finding(
        "'\(entry.field.value)' is not a line of the house's header", at: entry.field.range,
        help: Spelling.closest(to: entry.field.value, in: known).map { "did you mean '\($0)'?" }
          ?? "add it to 'header:' in house.yaml, or keep it under 'metadata:'")
    }
  }
}
