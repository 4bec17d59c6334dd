import PaperMarkup
import PaperModel

/// Rules on ids that refer to nothing: each is defined once, in another file.
extension Rule {
  static let unknownPriority = ofWorkspaces(
    "unknown-priority", .error, in: .names, isEssential: true,
    page: Page(
      finds: "A plan, an indicator or a paper names a priority that `board.yaml` does not have.",
      why: """
        The table would have no heading, and a plan and its indicators would not come together \
        under one.
        """,
      example: """
        groups:
          - priority: young-poeple
            aims:
              - aim: Support young people who are looking for work
        """,
      instead: """
        Write the id as it is under `priorities:` of `board.yaml`, here `young-people`, or add \
        the priority there.
        """,
      doubt: "Never wrong."
    )
  ) { checked in
    let workspace = checked.workspace
    var used: [Placed<String>] = workspace.plans.flatMap(\.groups).map(\.priority)
    used += workspace.indicatorSets.flatMap(\.indicators).compactMap(\.priority)
    used += workspace.papers.flatMap(\.appendices).flatMap(\.labels).map(\.priority)
    return unknown(
      used, among: workspace.board?.priorities.map(\.id.value) ?? [],
      noun: "priority", home: "'priorities:' of board.yaml")
  }

  static let unknownOrganisation = ofWorkspaces(
    "unknown-organisation", .error, in: .names, isEssential: true,
    page: Page(
      finds: """
        A plan, an indicator, a member or a follow-up names an organisation that `board.yaml` does \
        not have.
        """,
      why: "What the organisation leads, or still has to do, would be found under no name.",
      example: """
        - aim: Support young people who are looking for work
          led-by: [ccc-plaec]
        """,
      instead: """
        Write the id as it is under `organisations:` of `board.yaml`, here `ccc-place`, or add \
        the organisation there.
        """,
      doubt: """
        Right nearly always. A member's organisation may also be a name: it is taken for an id \
        only where it is one word without capitals, so write `Compass` and not `compass`.
        """
    )
  ) { checked in
    let workspace = checked.workspace
    let used =
      workspace.plans.flatMap { plan in
        plan.groups.flatMap(\.aims).flatMap { $0.ledBy + $0.with }
      }
      + workspace.indicatorSets.flatMap { $0.indicators.compactMap(\.owner.organisation) }
    return unknownOrganisations(
      used + (workspace.board?.members ?? []).compactMap(\.organisationID), of: workspace.board)
      + (checked.meetings.map(unknownOrganisations) ?? [])
  }

  private static func unknownOrganisations(_ view: MeetingView) -> [Finding] {
    let resolutions = view.minutes.flatMap(\.minute.resolutions)
    let owners = resolutions.flatMap(\.followUps).compactMap { followUp -> Placed<String>? in
      if case .named(_, let organisation) = followUp.owner { organisation } else { nil }
    }
    let members = view.meetings.flatMap { $0.members ?? [] }.compactMap(\.organisationID)
    return unknownOrganisations(owners + members, of: view.book.board)
  }

  private static func unknownOrganisations(
    _ used: [Placed<String>], of board: Board?
  ) -> [Finding] {
    unknown(
      used, among: board?.organisations.map(\.id.value) ?? [],
      noun: "organisation", home: "'organisations:' of board.yaml")
  }

  static let unknownIndicator = ofWorkspaces(
    "unknown-indicator", .error, in: .names, isEssential: true,
    page: Page(
      finds: "An aim, a principle or a row of figures names an indicator that is not there.",
      why: """
        How far the aim is reached could not be shown, and a figure that somebody handed in would \
        belong to nothing.
        """,
      example: """
        - aim: Support young people who are looking for work
          indicators: [PI1, PI22]
        """,
      instead: """
        Write the id as it is in the file of indicators, here `PI2`, or add the indicator \
        there.
        """,
      doubt: "Never wrong, provided that the file of indicators is in the workspace."
    )
  ) { checked in
    unknown(
      checked.workspace.plans.flatMap { $0.groups.flatMap(\.aims).flatMap(\.indicators) },
      among: checked.workspace.indicatorSets.flatMap { $0.indicators.map(\.id.value) },
      noun: "indicator", home: "a file of kind 'indicators'")
      + checked.workspace.frameworks.flatMap { framework in
        unknown(
          framework.principles.flatMap(\.indicators),
          among: framework.indicatorSets.flatMap { $0.indicators.map(\.id.value) },
          noun: "indicator", home: "a file under 'indicators:' of the framework")
      }
  }

  private static func unknown(
    _ used: [Placed<String>], among known: [String], noun: String, home: String
  ) -> [Finding] {
    let names = Set(known)
    return used.filter { !names.contains($0.value) }.map { id in
      Finding(
        "\(noun) '\(id.value)' does not exist", at: id.range,
        help: Spelling.closest(to: id.value, in: known).map { "did you mean '\($0)'?" }
          ?? "state it in \(home)")
    }
  }
}

extension Member {
  /// The person's organisation if it is written as an id; nil if it is a name, with capitals or
  /// several words.
  fileprivate var organisationID: Placed<String>? {
    organisation.flatMap { organisation in
      organisation.value.allSatisfy { !$0.isWhitespace && !$0.isUppercase } ? organisation : nil
    }
  }
}
