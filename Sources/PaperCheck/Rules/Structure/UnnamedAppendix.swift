import PaperMarkup
import PaperModel

extension Rule {
  /// Finds appendices that the text never mentions, so that no reader is sent to them.
  static let unnamedAppendix = ofPapers(
    "unnamed-appendix", .growing(nil, .note, .note), in: .structure,
    page: Page(
      finds: "No text of a paper names one of its appendices.",
      why: """
        Readers learn from the text why an appendix is there and when to look at it; one that \
        nothing leads to is not read, or was left from the paper before.
        """,
      example: """
        appendices:
          - { title: Action Plan, plan: plans/marmot-2016-19.yaml }
        ---

        ## Purpose

        Partners have made progress.
        """,
      instead: """
        Name it where a reader should look at it: `Partners have made progress (Appendix 1).`
        """,
      doubt: """
        Often a matter of taste, and so a note, and nothing in a draft. Where there is only \
        one, `attached` or `the appendix` will do.
        """
    )
  ) { paper, checked in
    guard !paper.appendices.isEmpty else { return [] }
    let named = NamedAppendices(paper, in: checked).named
    let style = checked.house.numbering.appendices
    return paper.appendices.indices.filter { !named.contains($0) }.map { place in
      Finding(
        "\(style.label(place + 1)) is not named in the text",
        at: paper.appendices[place].title.range,
        help: "write '(\(style.label(place + 1)))' where a reader should look at it")
    }
  }
}
