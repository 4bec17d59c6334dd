import PaperMarkup
import PaperModel

/// The numbers that the figures of an indicator are held against, each over the bars of its own time.
struct ChartMarks {
  let view: IndicatorView
  let house: House
  let scale: FigureScale

  /// - Parameters:
  ///   - before: the indices of the points of the year before.
  ///   - year: the indices of the points of this year, of which the last is that of the period.
  func marks(ofLastYear before: Range<Int>, ofThisYear year: Range<Int>) -> [Chart.Mark] {
    let lastTarget = view.year.previous.flatMap { view.indicator.target(for: $0) }
    var marks = [mark(lastTarget, over: before)]
    let now = year.suffix(1)
    let standing = view.standing(house.status.thresholds)
    if isOfYear { marks.append(mark(view.target, over: year)) }
    if let comparison = standing.comparison {
      if let due = comparison.partDue {
        marks.append(mark(due: due, over: now))
      } else if standing.target?.period.days != view.year.days {
        marks.append(mark(standing.target, over: now))
      }
    }
    return marks.compactMap(\.self)
  }

  /// The marks of a chart of the figure of the period alone: target, what is due, the figure of the year
  /// before, and that of a comparator.
  func marks(comparator: (name: String, value: FigureValue)?) -> [Chart.Mark] {
    let lastYear = view.lastYear.value.flatMap { value in
      scale.number(of: value).map { number in
        Chart.Mark(
          .lastYear, label: house.label(.actual, .lastYear, view.year.previous), value: number,
          shown: view.lastYear.printed ?? value.typed, over: 0..<1)
      }
    }
    let other = comparator.flatMap { comparator in
      scale.number(of: comparator.value).map { number in
        Chart.Mark(
          .comparator, label: comparator.name, value: number, shown: comparator.value.typed,
          over: 0..<1)
      }
    }
    return marks(ofLastYear: 0..<0, ofThisYear: 0..<1) + [lastYear, other].compactMap(\.self)
  }

  /// Whether the figures are held against the target of the year. The figure of a quarter alone is not,
  /// where quarters add up to the year.
  private var isOfYear: Bool { view.indicator.judge == .yearToDate || !view.indicator.addsUp }

  private func mark(_ target: Target?, over points: Range<Int>) -> Chart.Mark? {
    guard !points.isEmpty, let target, let number = scale.number(of: target.value) else {
      return nil
    }
    return Chart.Mark(
      .target, label: house.label(.target, .thisYear, target.period), value: number,
      shown: target.shown ?? target.value.typed, over: points)
  }

  private func mark(due: ExactQuotient, over points: Range<Int>) -> Chart.Mark? {
    guard !points.isEmpty else { return nil }
    return Chart.Mark(
      .due, label: house.charts.due(by: house.text(view.period)), value: due.approximate,
      shown: ChartWords.amount(due, in: view.indicator.unit), over: points)
  }
}

/// The unit in which the figures of one chart are measured.
struct FigureScale {
  private let unit: FigureUnit
  /// A figure with which all others must be comparable.
  private let reference: FigureValue?

  init(of view: IndicatorView) {
    unit = view.indicator.unit
    reference =
      [view.target?.value, view.yearToDate.value, view.lastYear.value].lazy.compactMap { $0 }
      .first { $0.number != nil }
  }

  /// The value as a number for the chart; nil for a value in another unit, such as a rate with
  /// another base.
  func number(of value: FigureValue) -> Double? {
    guard let number = value.number, value.misfit(with: unit) == nil,
      reference.map({ value.order(to: $0) != nil }) ?? true
    else { return nil }
    return number.nearestDouble
  }
}
