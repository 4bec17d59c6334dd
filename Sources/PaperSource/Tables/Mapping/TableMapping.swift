import PaperMarkup
import PaperModel

/// How somebody's own table is read: what its columns hold, which of its rows count, and how it
/// writes periods, percentages and what is missing.
struct TableMapping: Sendable {
  /// A column that is named as in the table, or, with `{period}` in its name, all columns whose names
  /// hold a period at that place.
  struct Column: Sendable {
    let name: Placed<String>
    let meaning: ColumnMeaning
  }

  /// What rows must hold in a column to count: one of several texts.
  struct Condition: Sendable {
    let column: Placed<String>
    let values: [String]
  }

  /// How percentages without a sign are meant.
  enum Percent: String, Sendable, CaseIterable {
    /// 12.5 is 12.5%.
    case bare
    /// 0.125 is 12.5%.
    case fraction
  }

  var columns: [Column] = []
  var conditions: [Condition] = []
  var percent: Percent?
  var layout = TableLayout()

  /// Whether anything says that the table is not one of this program's own.
  var isStated = false

  /// The word in a condition that means an empty field.
  static let blank = "(blank)"
}

/// How a table is laid out.
struct TableLayout: Sendable {
  /// What a cell has in the place of a figure where there is none.
  struct Code: Sendable {
    let text: String
    /// `[x]`, `[z]` …; empty for a figure that is still to come.
    let meaning: String
  }

  var preset: TablePreset?
  /// The number of the header's first row; nil where it is found by the names of columns.
  var headerRow: Int?
  /// The number of rows that the header has.
  var headerRows = 1
  /// The number of the last row; nil for the last of the sheet.
  var lastRow: Int?
  var periods = PeriodsInTable()
  /// How many decimal places numbers are rounded to; nil to keep them as they are.
  var decimals: Int?
  var codes: [Code] = []
  /// Signs after a number, such as those that mark a note, that are not read.
  var signs: [String] = []
  /// What the column of measures has for each measure; nil for rows that are left out.
  var measures: [(text: String, kind: ColumnMeaning.Kind?)] = []
  /// What rows that are no indicators have in the column of the indicator.
  var leftOut: Set<String> = []
  /// Columns in which an empty field repeats the one above.
  var repeats: [String] = []
}

/// The layouts that the program knows by a name.
enum TablePreset: String, Sendable, CaseIterable {
  /// A download from the public health profiles.
  case fingertips
  /// The data of the Office for National Statistics for the Sustainable Development Goals.
  case sdg
  /// A row for each indicator, and columns for periods and targets.
  case scorecard
}
