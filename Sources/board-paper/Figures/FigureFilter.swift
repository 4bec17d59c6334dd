import ArgumentParser
import BoardPaperKit
import PaperMarkup
import PaperModel

/// Selects indicators by what the user typed: for each option at least one of its values must
/// match.
struct FigureFilter {
  /// The statuses; empty for all.
  let statuses: Set<Status>
  private let priorities: Set<String>
  private let owners: Set<String>
  /// All names of each organisation in folded form, by id.
  private let names: [String: [String]]

  /// Throws for values that match nothing in the workspace, with a suggestion.
  init(
    priorities: [String], owners: [String], statuses: [String], in workspace: Workspace,
    _ sets: [IndicatorSet]
  ) throws {
    let organisations = workspace.board?.organisations ?? []
    names = Dictionary(
      organisations.map { ($0.id.value, $0.names.map(folded)) }
    ) { first, _ in first }
    let indicators = sets.lazy.flatMap(\.indicators)

    if !priorities.isEmpty {
      let known = Set(
        (workspace.board?.priorities.map(\.id.value) ?? [])
          + indicators.compactMap { $0.priority?.value })
      for word in priorities where !known.contains(word) {
        throw ValidationError("'\(word)' is not the id of a priority" + hint(word, known))
      }
    }
    self.priorities = Set(priorities)

    if !owners.isEmpty {
      let known = Set(
        organisations.flatMap(\.names)
          + indicators.flatMap { [$0.owner.organisation?.value, $0.owner.contact] }
          .compactMap { $0 })
      let comparable = Set(known.map(folded))
      for word in owners where !comparable.contains(folded(word)) {
        throw ValidationError("'\(word)' owns no indicator" + hint(word, known))
      }
    }
    self.owners = Set(owners.map(folded))

    var statusOfWord: [String: Status] = [:]
    for status in Status.allCases { statusOfWord[folded(status.rawValue)] = status }
    // The house's words take precedence over the built-in names of the statuses.
    let words = Status.allCases.map { workspace.house.status.word($0) }
    for (status, word) in zip(Status.allCases, words) { statusOfWord[folded(word)] = status }
    self.statuses = Set(
      try statuses.map { word in
        guard let status = statusOfWord[folded(word)] else {
          throw ValidationError("'\(word)' is not a status" + hint(word, words, listing: true))
        }
        return status
      })
  }

  /// Whether the indicator matches by priority and owner.
  func keeps(_ indicator: Indicator) -> Bool {
    guard priorities.isEmpty || indicator.priority.map({ priorities.contains($0.value) }) == true
    else { return false }
    guard !owners.isEmpty else { return true }
    let organisation = indicator.owner.organisation?.value
    let all =
      [organisation, indicator.owner.contact].compactMap { $0.map(folded) }
      + (organisation.flatMap { names[$0] } ?? [])
    return all.contains(where: owners.contains)
  }
}

extension Organisation {
  /// All names of the organisation.
  fileprivate var names: [String] {
    [id.value, name] + [shortName].compactMap { $0 } + also
  }
}

/// A word folded for comparison: `no-target` and `No target` are equal.
private func folded(_ word: String) -> String {
  word.lowercased().replacing("-", with: " ")
}

private func hint(
  _ word: String, _ known: some Collection<String>, listing: Bool = false
) -> String {
  if let closest = Spelling.closest(to: word, in: known) { return ": did you mean '\(closest)'?" }
  guard listing else { return "" }
  return ": write " + known.map { "'\($0)'" }.joined(separator: ", ")
}
