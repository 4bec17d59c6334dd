import CouncilEnglish
import PaperMarkup
import PaperModel

/// A resolution that was drafted from a recommendation which asks for no figures.
struct Drafted {
  let text: [Inline]
  let outcome: ResolutionDraft.Outcome

  static func draft(
    _ recommendation: [Inline], mood: ResolutionMood, hasParts: Bool,
    by english: EnglishWords = .builtIn
  ) -> Drafted {
    let draft = ResolutionDraft.draft(
      recommendation.map(Prose.Inline.init), mood: mood, hasParts: hasParts, by: english)
    return Drafted(text: draft.text.printed { _ in "" }, outcome: draft.outcome)
  }
}

/// The inlines of a line of Markdown.
func printedLine(_ text: String) -> [Inline] { MarkdownReader.readLine(text).inlines.printed }
