import PaperMarkup
import PaperModel

/// How a table that nobody has described is to be read, as far as the table itself tells.
struct TablePlan {
  struct Column {
    let index: Int
    /// The name under `columns:`.
    let name: String
    var meaning: String
  }

  /// A choice of rows by what they have in a column.
  struct Choice: Hashable {
    let column: Int
    let value: String
  }

  struct Indicator {
    let id: String
    let title: String
    var definition: String?
    var owner: String?
    var better: String?
    /// The unit as the table states it.
    var statedUnit: String?
    let choices: [Choice]
    /// The cell that names it.
    let place: InputRange
  }

  let survey: TableSurvey
  var columns: [Column] = []
  /// The rows that count, with the number of other values that the column has.
  var choices: [(choice: Choice, others: Int)] = []
  var indicators: [Indicator] = []
  var base: ReportingPeriod?
  /// Whether a figure is of the period of the table.
  var needsBase = false
  var dates: PeriodOfDate?
  var years: PeriodOfYears?
  var leftOut: [String] = []
  var repeats: [String] = []
  var measures: [(text: String, meaning: String)] = []
  /// What is not taken over, with its cell.
  var notes: [Diagnostic] = []
  /// Why there are no figures to be read; nil if there are.
  var refusal: Diagnostic?

  mutating func note(_ message: String, row: Int, column: Int) {
    notes.append(
      Diagnostic(
        .note, rule: "not-imported", message, at: survey.grid.range(row: row, column: column)))
  }

  /// The name of a column under `columns:`: its own, or its letter where it has none of its own.
  func name(of index: Int) -> String {
    let (key, keys) = (survey.header.keys[index], survey.header.keys)
    let isAlone = !key.isEmpty && keys.count { $0 == key } == 1
    return isAlone && !survey.header.names[index].contains(PeriodPattern.mark)
      ? survey.header.names[index] : "column \(survey.grid.letters(ofColumn: index))"
  }
}
