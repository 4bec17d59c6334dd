import PaperModel

extension Rule {
  /// Finds recommendations that are decided twice; a decision in parts has words for each part.
  static let repeatedDecision = ofMeetings(
    "repeated-decision", .warning, in: .meetings,
    page: Page(
      finds: "Two resolutions decide one recommendation.",
      why: "A recommendation has one outcome. Of two, nobody can tell which one holds.",
      example: """
        resolutions:
          - decides: endorse
            outcome: as-recommended
          - decides: endorse
            outcome: deferred
        """,
      instead: """
        Decide it once. Where it was decided in parts, state the `text:` of each, and call neither \
        `as-recommended`.
        """,
      doubt: """
        Right nearly always: parts with words of their own are left alone, unless one was agreed \
        as recommended and another deferred or refused.
        """
    )
  ) { view, _ in
    view.minutes.flatMap { seen -> [Finding] in
      guard let item = seen.item else { return [] }
      var firsts: [InputRange: Resolution] = [:]
      return seen.minute.resolutions.compactMap { resolution in
        guard case .recommendation(let reference) = resolution.decides,
          let recommendation = view.book.recommendation(resolution.decides, of: item)
        else { return nil }
        let place = recommendation.recommendation.text.range
        guard let first = firsts[place] else {
          firsts[place] = resolution
          return nil
        }
        if areParts(first, resolution) { return nil }
        return Finding(
          "recommendation '\(reference.value)' is decided twice", at: reference.range,
          notes: [Diagnostic.Note("it is decided here first", at: first.range.startPoint)],
          help: "where it was decided in parts, state the 'text:' of each")
      }
    }
  }

  /// Whether two resolutions can be the decisions on parts of one recommendation.
  private static func areParts(_ first: Resolution, _ second: Resolution) -> Bool {
    let outcomes = [first.outcome?.value, second.outcome?.value]
    let isContradiction =
      outcomes.contains(.asRecommended)
      && (outcomes.contains(.notAgreed) || outcomes.contains(.deferred))
    return first.text != nil && second.text != nil && !isContradiction
  }
}
