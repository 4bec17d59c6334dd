package import PaperMarkup

/// Who proposed something to the board, and how the board voted.
package struct Proposal: Sendable {
  package let movedBy: Placed<String>?
  package let secondedBy: Placed<String>?
  package let vote: [VoteOption]

  package init(
    movedBy: Placed<String>? = nil, secondedBy: Placed<String>? = nil, vote: [VoteOption] = []
  ) {
    self.movedBy = movedBy
    self.secondedBy = secondedBy
    self.vote = vote
  }

  /// Whether nothing is stated.
  package var isEmpty: Bool { movedBy == nil && secondedBy == nil && vote.isEmpty }
}

/// The members who voted one way.
package struct VoteOption: Sendable {
  /// The vote, such as "for", "against", "abstained", or any other word that the board uses.
  package let option: Placed<String>
  /// The number of votes; if only names are stated, their number.
  package let count: Placed<Int>
  package let names: [Placed<String>]

  package init(option: Placed<String>, count: Placed<Int>, names: [Placed<String>] = []) {
    self.option = option
    self.count = count
    self.names = names
  }
}

/// Something that was moved besides what was resolved.
package struct Motion: Sendable {
  package enum Result: String, Hashable, Sendable, CaseIterable {
    case carried, lost, withdrawn
  }

  package internal(set) var text: Placed<[Prose.Inline]>
  package let result: Result
  package let proposal: Proposal

  package init(text: Placed<[Prose.Inline]>, result: Result, proposal: Proposal) {
    self.text = text
    self.result = result
    self.proposal = proposal
  }
}
