import PaperMarkup
import PaperModel

/// The board of the workspace into which a paper is imported: what is there, and what is to be added.
struct ImportedBoard {
  /// The name of the board that is there; nil where a new workspace begins.
  let known: Board?
  private var priorityIDs: ImportedIDs
  private var organisationIDs: ImportedIDs
  /// The ids of organisations that were asked for, by name and part.
  private var ids: [[String]: String] = [:]
  private var newPriorities: [(id: String, title: String, longTitle: String)] = []
  private var newOrganisations: [(id: String, name: String, unit: String)] = []

  init(_ board: Board?) {
    known = board
    priorityIDs = ImportedIDs(taken: Set(board?.priorities.map(\.id.value) ?? []))
    organisationIDs = ImportedIDs(taken: Set(board?.organisations.map(\.id.value) ?? []))
  }

  /// The id of a priority, which is added if the board does not have it.
  mutating func priority(title: String, longTitle: String) -> String {
    let names = [title, longTitle].map(PaperWords.key).filter { !$0.isEmpty }
    for priority in known?.priorities ?? [] {
      let own = [priority.title, priority.longTitle].map(PaperWords.key)
      if names.contains(where: own.contains) { return priority.id.value }
    }
    if let new = newPriorities.first(where: {
      [$0.title, $0.longTitle].map(PaperWords.key).contains { names.contains($0) }
    }) {
      return new.id
    }
    let id = priorityIDs.id(for: title, orElse: "priority", most: 4)
    newPriorities.append((id, title, longTitle == title ? "" : longTitle))
    return id
  }

  /// The id of an organisation, which is added if the board does not have it.
  mutating func organisation(_ name: String, unit: String) -> String {
    let key = [name, unit].map(PaperWords.key)
    if let id = ids[key] { return id }
    let known = known?.organisations.first { organisation in
      let names = [organisation.name, organisation.shortName ?? ""] + organisation.also
      return names.map(PaperWords.key).contains(key[0])
        && PaperWords.key(organisation.unit ?? "") == key[1]
    }
    let id =
      known?.id.value
      ?? organisationIDs.id(
        for: unit.isEmpty ? name : "\(name) \(unit)", orElse: "body", most: 5)
    if known == nil { newOrganisations.append((id, name, unit)) }
    ids[key] = id
    return id
  }

  /// What is to be added to the board, as lines of YAML by their keys.
  private var additions: [(key: String, lines: [String])] {
    let priorities = newPriorities.flatMap { priority -> [String] in
      let long = priority.longTitle
      return [
        "  - id: \(priority.id)", "    title: \(ImportedSource.quoted(priority.title))",
      ] + (long.isEmpty ? [] : ["    long-title: \(ImportedSource.quoted(long))"])
    }
    let organisations = newOrganisations.flatMap { body -> [String] in
      ["  - id: \(body.id)", "    name: \(ImportedSource.quoted(body.name))"]
        + (body.unit.isEmpty ? [] : ["    unit: \(ImportedSource.quoted(body.unit))"])
    }
    return [("priorities", priorities), ("organisations", organisations)].filter {
      !$0.1.isEmpty
    }
  }

  /// A new file of a board.
  func file(name: String) -> String {
    let lines =
      ["kind: board", "name: \(ImportedSource.quoted(name))"]
      + additions.flatMap { ["", "\($0.key):"] + $0.lines }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What an officer is to add to the board that is there; empty for nothing.
  var missing: [String] { known == nil ? [] : additions.flatMap { ["\($0.key):"] + $0.lines } }
}
