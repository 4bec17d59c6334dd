import PaperModel

extension Rule {
  /// Who voted, and how many, are stated beside each other.
  static let miscountedVote = ofMeetings(
    "miscounted-vote", .error, in: .meetings,
    page: Page(finds: "The count of a vote is not that of its names.")
  ) { view, _ in
    view.proposals.flatMap(\.proposal.vote).compactMap { option in
      let (count, names) = (option.count.value, option.names.count)
      guard names > 0, names != count else { return nil }
      let many = names == 1 ? "1 name stands" : "\(names) names stand"
      // A member may ask that her own vote be recorded: fewer names can be right.
      return Finding(
        names > count ? .error : .warning,
        "\(many) beside \(count) \(count == 1 ? "vote" : "votes")", at: option.count.range)
    }
  }
}
