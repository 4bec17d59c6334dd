import PaperModel

extension Rule {
  /// Finds sentences that say of a gap that it narrowed where it widened, or the other way round.
  static let misstatedGap = ofDocuments(
    "misstated-gap", .warning, in: .figures,
    page: Page(
      finds: """
        A sentence that asks for a gap and says in words that it has narrowed or widened, which the \
        figures do not bear out.
        """,
      why: """
        The figure in the sentence follows the data and the words do not: after the next return a gap \
        may be growing of which the text says that it closes.
        """,
      example: "The gap has narrowed to ${LE.gap deprivation} years.",
      instead: "The gap is ${LE.gap deprivation} years (${LE.gap-change deprivation}).",
      doubt: """
        Wrong where a sentence speaks of another time than that of the latest two periods: name the \
        period in the reference. Sentences with a negation or with both words are not looked at.
        """
    )
  ) { checked in
    checked.prose.filter { !$0.figures.isEmpty }.flatMap { line -> [Finding] in
      guard let sight = checked.sights[line.document], let period = sight.period else { return [] }
      return ProseSentence.sentences(of: line).flatMap { sentence in
        findings(in: sentence, of: line, sight, period)
      }
    }
  }

  private static let narrowing: Set = ["narrowed", "narrower", "narrowing", "narrows"]
  private static let widening: Set = ["widened", "wider", "widening", "widens"]
  private static let negations: Set = ["not", "no", "never", "neither", "nor", "without", "hardly"]

  private static func findings(
    in sentence: ProseSentence, of line: ProseLine, _ sight: FigureSight, _ period: ReportingPeriod
  ) -> [Finding] {
    let words = sentence.tokens.map(\.lowered)
    let claims = words.filter { narrowing.contains($0) || widening.contains($0) }
    guard let claim = claims.first,
      Set(claims.map(narrowing.contains)).count == 1,
      !words.contains(where: { negations.contains($0) || $0.hasSuffix("n't") })
    else { return [] }
    let claimed: GapChange = narrowing.contains(claim) ? .narrowed : .widened
    let end = sentence.end(in: line)
    return line.figures.filter { sentence.start..<end ~= $0.offset }.compactMap { figure in
      guard let change = change(of: figure.reference.value, in: sight, period), change != claimed,
        change != .reversed
      else { return nil }
      return Finding(
        "the sentence says '\(claim)', and by the figures: \(change.rawValue)",
        at: figure.reference.range,
        help: "ask for the word too: '${\(figure.reference.value.indicator).gap-change …}'")
    }
  }

  /// How a gap that a text asks for has changed; nil for other references, and where it names a period.
  private static func change(
    of reference: FigureReference, in sight: FigureSight, _ period: ReportingPeriod
  ) -> GapChange? {
    guard case .gap(let word, let id, nil) = reference.figure, word != .change else { return nil }
    for set in sight.sets {
      guard let indicator = set.indicator(reference.indicator) else { continue }
      let gap = id.map { id in indicator.gaps.first { $0.id.value == id } } ?? indicator.gaps.first
      let report = IndicatorReport(on: set, in: period, asOf: sight.date)
      return gap.flatMap { report.outcomes(of: indicator).view(of: $0)?.change }
    }
    return nil
  }
}

extension ProseSentence {
  /// The offset at which it begins: that of its first word, or that of the line.
  fileprivate var start: Int {
    guard let first = tokens.first, first.number > 0 else { return 0 }
    return first.word.span.lowerBound
  }

  /// The offset at which the next sentence begins, or the line ends.
  fileprivate func end(in line: ProseLine) -> Int {
    guard let last = tokens.last, line.words.indices.contains(last.number + 1) else {
      return line.text.utf8.count
    }
    return line.words[last.number + 1].span.lowerBound
  }
}
