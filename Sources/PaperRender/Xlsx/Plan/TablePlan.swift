package import PaperModel

/// A table with one row of headers, marked up as a table in the file.
package struct TablePlan: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// What the column mostly holds, which decides the alignment of header and cells; numbers and
    /// the codes that stand for them are aligned to the right.
    package enum Kind: Hashable, Sendable {
      case text, number
    }

    /// Never empty, and unlike those of the other columns.
    package var header: String
    package var kind: Kind

    package init(_ header: String, kind: Kind = .text) {
      self.header = header
      self.kind = kind
    }
  }

  /// Where texts go on when a row cannot show them. The rows in which one goes on repeat the other
  /// cells, so that none is blank and each row can be read alone.
  package struct Continuation: Hashable, Sendable {
    /// The column of texts that may go on, from 0.
    package var column: Int
    /// What stands behind the text of the first cell of such a row, such as `(continued)`.
    package var mark: String

    package init(ofColumn column: Int, mark: String) {
      self.column = column
      self.mark = mark
    }
  }

  /// The name in the file: ASCII letters, digits and `_`, no digit first, unique in the workbook also
  /// when case does not count, and not what could be a cell, such as `PI10`.
  package var name: String
  package var columns: [Column]
  /// Each with one cell for each column; at least one row.
  package var rows: [[CellPlan]]
  /// Nil where a text that no row can show is an error.
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

/// What a cell of a table holds. A table may have very many: what most do not have is kept apart.
package enum CellPlan: Hashable, Sendable {
  case empty
  case text(String)
  /// A number; of a percentage the part of one, such as 0.068 for 6.8%.
  case number(ExactDecimal, NumberFormat)
  indirect case link(String, CellLink)
}

/// How a number is shown.
package struct NumberFormat: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case plain, percent
    /// In pounds.
    case currency
    /// With a power of ten, for what has too many zeros to be read: `1E+300`.
    case scientific
  }

  package let kind: Kind
  private let shortDecimals: Int16

  package init(_ kind: Kind = .plain, decimals: Int = 0) {
    self.kind = kind
    shortDecimals = Int16(clamping: decimals)
  }

  /// Digits after the point.
  package var decimals: Int { Int(shortDecimals) }
}

/// A chart of some columns of numbers by period, with words for who does not see it.
package struct ChartPlan: Hashable, Sendable {
  package struct Series: Hashable, Sendable {
    package var name: String
    /// The column of the sheet's table, from 0.
    package var column: Int

    package init(name: String, column: Int) {
      self.name = name
      self.column = column
    }
  }

  package var title: String
  /// The column of the sheet's table with the names of the categories, from 0.
  package var categories: Int
  package var series: [Series]
  /// The rows of the table that are drawn, from 0.
  package var rows: Range<Int>
  /// What it shows, in words.
  package var alternativeText: String

  package init(
    title: String, categories: Int, series: [Series], rows: Range<Int>, alternativeText: String
  ) {
    self.title = title
    self.categories = categories
    self.series = series
    self.rows = rows
    self.alternativeText = alternativeText
  }
}
