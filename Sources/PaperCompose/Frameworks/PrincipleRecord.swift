package import PaperMarkup
import PaperModel

/// A principle of a framework as its house prints it.
package struct PrintedPrinciple: Sendable {
  let principle: Principle
  /// Its position in the framework, from 1.
  let number: Int
  let framework: PrintedFramework
  private let sections: PrintedSections

  init(principle: Principle, number: Int, framework: PrintedFramework) {
    self.principle = principle
    self.number = number
    self.framework = framework
    sections = PrintedSections(
      principle.sections, known: framework.house.framework.principleSections,
      named: framework.namedInPrinciples, printer: framework.printer)
  }

  fileprivate var otherSections: [PrintedSection] { sections.others }
  fileprivate var allSections: [PrintedSection] { sections.all }
  fileprivate func value(ofSection name: String) -> TemplateValue? { sections.value(of: name) }

  fileprivate var indicators: [PrintedIndicator] {
    principle.indicators.compactMap { framework.indicators.printed($0.value) }
  }

  fileprivate var indicatorList: [Block] {
    .items(indicators.map { [.text($0.view.indicator.title.value)] })
  }

  fileprivate var rows: [PrintedDelivery] {
    principle.delivery.map { PrintedDelivery(delivery: $0, framework: framework) }
  }

  fileprivate var delivery: [Block] {
    guard let layout = framework.house.framework.delivery, !principle.delivery.isEmpty else {
      return []
    }
    var table = Table(layout, rows: layout.cells(Records.delivery, of: rows))
    // A list of programmes names no row.
    table.hasRowHeaders = false
    return [.table(table)]
  }
}

/// A row of the table of a principle as its house prints it.
package struct PrintedDelivery: Sendable {
  let delivery: Delivery
  let framework: PrintedFramework

  fileprivate var programmes: [String] {
    delivery.programmes.map { framework.work.programmeName($0.value) }
  }

  fileprivate var partners: [String] {
    delivery.partners.map { framework.work.partnerName($0.value) }
  }

  fileprivate var measures: [[Inline]] {
    delivery.measures.map { framework.printer.print($0.value) }
  }
}

extension [Block] {
  /// A list of lines; nothing where there are none, and a paragraph where there is one.
  fileprivate static func items(_ lines: [[Inline]]) -> [Block] {
    switch lines.count {
    case 0: []
    case 1: [.paragraph(lines[0])]
    default: [.list(List(marker: .bullet, items: lines.map { [.paragraph($0)] }))]
    }
  }
}

extension Records {
  /// A principle of a framework.
  package static let principle = Record<PrintedPrinciple>(
    "principle",
    [
      .text("number", "Its position in the framework, from 1.") { String($0.number) }
        .data(.number) { .number($0.number) },
      .code("id", "The id by which a later edition knows it again.") { $0.principle.id.value },
      .text("title", "What it is called.") { $0.principle.title.value },
      .line("remark", "What is said beside its title.") { printed in
        (printed.principle.remark?.value).map(printed.framework.printer.print)
      },
      .blocks("opening", "The text before the first heading.") {
        $0.framework.printer.print($0.principle.opening)
      },
      .each(
        "section",
        """
        Each section, in the author's order, that the template does not name by its id: repeated. \
        The id of a section of `framework: principle-sections` is a name of its own with the same \
        names inside.
        """, of: section
      ) { $0.otherSections }
      .data(each: section, meaning: "Each section, in the author's order.") { $0.allSections },
      .flag("has-indicators", "Whether indicators are named: printed once.") {
        !$0.principle.indicators.isEmpty
      },
      .each("indicator", "Each indicator: repeated.", of: indicator) { $0.indicators },
      .blocks("indicators", "The titles of its indicators.") { $0.indicatorList }.printedOnly,
      .line("in-development", "What is said where indicators are still being agreed.") { printed in
        (printed.principle.inDevelopment?.value).map(printed.framework.printer.print)
      },
      .flag("has-delivery", "Whether programmes or partners are named: printed once.") {
        !$0.principle.delivery.isEmpty
      },
      .each("row", "Each row of the table of programmes: repeated.", of: delivery) { $0.rows }
        .data(as: "delivery"),
      .blocks("delivery", "The table of programmes, partners and measures.") { $0.delivery }
        .printedOnly,
    ],
    own: { principle in TemplateScope { principle.value(ofSection: $0) } })

  /// A row of the table of a principle.
  package static let delivery = Record<PrintedDelivery>(
    "delivery",
    [
      .blocks("programmes", "The names of the programmes.") {
        .items($0.programmes.map { [.text($0)] })
      }.data(.texts) { .texts($0.programmes) },
      .each("programme", "Each programme: repeated.", of: named) { $0.programmes }.printedOnly,
      .blocks("partners", "The names of those who deliver them.") {
        .items($0.partners.map { [.text($0)] })
      }.data(.texts) { .texts($0.partners) },
      .each("partner", "Each of those who deliver them: repeated.", of: named) { $0.partners }
        .printedOnly,
      .blocks("measures", "How it is measured whether they help.") { .items($0.measures) }
        .data(.texts) { .list($0.measures.map(JSONValue.line)) },
    ])
}
