import PaperMarkup
package import PaperModel

/// A CSV file as rows of fields under a header. It stores places, and creates text on demand.
package struct CSVTable: Sendable {
  /// The column names as written; from 1 to ``CSVReader/columnLimit``.
  package let header: [SourceText]

  fileprivate let file: InputFile
  /// The fields of all rows in row order, each row with as many fields as the header.
  fileprivate let spans: [ByteSpan]

  init(header: [SourceText], spans: [ByteSpan], of file: InputFile) {
    self.header = header
    self.spans = spans
    self.file = file
  }

  /// The rows after the header, in file order.
  package var rows: LazyMapCollection<Range<Int>, CSVRow> {
    (0..<(spans.count / max(1, header.count))).lazy.map { row($0) }
  }

  /// The row with an index, from 0.
  func row(_ index: Int) -> CSVRow { CSVRow(table: self, index: index) }
}

/// One row of a CSV file, with a field for each column.
package struct CSVRow: Sendable {
  fileprivate let table: CSVTable
  /// The index of the row, from 0, not counting the header.
  package let index: Int

  /// The number of the line on which the row begins.
  package var line: Int { table.file.lineNumber(ofByte: bytes(of: 0)?.lowerBound ?? 0) }

  /// The field in a column, counted from 0; nil if it is empty, or if the table has no such column.
  /// An unquoted field has no surrounding blanks.
  package subscript(column: Int?) -> SourceText? {
    guard let bytes = bytes(of: column), !bytes.isEmpty else { return nil }
    let text = SourceText(csvField: bytes, of: table.file)
    return text.text.isBlank ? nil : text
  }

  /// The place of a column's field, including its quotes; an empty field is a point. If there is no
  /// such column, the start of the row.
  package func range(of column: Int?) -> InputRange {
    if let bytes = bytes(of: column) { return table.file.range(ofBytes: bytes) }
    let start = bytes(of: 0)?.lowerBound ?? 0
    return table.file.range(ofBytes: start..<start)
  }

  private func bytes(of column: Int?) -> Range<Int>? {
    guard let column, table.header.indices.contains(column) else { return nil }
    return table.spans[index * table.header.count + column].bytes
  }
}
