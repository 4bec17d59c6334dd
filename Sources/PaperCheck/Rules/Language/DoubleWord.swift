import PaperModel

extension Rule {
  /// A word that is typed again, most often where a line was mended.
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
      // A word that stands many times is one finding.
      defer { last = index }
      guard last != index - 1 else { return nil }
      let gap = first.span.upperBound..<second.span.upperBound
      return Finding(
        "'\(second.text)' stands twice", at: line.range(second.span),
        help: "take one of them away", fix: line.fix(gap, ""))
    }
  }

  /// Words that follow themselves in good English, names and numbers are not.
  private static func isOrdinary(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter && $0.isLowercase } && !["had", "that"].contains(word)
  }
}
