import PaperMarkup
import PaperModel
import PaperRender

/// The files of imported indicators: what is measured, and the figures.
struct ImportedIndicators {
  private let title: String
  private var entries: [(priority: String, owner: [String], indicator: DraftIndicator)] = []

  init(
    _ groups: [(group: PaperDraft.Group, priority: String)], title: String,
    board: inout ImportedBoard
  ) {
    self.title = title
    var ids = ImportedIDs()
    for (group, priority) in groups {
      for var indicator in group.indicators {
        indicator.id =
          ids.take(indicator.id)
          ?? ids.id(
            for: indicator.id.isEmpty ? indicator.title : indicator.id, orElse: "indicator")
        let owner = Self.owner(indicator.contact, board: &board)
        entries.append((priority, owner, indicator))
      }
    }
  }

  /// The words by which a part of an organisation is told from a person.
  private static let unitWords = [
    "directorate", "health", "department", "service", "team", "council", "group", "trust",
    "education", "place", "people", "resources", "economy",
  ]

  /// Whom to ask, as lines: an organisation, a part of it, a person.
  private static func owner(_ contact: [String], board: inout ImportedBoard) -> [String] {
    let lines = contact.filter { !$0.isEmpty }
    guard let name = lines.first else { return [] }
    var unit = ""
    var person = ""
    for line in lines.dropFirst() {
      let words = PaperWords.folded(line).split(separator: " ").map(String.init)
      let isUnit = words.contains(where: unitWords.contains) || words.count > 4
      if isUnit || !person.isEmpty {
        unit += (unit.isEmpty ? "" : " ") + line
      } else {
        person = line
      }
    }
    return ["organisation: \(board.organisation(name, unit: unit))"]
      + (person.isEmpty ? [] : ["contact: \(ImportedSource.quoted(person))"])
  }

  /// The file of the indicators.
  /// - Parameter figures: the path of the figures, relative to it.
  func text(figures: String) -> String {
    var lines = [
      "kind: indicators", "title: \(ImportedSource.quoted(title))",
      "figures: \(ImportedSource.quoted(figures))",
    ]
    let baselines = entries.flatMap { $0.indicator.figures }.filter { $0.measure == .baseline }
    if let baseline = baselines.first {
      lines.append("baseline: \(ImportedSource.quoted("\(baseline.period)"))")
    }
    lines += [
      "",
      "# A paper does not say which way is better. Add 'better: higher' or 'better: lower', without",
      "# which an indicator has no status, and check each 'unit:'.",
      "indicators:",
    ]
    for entry in entries {
      let indicator = entry.indicator
      lines += [
        "  - id: \(indicator.id)", "    priority: \(entry.priority)",
        "    title: \(ImportedSource.quoted(indicator.title))",
      ]
      if !indicator.definition.isEmpty {
        lines.append("    definition: \(ImportedSource.quoted(indicator.definition))")
      }
      if !entry.owner.isEmpty {
        lines += ["    owner:"] + entry.owner.map { "      \($0)" }
      }
      lines.append("    unit: \(indicator.unit.rawValue)")
      let targets = indicator.figures.filter { $0.measure == .target }
      if !targets.isEmpty { lines.append("    targets:") }
      for target in targets {
        lines.append("      - for: \(ImportedSource.quoted("\(target.period)"))")
        lines.append("        value: \(ImportedSource.quoted(target.value.typed))")
        if !target.shown.isEmpty {
          lines.append("        shown: \(ImportedSource.quoted(target.shown))")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The figures as a CSV file.
  var figures: String {
    let rows = entries.flatMap { entry in
      entry.indicator.figures.filter { $0.measure != .target }.map { figure in
        [
          entry.indicator.id, figure.measure.rawValue, "\(figure.period)", figure.value.typed,
          figure.shown,
        ]
      }
    }
    return CSVText.text([["indicator", "measure", "period", "value", "shown-as"]] + rows)
  }
}
