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
    var last = 0
    return zip(line.words, line.words.dropFirst()).compactMap { first, second in
      guard first.text.lowercased() == second.text.lowercased(), isOrdinary(second.text),
        line.text(first.span.upperBound..<second.span.lowerBound).allSatisfy(\.isWhitespace)
      else { return nil }
      // A word that stands many times is one finding.
      defer { last = second.span.upperBound }
      guard last != first.span.upperBound else { return nil }
      let gap = first.span.upperBound..<second.span.upperBound
      return Finding(
        "'\(second.text)' stands twice", at: line.range(second.span),
        help: "take one of them away", fix: [Fix(line.range(gap), "")])
    }
  }

  /// Words that follow themselves in good English, names and numbers are not.
  private static func isOrdinary(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter && $0.isLowercase } && !["had", "that"].contains(word)
  }
}
