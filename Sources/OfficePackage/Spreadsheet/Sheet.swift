/// A sheet of a workbook with its content.
package struct Sheet: Sendable {
  package enum State: String, Hashable, Sendable {
    case visible, hidden, veryHidden
  }

  package struct Table: Sendable {
    /// The name that formulas use and Excel displays.
    package let name: String
    package let block: CellBlock
    package let columns: [String]
    package let hasHeader: Bool
    /// The number of total rows at its end.
    package let totals: Int
    package let hasFilterButtons: Bool
    /// The name of its style; nil if it has none.
    package let style: String?

    /// The rows between header and totals; empty if the file is inconsistent.
    package var bodyRows: Range<Int> {
      let first = block.rows.lowerBound + (hasHeader ? 1 : 0)
      return first..<max(first, block.rows.upperBound + 1 - totals)
    }
  }

  package struct Link: Sendable {
    package let block: CellBlock
    /// An external address; nil for a place in the workbook.
    package let address: String?
    /// A place in the workbook, such as `Notes!A1`.
    package let location: String?
  }

  package struct Drawing: Sendable {
    package enum Kind: Hashable, Sendable {
      case picture, chart, shape
    }

    package let kind: Kind
    package let cell: CellReference
    /// Empty if there is none.
    package let alternativeText: String
    package let isDecorative: Bool
  }

  package struct ColumnWidth: Sendable {
    package let columns: ClosedRange<Int>
    /// The width in digits of the default font; nil for the default width.
    package let width: Double?
    package let isHidden: Bool
  }

  package let name: String
  package let state: State
  /// Whether it has cells; a chart sheet has none.
  package let isWorksheet: Bool
  /// The cells that are not empty, in reading order.
  package internal(set) var cells: [Cell] = []
  /// The styles in use, each with the first cell that has it.
  package internal(set) var styles: [Int: CellReference] = [:]
  package internal(set) var tables: [Table] = []
  package internal(set) var merges: [CellBlock] = []
  package internal(set) var links: [Link] = []
  package internal(set) var drawings: [Drawing] = []
  package internal(set) var columns: [ColumnWidth] = []
  package internal(set) var defaultWidth: Double?
  package internal(set) var hiddenRows: [ClosedRange<Int>] = []
  /// Whether panes are frozen, so that rows or columns stay visible when the sheet is scrolled.
  package internal(set) var hasFrozenPanes = false
  package internal(set) var activeCell = CellReference.a1
  /// Whether its cells are locked but for those whose style says otherwise: it is a form to fill in.
  package internal(set) var isProtected = false
  /// The cells whose value a formula gives, in reading order.
  package internal(set) var formulas: [CellReference] = []
  /// Whether the sheet itself, apart from its tables, has filter buttons.
  package internal(set) var hasFilterButtons = false
  /// The headers and footers of printed pages, with their codes.
  package internal(set) var printHeaders: [String] = []
  /// The first cell whose value is displayed by an icon, a bar or a colour; nil if there is none.
  package internal(set) var conditionalFormat: CellReference?
  /// The rows and columns that are printed on every page, as written in the file.
  package internal(set) var printTitles: String?
  /// The used range of cells that the file states; it may be wrong.
  package internal(set) var dimension: CellBlock?

  /// Puts cells and formulas into reading order. Programs normally write them in it.
  mutating func sortCells() {
    guard zip(cells, cells.dropFirst()).contains(where: { $0.reference > $1.reference }) else {
      return
    }
    cells.sort { $0.reference < $1.reference }
    formulas.sort()
  }

  /// The cell at a position; nil if it is empty.
  package func cell(_ reference: CellReference) -> Cell? {
    let index = firstIndex(from: reference)
    guard index < cells.count, cells[index].reference == reference else { return nil }
    return cells[index]
  }

  /// Whether the value of a cell comes from a formula.
  package func hasFormula(at reference: CellReference) -> Bool {
    var (low, high) = (0, formulas.count)
    while low < high {
      let middle = (low + high) / 2
      if formulas[middle] < reference { low = middle + 1 } else { high = middle }
    }
    return low < formulas.count && formulas[low] == reference
  }

  /// The cells in a row, in their order.
  package func cells(inRow row: Int) -> ArraySlice<Cell> {
    cells(inRows: row..<(row + 1))
  }

  /// The cells in a range of rows, in reading order.
  package func cells(inRows rows: Range<Int>) -> ArraySlice<Cell> {
    let start = firstIndex(from: CellReference(row: rows.lowerBound, column: 0))
    return cells[start..<firstIndex(from: CellReference(row: rows.upperBound, column: 0))]
  }

  private func firstIndex(from reference: CellReference) -> Int {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].reference < reference { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
