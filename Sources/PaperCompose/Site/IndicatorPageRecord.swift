package import PaperMarkup
import PaperModel

/// The page of an indicator on the site: what is measured, all its figures, and where it was reported.
package struct PrintedIndicatorPage: Sendable {
  fileprivate let indicator: PrintedIndicator
  private let history: IndicatorHistory
  fileprivate let documents: [PrintedReference]

  fileprivate init(
    _ indicator: Indicator, in rows: IndicatorRows, documents: [PrintedReference]
  ) {
    self.indicator = rows.row(of: indicator)
    history = rows.report.history(of: indicator)
    self.documents = documents
  }

  private var house: House { indicator.house }

  /// The label of a column of figures in the tables of the house, without a period.
  private func label(_ measure: FigureMeasure) -> [Inline] {
    guard let label = house.tables.indicators.label(of: measure, .thisYear) else {
      return [.text(house.outcomes.word(.figure))]
    }
    return ColumnLabels.label(label, period: nil)
  }

  private var name: [Inline] { [.text(indicator.view.indicator.title.value)] }
  private var period: [Inline] { [.text(house.outcomes.word(.period))] }

  fileprivate var figures: [Block] {
    guard !history.entries.isEmpty else { return [] }
    let hasTotals = history.entries.contains { $0.yearToDate != nil }
    let hasOwn = history.entries.contains { $0.actual != nil }
    return [
      .table(
        Table(
          caption: name,
          columns: [period] + (hasOwn ? [[.text(house.outcomes.word(.figure))]] : [])
            + (hasTotals ? [label(.yearToDate)] : []),
          rows: history.entries.map { entry in
            [Self.cell(house.text(entry.period))]
              + (hasOwn ? [Self.cell(entry.actual?.printed)] : [])
              + (hasTotals ? [Self.cell(entry.yearToDate?.printed)] : [])
          }, hasRowHeaders: true))
    ]
  }

  /// The targets up to the year after that of the latest report, as its tables print them.
  fileprivate var targets: [Block] {
    let year = indicator.view.year
    let last = year.days.last.adding(months: 12) ?? year.days.last
    let targets = indicator.view.indicator.targets.filter { $0.period.days.first <= last }
    guard !targets.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: label(.target), columns: [period, label(.target)],
          rows: targets.map {
            [Self.cell(house.text($0.period)), Self.cell($0.shown ?? $0.value.typed)]
          }, hasRowHeaders: true))
    ]
  }

  /// A chart of the figures that are numbers; nil for fewer than two.
  fileprivate var chart: Chart? {
    let points = history.comparable.compactMap { entry -> Chart.Point? in
      guard let figure = entry.actual, let number = figure.value?.number,
        figure.value?.misfit(with: indicator.view.indicator.unit) == nil
      else { return nil }
      return Chart.Point(
        label: house.text(entry.period), value: number.nearestDouble, shown: figure.printed ?? "")
    }
    guard points.count > 1, indicator.view.indicator.unit != .milestone else { return nil }
    let words = ChartWords(indicator.view.indicator, house)
    return Chart(
      caption: name, scale: words.scale, points: points,
      words: words.alternative(points.map { ($0.label, $0.shown) }), axisText: words.axisText)
  }

  private static func cell(_ text: String?) -> Table.Cell {
    text.map { [.paragraph([.text($0)])] } ?? []
  }
}

/// The page of a set of indicators on the site.
package struct PrintedIndicatorSet: Sendable {
  fileprivate let title: String
  /// The summary of the latest document about them; nil where that has none.
  fileprivate let summary: PrintedSummary?
  fileprivate let indicators: [PrintedIndicator]
  fileprivate let links: [String]
  fileprivate let documents: [PrintedReference]

  /// The pages of all published sets and of their indicators; empty where the house has no templates for
  /// them.
  package static func pages(_ site: SiteWriting) -> [(path: String, blocks: [Block])] {
    site.indicators.sets.flatMap {
      published -> [(path: String, blocks: [Block])] in
      let set = published.set
      let rows = IndicatorRows(
        published.report, plan: nil, house: site.house, board: site.workspace.board,
        showsStatus: site.workspace.board?.publishesStatus ?? false,
        printer: ProsePrinter(figures: published.report.book(in: site.house)))
      let place = SitePaths.page(of: set)
      func references(from place: String) -> [PrintedReference] {
        published.documents.map { PrintedReference($0, site, from: place) }
      }
      let list = PrintedIndicatorSet(
        title: set.title,
        summary: (published.documents.last?.paper).flatMap {
          PrintedSummary(
            of: $0, about: set, in: site.edition,
            labels: PrintedPaper.captionLabels(of: $0, in: site.edition))
        },
        indicators: set.indicators.map(rows.row),
        links: set.indicators.map {
          DocumentLinks.address(of: SitePaths.page(of: $0, in: set), from: place)
        }, documents: references(from: place))
      let pages = set.indicators.compactMap { indicator in
        let place = SitePaths.page(of: indicator, in: set)
        let page = PrintedIndicatorPage(indicator, in: rows, documents: references(from: place))
        return site.fill(.indicator, Records.indicatorPage, of: page).map { (place, $0) }
      }
      return (site.fill(.indicators, Records.indicatorSet, of: list).map { [(place, $0)] } ?? [])
        + pages
    }
  }
}

/// An indicator in the list of its set.
package struct ListedIndicator: Sendable {
  fileprivate let indicator: PrintedIndicator
  fileprivate let link: String
}

/// A document that reported on indicators.
package struct PrintedReference: Sendable {
  fileprivate let title: String
  fileprivate let date: HouseDate
  fileprivate let link: String?

  fileprivate init(
    _ document: PublishedIndicators.Document, _ site: SiteWriting, from place: String
  ) {
    title = document.title
    date = site.house.day(document.date)
    link = site.files.page(ofSource: document.source).map {
      DocumentLinks.address(of: $0, from: place)
    }
  }
}

extension IndicatorReport {
  /// The figures to which the definitions of the set may refer.
  fileprivate func book(in house: House) -> FigureBook {
    FigureSight(sets: [set], period: period, asOf: asOf ?? .last).book(in: house)
  }
}

extension Records {
  /// The page of an indicator.
  package static let indicatorPage = Record<PrintedIndicatorPage>(
    "indicator-page",
    [
      .blocks("history", "The figures of all periods, as a table.") { $0.figures },
      .blocks("history-chart", "A chart of the figures of all periods, where there are several.") {
        $0.chart.map { [.chart($0)] } ?? []
      },
      .blocks("target-table", "Its targets, as a table.") { $0.targets },
      .each("reported", "Each document that reported on it: repeated.", of: reference) {
        $0.documents
      },
    ]
  ).within(indicator) { $0.indicator }

  /// The page of a set of indicators.
  package static let indicatorSet = Record<PrintedIndicatorSet>(
    "indicator-set",
    [
      .text("title", "What the set is called.") { $0.title },
      .one(
        "performance-summary",
        """
        How they are, as the latest document about them says, where that is a paper with a summary: with \
        what is being done, and what has changed since the paper before.
        """, of: summary
      ) { $0.summary },
      .each("indicator", "Each indicator: repeated.", of: listedIndicator) { set in
        zip(set.indicators, set.links).map { ListedIndicator(indicator: $0, link: $1) }
      },
      .each("reported", "Each document that reported on them: repeated.", of: reference) {
        $0.documents
      },
    ])

  /// An indicator in the list of its set.
  package static let listedIndicator = Record<ListedIndicator>(
    "listed-indicator",
    [.text("link", "The address of its page.") { $0.link }]
  ).within(indicator) { $0.indicator }

  /// A document that reported on indicators.
  package static let reference = Record<PrintedReference>(
    "reference",
    [
      .text("title", "What it is called.") { $0.title },
      .date("date", "The day it is for.") { $0.date },
      .text("link", "The address of its page.") { $0.link },
    ])
}
