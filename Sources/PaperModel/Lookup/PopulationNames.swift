/// The names of areas, groups and gaps as a house prints them.
package struct PopulationNames: Sendable {
  private let populations: Populations
  private let indicator: Indicator
  private let house: HouseOutcomes

  package init(_ set: IndicatorSet, _ indicator: Indicator, _ house: HouseOutcomes) {
    populations = set.populations
    self.indicator = indicator
    self.house = house
  }

  /// The name of a population: the area, the group or, in another area, both.
  package func name(of population: FigurePopulation) -> String {
    switch (population.area, population.group) {
    case (nil, nil): populations.own?.name ?? house.word(.ownArea)
    case (let area?, nil): name(ofArea: area)
    case (nil, let group?): name(ofGroup: group)
    case (let area?, let group?): house.group(name(ofGroup: group), in: name(ofArea: area))
    }
  }

  /// The name of a gap.
  package func name(of gap: Gap) -> String {
    if let name = gap.name { return name }
    let ends = ends(of: gap)
    switch gap.comparison {
    case .between: return house.pair(ends.first, ends.second)
    case .slope(let scale): return house.slope(over: scale.name).name
    }
  }

  /// The names of the two that a gap is between. Everybody in the area of a group is called so, since the
  /// name of the area would say nothing.
  package func ends(of gap: Gap) -> (first: String, second: String) {
    switch gap.comparison {
    case .between(let first, let second):
      let isInOneArea = first.area == second.area
      let names = [first, second].map { one in
        isInOneArea && one.group == nil ? house.word(.everybody) : name(of: one)
      }
      return (names[0], names[1])
    case .slope(let scale):
      let names = house.slope(over: scale.name)
      return (names.most, names.least)
    }
  }

  /// Which of the two is worse off; nil where it is not stated which way is better.
  package func worseOff(_ view: GapView) -> String? {
    switch view.now.worse(indicator.better) {
    case nil: nil
    case .first: ends(of: view.gap).first
    case .second: ends(of: view.gap).second
    case .neither: house.word(.neither)
    }
  }

  private func name(ofArea id: String) -> String {
    populations.areas.first { $0.id?.value == id }?.name ?? id
  }

  private func name(ofGroup id: String) -> String {
    populations.groups(of: indicator).first { $0.id.value == id }?.name ?? id
  }
}
