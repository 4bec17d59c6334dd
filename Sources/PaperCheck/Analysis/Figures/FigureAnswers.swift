import PaperModel

/// Compares the numbers of a text with everything that is known about one indicator.
struct FigureAnswers {
  private let view: IndicatorView
  /// An upper bound on the rows searched. It covers decades of months, more than any text refers
  /// to.
  private static let mostRows = 500

  private let rows: ArraySlice<Observation>
  private let comparators: [Comparator]

  init(_ view: IndicatorView, _ figures: CurrentFigures) {
    self.view = view
    rows = figures.rows(of: view.indicator).suffix(Self.mostRows)
    comparators = figures.comparators(of: view.indicator)
  }

  private var indicator: Indicator { view.indicator }
  private var id: String { indicator.id.value }

  /// Whether a number is in the indicator's unit.
  func fits(_ value: FigureValue) -> Bool {
    switch indicator.unit {
    case .percent: value.statedUnit == .percent
    case .count: value.statedUnit == nil && value.number?.isWhole == true
    case .currency: value.statedUnit == .currency
    case .rate: value.statedUnit == nil
    case .milestone: false
    }
  }

  /// Compares a number of the text with the indicator's figures or targets; nil if it has none to
  /// compare with.
  /// - Parameter isOfQuarter: whether the text is about the period alone and not about the year.
  func answer(
    to number: ProseSentence.Number, isOfQuarter: Bool
  ) -> FigureQuote.Answer? {
    switch number.role {
    case .figure: figure(number.value, isOfQuarter: isOfQuarter)
    case .target: target(number.value)
    }
  }

  // MARK: - Figures

  private func figure(_ value: FigureValue, isOfQuarter: Bool) -> FigureQuote.Answer? {
    let own = [("ytd", view.yearToDate), ("actual", view.actual), ("baseline", view.baseline)]
    for (name, figure) in own where figure.value.map({ isSame($0, as: value) }) ?? false {
      return .agrees(reference: "\(id).\(name)")
    }
    for row in rows where row.measure == .actual && isSame(row.value, as: value) {
      return .agrees(reference: "\(id).actual \(row.period)")
    }
    guard !isKnown(value) else { return .isKnown }
    let order = isOfQuarter ? [own[1], own[0]] : [own[0], own[1]]
    guard let (name, figure) = order.first(where: { $0.1.value?.number != nil }),
      let typed = figure.value?.typed
    else { return nil }
    return .differs(
      FigureDifference(
        name: (name == "ytd" ? "year to date of " : "figure of ") + id, typed: typed,
        place: figure.observations.last?.range, reference: "\(id).\(name)"))
  }

  /// Whether a number is any other number known of the indicator, rounded or not.
  private func isKnown(_ value: FigureValue) -> Bool {
    let computed = [view.yearToDate, view.actual, view.lastYear].compactMap(\.value)
    let others = comparators.flatMap(\.figures).map(\.value)
    let values = rows.map(\.value) + computed + others + indicator.fewTargets.map(\.value)
    return values.contains { isSame($0, as: value) || isNear($0, value) || $0.holds(value) }
  }

  // MARK: - Targets

  private func target(_ value: FigureValue) -> FigureQuote.Answer? {
    guard let target = view.target, target.value.number != nil else { return nil }
    if isSame(target.value, as: value) { return .agrees(reference: "\(id).target") }
    let others = indicator.fewTargets.filter { !$0.period.isOneYear }.map(\.value)
    guard !others.contains(where: { isSame($0, as: value) }), !isNear(target.value, value) else {
      return .isKnown
    }
    return .differs(
      FigureDifference(
        name: "target of \(id) for \(target.period)", typed: target.value.typed,
        place: target.range, reference: "\(id).target"))
  }

  // MARK: - Numbers

  private func isSame(_ figure: FigureValue, as value: FigureValue) -> Bool {
    figure.number.map { $0 == value.number } ?? false
  }

  /// Whether a number is the figure rounded: 6% for 6.4%, or 1,600 for 1,604.
  private func isNear(_ figure: FigureValue, _ value: FigureValue) -> Bool {
    guard let exact = figure.number, let rough = value.number else { return false }
    if rough.scale < exact.scale, exact.rounded(scale: rough.scale) == rough { return true }
    guard let whole = rough.whole, 1_000 <= whole, let difference = exact - rough else {
      return false
    }
    let half: Int32 = 1_000_000 <= whole ? 50_000 : 10_000 <= whole ? 500 : 50
    return difference.magnitude <= ExactDecimal(half) && whole.isMultiple(of: 2 * Int64(half))
  }
}

extension FigureValue {
  /// Whether the words after the number of a cell contain a number.
  fileprivate func holds(_ value: FigureValue) -> Bool {
    guard case .number(_, _, let qualifier?) = content else { return false }
    return ProseWord.words(in: qualifier.text).contains {
      FigureValue(parsing: $0.text).number.map { $0 == value.number } ?? false
    }
  }
}
