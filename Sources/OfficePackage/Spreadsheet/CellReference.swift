/// The position of a cell: row and column from 1, as in `C7`.
package struct CellReference: Hashable, Comparable, Sendable {
  package static let lastRow = 1_048_576
  package static let lastColumn = 16_384

  package var row: Int { Int(shortRow) }
  package var column: Int { Int(shortColumn) }

  /// 32 bits to save memory, because a workbook may have millions of cells.
  private let shortRow: Int32
  private let shortColumn: Int32

  /// Numbers outside the 32-bit range are clamped; no sheet is that large.
  package init(row: Int, column: Int) {
    shortRow = Int32(clamping: row)
    shortColumn = Int32(clamping: column)
  }

  package static let a1 = CellReference(row: 1, column: 1)

  /// Parses `C7` or `$C$7`; nil for any other text and for positions outside a sheet.
  package init?(_ text: some StringProtocol) { self.init(text.utf8) }

  /// Parses the same form from ASCII bytes.
  init?(_ text: some Sequence<UInt8>) {
    var column = 0
    var row = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default:
        let letter = byte | 0x20
        guard row == 0, letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return nil }
        column = column * 26 + Int(letter - UInt8(ascii: "a")) + 1
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// Reading order: row by row.
  package static func < (first: Self, second: Self) -> Bool {
    first.order < second.order
  }

  private var order: Int64 {
    Int64(shortRow) << 32 + Int64(shortColumn)
  }
}

/// A block of cells, such as `A4:F20`.
package struct CellBlock: Hashable, Sendable {
  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    (self.rows, self.columns) = (rows, columns)
  }

  /// The block of a single cell.
  init(_ cell: CellReference) {
    self.init(rows: cell.row...cell.row, columns: cell.column...cell.column)
  }

  /// Parses `A4:F20` or `A4`; nil for any other text.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first.flatMap({ CellReference($0) }), parts.count <= 2,
      let last = parts.count == 2 ? CellReference(parts[1]) : first
    else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }

  package var first: CellReference {
    CellReference(row: rows.lowerBound, column: columns.lowerBound)
  }

  package var last: CellReference {
    CellReference(row: rows.upperBound, column: columns.upperBound)
  }

  package func contains(_ cell: CellReference) -> Bool {
    rows.contains(cell.row) && columns.contains(cell.column)
  }
}

extension LentAttributes {
  /// The value of an attribute as a cell reference; nil if it is not one.
  func cell(_ name: StaticString) -> CellReference? {
    value(name).flatMap { CellReference(Self.bytes($0)) }
  }
}
