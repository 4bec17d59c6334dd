import PaperRender
import PaperSource

/// Rows that are added to the end of a CSV file, whatever the order of its columns. Columns that it lacks
/// are added; all that is there stays.
package struct RowAddition {
  private let columns: [String]
  private let rows: [[String]]

  /// - Parameters:
  ///   - columns: the names of columns, in small letters.
  ///   - rows: a field for each column. One that is empty in all rows is not added to the file.
  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The file with the rows.
  /// - Parameter bytes: the file, which is UTF-8.
  package func bytes(addedTo bytes: [UInt8]) -> [UInt8] {
    let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let addition = CSVAddition(to: bytes, columns: used.map { columns[$0] })
    let order = addition.columns.map { columns.firstIndex(of: $0) }
    let text = CSVText.text(
      rows.lazy.map { row in order.map { $0.map { row[$0] } ?? "" } }, lineEnd: addition.lineEnd)
    return addition.bytes(adding: text)
  }
}
