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
  ) { line, _ in
    slips.matches(in: line).compactMap { match in
      let next = match.words.upperBound + 1
      guard !(next < line.folded.count && line.folded[next] == "course") else { return nil }
      return Finding(
        "'\(line.text(match.span))' is a slip for '\(match.replacement)'",
        at: line.range(match.span), help: "did you mean '\(match.replacement)'?",
        fix: line.fix(match.span, match.replacement))
    }
  }

  private static let slips = PhraseTable([
    ("could|should|would|must|might of", "$1 have"),
    ("alot of", "a lot of"),
    ("am|is|are|was|were|be|been|being lead by", "$1 led by"),
    ("pubic health|sector|service|services|transport|meeting|consultation|purse", "public $2"),
    ("public|mental|sexual|oral heath", "$1 health"),
    ("heath inequalities|outcomes", "health $2"),
    ("heath and wellbeing", "health and wellbeing"),
    ("programme|project|service|case|team manger", "$1 manager"),
    ("to|will|would|must|should asses", "$1 assess"),
    ("statuary duty|duties|guidance|requirement|requirements|body|bodies|services", "statutory $2"),
    ("in principal that|to|but", "in principle $3"),
    ("rather then", "rather than"), ("more|less then a|an|one|half", "$1 than $3"),
    ("loose weight|out|interest", "lose $2"),
    ("their is|are|was|were", "there $2"), ("there own", "their own"),
    ("will|can|could|would|should advice", "$1 advise"),
    ("untied kingdom", "United Kingdom"),
    ("in|with regards to", "with regard to"), ("per say", "per se"),
  ])
}
