package import PaperModel

/// A table with one header row, which the file marks up as a table.
package struct TablePlan: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// The main content of the column, which decides the alignment of header and cells: numbers,
    /// and the codes in place of numbers, are aligned to the right.
    package enum Kind: Hashable, Sendable {
      case text, number
    }

    /// The header, which must not be empty and must differ from those of the other columns.
    package var header: String
    package var kind: Kind

    package init(_ header: String, kind: Kind = .text) {
      self.header = header
      self.kind = kind
    }
  }

  /// How a text continues when it is too long for one row. The continuation rows repeat the other
  /// cells, so that no cell is blank and each row can be read alone.
  package struct Continuation: Hashable, Sendable {
    /// The index of the column whose texts may continue, from 0.
    package var column: Int
    /// The mark after the first cell of a continuation row, such as `(continued)`.
    package var mark: String

    package init(ofColumn column: Int, mark: String) {
      self.column = column
      self.mark = mark
    }
  }

  /// The name in the file: ASCII letters, digits and `_`, not beginning with a digit, unique in the
  /// workbook ignoring case, and not like a cell reference such as `PI10`.
  package var name: String
  package var columns: [Column]
  /// The rows, at least one, each with one cell for each column.
  package var rows: [[CellPlan]]
  /// How long texts continue; nil where a text that is too long is an error.
  package var continuation: Continuation?

  package init(
    name: String, columns: [Column], rows: [[CellPlan]], continuation: Continuation? = nil
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.continuation = continuation
  }
}

/// The content of a cell. It is kept small because tables may have very many cells.
package enum CellPlan: Hashable, Sendable {
  case empty
  case text(String)
  /// A number. A percentage is given as a fraction of one, such as 0.068 for 6.8%.
  case number(ExactDecimal, NumberFormat)
  /// A day, by which rows can be sorted.
  case date(CalendarDate, DateFormat)
  indirect case link(String, CellLink)
  /// A blank cell that somebody fills in.
  indirect case entry(CellEntry)
}

/// A cell of a form that is to be filled in: all other cells of its workbook are locked.
package struct CellEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A number, or a code in square brackets in its place.
    case number(NumberFormat, isWhole: Bool)
    case text
    /// One of some words.
    case choice([String])
    case date(DateFormat)
  }

  package var kind: Kind
  /// What is said at the cell, and where something else is typed.
  package var prompt: String

  package init(_ kind: Kind, prompt: String) {
    self.kind = kind
    self.prompt = prompt
  }
}

/// The display format of a number.
package struct NumberFormat: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case plain, percent
    /// An amount in pounds.
    case currency
  }

  package let kind: Kind
  private let shortDecimals: Int16

  package init(_ kind: Kind = .plain, decimals: Int = 0) {
    self.kind = kind
    shortDecimals = Int16(clamping: decimals)
  }

  /// The number of decimal places.
  package var decimals: Int { Int(shortDecimals) }
}

/// The display format of a date: day, month and year in the words of a language.
package enum DateFormat: Hashable, Sendable {
  case english, welsh
  /// In the language of the reader's program.
  case other

  /// The format for a document in a language, such as `en`.
  package init(language: String) {
    switch language {
    case "en": self = .english
    case "cy": self = .welsh
    default: self = .other
    }
  }
}

/// A chart of the numbers of one row, with a text alternative. Each row has a chart and thereby a scale of
/// its own, since rows may have different units.
package struct ChartPlan: Hashable, Sendable {
  package var title: String
  /// What the numbers at the axis are; empty for nothing.
  package var axis: String
  /// The index of the row that is drawn, from 0.
  package var row: Int
  /// The indices of the columns that are drawn, from 0; their headers name the bars.
  package var columns: Range<Int>
  /// Whether no number is negative, so that the axis begins at zero.
  package var beginsAtZero: Bool
  /// How numbers are written at the axis and at the bars.
  package var format: NumberFormat
  /// The text alternative.
  package var alternativeText: String

  package init(
    title: String, axis: String = "", row: Int, columns: Range<Int>, beginsAtZero: Bool = true,
    format: NumberFormat = NumberFormat(), alternativeText: String
  ) {
    self.title = title
    self.axis = axis
    self.row = row
    self.columns = columns
    self.beginsAtZero = beginsAtZero
    self.format = format
    self.alternativeText = alternativeText
  }
}
