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
  /// How periods are written: a template for each kind.
  package let periods: [PeriodStyle: LineTemplate]
  package let tables: HouseTables
  package internal(set) var status: HouseStatus
  package internal(set) var workbook: HouseWorkbook
  package internal(set) var pages: PageWords
  package internal(set) var outcomes: HouseOutcomes
  package internal(set) var charts: HouseCharts
  package internal(set) var summary: HouseSummary
  /// The sections that the house knows, in their order.
  package let sections: [HouseSection]
  /// The roles that clear papers, in order.
  package let clearance: [HouseClearance]
  /// The stage from which a paper must state its background papers; nil if it need not.
  package let backgroundPapers: Stage?
  /// How many words the recommendations and sections of a paper may have; nil for any number.
  package let mostWords: Int?
  /// The facts that only this house knows.
  package let fields: [HouseField]
  /// The tables that only this house has.
  package let ownTables: [HouseOwnTable]
  /// How it lays out frameworks.
  package internal(set) var framework: HouseFramework
  package internal(set) var templates: [HouseTemplate] = []
  /// The bytes of a Word document whose styles and page are used for this house's documents; nil if
  /// it has none.
  package internal(set) var reference: [UInt8]?
  /// The look of this house's web pages.
  package internal(set) var look = PageLook.none

  package init(
    range: InputRange, name: String, language: String, dates: DateStyle, header: [HeaderField],
    headerLayout: HeaderLayout, numbering: HouseNumbering, person: LineTemplate,
    periods: [PeriodStyle: LineTemplate],
    tables: HouseTables, status: HouseStatus, workbook: HouseWorkbook, pages: PageWords,
    outcomes: HouseOutcomes = .none, charts: HouseCharts = .none,
    summary: HouseSummary = .none,
    sections: [HouseSection],
    clearance: [HouseClearance], backgroundPapers: Stage?, mostWords: Int? = nil,
    fields: [HouseField] = [],
    ownTables: [HouseOwnTable] = [], framework: HouseFramework = .none
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
    self.outcomes = outcomes
    self.charts = charts
    self.summary = summary
    self.sections = sections
    self.clearance = clearance
    self.backgroundPapers = backgroundPapers
    self.mostWords = mostWords
    self.fields = fields
    self.ownTables = ownTables
    self.framework = framework
  }

  /// This house, and of the words that it leaves out those of another: the words around documents and
  /// in workbooks and charts, those for statuses, and the layout of frameworks.
  package func completed(by other: @autoclosure () -> House?) -> House {
    guard
      !status.isComplete || !workbook.isComplete || !pages.isComplete || !framework.isComplete
        || !outcomes.isComplete || !charts.isComplete
        || !summary.isComplete,
      let other = other()
    else { return self }
    var copy = self
    copy.status = status.completed(by: other.status)
    copy.workbook = workbook.completed(by: other.workbook)
    copy.pages = pages.completed(by: other.pages)
    copy.framework = framework.completed(by: other.framework)
    copy.outcomes = outcomes.completed(by: other.outcomes)
    copy.charts = charts.completed(by: other.charts)
    copy.summary = summary.completed(by: other.summary)
    return copy
  }

  /// This house with its templates and what gives its documents their look.
  package func with(
    templates: [HouseTemplate], reference: [UInt8]?, look: PageLook
  ) -> House {
    var copy = self
    copy.templates = templates
    copy.reference = reference
    copy.look = look
    return copy
  }

  /// The language without country and script: `en` of `en-GB`.
  package var primaryLanguage: String { language.prefix { $0 != "-" }.lowercased() }

  package var isInEnglish: Bool { primaryLanguage == "en" }

  /// The sections that the house knows in papers.
  package var paperSections: KnownSections {
    KnownSections(sections, isNumbered: numbering.sections.sections != nil)
  }

  /// The section of the house that an author's heading names; nil if the house does not know it. If
  /// the house numbers sections, a number typed before the heading is ignored.
  package func section(called heading: String) -> HouseSection? {
    paperSections.section(called: heading)
  }
}
