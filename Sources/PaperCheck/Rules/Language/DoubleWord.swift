import PaperModel

extension Rule {
  /// Finds a word typed twice in a row, often where a sentence was edited at a line break.
  static let doubleWord = ofProse(
    "double-word", .warning, in: .language,
    page: Page(
      finds: "The same word twice in a row.",
      why: "It is read over by its author and seen by everybody else.",
      example: "The Board is asked to note the the progress.",
      instead: "The Board is asked to note the progress.",
      doubt:
        "Rarely wrong: `had had` and `that that`, numbers and names such as Bora Bora are left alone."
    )
  ) { line, _ in
    var last: Int?
    let folded = line.folded
    return folded.indices.dropFirst().compactMap { index in
      guard folded[index - 1] == folded[index] else { return nil }
      let (first, second) = (line.words[index - 1], line.words[index])
      guard isOrdinary(second.text), line.follows(index) else { return nil }
      // A word that is repeated several times is one finding.
      defer { last = index }
      guard last != index - 1 else { return nil }
      let gap = first.span.upperBound..<second.span.upperBound
      return Finding(
        "'\(second.text)' appears twice", at: line.range(second.span),
        help: "take one of them away", fix: line.fix(gap, ""))
    }
  }

  /// Whether a word is not a name, a number, or a word that may be doubled in good English.
  private static func isOrdinary(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter && $0.isLowercase } && !["had", "that"].contains(word)
  }
}
