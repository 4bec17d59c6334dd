package import PaperMarkup

/// A Resolution: the board's decision on a recommendation, or a decision of its own.
package struct Resolution: Sendable {
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case asRecommended = "as-recommended"
    case amended
    case added
    case deferred
    case notAgreed = "not-agreed"
  }

  /// The recommendation that it decides.
  package enum Subject: Sendable {
    /// A recommendation by its id, or by its number among those of the item's papers.
    case recommendation(Placed<String>)
    /// A recommendation whose paper is not in the workspace.
    case unknown(InputRange)
    /// None: the board resolved it on its own initiative.
    case none
  }

  /// Where it is stated in its file.
  package let range: InputRange
  /// The id by which Follow-ups and later meetings refer to it; nil to use that of its
  /// recommendation.
  package let id: Placed<String>?
  package let decides: Subject
  /// The outcome; nil while it is not recorded.
  package let outcome: Placed<Outcome>?
  /// The wording as resolved; nil to draft it from the recommendation.
  package internal(set) var text: Placed<[Prose.Block]>?
  /// Whether somebody has confirmed drafted wording.
  package let isConfirmed: Bool
  package let proposal: Proposal
  package internal(set) var followUps: [FollowUp]
  /// How often the matter is to be reported to the board again; nil to use what the recommendation
  /// says.
  package let reportBack: Placed<Recurrence>?

  /// The number as printed; nil to count.
  package let number: Placed<String>?
  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    range: InputRange, id: Placed<String>? = nil, decides: Subject,
    outcome: Placed<Outcome>? = nil, text: Placed<[Prose.Block]>? = nil, isConfirmed: Bool = false,
    proposal: Proposal = Proposal(), followUps: [FollowUp] = [],
    reportBack: Placed<Recurrence>? = nil, number: Placed<String>? = nil,
    own: OwnFacts = .none
  ) {
    self.number = number
    self.own = own
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
