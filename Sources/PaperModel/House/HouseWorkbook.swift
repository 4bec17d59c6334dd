package import PaperMarkup

/// The words of a workbook of indicators, except for its cover, which has a template of its own.
package struct HouseWorkbook: Sendable {
  /// The sheets that a workbook may have; the raw value is the key in `house.yaml`.
  package enum Sheet: String, Hashable, Sendable, CaseIterable {
    case cover, contents, notes, summary, exceptions, definitions
    /// The beginning of a name that would be none of a sheet otherwise, since it has no letter at its
    /// start or is like that of a cell.
    case other
  }

  /// The sheets with a title of their own; the raw value is the key in `house.yaml`.
  package enum TitledSheet: String, Hashable, Sendable, CaseIterable {
    case contents, notes, summary, exceptions, definitions

    package var sheet: Sheet {
      switch self {
      case .contents: .contents
      case .notes: .notes
      case .summary: .summary
      case .exceptions: .exceptions
      case .definitions: .definitions
      }
    }
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

  /// Sentences printed above a table, and words in cells.
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

    /// Whether it is the content of cells, which are never empty. A house may leave out the others.
    fileprivate var isOfCells: Bool {
      switch self {
      case .notStated, .noComparison, .continued: true
      case .oneTable, .hasNotes, .blankNotes, .codes, .workingCopy, .chart: false
      }
    }
  }

  /// The words that are templates; the raw value is the key in `house.yaml`.
  package enum Line: String, Hashable, Sendable, CaseIterable {
    /// The title of the sheet of a priority: a template with the names of `SheetTitleName`.
    case group
    /// The names on the tabs of the sheets of a priority, with its table and with its chart:
    /// templates with the names of `GroupSheetName`.
    case groupSheet = "group-sheet"
    case chartSheet = "chart-sheet"
    /// A note, as it is called in brackets and in the table of notes: a template with the names of
    /// `NoteName`.
    case note
  }

  /// The words that inputs use for units and rules.
  package static let wordsOfInputs: [String] = {
    let all =
      FigureUnit.allCases.map(\.rawValue) + Polarity.allCases.map(\.rawValue)
      + YearToDateRule.allCases.map(\.rawValue) + JudgedFigure.allCases.map(\.rawValue)
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }()

  private let names: [Sheet: String]
  private let headers: [Header: String]
  private let sentences: [Sentence: String]
  private let words: [String: String]
  private let codes: [Shorthand.Code: String]
  private let lines: [Line: LineTemplate]
  /// The titles of the sheets: templates with the names `priority` and `period`.
  private let titles: [TitledSheet: LineTemplate]
  /// Whether workbooks have charts by default.
  package let hasCharts: Bool
  /// Whether action plans have workbooks.
  package let hasPlans: Bool

  package init(
    names: [Sheet: String], headers: [Header: String], sentences: [Sentence: String],
    words: [String: String], codes: [Shorthand.Code: String], titles: [TitledSheet: LineTemplate],
    lines: [Line: LineTemplate],
    hasCharts: Bool, hasPlans: Bool = false
  ) {
    self.hasPlans = hasPlans
    self.names = names
    self.headers = headers
    self.sentences = sentences
    self.words = words
    self.codes = codes
    self.titles = titles
    self.lines = lines
    self.hasCharts = hasCharts
  }

  package func name(_ sheet: Sheet) -> String { names[sheet] ?? "" }
  package func header(_ header: Header) -> String { headers[header] ?? "" }
  /// A sentence; empty if the house has none.
  package func sentence(_ sentence: Sentence) -> String { sentences[sentence] ?? "" }
  /// The house's word for one of the words used in inputs, such as `percent`.
  package func word(_ word: String) -> String { words[word] ?? "" }
  /// What a code means.
  package func meaning(of code: Shorthand) -> String { codes[code.code] ?? "" }
  /// The title of a sheet; nil if it is the name of the sheet.
  package func title(_ sheet: TitledSheet) -> LineTemplate? { titles[sheet] }
  package func line(_ line: Line) -> LineTemplate? { lines[line] }

  /// Whether no word is missing that every workbook needs.
  package var isComplete: Bool {
    names.count == Sheet.allCases.count && headers.count == Header.allCases.count
      && Sentence.allCases.allSatisfy { !$0.isOfCells || sentences[$0] != nil }
      && words.count == Self.wordsOfInputs.count && codes.count == Shorthand.Code.allCases.count
      && lines.count == Line.allCases.count
  }

  /// These words, and of what is missing those of another house.
  package func completed(by other: HouseWorkbook) -> HouseWorkbook {
    HouseWorkbook(
      names: names.merging(other.names) { own, _ in own },
      headers: headers.merging(other.headers) { own, _ in own },
      sentences: sentences.merging(other.sentences.filter { $0.key.isOfCells }) { own, _ in own },
      words: words.merging(other.words) { own, _ in own },
      codes: codes.merging(other.codes) { own, _ in own },
      titles: titles,
      lines: lines.merging(other.lines) { own, _ in own }, hasCharts: hasCharts, hasPlans: hasPlans)
  }
}

extension HouseWorkbook {
  /// The name on the tab of the sheet of a priority.
  package static let groupSheet = Record<(number: Int, priority: String)>(
    "group-sheet",
    [
      .text("number", "The number of the priority, from 1.") { String($0.number) },
      .text(
        "priority",
        "The priority; what the indicators are called together where they have none."
      ) { $0.priority },
    ])
}
