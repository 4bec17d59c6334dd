package import PaperMarkup
import PaperModel

/// Who moved and seconded something, and how the board voted, as its house words it.
package struct PrintedProposal: Sendable {
  let proposal: Proposal
  let writing: MeetingWriting

  fileprivate var votes: [PrintedVote] {
    proposal.vote.map { PrintedVote(option: $0, writing: writing) }
  }
}

/// Those who voted one way, as their house words it.
package struct PrintedVote: Sendable {
  let option: VoteOption
  let writing: MeetingWriting
}

extension Records {
  /// Who moved and seconded something, and the vote.
  package static let proposal = Record<PrintedProposal>(
    "proposal",
    [
      .text("mover", "Who moved it.") { $0.proposal.movedBy?.value },
      .text("seconder", "Who seconded it.") { $0.proposal.secondedBy?.value },
      .text("vote", "The votes, one way after the other.") { $0.writing.text($0.proposal.vote) },
      .each("way", "Each way of voting: repeated.", of: vote) { $0.votes },
    ])

  /// Those who voted one way.
  package static let vote = Record<PrintedVote>(
    "vote",
    [
      .text("option", "The way, such as `for`.") { $0.option.option.value },
      .text("count", "How many.") { String($0.option.count.value) },
      .text("names", "Their names, where they were recorded.") {
        $0.writing.list($0.option.names.map(\.value))
      },
    ])
}
