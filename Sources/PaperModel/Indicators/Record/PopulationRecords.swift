/// The figures of a set: those of the board's own area, and those of other areas and of groups, each in
/// a record of its own, so that none is ever taken for another.
package struct PopulationRecords: Sendable {
  /// The figures of everybody in the board's own area.
  package let own: FigureRecord
  /// The figures of other areas and of groups.
  private let others: [FigurePopulation: FigureRecord]
  /// The populations other than the board's own, in the order of their first rows.
  package let otherPopulations: [FigurePopulation]
  /// Whether any row states limits, a comparison or a trend.
  private let hasFacts: Bool

  /// Linear in the number of rows.
  package init(_ observations: [Observation]) {
    hasFacts = observations.contains { $0.facts != nil }
    guard hasFacts else {
      own = FigureRecord(observations)
      (others, otherPopulations) = ([:], [])
      return
    }
    var order: [FigurePopulation] = []
    var rows: [FigurePopulation: [Observation]] = [:]
    for observation in observations {
      let population = observation.population
      if rows[population] == nil, population != .own { order.append(population) }
      rows[population, default: []].append(observation)
    }
    own = FigureRecord(rows.removeValue(forKey: .own) ?? [])
    others = rows.mapValues { FigureRecord($0) }
    otherPopulations = order
  }

  /// Whether any row is about another area or a group, or states more than its figure.
  package var hasOutcomes: Bool { hasFacts }

  /// The figures of a population; nil where there are none.
  package func record(of population: FigurePopulation) -> FigureRecord? {
    population == .own ? own : others[population]
  }

  /// All rows, by population.
  package var observations: [Observation] {
    others.isEmpty ? own.observations : all.flatMap(\.observations)
  }

  /// The record of each population, the board's own first.
  package var all: [FigureRecord] { [own] + otherPopulations.compactMap { others[$0] } }

  /// A copy with some of the rows.
  package func filter(_ isKept: (Observation) -> Bool) -> PopulationRecords {
    PopulationRecords(observations.filter(isKept))
  }
}

extension Observation {
  package var population: FigurePopulation { facts?.population ?? .own }
  package var limits: ConfidenceLimits? { facts?.limits }
}
