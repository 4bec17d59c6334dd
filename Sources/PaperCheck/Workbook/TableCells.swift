import OfficePackage

/// The cells of some rows of a table in reading order, as a view without copying.
struct TableCells: Sequence {
  private let cells: ArraySlice<Cell>
  private let columns: ClosedRange<Int>

  init(_ table: Sheet.Table, on sheet: Sheet, rows: Range<Int>) {
    cells = sheet.cells(inRows: rows)
    columns = table.block.columns
  }

  struct Iterator: IteratorProtocol {
    var cells: ArraySlice<Cell>.Iterator
    let columns: ClosedRange<Int>

    mutating func next() -> Cell? {
      while let cell = cells.next() {
        if columns.contains(cell.reference.column) { return cell }
      }
      return nil
    }
  }

  func makeIterator() -> Iterator { Iterator(cells: cells.makeIterator(), columns: columns) }
}
