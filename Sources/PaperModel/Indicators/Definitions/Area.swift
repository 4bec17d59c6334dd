/// An area whose figures are put beside those of the board's own.
package struct Area: Hashable, Sendable {
  /// The id by which rows of figures and texts name it; nil for the board's own area where it has none.
  package let id: Placed<String>?
  package let name: String
  /// The code of the Office for National Statistics, such as `E92000001`.
  package let code: String?

  package init(id: Placed<String>? = nil, name: String, code: String? = nil) {
    self.id = id
    self.name = name
    self.code = code
  }
}

/// A part of the people of an area, such as those in the most deprived tenth of its neighbourhoods.
package struct PopulationGroup: Hashable, Sendable {
  package let id: Placed<String>
  package let name: String
  /// The name of the group in the column `Category` of a Fingertips download.
  package let category: String?

  package init(id: Placed<String>, name: String, category: String? = nil) {
    self.id = id
    self.name = name
    self.category = category
  }
}

/// Groups in an order in which together they are everybody, such as tenths of neighbourhoods from the
/// most to the least deprived.
package struct GroupScale: Hashable, Sendable {
  package let id: Placed<String>
  package let name: String
  /// The ids of the groups, the most deprived first.
  package let groups: [Placed<String>]

  package init(id: Placed<String>, name: String, groups: [Placed<String>]) {
    self.id = id
    self.name = name
    self.groups = groups
  }
}

/// The areas and groups of a set of indicators.
package struct Populations: Sendable {
  /// The board's own area; nil where the set does not name it.
  package let own: Area?
  /// The areas beside it, in the order in which tables have them.
  package let areas: [Area]
  package let groups: [PopulationGroup]
  package let scales: [GroupScale]

  package init(
    own: Area? = nil, areas: [Area] = [], groups: [PopulationGroup] = [], scales: [GroupScale] = []
  ) {
    self.own = own
    self.areas = areas
    self.groups = groups
    self.scales = scales
  }

  package static let none = Populations()

  /// The groups that an indicator may have figures of: those of the set and its own.
  package func groups(of indicator: Indicator) -> [PopulationGroup] { groups + indicator.groups }

  /// The area or the group that an id names in a text about an indicator; nil if there is no such id.
  package func population(_ id: String, of indicator: Indicator) -> FigurePopulation? {
    if areas.contains(where: { $0.id?.value == id }) { return FigurePopulation(area: id) }
    if own?.id?.value == id { return .own }
    let isGroup = groups(of: indicator).contains { $0.id.value == id }
    return isGroup ? FigurePopulation(group: id) : nil
  }

  /// The ids that a text about an indicator can name.
  package func ids(of indicator: Indicator) -> [String] {
    ([own] + areas).compactMap { $0?.id?.value } + groups(of: indicator).map(\.id.value)
  }
}
