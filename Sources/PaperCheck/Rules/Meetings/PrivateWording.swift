import PaperModel

extension Rule {
  /// Finds public resolutions that lack words: public documents are made without the private paper
  /// whose recommendation would provide them.
  static let privateWording = ofMeetings(
    "private-wording", .growing(.warning, .warning, .error), in: .meetings,
    page: Page(
      finds: "A public minute decides what a private paper recommends, and has no words for it.",
      why: """
        The public may not read the recommendation, so nothing is printed of it: the public minutes \
        would record a decision and not say which.
        """,
      example: """
        # meetings/2018-02-05/lease.md
        private: 3
        recommendations:
          - { id: lease, text: Approve the lease at the rent in paragraph 4 }

        # meetings/2018-02-05/minutes/09-lease.md
        resolutions:
          - { decides: lease, outcome: as-recommended }
        """,
      instead: """
        State what the public may read of it: `text: The lease be approved.` Where it may read \
        nothing, state `private:` at the item.
        """,
      doubt: """
        Never wrong: words that are stated are printed whatever is private. At the stage `final` it \
        is an error, before that a warning.
        """
    )
  ) { view, checked in
    let candidates = view.minutes.flatMap(\.resolutionsWithoutText)
    guard !candidates.isEmpty else { return [] }
    let matter = PrivateMatter(checked.workspace)
    // If it is uncertain whether a paper is private, `contradictory-privacy` reports that instead.
    let hidden = matter.papers.subtracting(matter.contradictions.map(\.public.paper))
    return candidates.compactMap { seen in
      guard let paper = view.book.recommendation(seen.resolution.decides, of: seen.item)?.paper,
        hidden.contains(paper.path)
      else { return nil }
      return Finding(
        "the public minutes would have no words for this", at: seen.place,
        help: "state in 'text:' what the public may read of it: its paper is private")
    }
  }
}

/// A resolution of public business that takes its words from its recommendation.
private struct WordedByPaper {
  let resolution: Resolution
  let item: AgendaItem
  /// The place that names the recommendation.
  let place: InputRange
}

extension MeetingView.SeenMinute {
  /// The resolutions without words of a public minute. Amendments are left out: without words they
  /// are reported in any case.
  fileprivate var resolutionsWithoutText: [WordedByPaper] {
    guard let item, !meeting.privateItems.contains(minute.item.value) else { return [] }
    return minute.resolutions.compactMap { resolution in
      guard resolution.text == nil, let outcome = resolution.outcome?.value, outcome != .amended,
        case .recommendation(let reference) = resolution.decides
      else { return nil }
      return WordedByPaper(resolution: resolution, item: item, place: reference.range)
    }
  }
}
