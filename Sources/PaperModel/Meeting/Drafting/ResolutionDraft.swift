package import PaperMarkup

/// The wording of a resolution, drafted from the recommendation that it answers.
///
/// Nothing is invented: every word of it stands in the recommendation, but for those of the passive
/// ("be approved", "it be noted", "agreement be given"). Nothing is lost either. What cannot be
/// turned with certainty is left as worded. Documentation/Resolutions.md has the rules and examples.
package struct ResolutionDraft: Hashable, Sendable {
  /// What was done with the wording.
  package enum Outcome: Hashable, Sendable {
    /// The house words resolutions as their recommendations.
    case asWorded
    /// It stands in the passive subjunctive.
    case turned
    /// It stands as it was worded, since it could not be turned with certainty.
    case left(DraftingDoubt)
  }

  /// The wording with a capital at its start, and without the full stop, semicolon or comma that the
  /// recommendation ends in, since houses differ in what they put there. A colon stays.
  package let text: [Prose.Inline]
  package let outcome: Outcome

  /// Words a resolution.
  /// - Parameters:
  ///   - recommendation: its text, one line of Markdown.
  ///   - hasParts: whether a list of parts follows it.
  package static func draft(
    _ recommendation: [Prose.Inline], mood: ResolutionMood, hasParts: Bool
  ) -> ResolutionDraft {
    let text = DraftingText(recommendation)
    return draft(text, mood: mood, hasParts: hasParts).keepingNotes(of: recommendation)
  }

  private static func draft(
    _ text: DraftingText, mood: ResolutionMood, hasParts: Bool
  ) -> ResolutionDraft {
    switch mood {
    case .asWorded:
      return ResolutionDraft(
        text: text.worded(), outcome: .asWorded)
    case .passiveSubjunctive:
      do throws(DraftingDoubt) {
        return ResolutionDraft(text: try text.turned(hasParts: hasParts), outcome: .turned)
      } catch {
        return ResolutionDraft(text: text.asItStands(), outcome: .left(error))
      }
    }
  }

  /// The same with those notes at its end whose words are not in it, such as one after the full stop.
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

  private init(text: [Prose.Inline], outcome: Outcome) {
    self.text = text
    self.outcome = outcome
  }
}
