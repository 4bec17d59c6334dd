import CouncilEnglish
import PaperMarkup
import PaperModel

extension Rule {
  /// Finds recommendations that do not begin with a verb: they continue the lead "The Board is
  /// recommended to:" in the paper and in the minutes.
  static let verblessRecommendation = ofPapers(
    "verbless-recommendation", .warning, in: .structure,
    page: Page(
      finds: "A recommendation does not begin with what the board is to do.",
      why: """
        It goes on with `is recommended to:`, and the resolution is worded from it: without a \
        verb nobody can say what was decided.
        """,
      example: """
        recommendations:
          - The progress made to date
        """,
      instead: "Begin with the verb: `Endorse the progress made to date`.",
      doubt: """
        Seldom: it speaks up only where the first word cannot be a verb. Whole sentences, such \
        as `That the report be noted`, are left alone.
        """
    )
  ) { paper, checked in
    paper.wordedRecommendations.compactMap { text in
      guard let word = RecommendationWording(text.value, by: checked.english).wordInsteadOfVerb
      else { return nil }
      return Finding(
        "a recommendation begins with its verb", at: checked.place(ofScalars: word, in: text),
        help: "begin for example with 'Note', 'Endorse' or 'Agree'")
    }
  }
}

extension BoardPaper {
  /// What the board is asked to do, one sentence each: the parts of a recommendation if it is only
  /// their lead.
  var wordedRecommendations: [Placed<[Prose.Inline]>] {
    recommendations.flatMap { recommendation in
      recommendation.parts.isEmpty || !recommendation.text.value.plainText.hasSuffix(":")
        ? [recommendation.text] : recommendation.parts
    }
  }
}

extension CheckedWorkspace {
  /// The place of a range of a line of Markdown, given in Unicode scalars of its plain text.
  func place(ofScalars span: Range<Int>, in text: Placed<[Prose.Inline]>) -> InputRange {
    guard let line = proseByRange[text.range]?.first else { return text.range }
    let scalars = line.text.unicodeScalars
    func offset(_ count: Int) -> Int { scalars.prefix(count).reduce(0) { $0 + UTF8.width($1) } }
    return line.range(offset(span.lowerBound)..<offset(span.upperBound))
  }
}
