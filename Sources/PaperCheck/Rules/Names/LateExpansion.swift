import PaperModel

extension Rule {
  /// Finds abbreviations that are written out only after their first use.
  static let lateExpansion = ofDocuments(
    "late-expansion", .warning, in: .names,
    page: Page(
      finds: "An abbreviation that is written out after a place that uses it already.",
      why: "Readers meet it without its words, and find them a page too late.",
      example:
        "The CCG agreed.\n\nThe Clinical Commissioning Group (CCG) will report in June.",
      instead:
        "The Clinical Commissioning Group (CCG) agreed.\n\nThe CCG will report in June.",
      doubt: """
        Seldom wrong: headings, and the front matter of a paper, which is printed elsewhere, are not \
        looked at.
        """)
  ) { checked in
    checked.acronymBooks.flatMap { book in
      book.firstUses.compactMap { use in
        guard let expansion = book.expansions[use.acronym.letters],
          use.isRead(before: expansion.use)
        else { return nil }
        return Finding(
          "'\(use.acronym.letters)' is written out only further on",
          at: use.line.range(use.acronym.span),
          notes: [.init("it is written out here", at: expansion.use.place)],
          help: expansion.words.isEmpty
            ? "write it out here" : "write '\(expansion.words) (\(use.acronym.letters))' here")
      }
    }
  }
}

extension AcronymBook.Use {
  var place: InputRange { line.range(acronym.span) }

  fileprivate func isRead(before other: Self) -> Bool {
    switch line.role {
    case .heading, .header: return false
    case .paragraph, .item, .quote, .cell: break
    }
    guard (line.passage.key == nil) == (other.line.passage.key == nil) else { return false }
    return (number, acronym.span.lowerBound) < (other.number, other.acronym.span.lowerBound)
  }
}
