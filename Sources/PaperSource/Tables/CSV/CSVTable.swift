import PaperMarkup
package import PaperModel

/// A CSV file as rows of fields under a header. It keeps places, and makes text when it is asked.
package struct CSVTable: Sendable {
  /// The names of the columns as they are written; from 1 to ``CSVReader/columnLimit``.
  package let header: [SourceText]

  fileprivate let file: InputFile
  /// The fields of all rows, row after row, each with as many fields as the header.
  fileprivate let spans: [ByteSpan]

  init(header: [SourceText], spans: [ByteSpan], of file: InputFile) {
    self.header = header
    self.spans = spans
    self.file = file
  }

  /// The rows below the header, in the order of the file.
  package var rows: LazyMapCollection<Range<Int>, CSVRow> {
    (0..<(spans.count / max(1, header.count))).lazy.map { row($0) }
  }

  /// The row of a number, from 0.
  func row(_ index: Int) -> CSVRow { CSVRow(table: self, index: index) }
}

/// One row of a CSV file; it has a field for each column.
package struct CSVRow: Sendable {
  fileprivate let table: CSVTable
  /// Which row it is, from 0, without the header.
  package let index: Int

  /// The number of the line on which it begins.
  package var line: Int { table.file.lineNumber(ofByte: bytes(of: 0)?.lowerBound ?? 0) }

  /// What stands in a column, counted from 0; nil where nothing does, or where the table has no such
  /// column. A field without quotes comes without the blanks around it.
  package subscript(column: Int?) -> SourceText? {
    guard let bytes = bytes(of: column), !bytes.isEmpty else { return nil }
    let text = SourceText(csvField: bytes, of: table.file)
    return text.text.isBlank ? nil : text
  }

  /// Where the field of a column stands, with its quotes: a point when it is empty. Without such a
  /// column, where the row begins.
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
