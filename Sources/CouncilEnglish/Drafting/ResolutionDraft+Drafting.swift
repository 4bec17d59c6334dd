package import PaperMarkup
package import PaperModel

extension ResolutionDraft {
  /// Drafts the wording of a Resolution.
  /// - Parameters:
  ///   - recommendation: its text, one line of Markdown.
  ///   - hasParts: whether a list of parts follows it.
  ///   - english: the words to go by.
  package static func draft(
    _ recommendation: [Prose.Inline], mood: ResolutionMood, hasParts: Bool, by english: EnglishWords
  ) -> ResolutionDraft {
    let text = DraftingText(recommendation, by: english)
    return draft(text, mood: mood, hasParts: hasParts).keepingNotes(of: recommendation)
  }

  private static func draft(
    _ text: DraftingText, mood: ResolutionMood, hasParts: Bool
  ) -> ResolutionDraft {
    do throws(DraftingDoubt) {
      let wording: [Prose.Inline] =
        switch mood {
        case .asWorded: text.worded()
        case .passiveSubjunctive: try text.turned(hasParts: hasParts)
        case .thirdPerson: try text.inThirdPerson(hasParts: hasParts)
        case .infinitive: try text.inInfinitive(hasParts: hasParts)
        }
      return ResolutionDraft(text: wording, outcome: mood == .asWorded ? .asWorded : .turned)
    } catch {
      return ResolutionDraft(text: text.asItStands(), outcome: .left(error))
    }
  }

  /// The draft with the notes that are missing from its words added at the end, such as a note
  /// after the full stop.
  private func keepingNotes(of recommendation: [Prose.Inline]) -> ResolutionDraft {
    guard recommendation.hasNote() else { return self }
    var kept = text.notes()
    let lost = recommendation.notes().filter { note in
      guard let place = kept.firstIndex(of: note) else { return true }
      kept.remove(at: place)
      return false
    }
    return ResolutionDraft(text: text + lost, outcome: outcome)
  }
}

extension ResolutionDrafter {
  /// Drafts in English, by lists of words; Documentation/Resolutions.md has the rules.
  package static func english(_ words: EnglishWords) -> ResolutionDrafter {
    ResolutionDrafter(
      words: {
        words.decisionVerbs.map {
          "It be \($0.participle) that. Be \($0.participle).\n"
        }.joined() + "Agreement be given to.\n"
          + words.leadingVerbs.map {
            "\(words.thirdPerson(of: $0)). "
          }.joined()
      },
      drafting: { recommendation, mood, hasParts in
        ResolutionDraft.draft(recommendation, mood: mood, hasParts: hasParts, by: words)
      })
  }
}
