import PaperMarkup
import PaperModel

extension Rule {
  /// A reader who is not sent to an appendix does not open it.
  static let unnamedAppendix = ofPapers(
    "unnamed-appendix", .growing(nil, .note, .note), in: .structure,
    page: Page(
      finds: "An appendix that no text of its paper names.",
      why:
        "Readers learn from the text why an appendix is there and when to look at it. One that nothing leads to is not read, or was left from the paper before.",
      example: "appendices:\n  - title: Action Plan\n    …\n---\n\nPartners have made progress.",
      instead:
        "appendices:\n  - title: Action Plan\n    …\n---\n\nPartners have made progress (Appendix 1).",
      doubt:
        "Often a matter of taste, and so a note, and none in a draft: a paper that has one appendix may be clear without a word. `Attached` and `the appendix` will do where there is one."
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
