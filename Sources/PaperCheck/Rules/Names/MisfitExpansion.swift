import PaperModel

extension Rule {
  /// Finds abbreviations in brackets that do not match the words before them.
  static let misfitExpansion = ofDocuments(
    "misfit-expansion", .warning, in: .names,
    page: Page(
      finds: """
        An abbreviation in brackets whose letters differ by one from the words before it, or that is \
        a plural where they are not.
        """,
      why: """
        Either a word is missing or the letters are wrong. Whoever takes the short form from here \
        repeats the slip through the whole paper.
        """,
      example: "The plan follows the priorities of Integrated Care (ICS).",
      instead: "The plan follows the priorities of the Integrated Care System (ICS).",
      doubt: """
        Seldom wrong. Small words and one other may be left out of an abbreviation, and a bracket that \
        is not near the words at all is taken for something else.
        """)
  ) { checked in
    checked.acronymBooks.flatMap { book in
      book.misfits.map { use, misfit in
        Finding(misfit.message(use.acronym), at: use.place, help: misfit.help(use.acronym))
      }
    }
  }
}

extension AcronymMisfit {
  fileprivate func message(_ acronym: Acronym) -> String {
    switch self {
    case .letters(let words): "'\(acronym.text)' does not have the letters of '\(words)'"
    case .plural(let words): "'\(acronym.text)' is a plural, and '\(words)' is not"
    case .smallLetter(let words, _):
      "the last letter of '\(acronym.text)' stands for a word of '\(words)'"
    }
  }

  fileprivate func help(_ acronym: Acronym) -> String {
    switch self {
    case .letters: "complete the words, or mend the letters"
    case .plural: "write '\(acronym.letters)'"
    case .smallLetter(_, let right): "write '\(right)'"
    }
  }
}
