import PaperMarkup
package import PaperModel

/// Finds facts that files of a workspace state and that no template, table or line of its house
/// prints: `house check` tells them, since they may be kept on purpose.
package enum UnprintedFacts {
  /// The findings, one for each fact, at the first place that states it.
  package static func findings(in workspace: Workspace) -> [Diagnostic] {
    let printed = PrintedNames(workspace.house, meetings: workspace.meetings?.house)
    return (facts(in: workspace) + ownFacts(in: workspace)).compactMap { fact -> Diagnostic? in
      guard let first = fact.places.first, !fact.names.contains(where: printed.contains) else {
        return nil
      }
      let count = fact.places.count == 1 ? "once" : "\(fact.places.count) times"
      return Diagnostic(
        .note, rule: "unprinted-fact",
        "'\(fact.key)' is stated \(count), and this house prints it nowhere", at: first,
        help: "print it with '{{\(fact.names.first ?? fact.key)}}', unless it is only kept")
    }
  }

  /// A fact that files can state.
  private struct Fact {
    /// The key under which files state it.
    let key: String
    /// The names that print it, of which one is enough.
    let names: [String]
    /// Where it is stated.
    let places: [InputRange]

    init(_ key: String, _ names: [String], _ places: [InputRange]) {
      self.key = key
      self.names = names
      self.places = places
    }
  }

  /// The facts that every house can print, as far as a house may leave them out.
  private static func facts(in workspace: Workspace) -> [Fact] {
    let papers = workspace.papers.filter { !$0.isBriefing }
    let meetings = workspace.meetings?.meetings ?? []
    let items = meetings.flatMap(\.allItems)
    let minutes = workspace.meetings?.minutes ?? []
    let aims = workspace.plans.flatMap(\.groups).flatMap(\.aims)
    let actions = aims.flatMap(\.actions)
    let principles = workspace.frameworks.flatMap(\.principles)
    func stating(_ isStated: (BoardPaper) -> Bool) -> [InputRange] {
      papers.filter(isStated).map(\.range)
    }
    func met(_ isStated: (Meeting) -> Bool) -> [InputRange] {
      meetings.filter(isStated).map(\.range)
    }
    func listed(_ isStated: (AgendaItem) -> Bool) -> [InputRange] {
      items.filter(isStated).map(\.id.range)
    }
    return [
      Fact("from", ["from"], stating { !$0.from.isEmpty }),
      Fact("report-authors", ["report-author"], stating { !$0.reportAuthors.isEmpty }),
      Fact("clearance", ["approval"], stating { !$0.clearance.isEmpty }),
      Fact(
        "background-papers", ["background-paper"], stating { $0.backgroundPapers?.isEmpty == false }
      ),
      Fact("timetable", ["step", "event"], stating { !$0.timetable.isEmpty }),
      Fact("contact", ["contact"], met { $0.contact != nil }),
      Fact("quorum", ["quorum"], met { $0.quorum != nil }),
      Fact("published", ["published"], met { $0.published != nil }),
      Fact("venue", ["venue"], met { $0.venue != nil }),
      Fact("end", ["end"], met { $0.end != nil }),
      Fact("for", ["purpose"], listed { $0.purpose != nil }),
      Fact("chair", ["chair"], listed { $0.chair != nil }),
      Fact("reporting", ["reporting", "reporting-at-start"], listed { !$0.reporting.isEmpty }),
      Fact("report-of", ["report-of"], listed { !$0.reportOf.isEmpty }),
      Fact(
        "introduced-by", ["introduced-by", "introduced-by-at-start"],
        minutes.filter { !$0.introducedBy.isEmpty }.map(\.range)),
      Fact("further-to", ["further-to"], minutes.filter { !$0.furtherTo.isEmpty }.map(\.range)),
      Fact(
        "led-by", ["lead", "led-by"],
        aims.filter { $0.lead != nil || !$0.ledBy.isEmpty }.map(\.text.range)),
      Fact("with", ["lead", "with"], aims.filter { !$0.with.isEmpty }.map(\.text.range)),
      Fact(
        "progress", ["progress", "progress-text", "status"],
        aims.filter { !$0.progress.isEmpty }.map(\.text.range)),
      Fact("actions", ["actions", "text"], aims.filter { !$0.actions.isEmpty }.map(\.text.range)),
      Fact("due", ["due"], actions.filter { $0.due != nil }.map(\.text.range)),
      Fact(
        "definition", ["definition", "indicator"],
        workspace.indicatorSets.flatMap(\.indicators).compactMap(\.definition?.range)),
      Fact("remark", ["remark"], principles.compactMap(\.remark?.range)),
      Fact("in-development", ["in-development"], principles.compactMap(\.inDevelopment?.range)),
      Fact(
        "partners", ["partner-category"],
        workspace.frameworks.filter { !$0.partners.categories.isEmpty }.map(\.range)),
      Fact(
        "supersedes", ["change", "changes"],
        workspace.frameworks.filter { $0.earlier != nil }.map(\.range)),
    ]
  }

  /// The facts that only this house knows.
  private static func ownFacts(in workspace: Workspace) -> [Fact] {
    let holders = FactHolder.all(in: workspace)
    return workspace.house.fields.map { field in
      let name = field.name.value
      return Fact(
        name, [name],
        holders.filter { $0.subject == field.subject }.flatMap(\.own.facts)
          .filter { $0.name.value == name }.map(\.name.range))
    }
  }
}

/// The names that the templates, tables and lines of a house print, or have sections for.
private struct PrintedNames {
  private var names: Set<String> = []

  init(_ house: House, meetings: HouseMeetings?) {
    for template in house.templates.compactMap(\.template) {
      names.formUnion(template.usedNames.joined())
    }
    let tables = house.tables
    let columns =
      tables.plan.table.columns + house.ownTables.flatMap(\.table.columns)
      + (meetings.map {
        [$0.tables.decisions, $0.tables.followUps, $0.tables.mattersArising, $0.tables.actionSheet]
      } ?? []).flatMap(\.columns)
    names.formUnion(house.ownTables.map(\.row.value))
    for column in columns { names.formUnion(column.cell.usedNames.joined()) }
    for column in tables.indicators.columns {
      switch column.content {
      case .cell(let cell), .figure(_, _, let cell?): names.formUnion(cell.usedNames.joined())
      case .figure(_, _, nil): break
      }
    }
    names.formUnion(tables.action.printedNames.joined())
    for field in house.header {
      switch field.source {
      case .fact(let fact): names.insert(fact.rawValue)
      case .entry(let name): names.insert(name)
      case .line(_, let line): names.formUnion(line.printedNames.joined())
      }
    }
  }

  func contains(_ name: String) -> Bool { names.contains(name) }
}
