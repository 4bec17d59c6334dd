import PaperModel

extension Rule {
  /// Finds placeholders that are still to be replaced, which authors easily overlook.
  static let unwrittenText = ofProse(
    "unwritten-text", .growing(.warning, .warning, .error), in: .language,
    page: Page(
      finds: "A text still has a placeholder in it.",
      why: """
        A name that a new file began with, a `TBC` or an ellipsis looks finished among the rest. \
        Once it is published it tells everybody that nobody read the paper.
        """,
      example: """
        subject: Progress update on …
        report-authors:
          - { name: A. N. Other, telephone: 01632 960000 }
        """,
      instead: """
        subject: Progress update on the strategy
        report-authors:
          - { name: Sam Okafor, telephone: 024 7500 0001 }
        """,
      doubt: """
        It may be wrong for an ellipsis apart from its sentence and for capitals that are a Roman \
        number; `[…]` in a quotation and an ellipsis after a word are left alone. At the stage \
        `final` it is an error, before that a warning.
        """)
  ) { line, _ in
    guard let placeholder = DraftPlaceholder.first(in: line) else { return [] }
    return [
      Finding(
        "'\(line.text(placeholder.span))' is a placeholder: what belongs there is not written",
        at: line.range(placeholder.span),
        help: line.passage.key == nil
          ? "write it, or take it away" : "write it, or take the line away")
    ]
  }
}
