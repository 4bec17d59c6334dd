import PaperModel

/// Reads a file of indicators, and the figures that it names.
enum IndicatorSetReader {
  /// The indicators that another file names; nil if they cannot be read, after a report.
  static func read(
    _ reference: Placed<String>, from file: String, _ session: inout ReadingSession
  ) -> IndicatorSet? {
    guard let (content, path) = session.named(reference, from: file, as: .indicators) else {
      return nil
    }
    return read(content, path: path, &session)
  }

  /// The indicators in the file at an absolute path. Cached, since several files may name it.
  static func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> IndicatorSet? {
    if let known = session.indicatorSets[path] { return known }
    let asks = AskedFor.nothing(
      message: "figures are not looked up in definitions", help: "state in words what is counted")
    guard let file = session.read(content, as: IndicatorsKind.shape, asks: asks) else { return nil }
    let figures = figures(file, path: path, &session)
    let indicators = file.indicators.map { entry in
      var finder = GapFinder(file.populations, groups: entry.groups)
      let gaps = entry.gaps.compactMap { finder.gap($0) }
      session.diagnostics += finder.diagnostics
      return entry.indicator(gaps, figures.targets[entry.id.value] ?? [])
    }
    session.diagnostics += GapFinder.unknownGroups(ofScalesIn: file.populations)
    let set = IndicatorSet(
      range: .start(of: content.file.path), path: Path.relative(path, from: session.root),
      title: file.title,
      figures: file.mapping.isStated ? nil : file.figures?.value, baseline: file.baseline,
      indicators: indicators,
      records: PopulationRecords(figures.observations),
      populations: file.populations,
      judgements: file.indicators.flatMap(\.judgements),
      comparators: file.indicators.flatMap(\.comparators),
      faultyIDs: Set(file.indicators.filter(\.isFaulty).map(\.id.value)))
    session.indicatorSets[path] = set
    return set
  }

  private static func figures(
    _ file: IndicatorsFile, path: String, _ session: inout ReadingSession
  ) -> MappedFigures.Result {
    guard let reference = file.figures else { return MappedFigures.Result() }
    if file.mapping.isStated {
      return MappedFigures.read(file, reference, from: path, &session)
    }
    guard let table = FigureTableReader.read(reference, from: path, &session) else {
      return MappedFigures.Result()
    }
    let groups = file.indicators.map { ($0.id.value, $0.groups.map(\.id.value)) }
    let (observations, diagnostics) = FiguresReader.read(
      table, of: FigureSubjects(groups, in: file.populations))
    session.diagnostics += diagnostics
    return MappedFigures.Result(observations: observations)
  }
}
