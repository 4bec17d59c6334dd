import PaperModel

extension Rule {
  /// Finds recommendations whose outcome is not recorded, which is what minutes are for.
  static let missingOutcome = ofMeetings(
    "missing-outcome", .growing(.warning, .warning, .error), in: .meetings,
    page: Page(
      finds: "A recommendation was put before a meeting, and what became of it is not recorded.",
      why: """
        Minutes are kept to say what became of each recommendation. One that is passed over is \
        acted on by nobody.
        """,
      example: """
        resolutions:
          - decides: endorse
            outcome:
        """,
      instead: """
        State the outcome: `as-recommended`, `amended`, `deferred` or `not-agreed`. A \
        recommendation that no resolution names gets an entry, `- decides: endorse`.
        """,
      doubt: """
        Never wrong: it looks only at minutes that somebody has begun. While they are being \
        written it is a warning and may stand; at the stage `final` it is an error.
        """
    )
  ) { view, _ in
    view.minutes.filter {
      $0.meeting.state == .held && !$0.minute.faultyKeys.contains("resolutions")
    }.flatMap { seen in
      waiting(seen, view) + undecided(seen, view)
    }
  }

  /// Reports resolutions that name a recommendation and no outcome.
  private static func waiting(
    _ seen: MeetingView.SeenMinute, _ view: MeetingView
  ) -> [Finding] {
    seen.minute.resolutions.filter { $0.outcome == nil }.compactMap { resolution in
      let (name, range): (String, InputRange)
      switch resolution.decides {
      case .recommendation(let reference):
        (name, range) = ("recommendation '\(reference.value)'", reference.range)
      case .unknown(let place): (name, range) = ("a recommendation", place)
      case .none: return nil
      }
      let recommendation = seen.item.flatMap {
        view.book.recommendation(resolution.decides, of: $0)?.recommendation
      }
      return Finding(
        "the outcome of \(name) is not recorded", at: range,
        notes: recommendation.map {
          [Diagnostic.Note("it is recommended here", at: $0.text.range)]
        } ?? [],
        help: "state 'outcome:' with as-recommended, amended, deferred or not-agreed")
    }
  }

  /// Reports recommendations that no resolution names.
  private static func undecided(
    _ seen: MeetingView.SeenMinute, _ view: MeetingView
  ) -> [Finding] {
    guard let item = seen.item else { return [] }
    let recommendations = view.book.papers(of: item).flatMap(\.recommendations)
    guard !recommendations.isEmpty else { return [] }
    let decided = Set(
      seen.minute.resolutions.compactMap {
        view.book.recommendation($0.decides, of: item)?.recommendation.text.range
      })
    return recommendations.enumerated().filter { !decided.contains($1.text.range) }.map {
      number, recommendation in
      let name = recommendation.id?.value ?? String(number + 1)
      return Finding(
        "no resolution decides recommendation '\(name)'", at: seen.minute.range,
        notes: [Diagnostic.Note("it is recommended here", at: recommendation.text.range)],
        help: "add '- decides: \(name)' with its 'outcome:' under 'resolutions:'")
    }
  }
}
