import PaperModel

extension Rule {
  /// Finds targets that were reached before their period began.
  static let weakTarget = ofIndicators(
    "weak-target", .note,
    page: Page(
      finds:
        "A year's target that asks for less than the year before reached, by more than the house lets a target be missed; and one over several years that was reached before the last of them.",
      why:
        "A target below last year's figure lets the indicator show Green while it falls. There may be a reason, and the board should hear it.",
      example: "targets: [{ for: 2017/18, value: 183 }]\n\nPI7,actual,2016/17,443",
      instead: "targets: [{ for: 2017/18, value: 450 }]",
      doubt:
        "Often right: money ends, or the year before was exceptional. Years that are parts of a target over several are left alone, and so are indicators of which nobody has said which way is better."
    )
  ) { indicator, figures, checked in
    let tolerance = indicator.tolerance ?? checked.house.status.thresholds.tolerance
    let rows = figures.rows(of: indicator).prefix(mostRows)
    return indicator.fewTargets.compactMap { target in
      guard let better = indicator.better, let due = target.value.number,
        target.value.misfit(with: indicator.unit) == nil
      else { return nil }
      if !target.period.isOneYear {
        return indicator.addsUp && better == .higher ? reached(target, due, rows) : nil
      }
      guard !indicator.isPart(target), let before = target.period.previous else { return nil }
      let last = IndicatorReport(on: figures.set, in: before).view(of: indicator).yearToDate
      guard last.isOfAll(before), let value = last.value, let number = value.number,
        !number.isNegative, value.misfit(with: indicator.unit) == nil,
        isWeak(due, after: number, better: better, tolerance: tolerance)
      else { return nil }
      return Finding(
        "'\(target.value.typed)' for \(target.period) asks for less than \(before) reached",
        at: target.range,
        notes: last.observations.prefix(1).map {
          Diagnostic.Note("\(before) reached '\(value.typed)'", at: $0.range)
        },
        help: "ask for more, or say in the paper why less is enough")
    }
  }

  /// An upper bound on the rows compared, larger than decades of months.
  private static let mostRows = 500

  /// Whether the amount due misses what was reached by more than the tolerance.
  private static func isWeak(
    _ due: ExactDecimal, after number: ExactDecimal, better: Polarity, tolerance: Fraction
  ) -> Bool {
    TargetComparison(figure: ExactQuotient(due), due: ExactQuotient(number), basis: .whole)
      .status(better: better, tolerance: tolerance) == .red
  }

  /// The finding for a target over several years that was reached before its last year.
  private static func reached(
    _ target: Target, _ due: ExactDecimal, _ rows: ArraySlice<Observation>
  ) -> Finding? {
    let years = rows.filter {
      $0.measure == .actual && $0.period.isOneYear && target.period.contains($0.period)
        && $0.period.end < target.period.end
    }.sorted { $0.period < $1.period }
    var sum = ExactDecimal.zero
    for year in years {
      guard let next = sum + (year.value.number ?? .zero) else { return nil }
      sum = next
      guard sum < due else {
        return Finding(
          "'\(target.value.typed)' for \(target.period) was reached by the end of \(year.period)",
          at: target.range,
          notes: [Diagnostic.Note("with the '\(year.value.typed)' of that year", at: year.range)],
          help: "ask for more, or say in the paper why less is enough")
      }
    }
    return nil
  }
}

extension IndicatorFigure {
  /// Whether a figure covers the whole of a period: the latest figure of a year may be a quarter's.
  fileprivate func isOfAll(_ period: ReportingPeriod) -> Bool {
    switch self {
    case .stated(let row): row.days == period.days
    case .computed: true
    case .absent: false
    }
  }
}

extension Indicator {
  /// Whether a target is part of this one over several years.
  fileprivate func isPart(_ target: Target) -> Bool {
    fewTargets.contains {
      $0.period.contains(target.period) && $0.period.days != target.period.days
    }
  }
}
