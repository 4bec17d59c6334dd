import PaperMarkup
import PaperModel

extension Rule {
  /// Finds indicators that are called both a percentage and a number.
  static let contradictoryUnit = ofIndicators(
    "contradictory-unit", .warning,
    page: Page(
      finds:
        "An indicator that is a percentage by its title, its definition or its unit, and a number by another of them.",
      why:
        "100% and 100 decisions are told in the same digits. Members cannot tell which of the two they are looking at, and next year's officer may supply the other.",
      example:
        "title: Percentage of council decisions that take health into account\ndefinition: Number of completed assessments\nunit: percent",
      instead:
        "title: Percentage of council decisions that take health into account\ndefinition: Completed assessments, as a percentage of all decisions that need one\nunit: percent",
      doubt:
        "Rarely wrong: only texts that begin with `Number of`, `Percentage of` and the like are looked at, and definitions that say what the number is divided by are left alone."
    )
  ) { indicator, _, _ in
    let title = Counted(beginning: indicator.title.value)
    let text = indicator.definition?.value.plainText
    let definition = text.flatMap { Counted(definition: $0) }
    let unit = Counted(indicator.unit)
    if let place = indicator.definition?.range, let definition {
      if let title, title != definition {
        return [
          Finding(
            "the definition of \(indicator.id.value) is \(definition), and its title \(title)",
            at: place,
            notes: [Diagnostic.Note("the title", at: indicator.title.range)],
            help: "say in both what is counted, and of what")
        ]
      }
      if title == nil, let unit, unit != definition {
        return [unfitting("definition", definition, indicator, at: place)]
      }
    }
    if let title, let unit, title != unit {
      return [unfitting("title", title, indicator, at: indicator.title.range)]
    }
    return []
  }

  private static func unfitting(
    _ what: String, _ counted: Counted, _ indicator: Indicator, at place: InputRange
  ) -> Finding {
    Finding(
      "the \(what) of \(indicator.id.value) is \(counted), and its unit is "
        + indicator.unit.rawValue, at: place,
      help: "correct the \(what), or state the other unit and supply its figures")
  }
}

extension String {
  /// Whether the text contains another, compared byte by byte.
  fileprivate func holds(_ other: String) -> Bool {
    utf8.indices.contains { utf8[$0...].starts(with: other.utf8) }
  }
}

/// Whether a text or a unit describes figures as a percentage or as a number.
private enum Counted: CustomStringConvertible {
  case percentage, number

  var description: String {
    switch self {
    case .percentage: "a percentage"
    case .number: "a number"
    }
  }

  /// Nil for units that are compatible with both.
  init?(_ unit: FigureUnit) {
    switch unit {
    case .percent: self = .percentage
    case .count: self = .number
    case .rate, .currency, .milestone: return nil
    }
  }

  /// Reads the first words of a text, after an id with a colon; nil if they do not say.
  init?(beginning text: String) {
    var rest = text.prefix(120)
    func nextWord() -> String? {
      rest = rest.drop(while: \.isWhitespace)
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest[word.endIndex...]
      return word.isEmpty ? nil : word.lowercased()
    }
    var first = nextWord()
    if first?.hasSuffix(":") == true { first = nextWord() }
    while let word = first, ["the", "total", "overall", "annual"].contains(word) {
      first = nextWord()
    }
    switch (first, nextWord()) {
    case ("percentage"?, _), ("percent"?, _), ("%"?, _), ("per"?, "cent"?): self = .percentage
    case ("number"?, "of"?), ("numbers"?, "of"?), ("no."?, "of"?), ("count"?, "of"?),
      ("how"?, "many"?):
      self = .number
    default: return nil
    }
  }

  /// Reads a definition. One that begins with a number may go on to name its denominator.
  init?(definition text: String) {
    guard let counted = Counted(beginning: text) else { return nil }
    if counted == .number {
      let words = text.prefix(10_000).lowercased()
      let signs = ["percent", "per cent", "%", "proportion", "share", "divided", "out of", "rate"]
      guard !signs.contains(where: words.holds) else { return nil }
    }
    self = counted
  }
}
