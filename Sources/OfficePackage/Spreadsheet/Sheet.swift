/// A sheet of a workbook with what is on it.
package struct Sheet: Sendable {
  package enum State: String, Hashable, Sendable {
    case visible, hidden, veryHidden
  }

  package struct Table: Sendable {
    /// The name that formulas use and people see.
    package let name: String
    package let block: CellBlock
    package let columns: [String]
    package let hasHeader: Bool
    /// How many rows at its end are totals.
    package let totals: Int
    package let hasFilterButtons: Bool
    /// The name of its style; nil for none.
    package let style: String?

    /// The rows between header and totals; empty where the file contradicts itself.
    package var bodyRows: Range<Int> {
      let first = block.rows.lowerBound + (hasHeader ? 1 : 0)
      return first..<max(first, block.rows.upperBound + 1 - totals)
    }
  }

  package struct Link: Sendable {
    package let block: CellBlock
    /// An address outside of the workbook; nil for a place inside.
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
    /// Empty where there is none.
    package let alternativeText: String
    package let isDecorative: Bool
  }

  package struct ColumnWidth: Sendable {
    package let columns: ClosedRange<Int>
    /// In digits of the default font; nil for the default width.
    package let width: Double?
    package let isHidden: Bool
  }

  package let name: String
  package let state: State
  /// Whether it has cells; a sheet that is only a chart has none.
  package let isWorksheet: Bool
  /// Those that hold something, in the order of reading.
  package internal(set) var cells: [Cell] = []
  /// The styles that are in use, each with the first cell that has it.
  package internal(set) var styles: [Int: CellReference] = [:]
  package internal(set) var tables: [Table] = []
  package internal(set) var merges: [CellBlock] = []
  package internal(set) var links: [Link] = []
  package internal(set) var drawings: [Drawing] = []
  package internal(set) var columns: [ColumnWidth] = []
  package internal(set) var defaultWidth: Double?
  package internal(set) var hiddenRows: [ClosedRange<Int>] = []
  /// Whether panes are frozen, so that rows or columns stay when the sheet is scrolled.
  package internal(set) var hasFrozenPanes = false
  package internal(set) var activeCell = CellReference.a1
  /// Whether the sheet as a whole, outside of any table, has filter buttons.
  package internal(set) var hasFilterButtons = false
  /// What stands at the head and foot of printed pages, with its codes.
  package internal(set) var printHeaders: [String] = []
  /// The first cell whose value is shown by an icon, a bar or a colour.
  package internal(set) var conditionalFormat: CellReference?
  /// The rows and columns that are printed on each page, as the file has them.
  package internal(set) var printTitles: String?
  /// The stretch of cells that the file says it uses; it may be wrong.
  package internal(set) var dimension: CellBlock?

  /// The cell at a place; nil where it holds nothing.
  package func cell(_ reference: CellReference) -> Cell? {
    let index = firstIndex(from: reference)
    guard index < cells.count, cells[index].reference == reference else { return nil }
    return cells[index]
  }

  /// The cells in a row, in their order.
  package func cells(inRow row: Int) -> ArraySlice<Cell> {
    cells(inRows: row..<(row + 1))
  }

  /// The cells in some rows, in the order of reading.
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
