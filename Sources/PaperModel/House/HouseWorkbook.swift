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
