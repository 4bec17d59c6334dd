import PaperModel

extension Rule {
  /// What a rule drafted is a draft until somebody has looked at it.
  static let unconfirmedWording = ofMeetings(
    "unconfirmed-wording", "A resolution's wording is drafted, and nobody has confirmed it."
  ) { view, _ in
    view.minutes.flatMap { seen in
      seen.minute.resolutions.compactMap { resolution in
        guard resolution.outcome?.value == .asRecommended, resolution.text == nil,
          !resolution.isConfirmed, case .recommendation(let reference) = resolution.decides,
          let item = seen.item,
          let found = view.book.recommendation(resolution.decides, of: item)
        else { return nil }
        return Diagnostic(
          .note, rule: "unconfirmed-wording",
          "the wording is drafted from the recommendation, and not confirmed",
          at: reference.range,
          notes: [Diagnostic.Note("the recommendation", at: found.recommendation.text.range)],
          help: "state 'confirmed: yes' where it is right, or 'text:' where it is not")
      }
    }
  }
}
