package import PaperMarkup
package import PaperModel

/// What is known of an indicator for areas and groups, as its house prints it.
package struct PrintedOutcomes: Sendable {
  package let view: OutcomeView
  let names: PopulationNames
  private let setting: IndicatorSetting

  init(_ report: IndicatorReport, _ indicator: Indicator, _ setting: IndicatorSetting) {
    view = report.outcomes(of: indicator)
    names = PopulationNames(report.set, indicator, setting.house.outcomes)
    self.setting = setting
  }

  var house: House { setting.house }

  var indicator: Indicator { view.indicator }

  /// The board's own latest figure first, then that of each other population for the same period or,
  /// where it has none, its latest. Empty where nothing is known but the board's own figures.
  package var figures: [AreaFigure] {
    guard view.hasOutcomes else { return [] }
    return ([.own] + view.others).compactMap { population in
      view.shown(population).map {
        AreaFigure(population: population, row: $0, outcomes: self)
      }
    }
  }

  /// The latest figure of the board's own area, whatever else is known; nil where there is none.
  package var latest: AreaFigure? {
    view.latest().map { AreaFigure(population: .own, row: $0, outcomes: self) }
  }

  /// The gaps that can be computed.
  package var gaps: [PrintedGap] {
    guard !indicator.gaps.isEmpty else { return [] }
    return view.gaps.map { PrintedGap(view: $0, outcomes: self) }
  }

  /// What captions call the indicator.
  fileprivate var title: String { indicator.title.value }
}

/// The figure of an area or a group.
package struct AreaFigure: Sendable {
  package let population: FigurePopulation
  package let row: Observation
  fileprivate let outcomes: PrintedOutcomes

  package var name: String { outcomes.names.name(of: population) }
  var period: String { outcomes.house.text(row.period) }
  var figure: String { row.shownAs ?? row.value.typed }
  var limits: String? { row.limits.map(outcomes.house.outcomes.interval) }
  var compared: String? { (row.facts?.compared).map(outcomes.house.outcomes.word) }
  var trend: String? { (row.facts?.trend).map(outcomes.house.outcomes.word) }
}

/// A gap that is computed.
package struct PrintedGap: Sendable {
  package let view: GapView
  fileprivate let outcomes: PrintedOutcomes

  private var words: HouseOutcomes { outcomes.house.outcomes }

  var name: String { outcomes.names.name(of: view.gap) }
  var ends: (first: String, second: String) { outcomes.names.ends(of: view.gap) }
  var period: String { outcomes.house.text(view.now.period) }
  var size: String? { size(of: view.now) }
  var limits: String? { limits(of: view.now) }
  var ratio: String? { (view.now.relative).map { $0.formatted(grouping: ",") } }
  var worseOff: String? { outcomes.names.worseOff(view) }
  var change: String? { view.change.map(words.word) }
  var earlierPeriod: String? { (view.earlier?.period).map(outcomes.house.text) }
  var earlierSize: String? { view.earlier.flatMap(size) }

  /// How it has changed, and since when.
  var since: String? {
    guard let change = view.change, let period = earlierPeriod, let size = earlierSize else {
      return nil
    }
    return words.change(change, since: period, from: size)
  }

  private func limits(of figure: GapFigure) -> String? {
    figure.limits.map { words.interval($0, in: outcomes.indicator.unit) }
  }

  private func size(of figure: GapFigure) -> String? {
    figure.absolute.map { words.size($0, in: outcomes.indicator.unit) }
  }
}

// MARK: - Tables

extension PrintedOutcomes {
  /// The table of areas and groups side by side, and below it what the codes in it mean; empty where there
  /// is nothing but the board's own figures.
  var areaTable: [Block] {
    let words = house.outcomes
    let figures = figures
    var legend = ShorthandLegend()
    for figure in figures { legend.add(codesIn: figure.figure) }
    let table = Self.table(
      words.captions(of: title).areas, of: figures,
      [
        (.population, { $0.name }), (.period, { $0.period }), (.figure, { $0.figure }),
        (.limits, { $0.limits }), (.compared, { $0.compared }), (.trend, { $0.trend }),
      ], words)
    return table.map { [.table($0)] + legend.blocks(house) } ?? []
  }

  /// The table of gaps; nil where none can be computed.
  var gapTable: Table? {
    let words = house.outcomes
    return Self.table(
      words.captions(of: title).gaps, of: gaps,
      [
        (.gap, { $0.name }), (.period, { $0.period }), (.absolute, { $0.size }),
        (.limits, { $0.limits }),
        (.relative, { $0.ratio }), (.worseOff, { $0.worseOff }), (.change, { $0.since }),
      ], words)
  }

  /// Both tables.
  package var tables: [Block] { areaTable + (gapTable.map { [.table($0)] } ?? []) }

  /// A table without the columns that have nothing in them.
  private static func table<Row>(
    _ caption: String, of rows: [Row],
    _ columns: [(HouseOutcomes.Word, (Row) -> String?)], _ words: HouseOutcomes
  ) -> Table? {
    guard !rows.isEmpty else { return nil }
    let kept = columns.filter { column in rows.contains { column.1($0) != nil } }
    return Table(
      caption: [.text(caption)], columns: kept.map { [.text(words.word($0.0))] },
      rows: rows.map { row in
        kept.map { column in column.1(row).map { [.paragraph([.text($0)])] } ?? [] }
      },
      hasRowHeaders: true)
  }
}

// MARK: - The charts

extension PrintedOutcomes {
  /// Both charts.
  package var charts: [Block] { [chart, gapChart].compactMap { $0.map { .chart($0) } } }

  /// A bar for each area and group, with its interval; nil for fewer than two numbers in one unit.
  package var chart: Chart? {
    let figures = figures
    let words = ChartWords(indicator, house)
    return Self.chart(
      house.outcomes.captions(of: title).areas, of: figures.map(point),
      emphasised: figures.firstIndex { $0.population == .own }, scale: words.scale,
      axisText: words.axisText)
  }

  /// Two bars for each gap, before and now, with its interval; nil where there is only one.
  package var gapChart: Chart? {
    let gaps = gaps
    return Self.chart(
      house.outcomes.captions(of: title).gaps, of: gaps.flatMap(\.points),
      emphasised: gaps.first.map { $0.view.earlier == nil ? 0 : 1 }, scale: "",
      axisText: { number in
        ExactDecimal(number).map { house.outcomes.size($0, in: indicator.unit) }
          ?? number.description
      })
  }

  private static func chart(
    _ caption: String, of points: [Chart.Point], emphasised: Int?, scale: String,
    axisText: (ChartAxis.RoundNumber) -> String
  ) -> Chart? {
    guard points.count(where: { $0.value != nil }) > 1 else { return nil }
    let words = points.map { "\($0.label) \($0.shown)" }
    return Chart(
      caption: [.text(caption)], scale: scale, points: points,
      words: "\(caption): \(words.joined(separator: ", "))\(scale.isEmpty ? "" : ". \(scale)")",
      emphasised: emphasised, axisText: axisText)
  }

  private func point(_ figure: AreaFigure) -> Chart.Point {
    let limits = figure.row.limits
    let lower = limits.flatMap { number($0.lower) }
    let upper = limits.flatMap { number($0.upper) }
    let interval = lower.flatMap { lower in upper.map { Chart.Interval(lower: lower, upper: $0) } }
    return Chart.Point(
      label: figure.name, value: number(figure.row.value), shown: shown(figure), interval: interval)
  }

  /// The figure with its interval, and with its period where the others are of another.
  private func shown(_ figure: AreaFigure) -> String {
    let isOfOther = figure.row.period.days != view.shownPeriod?.days
    return figure.figure.followed(by: [figure.limits, isOfOther ? figure.period : nil])
  }

  private func number(_ value: FigureValue) -> Double? {
    guard value.misfit(with: indicator.unit) == nil, indicator.unit != .milestone else {
      return nil
    }
    return value.number?.nearestDouble
  }
}

extension PrintedGap {
  /// The gap before, where it is known, and now.
  fileprivate var points: [Chart.Point] {
    [view.earlier, view.now].compactMap { $0 }.map { figure in
      Chart.Point(
        label: "\(name), \(outcomes.house.text(figure.period))",
        value: figure.absolute?.nearestDouble,
        shown: (size(of: figure) ?? "").followed(by: [limits(of: figure)]),
        interval: figure.limits.map {
          Chart.Interval(lower: $0.lower.nearestDouble, upper: $0.upper.nearestDouble)
        })
    }
  }
}

extension String {
  /// With what is known further, in brackets.
  fileprivate func followed(by more: [String?]) -> String {
    let more = more.compactMap(\.self)
    return more.isEmpty ? self : "\(self) (\(more.joined(separator: "; ")))"
  }
}

// MARK: - Records

extension Records {
  /// A figure of an area or a group.
  package static let areaFigure = Record<AreaFigure>(
    "area-figure",
    [
      .text("name", "The name of the area or the group.") { $0.name },
      .code("area", "The id of the area; none for the board's own.") { $0.population.area },
      .code("group", "The id of the group; none for everybody.") { $0.population.group },
      .flag("own", "Whether it is of everybody in the board's own area.") { $0.population == .own },
      .flag("of-group", "Whether it is of a group.") { $0.population.group != nil },
      .text(
        "period",
        "The period of the figure: that of the board's own latest one, where the area has one."
      ) { $0.period }
      .code { $0.row.period.description },
      .text("figure", "The figure.") { $0.figure }
        .data(as: "value", .number, meaning: "Its number, in the unit of the indicator.") {
          ($0.row.value.number).map { .decimal($0.description) }
        },
      .text("limits", "The 95% confidence limits, in the words of the house.") { $0.limits }
        .printedOnly,
      .text("lower", "The lower limit.") { $0.row.limits?.lower.typed }
        .data(.number) { ($0.row.limits?.lower.number).map { .decimal($0.description) } },
      .text("upper", "The upper limit.") { $0.row.limits?.upper.typed }
        .data(.number) { ($0.row.limits?.upper.number).map { .decimal($0.description) } },
      .text("compared", "How it compares with the country's, in the words of the house.") {
        $0.compared
      }.code(
        meaning: "How it compares with the country's, as the source states it, such as `Worse`."
      ) {
        $0.row.facts?.compared?.rawValue
      },
      .text("trend", "The recent trend, in the words of the house.") { $0.trend }
        .code(meaning: "The recent trend as the source states it, such as `Increasing`.") {
          $0.row.facts?.trend?.rawValue
        },
      .text("note", "What its row notes.") { $0.row.note },
    ])

  /// A gap between two areas or groups, or over a scale of groups.
  package static let gap = Record<PrintedGap>(
    "gap",
    [
      .code("id", "Its id.") { $0.view.gap.id.value },
      .text("name", "What it is called.") { $0.name },
      .text("first", "The name of the first of the two.") { $0.ends.first },
      .text("second", "The name of the second of the two.") { $0.ends.second },
      .text("period", "The latest period for which all its figures are known.") { $0.period }
        .code { $0.view.now.period.description },
      .text("absolute", "The difference of the two, or the slope index of inequality.") { $0.size }
        .data(.number) { ($0.view.now.absolute).map { .decimal($0.description) } },
      .text(
        "limits",
        "The 95% confidence limits of the difference, in the words of the house; none where a figure has none."
      ) { $0.limits }.printedOnly,
      .text("lower", "The lower limit of the difference.") {
        ($0.view.now.limits?.lower).map { $0.formatted(grouping: ",") }
      }.data(.number) { ($0.view.now.limits?.lower).map { .decimal($0.description) } },
      .text("upper", "The upper limit of the difference.") {
        ($0.view.now.limits?.upper).map { $0.formatted(grouping: ",") }
      }.data(.number) { ($0.view.now.limits?.upper).map { .decimal($0.description) } },
      .text(
        "relative",
        "The first divided by the second; of a slope index the relative index of inequality."
      ) { $0.ratio }
      .data(.number) { ($0.view.now.relative).map { .decimal($0.description) } },
      .text("worse-off", "Which of the two is worse off, where it is stated which way is better.") {
        $0.worseOff
      },
      .text("change", "How it has changed since the period before, in one word.") { $0.change }
        .code { $0.view.change?.rawValue },
      .text("since", "How it has changed, and since when.") { $0.since }.printedOnly,
      .text("earlier-period", "The period with which it is compared.") { $0.earlierPeriod }
        .code { $0.view.earlier?.period.description },
      .text("earlier", "The difference in that period.") { $0.earlierSize }
        .data(.number) { ($0.view.earlier?.absolute).map { .decimal($0.description) } },
      .flag("narrowed", "Whether it has narrowed.") { $0.view.change == .narrowed },
      .flag("widened", "Whether it has widened.") { $0.view.change == .widened },
      .flag("reversed", "Whether the other side is worse off now.") {
        $0.view.change == .reversed
      },
    ])
}
