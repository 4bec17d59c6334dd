import PaperModel

extension Rule {
  /// Finds percentages that are not the share of the two numbers beside them.
  static let miscomputedShare = ofDocuments(
    "miscomputed-share", .warning, in: .figures,
    page: Page(
      finds: """
        A percentage in brackets is not that of the part and the whole beside it; or parts of a whole, \
        whose percentages make up 100, are not in that proportion.
        """,
      why: """
        One of the three numbers is wrong, and nobody can tell which. A reader with a calculator will \
        doubt the others.
        """,
      example: "40 of 254 residents (26%) have replied.",
      instead: "40 of 254 residents (16%) have replied.",
      doubt: """
        Seldom: the percentage has to be alone in its brackets, directly after what is counted or before \
        `(40 of 254)`, and what rounding up, down or to the nearest explains is left alone.
        """
    )
  ) { checked in
    checked.prose.flatMap { line in
      let figures = checked.figureBooks[line.document]
      return ShareClaim.all(in: line, figures: figures).compactMap(\.finding)
        + (PartsClaim(line, figures: figures)?.findings ?? [])
    }
  }
}

extension ShareClaim {
  fileprivate var finding: Finding? {
    guard !share.overlaps(percent.widened) else { return nil }
    return Finding(
      "\(part.shown) of \(whole.shown) are \(share.middle.shownAsPercent), and not \(percent.shown)",
      at: line.range(line.span(percent.words)))
  }
}

extension PartsClaim {
  fileprivate var findings: [Finding] {
    guard whole > 0 else { return [] }
    return parts.compactMap { part in
      let share = part.count.number.nearestDouble / whole * 100
      guard !part.percent.widened.contains(share) else { return nil }
      return Finding(
        "of the \(Int(exactly: whole).map { "\($0)" } ?? "\(whole)") in all, \(part.count.shown) are "
          + "\(share.shownAsPercent), and not \(part.percent.shown)",
        at: line.range(line.span(part.percent.words)))
    }
  }
}

extension ClosedRange<Double> {
  var middle: Double { (lowerBound + upperBound) / 2 }
}

extension Double {
  /// A number of percent with as many digits as a reader needs.
  var shownAsPercent: String {
    guard self < 1e12 else { return "\(self)%" }
    let tenths = (self * 10).rounded()
    return self >= 10 || tenths.truncatingRemainder(dividingBy: 10) == 0
      ? "\(Int(rounded()))%" : "\(tenths / 10)%"
  }
}
