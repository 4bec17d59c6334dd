import PaperMarkup
import PaperModel

extension Rule {
  /// Finds mentions of appendices that the paper does not have. The house numbers the appendices,
  /// so it is known which exist.
  static let unknownAppendix = ofPapers(
    "unknown-appendix", .warning, in: .structure,
    page: Page(
      finds: "A text names an appendix that the paper does not have.",
      why: "Members look for it, and what it was to show them is not before them.",
      example: """
        appendices:
          - { title: Action Plan, plan: plans/marmot-2016-19.yaml }
        ---

        ## Purpose

        The figures are in Appendix 2.
        """,
      instead: "Name an appendix that is there, or list what is missing under `appendices:`.",
      doubt: """
        Seldom: an appendix of another document is told by the words around it, as in \
        `Appendix 2 of the strategy`.
        """
    )
  ) { paper, checked in
    guard !paper.faultyKeys.contains("appendices") else { return [] }
    let count = paper.appendices.count
    let style = checked.house.numbering.appendices
    return NamedAppendices(paper, in: checked).unknown.map { unknown in
      Finding(
        "\(unknown.label) is not there", at: unknown.range,
        notes: paper.appendices.last.map {
          [Diagnostic.Note("the last appendix is \(style.label(count))", at: $0.title.range)]
        } ?? [],
        help: count == 0
          ? "list it under 'appendices:', or say of which document it is"
          : "name one of \(count), list it under 'appendices:', or say of which document it is")
    }
  }
}
