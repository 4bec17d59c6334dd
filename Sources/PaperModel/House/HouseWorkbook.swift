package import PaperMarkup

/// The words of a workbook of indicators, except for its cover, which has a template of its own.
package struct HouseWorkbook: Sendable {
  /// The sheets that a workbook may have; the raw value is the key in `house.yaml`.
  package enum Sheet: String, Hashable, Sendable, CaseIterable {
    case cover, contents, notes, exceptions, definitions
  }

  /// The headers of the fixed columns, besides the council's own columns.
  package enum Header: String, Hashable, Sendable, CaseIterable {
    case sheet
    case description
    case noteNumber = "note-number"
    case noteText = "note-text"
    case indicator
    case title
    case definition
    case owner
    case unit
    case better
    case yearToDate = "year-to-date"
    case judged
    case status
    case travel
    case action
    case notes
  }

  /// Sentences printed above a table.
  package enum Sentence: String, Hashable, Sendable, CaseIterable {
    case oneTable = "one-table"
    case hasNotes = "has-notes"
    case blankNotes = "blank-notes"
    case codes
    case workingCopy = "working-copy"
    case notStated = "not-stated"
    case noComparison = "no-comparison"
    /// Printed after the label of a row that continues the text of the row before it.
    case continued
    case chart
  }

  private let names: [Sheet: String]
  private let headers: [Header: String]
  private let sentences: [Sentence: String]
  private let words: [String: String]
  /// The titles of the sheets: templates with the names `priority` and `period`.
  package let titles: [Sheet: LineTemplate]
  /// The title of the sheet for one priority.
  package let groupTitle: LineTemplate
  /// Whether workbooks have charts by default.
  package let hasCharts: Bool

  package init(
    names: [Sheet: String], headers: [Header: String], sentences: [Sentence: String],
    words: [String: String], titles: [Sheet: LineTemplate], groupTitle: LineTemplate,
    hasCharts: Bool
  ) {
    self.names = names
    self.headers = headers
    self.sentences = sentences
    self.words = words
    self.titles = titles
    self.groupTitle = groupTitle
    self.hasCharts = hasCharts
  }

  package func name(_ sheet: Sheet) -> String { names[sheet] ?? sheet.rawValue }
  package func header(_ header: Header) -> String { headers[header] ?? header.rawValue }
  package func sentence(_ sentence: Sentence) -> String { sentences[sentence] ?? "" }
  /// The house's word for one of the words used in inputs, such as `percent`; the word itself if
  /// the house has none.
  package func word(_ word: String) -> String { words[word] ?? word }
}

/// The names in the title of a sheet.
package enum SheetTitleName: String, TemplateVocabulary {
  case priority, period

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .priority: "The priority, by its long title; nothing on sheets about all of them."
    case .period: "The period that the workbook reports on."
    }
  }
}

/// The names of the template of a workbook's cover.
package enum CoverName: String, TemplateVocabulary {
  case title
  case subject
  case board
  case council
  case date
  case period
  case workingCopy = "working-copy"
  case status
  case statusSummary = "status-summary"
  case tolerance
  case contact

  package var kind: TemplateNames.Kind {
    switch self {
    case .workingCopy, .status: .flag
    case .statusSummary: .scope(Names<StatusCountName>.names)
    case .contact: .scope(Names<ReportAuthorName>.names)
    case .title, .subject, .board, .council, .date, .period, .tolerance: .text
    }
  }

  package var documentation: String {
    switch self {
    case .title: "What the indicators are called together."
    case .subject: "The subject of the paper that the workbook belongs to."
    case .board: "The board."
    case .council: "The council."
    case .date: "The date of the meeting."
    case .period: "The period that is reported on."
    case .workingCopy: "Whether this is a working copy and not for publication."
    case .status: "Whether the workbook says how indicators stand."
    case .statusSummary: "Each status with the number of indicators that have it: repeated."
    case .tolerance: "By how much a target may be missed and still be Amber, such as `10%`."
    case .contact: "Each report author of the paper: repeated."
    }
  }
}

/// The names within a status of the summary.
package enum StatusCountName: String, TemplateVocabulary {
  case word, count, of

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .word: "The house's word for the status."
    case .count: "How many indicators have it."
    case .of: "How many indicators there are."
    }
  }
}
