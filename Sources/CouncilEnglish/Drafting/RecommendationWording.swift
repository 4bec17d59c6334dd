package import PaperMarkup
package import PaperModel

/// Findings about the wording of a recommendation. In case of doubt, none are reported.
///
/// All offsets are in Unicode scalars of the plain text, from 0.
package struct RecommendationWording: Hashable, Sendable {
  /// The first word, if the recommendation neither begins with a verb nor is a sentence: "The
  /// approval of", "Noting".
  package let wordInsteadOfVerb: Range<Int>?
  /// The verbs that begin further decisions: "contribute" in "Endorse X and contribute Y".
  package let furtherVerbs: [Range<Int>]

  /// - Parameter text: one line of Markdown.
  package init(_ text: [Prose.Inline], by english: EnglishWords) {
    let text = DraftingText(text, by: english)
    let opening = DraftingOpening(text)
    wordInsteadOfVerb =
      text.beginsWithoutVerb(opening) ? text.words.first.map { $0.range.lowerBound..<$0.end } : nil
    furtherVerbs =
      text.fault == nil
      ? ClauseFinder(text: text, opening: opening).startsBehindFirst.map { start in
        text.range(start..<(start + 1))
      } : []
  }
}

extension DraftingText {
  /// Whether a verb is certainly missing at the start.
  fileprivate func beginsWithoutVerb(_ opening: DraftingOpening) -> Bool {
    guard opening.count == 0, opening.sentence == 0, startOfSubjunctive == nil,
      !key(0).isEmpty, !hasFiniteVerb
    else { return false }
    let first = key(0)
    if english.verb(first) != nil || english[.verbs].contains(first)
      || english[.verbsAndNouns].contains(first)
    {
      return false
    }
    return english[.determiners].contains(first) || english[.decisions].contains(first)
      || isGerundOfDecision(first)
  }

  /// Whether it contains a word that may be the verb of a sentence.
  private var hasFiniteVerb: Bool {
    words.indices.contains {
      english[.auxiliaries].contains(key($0)) || english.isThirdPersonOfVerb(key($0))
        || english[.finiteVerbsAndNouns].contains(key($0))
        || $0 > 0 && english.verb(key($0)) != nil && key($0 - 1) == "board"
    }
  }

  /// "Noting the report", but not "Having considered the report, note it".
  private func isGerundOfDecision(_ word: String) -> Bool {
    guard word.hasSuffix("ing"), word != "recommending", words.allSatisfy({ $0.pause != .comma })
    else { return false }
    let stem = String(word.dropLast(3))
    return [stem, stem + "e"].contains { english.verb($0) != nil }
  }
}
