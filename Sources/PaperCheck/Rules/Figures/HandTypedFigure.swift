import PaperModel

extension Rule {
  /// Finds figures that are typed into prose: a typed copy is outdated by the next return.
  static let handTypedFigure = ofDocuments(
    "hand-typed-figure", .note, in: .figures,
    page: Page(
      finds:
        "A figure or a target of an indicator that is typed into the text where the program could look it up.",
      why:
        "It is right today. When a late return changes the table, or the paper is copied for the next quarter, the text stays behind.",
      example:
        "- 148 young people with disabilities met a work coach (annual target 170)",
      instead:
        "- ${PI2.ytd} young people with disabilities met a work coach (annual target ${PI2.target})",
      doubt:
        "Rarely wrong that it is the indicator's figure; to leave a paper that is finished as it is does no harm."
    )
  ) { checked in
    checked.paperFigures.flatMap(\.quotes).compactMap { quote in
      guard case .agrees(let reference) = quote.answer else { return nil }
      return Finding(
        "'\(quote.number.value.typed)' is typed by hand, and \(quote.indicator.id.value) states it",
        at: quote.range, help: "write '${\(reference)}', which the program looks up")
    }
  }
}
