import PaperModel

extension Rule {
  /// Finds numbers in prose that contradict the table of figures.
  static let misquotedFigure = ofDocuments(
    "misquoted-figure", .warning, in: .figures,
    page: Page(
      finds:
        "A number that the text of a paper, or a report of progress, tells in the words of an indicator, and that is none of its figures or targets.",
      why:
        "The text says 148 and the table 151. Members notice, and wonder which of the other figures are wrong.",
      example:
        "- 141 young people with disabilities met a work coach (annual target 170)",
      instead:
        "- ${PI2.ytd} young people with disabilities met a work coach (annual target ${PI2.target})",
      doubt:
        "Rarely wrong: most of the words of the indicator's title or definition have to be in the sentence. Other times (`in 2015`), places (`in Foleshill`), plans (`will`), parts (`20 of them`) and rough numbers (`about 150`) are left alone, and so is any number that the indicator has in another period."
    )
  ) { checked in
    checked.paperFigures.flatMap(\.quotes).compactMap { quote in
      guard case .differs(let difference) = quote.answer else { return nil }
      return Finding(
        "'\(quote.number.value.typed)' is not the \(difference.name), which is "
          + "'\(difference.typed)'", at: quote.range,
        notes: difference.place.map { [Diagnostic.Note("'\(difference.typed)'", at: $0)] } ?? [],
        help: "write '${\(difference.reference)}', which the program looks up")
    }
  }
}
