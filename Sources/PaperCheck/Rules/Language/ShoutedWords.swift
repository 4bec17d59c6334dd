import PaperModel

extension Rule {
  /// Finds words in capitals that are not abbreviations.
  static let shoutedWords = ofProse(
    "shouted-words", .note, in: .language,
    page: Page(
      finds: "Several words in a row in capitals, or one such as `ALL` or `NOT`.",
      why: """
        Capitals are harder to read, a screen reader may spell them out letter by letter, and they \
        sound like shouting. What matters can be said strongly, or set in bold.
        """,
      example: "Members are asked to note that THIS REPORT must NOT be shared.",
      instead: "Members are asked to note that this report must **not** be shared.",
      doubt: """
        Sometimes wrong where a body writes its own name in capitals. Abbreviations, names of \
        board.yaml and the words of minutes (`RESOLVED`) are left alone.
        """)
  ) { line, checked in
    Shouting(line, names: checked.organisationRegister.capitals).runs.map { run in
      let span = line.span(run)
      return Finding(
        run.count == 1
          ? "'\(line.text(span))' is in capitals" : "\(run.count) words in a row are in capitals",
        at: line.range(span), help: "write it in small letters, and in **bold** where it matters")
    }
  }
}
