import PaperModel

/// Reads the figures of a set of indicators out of a download from Fingertips at each build, by the same
/// rules as an import of it.
enum FingertipsInPlace {
  static func read(
    _ file: IndicatorsFile, _ reference: Placed<String>, from path: String,
    _ session: inout ReadingSession
  ) -> [Observation] {
    let read = session.attempt { session throws(Diagnostic) in
      try session.loadTable(try session.resolve(reference, from: path))
    }
    guard let read else { return [] }
    guard let area = file.populations.own?.code else {
      session.diagnostics.append(
        Diagnostic(
          rule: "missing-key", "the layout 'fingertips' needs the code of the board's own area",
          at: reference.range, help: "state 'area: { name: Coventry, code: E08000026 }'"))
      return []
    }
    let set = IndicatorSet(
      range: reference.range, path: "", title: "", baseline: nil,
      indicators: file.indicators.map { $0.indicator([], []) }, records: PopulationRecords([]),
      populations: file.populations, judgements: [], comparators: [])
    var found = FingertipsImport(of: set, area: area)
    var download = FingertipsDownload(file: read.path, areas: found.areaCodes)
    read.bytes.withUnsafeBytes { bytes in download.take(bytes) { found.take($0) } }
    download.finish { found.take($0) }
    session.diagnostics += download.diagnostics + found.diagnostics
    return found.figures.map(\.observation)
  }
}

extension ImportedFigure {
  fileprivate var observation: Observation {
    let states =
      population != .own || limits != nil || denominator != nil || compared != nil || trend != nil
    return Observation(
      indicator: indicator, measure: .actual, period: period, value: value, note: note,
      source: "Fingertips indicator \(fingertips)",
      facts: states
        ? OutcomeFacts(
          population: population, limits: limits, denominator: denominator, compared: compared,
          trend: trend) : nil,
      range: range)
  }
}
