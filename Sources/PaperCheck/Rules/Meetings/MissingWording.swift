import PaperModel

extension Rule {
  /// Wording can be drafted only from a recommendation that was taken as it was.
  static let missingWording = ofMeetings(
    "missing-wording", "A resolution has no words, and none can be drafted."
  ) { view, stage in
    view.minutes.flatMap(\.minute.resolutions).compactMap { resolution in
      guard resolution.text == nil, let outcome = resolution.outcome else { return nil }
      switch (outcome.value, resolution.decides) {
      case (.amended, .recommendation), (_, .unknown):
        return Diagnostic(
          stage.severityOfOmission, rule: "missing-wording", "what was resolved is not stated",
          at: outcome.range, help: "state it in 'text:'")
      case (_, .recommendation), (_, .none): return nil
      }
    }
  }
}
