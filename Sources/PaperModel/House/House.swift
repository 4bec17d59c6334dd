package import PaperMarkup

/// A House: a council's document format as data. It holds every word of a document that the author
/// did not write.
package struct House: Sendable {
  /// The place of the file that states it, `house.yaml`.
  package let range: InputRange
  /// The name of the council whose format it is.
  package let name: String
  /// The language of the documents as a BCP 47 tag, such as `en-GB`.
  package let language: String
  package let dates: DateStyle
  /// The lines of a paper's header, in order.
  package let header: [HeaderField]
  package let headerLayout: HeaderLayout
  package let numbering: HouseNumbering
  /// How a person is named in a header: a template with the names `name`, `organisation` and
  /// `role`.
  package let person: LineTemplate
  package let periods: PeriodStyle
  package let tables: HouseTables
  package let status: HouseStatus
  package let workbook: HouseWorkbook
  package let pages: PageWords
  /// The sections that the house knows, in their order.
  package let sections: [HouseSection]
  /// The roles that clear papers, in order.
  package let clearance: [HouseClearance]
  /// The stage from which a paper must state its background papers; nil if it need not.
  package let backgroundPapers: Stage?
  /// The facts that only this house knows.
  package let fields: [HouseField]
  /// The tables that only this house has.
  package let ownTables: [HouseOwnTable]
  package let templates: [HouseTemplate]
  /// The bytes of a Word document whose styles and page are used for this house's documents; nil if
  /// it has none.
  package let reference: [UInt8]?
  /// The look of this house's web pages.
  package let look: PageLook

  package init(
    range: InputRange, name: String, language: String, dates: DateStyle, header: [HeaderField],
    headerLayout: HeaderLayout, numbering: HouseNumbering, person: LineTemplate,
    periods: PeriodStyle,
    tables: HouseTables, status: HouseStatus, workbook: HouseWorkbook, pages: PageWords,
    sections: [HouseSection],
    clearance: [HouseClearance], backgroundPapers: Stage?, fields: [HouseField] = [],
    ownTables: [HouseOwnTable] = [], templates: [HouseTemplate],
    reference: [UInt8]? = nil, look: PageLook = .none
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
    self.fields = fields
    self.ownTables = ownTables
    self.templates = templates
    self.reference = reference
    self.look = look
  }

  /// This house with other words.
  package func with(status: HouseStatus, workbook: HouseWorkbook, pages: PageWords) -> House {
    House(
      range: range, name: name, language: language, dates: dates, header: header,
      headerLayout: headerLayout, numbering: numbering, person: person, periods: periods,
      tables: tables, status: status, workbook: workbook, pages: pages, sections: sections,
      clearance: clearance, backgroundPapers: backgroundPapers, fields: fields,
      ownTables: ownTables, templates: templates,
      reference: reference, look: look)
  }

  /// The language without country and script: `en` of `en-GB`.
  package var primaryLanguage: String { language.prefix { $0 != "-" }.lowercased() }

  package var isInEnglish: Bool { primaryLanguage == "en" }

  /// The section of the house that an author's heading names; nil if the house does not know it. If
  /// the house numbers sections, a number typed before the heading is ignored.
  package func section(called heading: String) -> HouseSection? {
    let number = numbering.sections.sections == nil ? nil : HouseSection.typedNumber(in: heading)
    let folded = HouseSection.folded(heading.dropFirst(number?.count ?? 0))
    return sections.first { $0.isCalled(folded: folded) }
  }
}
