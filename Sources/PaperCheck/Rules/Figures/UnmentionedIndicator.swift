import PaperModel

extension Rule {
  /// Finds indicators below target that the paper does not mention.
  static let unmentionedIndicator = ofDocuments(
    "unmentioned-indicator", .note, in: .figures,
    page: Page(
      finds:
        "An indicator that is behind its target in the period of a paper, and that no sentence of the paper, nor of the reports that it prints, speaks of.",
      why:
        "A paper that tells of what went well and leaves the rest to a table looks as if it hid something, and the board cannot help with what it does not see.",
      example:
        "The Job Shop helped ${PI12.ytd} people into work.\n\n(The table has PI13 with 9 workplaces, and a target of 25 for the year.)",
      instead:
        "The Job Shop helped ${PI12.ytd} people into work. Only ${PI13.ytd} workplaces signed the charter; small firms will be asked next.",
      doubt:
        "Sometimes right to leave out, where many indicators are behind and the table is enough. A sentence counts that has the id, a reference, or most of the words of the title or definition; one in quite other words is not seen."
    )
  ) { checked in
    checked.laggards.filter { !$0.isMentioned && !$0.isWithoutAnswer }.map { laggard in
      let id = laggard.indicator.id.value
      let word = checked.house.status.word(laggard.standing.status)
      return Finding(
        "\(id) is \(word) in \(laggard.period), and no text of the paper speaks of it",
        at: laggard.place, notes: laggard.notes,
        help: "say in the paper why it is behind, and what is being done")
    }
  }
}
