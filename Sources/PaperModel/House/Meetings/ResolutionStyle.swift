package import PaperMarkup

/// How a house words what was resolved.
package struct ResolutionStyle: Sendable {
  package let mood: ResolutionMood
  /// What ends a resolution that was drafted, such as `.`; empty for nothing.
  package let end: String
  /// What stands behind wording that nobody has confirmed.
  package let drafted: String
  /// What stands behind a recommendation whose outcome is not recorded.
  package let waiting: String
  /// Who moved and seconded, and the vote: a line with the names of `ProposalName`.
  package let proposal: LineTemplate
  /// Those who voted one way: a line with the names of `VoteName`.
  package let vote: LineTemplate
  package let outcomes: [Resolution.Outcome: String]
  package let motionResults: [Motion.Result: String]

  package init(
    mood: ResolutionMood, end: String, drafted: String, waiting: String, proposal: LineTemplate,
    vote: LineTemplate, outcomes: [Resolution.Outcome: String],
    motionResults: [Motion.Result: String]
  ) {
    self.mood = mood
    self.end = end
    self.drafted = drafted
    self.waiting = waiting
    self.proposal = proposal
    self.vote = vote
    self.outcomes = outcomes
    self.motionResults = motionResults
  }
}
