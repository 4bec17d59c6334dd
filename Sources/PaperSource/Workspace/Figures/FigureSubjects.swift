import PaperModel

/// What rows of figures may be about: indicators, areas and groups.
struct FigureSubjects {
  /// The ids of the indicators, each with the groups that it may have figures of.
  private let groups: [String: Set<String>]
  /// The ids of the areas, except the board's own.
  let areas: Set<String>
  /// The id of the board's own area; nil where it has none.
  let ownArea: String?

  /// - Parameter indicators: the ids of the indicators, with the groups that only each of them has.
  init(_ indicators: [(id: String, groups: [String])], in populations: Populations) {
    let shared = Set(populations.groups.map(\.id.value))
    groups = Dictionary(
      indicators.map { ($0.id, $0.groups.isEmpty ? shared : shared.union($0.groups)) }
    ) { first, _ in first }
    areas = Set(populations.areas.compactMap(\.id?.value))
    ownArea = populations.own?.id?.value
  }

  func hasIndicator(_ id: String) -> Bool { groups[id] != nil }

  /// The ids of all indicators.
  var indicators: [String] { groups.keys.sorted() }

  /// The groups that an indicator may have figures of.
  func groups(of indicator: String) -> Set<String> { groups[indicator] ?? [] }
}
