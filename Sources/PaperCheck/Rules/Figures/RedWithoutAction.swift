import PaperModel

extension Rule {
  /// Finds Red indicators for which no action is open or reported: the board will ask what is being
  /// done.
  static let redWithoutAction = ofDocuments(
    "red-without-action", .growing(.note, .warning, .warning), in: .figures,
    page: Page(
      finds:
        "An indicator that is Red in the period of a paper, for which no aim of a plan has an open action or a report of that period, and that the paper does not speak of.",
      why:
        "The first question of a board that sees Red is what is being done about it. The paper should answer before it is asked.",
      example:
        "- id: PI13\n  title: Number of workplaces signed up to the charter\n  targets: [{ for: 2017/18, value: 25 }]\n\nPI13,year-to-date,Q2 2017/18,9",
      instead:
        "Name the indicator under `indicators:` of the aim that serves it, with what is to be done, or say in the paper what will be.",
      doubt:
        "Rarely wrong. Where an aim serves an indicator without naming it under `indicators:`, the program cannot know."
    )
  ) { checked in
    checked.laggards.filter { $0.isWithoutAnswer }.map { laggard in
      let id = laggard.indicator.id.value
      return Finding(
        "\(id) is \(checked.house.status.word(.red)) in \(laggard.period), and nothing is planned "
          + "or said about it", at: laggard.place, notes: laggard.notes,
        help: "name \(id) in the aim that serves it, or say in the paper what will be done")
    }
  }
}

extension OffTargetIndicator {
  /// Whether the indicator is Red and is neither acted on nor mentioned.
  var isWithoutAnswer: Bool { standing.status == .red && !isActedOn && !isMentioned }
}
