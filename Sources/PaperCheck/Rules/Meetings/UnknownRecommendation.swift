import PaperMarkup
import PaperModel

extension Rule {
  /// Finds outcomes of recommendations that do not exist.
  static let unknownRecommendation = ofMeetings(
    "unknown-recommendation", .error, in: .meetings, isEssential: true,
    page: Page(
      finds: "A resolution decides a recommendation that no paper of its item has.",
      why: """
        The outcome would belong to nothing, and the recommendation that was meant would look \
        undecided.
        """,
      example: """
        resolutions:
          - decides: endrose
            outcome: as-recommended
        """,
      instead: """
        Write the id or the number of the recommendation as the paper has it, here `endorse`. \
        Where the paper is not in the workspace, write `decides: unknown`, and the `text:` of what \
        was resolved.
        """,
      doubt: "Never wrong: where a paper of the item cannot be read, the rule is silent."
    )
  ) { view, _ in
    view.minutes.flatMap { seen -> [Finding] in
      guard let item = seen.item else { return [] }
      let stated = item.documents.count { if case .paper = $0.source { true } else { false } }
      let papers = view.book.papers(of: item)
      // If a paper could not be read, its recommendations are unknown.
      guard papers.count == stated else { return [] }
      return seen.minute.resolutions.compactMap { resolution in
        guard case .recommendation(let reference) = resolution.decides,
          view.book.recommendation(resolution.decides, of: item) == nil
        else { return nil }
        return Finding(
          "recommendation '\(reference.value)' does not exist", at: reference.range,
          help: help(for: reference.value, papers))
      }
    }
  }

  private static func help(for typed: String, _ papers: [BoardPaper]) -> String {
    let recommendations = papers.flatMap(\.recommendations)
    let names = recommendations.enumerated().map { $1.id?.value ?? String($0 + 1) }
    if papers.isEmpty { return "the item has no paper here: write 'unknown', and its 'text:'" }
    if names.isEmpty { return "its paper recommends nothing: leave 'decides:' out" }
    if let closest = Spelling.closest(to: typed, in: names) { return "did you mean '\(closest)'?" }
    return "the recommendations are \(names.map { "'\($0)'" }.joined(separator: ", "))"
  }
}
