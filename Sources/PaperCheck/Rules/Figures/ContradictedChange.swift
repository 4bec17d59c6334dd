import PaperCompose
import PaperMarkup
import PaperModel

extension Rule {
  /// Finds sentences whose verb says that a figure went the other way than its two numbers do, or by
  /// another amount.
  static let contradictedChange = ofWorkspaces(
    "contradicted-change", .warning, in: .figures,
    page: Page(
      finds: """
        A sentence says that something rose although its figures fell, or the other way round, or says \
        by how much and the difference is another.
        """,
      why: """
        Readers believe the verb. The figures beside it were changed in a later year, and the sentence \
        was copied.
        """,
      example: "Fuel poverty fell from 18.8% in 2019 to 20.3% in 2020.",
      instead: "Fuel poverty rose from 18.8% in 2019 to 20.3% in 2020.",
      doubt: """
        Seldom: only figures that are joined by "from" and "to" after the verb are compared, typed or \
        looked up. Two numbers that are years are not.
        """
    )
  ) { checked in
    let books = checked.sights.mapValues { $0.book(in: checked.house) }
    return checked.prose.flatMap { line in
      // A quick test, since few lines have both words.
      guard line.folded.contains("from"), line.folded.contains("to") else { return [Finding]() }
      return ChangeClaim.all(in: line, figures: books[line.document]).compactMap(\.finding)
    }
  }
}

/// A claim that a figure changed: a verb, the figure before and the figure after.
private struct ChangeClaim {
  /// A figure in a sentence.
  struct Figure {
    let value: FigureValue
    let unit: FigureUnit?
    let shown: String
  }

  let line: ProseLine
  /// The index of the verb.
  let verb: Int
  let isRise: Bool
  let before: Figure
  let after: Figure
  /// The difference that is stated, with the index of its word; nil for none.
  let difference: (figure: Figure, word: Int)?

  private static let rises: Set<String> = [
    "increased", "increases", "rose", "rises", "risen", "grew", "grown", "climbed",
  ]
  private static let falls: Set<String> = [
    "decreased", "decreases", "fell", "falls", "fallen", "declined", "declines", "dropped", "drops",
    "reduced", "shrank",
  ]
  /// The most words after the verb in which its figures are looked for.
  private static let reach = 16

  static func all(in line: ProseLine, figures: FigureBook?) -> [ChangeClaim] {
    line.words.indices.compactMap { index in
      let word = line.key(index)
      let isRise = rises.contains(word)
      guard isRise || falls.contains(word) else { return nil }
      return claim(of: line, verb: index, isRise: isRise, figures)
    }
  }

  private static func claim(
    of line: ProseLine, verb: Int, isRise: Bool, _ figures: FigureBook?
  ) -> ChangeClaim? {
    var found: [String: (figure: Figure, word: Int)] = [:]
    for index in line.words.indices[(verb + 1)...].prefix(reach) {
      if line.gap(before: index).contains(where: { ".;!?".contains($0) }) { break }
      let word = line.key(index)
      if rises.contains(word) || falls.contains(word) { break }
      guard ["from", "to", "by"].contains(word), found[word] == nil,
        let figure = figure(at: index + 1, of: line, figures)
      else { continue }
      found[word] = (figure, index + 1)
    }
    guard let before = found["from"], let after = found["to"] else { return nil }
    let isPoints =
      found["by"].map { line.key($0.word + 1) == "percentage" || $0.figure.unit == nil }
      ?? false
    return ChangeClaim(
      line: line, verb: verb, isRise: isRise, before: before.figure, after: after.figure,
      difference: isPoints ? found["by"] : nil)
  }

  /// The figure that a word is; nil for years and for what is no number.
  private static func figure(
    at index: Int, of line: ProseLine, _ figures: FigureBook?
  ) -> Figure? {
    guard line.words.indices.contains(index) else { return nil }
    let word = line.words[index]
    if let asked = line.figures.first(where: { word.span.contains($0.offset) })?.reference {
      return (try? figures?.text(for: asked.value)).flatMap(figure(parsing:))
    }
    return figure(parsing: String(word.text))
  }

  private static func figure(parsing text: String) -> Figure? {
    let value = FigureValue(parsing: text)
    guard case .number(let number, let unit, nil) = value.content,
      !(unit == nil && number.isYear && !text.contains(","))
    else { return nil }
    return Figure(value: value, unit: unit, shown: text)
  }

  /// What is wrong with the claim; nil if nothing is.
  var finding: Finding? {
    let range = line.range(line.words[verb].span)
    let word = line.words[verb].text
    let order = before.value.order(to: after.value)
    guard let order else { return nil }
    if order == .equal || (order == .less) != isRise {
      return Finding(
        "'\(word)' does not fit the figures: \(before.shown) before, \(after.shown) after",
        at: range,
        help: order == .equal ? "say that it did not change" : "write which way it went")
    }
    guard let (stated, index) = difference, let first = before.value.number,
      let last = after.value.number, let wanted = (last < first ? first - last : last - first),
      let typed = stated.value.number, wanted != typed
    else { return nil }
    return Finding(
      "the difference of \(before.shown) and \(after.shown) is \(wanted), and not \(stated.shown)",
      at: line.range(line.words[index].span))
  }
}
