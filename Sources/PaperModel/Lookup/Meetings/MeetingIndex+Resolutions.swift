package import PaperMarkup

/// A Resolution with the recommendation that it decides, and its wording.
package struct DecidedResolution: Sendable {
  /// Where the wording comes from.
  package enum Wording: Sendable {
    case stated
    /// Drafted from the recommendation by rule.
    case drafted(ResolutionDraft, isConfirmed: Bool)
    /// The words of the recommendation: the house does not redraft them.
    case asRecommended
    /// The outcome is not recorded yet; the words are those of the recommendation.
    case waiting
    /// There is neither a recommendation to draft from nor a text.
    case missing
  }

  package let resolution: Resolution
  package let recommendation: Recommendation?
  /// The paper of the recommendation.
  package let paper: BoardPaper?
  package let wording: Wording
  /// The wording, including lists. References in it are resolved by the Minute if the Minute states
  /// the words, otherwise by the paper.
  package let blocks: [Prose.Block]

  /// The id by which Follow-ups and later meetings refer to it.
  package var id: String? {
    if let id = resolution.id { return id.value }
    if let id = recommendation?.id { return id.value }
    if case .recommendation(let reference) = resolution.decides { return reference.value }
    return nil
  }

  /// Whether the wording comes from the paper and not from the Minute.
  package var isWordedByPaper: Bool {
    switch wording {
    case .stated, .missing: false
    case .drafted, .asRecommended, .waiting: true
    }
  }

  /// How often the matter is to be reported to the board again; nil unless the board agreed to it.
  package var reportBack: Placed<Recurrence>? {
    switch resolution.outcome?.value {
    case .asRecommended, .amended, .added: resolution.reportBack ?? recommendation?.reportBack
    case .deferred, .notAgreed: nil
    // A Resolution without a recommendation has no other outcome than being resolved.
    case nil: if case .none = resolution.decides { resolution.reportBack } else { nil }
    }
  }
}

extension MeetingIndex {
  /// The recommendation that a Resolution decides, with its paper; nil if it decides none, or one
  /// that does not exist.
  package func recommendation(
    _ subject: Resolution.Subject, of item: AgendaItem
  ) -> (recommendation: Recommendation, paper: BoardPaper)? {
    guard case .recommendation(let reference) = subject else { return nil }
    let papers = papers(of: item)
    for paper in papers {
      if let found = paper.recommendations.first(where: { $0.id?.value == reference.value }) {
        return (found, paper)
      }
    }
    guard var number = Int(reference.value), number > 0 else { return nil }
    for paper in papers {
      if number <= paper.recommendations.count {
        return (paper.recommendations[number - 1], paper)
      }
      number -= paper.recommendations.count
    }
    return nil
  }

  /// The resolutions of a Minute with their wording.
  package func resolutions(of minute: Minute, item: AgendaItem) -> [DecidedResolution] {
    minute.resolutions.map { decided($0, item: item) }
  }

  private func decided(_ resolution: Resolution, item: AgendaItem) -> DecidedResolution {
    let found = recommendation(resolution.decides, of: item)
    if let text = resolution.text {
      return DecidedResolution(
        resolution: resolution, recommendation: found?.recommendation, paper: found?.paper,
        wording: .stated, blocks: text.value)
    }
    guard let (recommendation, paper) = found else {
      return DecidedResolution(
        resolution: resolution, recommendation: nil, paper: nil, wording: .missing, blocks: [])
    }
    let isDecided = resolution.outcome?.value == .asRecommended
    let draft = record.drafter.draft(
      recommendation, mood: isDecided ? record.house.resolutions.mood : .asWorded)
    return DecidedResolution(
      resolution: resolution, recommendation: recommendation, paper: paper,
      wording: Self.wording(of: resolution, isDecided: isDecided, draft),
      blocks: blocks(draft.text, parts: recommendation.parts))
  }

  private static func wording(
    of resolution: Resolution, isDecided: Bool, _ draft: ResolutionDraft
  ) -> DecidedResolution.Wording {
    switch draft.outcome {
    case _ where !isDecided: .waiting
    case .asWorded: .asRecommended
    case .turned, .left: .drafted(draft, isConfirmed: resolution.isConfirmed)
    }
  }

  private func blocks(_ text: [Prose.Inline], parts: [Placed<[Prose.Inline]>]) -> [Prose.Block] {
    guard !parts.isEmpty else { return [.paragraph(text)] }
    let style = record.house.numbering.resolutionPart(0)
    let items = parts.map { [Prose.Block.paragraph($0.value)] }
    return [
      .paragraph(text), .list(Prose.List(marker: .numbered(style, start: 1), items: items)),
    ]
  }
}
