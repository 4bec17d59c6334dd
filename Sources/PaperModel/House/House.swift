package import PaperMarkup

/// A council's format as data: every word that a document has beyond what its author wrote.
package struct House: Sendable {
  /// The file that states it, `house.yaml`.
  package let range: InputRange
  /// Whose format it is.
  package let name: String
  /// The language of the documents as a BCP 47 tag, such as `en-GB`.
  package let language: String
  package let dates: DateStyle
  /// The lines of a paper's header, in order.
  package let header: [HeaderField]
  package let headerLayout: HeaderLayout
  package let numbering: HouseNumbering
  /// How a person is named in a header: a line with the names `name`, `organisation`, `role`.
  package let person: LineTemplate
  package let periods: PeriodStyle
  package let tables: HouseTables
  package let status: HouseStatus
  package let workbook: HouseWorkbook
  package let pages: PageWords
  /// The sections that the house knows, in their order.
  package let sections: [HouseSection]
  /// Who clears papers, in order.
  package let clearance: [HouseClearance]
  /// From which stage on a paper must say which papers it relies on; nil where it need not.
  package let backgroundPapers: Stage?
  package let templates: [HouseTemplate]
  /// A Word document that shows how those of the house look; nil where it has none.
  package let reference: [UInt8]?

  package init(
    range: InputRange, name: String, language: String, dates: DateStyle, header: [HeaderField],
    headerLayout: HeaderLayout, numbering: HouseNumbering, person: LineTemplate,
    periods: PeriodStyle,
    tables: HouseTables, status: HouseStatus, workbook: HouseWorkbook, pages: PageWords,
    sections: [HouseSection],
    clearance: [HouseClearance], backgroundPapers: Stage?, templates: [HouseTemplate],
    reference: [UInt8]? = nil
  ) {
    self.range = range
    self.name = name
    self.language = language
    self.dates = dates
    self.header = header
    self.headerLayout = headerLayout
    self.numbering = numbering
    self.person = person
    self.periods = periods
    self.tables = tables
    self.status = status
    self.workbook = workbook
    self.pages = pages
    self.sections = sections
    self.clearance = clearance
    self.backgroundPapers = backgroundPapers
    self.templates = templates
    self.reference = reference
  }

  /// The section that an author means by a heading, if the house knows one. A number that the author
  /// typed in front of it, where the house numbers sections, is no part of it.
  package func section(called heading: String) -> HouseSection? {
    let number = numbering.sections.sections == nil ? nil : HouseSection.typedNumber(in: heading)
    let folded = HouseSection.folded(heading.dropFirst(number?.count ?? 0))
    return sections.first { $0.isCalled(folded: folded) }
  }
}
