package import PaperMarkup

/// How a house words resolutions.
package struct ResolutionStyle: Sendable {
  package let mood: ResolutionMood
  /// The text that ends a drafted resolution, such as `.`; empty for none.
  package let end: String
  /// The text between two resolutions of a minute, such as `;`, and before the last one, such as
  /// `; and`: it takes the place of the sign at the end. Nil to leave the ends as they are.
  package let between: String?
  package let beforeLast: String?
  /// Printed after drafted wording that nobody has confirmed.
  package let drafted: String
  /// Printed after a recommendation whose outcome is not recorded.
  package let waiting: String
  /// Who moved and seconded, and the vote: a template with the names of `ProposalName`.
  package let proposal: LineTemplate
  /// The members who voted one way: a template with the names of `VoteName`.
  package let vote: LineTemplate
  package let outcomes: [Resolution.Outcome: String]
  package let motionResults: [Motion.Result: String]

  package init(
    mood: ResolutionMood, end: String, between: String? = nil, beforeLast: String? = nil,
    drafted: String, waiting: String, proposal: LineTemplate,
    vote: LineTemplate, outcomes: [Resolution.Outcome: String],
    motionResults: [Motion.Result: String]
  ) {
    self.mood = mood
    self.end = end
    self.between = between
    self.beforeLast = beforeLast ?? between
    self.drafted = drafted
    self.waiting = waiting
    self.proposal = proposal
    self.vote = vote
    self.outcomes = outcomes
    self.motionResults = motionResults
  }
}
