import PaperModel

extension Rule {
  /// Finds words typed for similar ones where the words beside them leave no doubt.
  static let confusedWords = ofProse(
    "confused-words", .warning, in: .language,
    page: Page(
      finds: """
        A small list of slips that a spelling checker passes because each is a word: *could of* for \
        *could have*, *was lead by* for *was led by*, *pubic health* for *public health*.
        """,
      why: "Some of them make a paper laughable, and none is seen by the one who typed it.",
      example: "The review of pubic health was lead by the Director.",
      instead: "The review of public health was led by the Director.",
      doubt: "Very rarely wrong: each slip is looked for only beside words that show it is one.")
  ) { line, checked in
    checked.slips.matches(in: line).compactMap { match in
      let next = match.words.upperBound + 1
      guard !(next < line.folded.count && line.folded[next] == "course") else { return nil }
      return Finding(
        "'\(line.text(match.span))' is a slip for '\(match.replacement)'",
        at: line.range(match.span), help: "did you mean '\(match.replacement)'?",
        fix: line.fix(match.span, match.replacement))
    }
  }
}
