import PaperModel

extension Rule {
  /// Finds ids that are used twice: files refer to each other by id, so the target would be
  /// ambiguous.
  package static let duplicateID = ofWorkspaces(
    "duplicate-id", .error, in: .names, isEssential: true,
    page: Page(
      finds: "Two things that files refer to have the same id.",
      why: """
        A resolution or a report that names the id could mean either of them, and what was decided \
        might be recorded against the wrong one.
        """,
      example: """
        recommendations:
          - id: note
            text: Note the progress made to date
          - id: note
            text: Note the figures of the second quarter
        """,
      instead: """
        Give each an id of its own, such as `note-progress` and `note-figures`. Of two meetings on \
        one day, each states an `id:`.
        """,
      doubt: """
        Never wrong. Ids only have to differ among things of one sort: two meetings may both have \
        an item `marmot`.
        """
    )
  ) { checked in
    let workspace = checked.workspace
    let board = workspace.board
    var lists: [[Placed<String>]] = [
      board?.priorities.map(\.id) ?? [], board?.organisations.map(\.id) ?? [],
    ]
    lists += workspace.papers.map { $0.recommendations.compactMap(\.id) }
    lists += workspace.indicatorSets.map { $0.indicators.map(\.id) }
    lists += workspace.frameworks.map { $0.principles.map(\.id) }
    lists += workspace.indicatorSets.flatMap(idsOfPopulations)
    lists += workspace.plans.map { plan in
      plan.groups.flatMap(\.aims).flatMap(\.actions).compactMap(\.id)
    }
    lists += workspace.plans.map { $0.groups.map(\.priority) }
    lists += workspace.captionedDocuments.flatMap(\.namesByKind)
    return lists.flatMap { repeated($0) } + (checked.meetings.map(repeatedOfMeetings) ?? [])
  }

  /// The ids of areas and groups, which texts name alike, of scales and of gaps.
  private static func idsOfPopulations(of set: IndicatorSet) -> [[Placed<String>]] {
    let shared =
      ([set.populations.own] + set.populations.areas).compactMap { $0?.id }
      + set.populations.groups.map(\.id)
    let own = set.indicators.filter { !$0.groups.isEmpty }.map { shared + $0.groups.map(\.id) }
    return [set.populations.scales.map(\.id)] + (own.isEmpty ? [shared] : own)
      + set.indicators.map { $0.gaps.map(\.id) }
  }

  private static func repeatedOfMeetings(_ view: MeetingView) -> [Finding] {
    let followUps = Dictionary(grouping: view.followUps.followUps) { $0.meeting.path }
    return repeated(view.meetings.map(\.id), help: "give one of them an 'id:' of its own")
      + view.meetings.flatMap { meeting in
        repeated(meeting.allItems.map(\.id))
          + repeated(
            (followUps[meeting.path] ?? []).map(\.followUp.id),
            help: "give each an 'id:' of its own: what comes back has that of its resolution")
      }
      + view.minutes.flatMap { repeated($0.minute.resolutions.compactMap(\.id)) }
  }

  private static func repeated(
    _ ids: [Placed<String>], help: String = "give each an id of its own"
  ) -> [Finding] {
    var seen: [String: InputRange] = [:]
    return ids.compactMap { id in
      guard let first = seen[id.value] else {
        seen[id.value] = id.range
        return nil
      }
      return Finding(
        "the id '\(id.value)' is used twice", at: id.range,
        notes: [Diagnostic.Note("it is used here first", at: first)],
        help: help)
    }
  }
}
