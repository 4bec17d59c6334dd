import PaperModel

extension Rule {
  /// Resolutions refer to recommendations by their ids.
  static let duplicateRecommendation = ofPapers(
    "duplicate-id", "Two recommendations of a paper have the same id."
  ) { paper, _, _ in
    var seen: [String: InputRange] = [:]
    return paper.recommendations.compactMap(\.id).compactMap { id in
      guard let first = seen[id.value] else {
        seen[id.value] = id.range
        return nil
      }
      return Diagnostic(
        rule: "duplicate-id", "the id '\(id.value)' is used twice", at: id.range,
        notes: [Diagnostic.Note("it is used here first", at: first)],
        help: "give each recommendation an id of its own")
    }
  }
}
