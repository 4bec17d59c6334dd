import PaperModel

extension Rule {
  /// Finds promises whose time has passed on the date of the paper: text of the last quarter, or of
  /// a draft that was delayed.
  static let pastPromise = ofDocuments(
    "past-promise", .warning, in: .dates,
    page: Page(
      finds: "A text says what will happen by a time that is past on the date of its paper.",
      why: """
        The board reads in February what was to start the autumn before, and cannot tell \
        whether it did: the surest sign of a text that was copied and not brought up to date.
        """,
      example: "Workshops for over 18s will commence in November 2017.",
      instead: "Say what came of it: `Workshops for over 18s began in November 2017.`",
      doubt: """
        Seldom: it wants a time that is stated, close behind words such as `will` or `is due \
        to`. Where a plan is quoted as it once stood, waive it. Minutes are left alone.
        """
    )
  ) { checked in
    checked.datedProse.flatMap { dated in
      PromisedTime.times(
        in: dated.line, among: dated.times, isRecommended: dated.isRecommended
      ).compactMap { promise in
        guard promise.time.days.last < dated.day else { return nil }
        return Finding(
          "\(dated.line.text(promise.time.span)) is past on \(dated.day)",
          at: dated.line.range(promise.span),
          notes: [Diagnostic.Note("the date of the paper", at: dated.paper.date.range)],
          help: "say what came of it")
      }
    }
  }
}
