import PaperModel

extension Rule {
  /// Finds principles that no indicator watches.
  static let unwatchedPrinciple = ofWorkspaces(
    "unwatched-principle", .warning, in: .figures,
    page: Page(
      finds: """
        A principle of a framework names no indicator, and does not say that indicators are being \
        agreed.
        """,
      why: "Whether anything becomes better for residents could not be told for that principle.",
      example: """
        kind: principle
        id: racism
        title: Tackle racism, discrimination and their outcomes
        """,
      instead: """
        Name its indicators under `indicators:`, or say under `in-development:` how far they are.
        """,
      doubt: "Never wrong."
    )
  ) { checked in
    checked.workspace.frameworks.flatMap(\.principles).filter {
      $0.indicators.isEmpty && $0.inDevelopment == nil
    }.map {
      Finding(
        "no indicator watches the principle '\($0.title.value)'", at: $0.id.range,
        help: "name some under 'indicators:', or say under 'in-development:' how far they are")
    }
  }

  /// Finds indicators of a framework that no principle names.
  static let unplacedIndicator = ofWorkspaces(
    "unplaced-indicator", .warning, in: .figures,
    page: Page(
      finds: "An indicator of a file that a framework names belongs to none of its principles.",
      why: "Its figures are kept up, and the framework prints them nowhere.",
      example: """
        # framework.md
        indicators: [outcomes.yaml]
        principles: [best-start.md]

        # best-start.md
        indicators: [school-readiness]

        # outcomes.yaml
        indicators:
          - { id: school-readiness, title: School readiness, unit: percent }
          - { id: air-quality, title: Air quality breaches, unit: count }
        """,
      instead:
        "Name the indicator in a principle, or move it to a file that the framework does not name.",
      doubt: """
        Where a file serves a paper and a framework alike, the indicators that only the paper prints are \
        found too: allow the rule in that file.
        """
    )
  ) { checked in
    var placed: Set<InputRange> = []
    var sets: [String: IndicatorSet] = [:]
    for framework in checked.workspace.frameworks {
      let ids = Set(framework.principles.flatMap(\.indicators).map(\.value))
      for set in framework.indicatorSets {
        sets[set.path] = set
        for indicator in set.indicators where ids.contains(indicator.id.value) {
          placed.insert(indicator.id.range)
        }
      }
    }
    return sets.sorted { $0.key < $1.key }.flatMap(\.value.indicators)
      .filter { !placed.contains($0.id.range) }.map {
        Finding("no principle of a framework names '\($0.id.value)'", at: $0.id.range)
      }
  }
}
