package import PaperModel
import PaperRender
import PaperSource

/// A figure that a document uses instead of stating it.
package struct UsedFigure: Sendable {
  /// The id and the title of the indicator; the title is nil where there is none of that id.
  package let indicator: String
  package let title: String?
  /// The reference as it is typed, and where.
  package let reference: String
  package let place: InputRange
  /// What the document prints; nil where there is no such figure.
  package let words: String?
  /// The period that it is asked for.
  package let period: String?
  /// Where it is stated, or what it is computed from.
  package let stated: [InputRange]
}

extension WatchRound {
  /// The path of a source as findings show it.
  package func shown(_ source: String) -> String {
    reading?.first.selection?.shown(source, in: environment) ?? source
  }

  /// The files that documents of a source are made of: itself, and those that it uses.
  package func files(of source: String) -> Set<String> {
    guard let reading, !source.isEmpty else { return [] }
    let file = shown(source)
    return reading.first.uses.used(by: file).union([file])
  }

  /// The figures that a paper or a framework uses, in the order of its source and of the files that it uses.
  package func figures(of source: String) -> [UsedFigure] {
    guard let inputs = reading?.first, let workspace = inputs.workspace, !source.isEmpty else {
      return []
    }
    let file = shown(source)
    let paper = workspace.papers.first { $0.path == source }
    let places = paper.map { FigureSource($0) }
    var titles: [String: String] = [:]
    for indicator in (paper?.indicatorSets ?? workspace.indicatorSets).flatMap(\.indicators) {
      titles[indicator.id.value] = indicator.title.value
    }
    let uses = FigureUses(in: workspace, typed: inputs.text).uses.filter { $0.paper == file }
    let figures = uses.map { use in
      let reference = try? FigureReference(
        parsing: String(use.reference.drop { $0 == "$" || $0 == "{" }.prefix { $0 != "}" }))
      let found = reference.flatMap { reference in
        use.words.flatMap { places?.found(reference, printed: $0) }
      }
      return UsedFigure(
        indicator: use.indicator, title: titles[use.indicator], reference: use.reference,
        place: use.place, words: use.words, period: period(of: reference, in: paper),
        stated: found?.ranges ?? [])
    }
    return figures.filter { $0.place.file == file }.sorted { $0.place < $1.place }
      + figures.filter { $0.place.file != file }.sorted { $0.place < $1.place }
  }

  private func period(of reference: FigureReference?, in paper: BoardPaper?) -> String? {
    switch reference?.figure {
    case nil, .baseline: nil
    case .actual(let period?), .target(let period?), .comparator(_, let period?),
      .outcome(_, _, let period?), .gap(_, _, let period?):
      "\(period)"
    default: paper?.period.map { "\($0.value)" }
    }
  }

  /// Where a text that a document shows is typed, in its source and in the files that it uses: the places
  /// of the lines that it prints, in the order of the text.
  package func places(of text: String, in source: String) -> [InputRange] {
    guard let reading, !source.isEmpty else { return [] }
    let board = shown(Selection.boardFileName)
    let printed = Array(text.utf8)
    for inputs in [reading.first, reading.second].compactMap({ $0 }) {
      let lines = inputs.lines(printedBy: shown(source), board: board)
      let found = PrintedParagraph.stretches(of: printed, lines).compactMap(\.first?.line.range)
      if !found.isEmpty { return found }
    }
    return []
  }
}
