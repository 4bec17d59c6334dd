package import PaperMarkup

/// What a board did with a recommendation, or resolved beside those it was given.
package struct Resolution: Sendable {
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case asRecommended = "as-recommended"
    case amended
    case added
    case deferred
    case notAgreed = "not-agreed"
  }

  /// Which recommendation it decides.
  package enum Subject: Sendable {
    /// By its id, or by its number among those of the item's papers.
    case recommendation(Placed<String>)
    /// One whose paper is not in the workspace.
    case unknown(InputRange)
    /// None: the board resolved it of its own.
    case none
  }

  /// Where it stands in its file.
  package let range: InputRange
  /// How follow-ups and later meetings refer to it; nil for the id of its recommendation.
  package let id: Placed<String>?
  package let decides: Subject
  /// Nil while it waits for being recorded.
  package let outcome: Placed<Outcome>?
  /// As resolved; nil where it is drafted from the recommendation.
  package let text: Placed<[Prose.Block]>?
  /// Whether somebody has looked at wording that was drafted.
  package let isConfirmed: Bool
  package let proposal: Proposal
  package let followUps: [FollowUp]
  /// How often the board is to hear of it again; nil for what the recommendation says.
  package let reportBack: Placed<Recurrence>?

  package init(
    range: InputRange, id: Placed<String>? = nil, decides: Subject,
    outcome: Placed<Outcome>? = nil, text: Placed<[Prose.Block]>? = nil, isConfirmed: Bool = false,
    proposal: Proposal = Proposal(), followUps: [FollowUp] = [],
    reportBack: Placed<Recurrence>? = nil
  ) {
    self.range = range
    self.id = id
    self.decides = decides
    self.outcome = outcome
    self.text = text
    self.isConfirmed = isConfirmed
    self.proposal = proposal
    self.followUps = followUps
    self.reportBack = reportBack
  }
}
