import PaperCompose
import PaperMarkup
import PaperModel

extension Rule {
  /// Finds sentences whose verb says that a figure went the other way than its two numbers do, or by
  /// another amount.
  static let contradictedChange = ofDocuments(
    "contradicted-change", .warning, in: .figures,
    page: Page(
      finds: """
        A sentence says that something rose although its figures fell, or the other way round, or says \
        by how much, in numbers, percent or words such as "doubled" and "by a third", and its two \
        figures say another amount; or it calls percentage points percent.
        """,
      why: """
        Readers believe the verb. The figures beside it were changed in a later year, and the sentence \
        was copied.
        """,
      example: "Fuel poverty fell from 18.8% in 2019 to 20.3% in 2020.",
      instead: "Fuel poverty rose from 18.8% in 2019 to 20.3% in 2020.",
      doubt: """
        Seldom: only figures that are joined by "from" and "to" after the verb are compared, typed or \
        looked up, and what rounding explains is left alone. Two numbers that are years are not figures.
        """
    )
  ) { checked in
    checked.prose.flatMap { line in
      ChangeClaim.all(in: line, figures: checked.figureBooks[line.document]).compactMap(\.finding)
    }
  }
}

extension ChangeClaim {
  /// What is wrong with the claim; nil if nothing is.
  fileprivate var finding: Finding? {
    guard let order = before.value.order(to: after.value) else { return nil }
    let span = line.words[index].span
    let contradiction =
      "'\(line.text(span))' does not fit the figures: \(before.shown) before, \(after.shown) after"
    if order == .equal || (order == .less) != word.isRise {
      return Finding(
        contradiction, at: line.range(span),
        help: order == .equal ? "say that it did not change" : "write which way it went")
    }
    let times: Double? =
      switch word {
      case .multiple(let times), .part(let times): times
      case .rise, .fall: nil
      }
    if let times, let ratio, !precision.allows(ratio, as: times...times, slack: 0.12) {
      return Finding(contradiction, at: line.range(span), help: "write by how much it changed")
    }
    return amount.flatMap { amountFinding($0.amount, $0.precision) }
  }

  /// How many times the larger figure is the smaller, within rounding; nil where that is 0.
  private var ratio: ClosedRange<Double>? {
    let (small, large) =
      word.isRise ? (before.interval, after.interval) : (after.interval, before.interval)
    guard small.lowerBound > 0 else { return nil }
    return (large.lowerBound / small.upperBound)...(large.upperBound / small.lowerBound)
  }

  /// The difference of the figures as a share of the one before, within rounding; nil where that is 0.
  private var share: ClosedRange<Double>? {
    guard before.interval.lowerBound > 0 else { return nil }
    let low = after.interval.lowerBound / before.interval.upperBound - 1
    let high = after.interval.upperBound / before.interval.lowerBound - 1
    return word.isRise ? max(low, 0)...max(high, 0) : max(-high, 0)...max(-low, 0)
  }

  /// The change as a share of the figure before, as it is shown.
  private var shownShare: String {
    let change = after.number.nearestDouble / before.number.nearestDouble - 1
    return (abs(change) * 100).shownAsPercent
  }

  private func amountFinding(_ amount: Amount, _ precision: ClaimedPrecision) -> Finding? {
    switch amount {
    case .difference(let stated):
      let (small, large) = word.isRise ? (before, after) : (after, before)
      guard precision == .exactly, stated.unit == nil || stated.unit == before.unit,
        !difference(of: small, large).overlaps(stated.interval),
        let wanted = large.number - small.number
      else { return nil }
      return Finding(
        "the difference of \(before.shown) and \(after.shown) is \(wanted), and not \(stated.shown)",
        at: range(of: stated.words))
    case .share(let stated):
      guard let share, !precision.allows(share.percent, as: stated.widened, slack: 0) else {
        return nil
      }
      if before.isPercent, after.isPercent, isDifference(stated) {
        return Finding(
          "\(stated.shown) is the difference in percentage points; from \(before.shown) to "
            + "\(after.shown) are \(shownShare)",
          at: range(of: stated.words), help: "write 'percentage points'")
      }
      return Finding(
        "from \(before.shown) to \(after.shown) are \(shownShare), and not \(stated.shown)",
        at: range(of: stated.words))
    case .fraction(let stated, let name, let words):
      guard let share, !precision.allows(share, as: stated...stated, slack: 0.15) else {
        return nil
      }
      return Finding(
        "from \(before.shown) to \(after.shown) are \(shownShare), and not \(name)",
        at: range(of: words))
    }
  }

  /// The difference of two figures, within rounding.
  private func difference(
    of small: ClaimedNumber, _ large: ClaimedNumber
  ) -> ClosedRange<Double> {
    (large.interval.lowerBound - small.interval.upperBound)...(large.interval.upperBound
      - small.interval.lowerBound)
  }

  /// Whether a number is the plain difference of the figures, within rounding.
  private func isDifference(_ stated: ClaimedNumber) -> Bool {
    let difference = abs(after.number.nearestDouble - before.number.nearestDouble)
    return stated.interval.contains(difference)
  }

  private func range(of words: ClosedRange<Int>) -> InputRange { line.range(line.span(words)) }
}

extension ClosedRange<Double> {
  fileprivate var percent: ClosedRange<Double> { (lowerBound * 100)...(upperBound * 100) }
}
