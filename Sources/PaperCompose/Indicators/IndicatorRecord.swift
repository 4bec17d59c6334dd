package import PaperMarkup
package import PaperModel

/// An indicator as a paper prints it.
package struct PrintedIndicator: Sendable {
  package let view: IndicatorView
  let judgement: OwnerJudgement?
  let setting: IndicatorSetting
  /// What was reported on the aims whose progress it measures.
  let reports: [[Block]]
  /// What is known of it for areas and groups.
  package let outcomes: PrintedOutcomes

  var house: House { setting.house }

  fileprivate var indicator: Indicator { view.indicator }

  /// The indicator where it is named, as `tables: indicator` says.
  var name: [Inline] {
    setting.house.tables.indicator.fill(Records.indicatorName, of: indicator)
  }

  fileprivate var nameAndDefinition: [Block] {
    guard !setting.isOnSheet else { return [.paragraph(name)] }
    return [.paragraph(name)]
      + (indicator.definition.map { [.paragraph(setting.printer.print($0.value))] } ?? [])
  }

  fileprivate var contact: [Block] {
    let names = indicator.owner.names(on: setting.board)
    guard setting.isOnSheet else { return names.map { .paragraph([.text($0)]) } }
    return names.isEmpty ? [] : [.paragraph([.text(names.joined(separator: ", "))])]
  }

  /// The status; nil where it is not shown.
  fileprivate var status: Status? {
    guard setting.showsStatus else { return nil }
    let thresholds = setting.house.status.thresholds
    return view.standings(thresholds, judgement: judgement).first?.status ?? .noData
  }

  /// The direction of travel; nil where there is nothing to compare with, or where it is not shown.
  fileprivate var travel: DirectionOfTravel? {
    guard setting.showsStatus else { return nil }
    return
      (view.travel(against: .samePeriodLastYear) ?? view.travel(against: .previousPeriod))?
      .direction
  }
}

/// A figure of an indicator in a column of its table.
package struct PrintedFigure: Sendable {
  /// The figure as printed; nil where there is none.
  let figure: String?
  /// The period that the column covers; nil for none.
  let period: ReportingPeriod?
  let indicator: PrintedIndicator
}

extension Records {
  /// An indicator where it is named.
  package static let indicatorName = Record<Indicator>(
    "indicator-name",
    [
      .text("id", "The id, such as `PI2`.") { $0.id.value },
      .text("title", "The title.") { $0.title.value },
    ])

  /// An indicator.
  package static let indicator = Record<PrintedIndicator>(
    "indicator",
    [
      .line("name", "The indicator where it is named, as `tables: indicator` says.") { $0.name }
        .printedOnly,
      .line("definition", "What is counted.") { printed in
        (printed.indicator.definition?.value).map(printed.setting.printer.print)
      },
      .blocks("indicator", "Its name, with the definition below.") { $0.nameAndDefinition }
        .printedOnly,
      .blocks("contact", "Who answers for it: the organisation, its unit and the person.") {
        $0.contact
      }.data(.text, meaning: "The person who answers for it.") {
        ($0.indicator.owner.contact).map { .text($0) }
      },
      .code("organisation", "The id of the organisation that answers for it.") {
        $0.indicator.owner.organisation?.value
      },
      .text("unit", "What its figures are, in the words of the workbook.") {
        $0.house.workbook.word($0.indicator.unit.rawValue)
      }.code(meaning: "What its figures are, such as `percent`.") { $0.indicator.unit.rawValue },
      .text("better", "Which way is better, in the words of the workbook.") { printed in
        (printed.indicator.better?.rawValue).map(printed.house.workbook.word)
      }.code(meaning: "Which way is better: `higher` or `lower`.") {
        $0.indicator.better?.rawValue
      },
      .data("figures", each: figure, "The figures by which it is judged in the paper's period.") {
        PeriodFigure.all(of: $0.view)
      },
      .data("targets", each: target, "Its targets.") { $0.indicator.targets },
      .text("status", "The status in the words of the house, where the board publishes it.") {
        printed in printed.status.map(printed.house.status.word)
      }.code(meaning: "The status, such as `Green`, where the board publishes it.") {
        $0.status?.rawValue
      },
      .flag("green", "Whether the status is Green.") { $0.status == .green },
      .flag("amber", "Whether the status is Amber.") { $0.status == .amber },
      .flag("red", "Whether the status is Red.") { $0.status == .red },
      .text(
        "travel",
        "The direction of travel since the year before or, without figures of it, the period before."
      ) { printed in printed.travel.map(printed.house.status.word) }
      .code { $0.travel?.rawValue },
      .text("latest", "The latest figure up to the paper's period, of whatever period it is.") {
        $0.outcomes.latest?.figure
      }.printedOnly,
      .text("latest-period", "The period of that figure.") { $0.outcomes.latest?.period }
        .printedOnly,
      .text("limits", "The 95% confidence limits of that figure.") { $0.outcomes.latest?.limits }
        .printedOnly,
      .text("compared", "How that figure compares with the country's, as its source states it.") {
        $0.outcomes.latest?.compared
      }.printedOnly,
      .text("trend", "The recent trend of that figure, as its source states it.") {
        $0.outcomes.latest?.trend
      }.printedOnly,
      .each(
        "area-figure",
        """
        The latest figure of the board's own area and that of each other area and group of the same period \
        or, without one, its latest; where there is more than the board's own: repeated.
        """,
        of: areaFigure
      ) { $0.outcomes.figures },
      .each("gap", "Each gap that can be computed: repeated.", of: gap) { $0.outcomes.gaps },
      .blocks("areas", "The table of areas and groups, with limits, comparison and trend.") {
        $0.outcomes.areaTable
      }.printedOnly,
      .blocks("gaps", "The table of gaps.") {
        $0.outcomes.gapTable.map { [.table($0)] } ?? []
      }.printedOnly,
      .blocks(
        "area-chart",
        "A chart of areas and groups with their intervals, on web pages and in Word. Markdown has none."
      ) { $0.outcomes.chart.map { [.chart($0)] } ?? [] }.printedOnly,
      .blocks(
        "gap-chart",
        "A chart of the gaps before and now, with their intervals, on web pages and in Word. Markdown has none."
      ) { $0.outcomes.gapChart.map { [.chart($0)] } ?? [] }.printedOnly,
      .blocks("action", "What the plan reports of the aims whose progress it measures.") {
        $0.reports.flatMap { $0 }
      }.printedOnly,
    ],
    facts: { ($0.indicator.own, $0.house) }
  ).within(indicatorName) { $0.indicator }

  /// A figure in a column of the table of indicators.
  package static let indicatorFigure = Record<PrintedFigure>(
    "figure",
    [
      .text(
        "figure",
        "The figure as the table prints it, or the words that there is none; several targets are each printed."
      ) { $0.figure },
      .text("period", "The period that the column is about.") { printed in
        printed.period.map(printed.indicator.house.text)
      },
    ]
  ).within(indicator) { $0.indicator }
}

extension Indicator.Owner {
  /// Who answers for the indicator: the organisation, its unit and the person.
  package func names(on board: Board?) -> [String] {
    let known = organisation.flatMap { board?.organisation($0.value) }
    return [known?.name ?? organisation?.value, known?.unit, contact].compactMap { $0 }
  }
}
