import PaperMarkup
package import PaperModel

/// Reads CSV (RFC 4180) with a header; lines end with LF or CRLF.
package enum CSVReader {
  /// The largest number of columns of a table.
  package static let columnLimit = 1_000

  /// Reads the table of a file, and reports what is wrong with it: `missing-header`,
  /// `wrong-separator`, `too-many-columns`, `unclosed-quote`, `text-after-quote`,
  /// `wrong-field-count`, `error-in-cell`.
  ///
  /// A faulty row is left out, and reading continues. With a faulty header there is no table.
  /// Remains of Excel are ignored: empty columns without a name, and commas after the last column.
  /// A field with a spreadsheet error is read as empty.
  package static func read(_ file: InputFile) -> (table: CSVTable?, diagnostics: [Diagnostic]) {
    var scanner = CSVScanner(file.bytes)
    guard let head = scanner.next(keeping: columnLimit) else {
      return (nil, [missingHeader(in: file)])
    }
    if let problem = wrongSeparator(in: file, from: head.bytes.lowerBound)
      ?? tooManyColumns(head, in: file)
    {
      return (nil, [problem])
    }

    var diagnostics = CappedDiagnostics()
    for fault in head.faults { diagnostics.add(diagnostic(fault, in: file)) }
    let header = head.fields.map { SourceText(csvField: $0.bytes, of: file) }
    // Excel pads only some rows with commas, so a row may lack the columns without a name.
    let named = header.lastIndex { !$0.text.isBlank }.map { $0 + 1 } ?? header.count
    let names = ColumnNames.listed(header.prefix(named).map(\.text))
    var spans: [ByteSpan] = []
    while let row = scanner.next(keeping: header.count) {
      if row.faults.isEmpty, row.count >= named, row.beyond == nil {
        let gap = ByteSpan(row.bytes.upperBound..<row.bytes.upperBound)
        spans += row.fields + Array(repeating: gap, count: header.count - row.fields.count)
        blankErrors(inLast: header.count, of: &spans, of: file, &diagnostics)
      } else if row.faults.isEmpty {
        diagnostics.add(
          wrongFieldCount(row, in: file, columns: named, help: "the columns are \(names)"))
      } else {
        // The fields of a faulty row cannot be counted reliably.
        for fault in row.faults { diagnostics.add(diagnostic(fault, in: file)) }
      }
    }
    guard head.faults.isEmpty else { return (nil, diagnostics.all) }
    let kept = header.indices.filter { column in
      !header[column].text.isBlank
        || stride(from: column, to: spans.count, by: header.count).contains {
          !SourceText(csvField: spans[$0].bytes, of: file).text.isBlank
        }
    }
    if kept.count < header.count {
      spans = stride(from: 0, to: spans.count, by: header.count).flatMap { start in
        kept.map { spans[start + $0] }
      }
    }
    let table = CSVTable(header: kept.map { header[$0] }, spans: spans, of: file)
    return (table, diagnostics.all)
  }

  /// Reports the fields of the last row that hold a spreadsheet error, and empties them.
  private static func blankErrors(
    inLast count: Int, of spans: inout [ByteSpan], of file: InputFile,
    _ diagnostics: inout CappedDiagnostics
  ) {
    for index in (spans.count - count)..<spans.count {
      let bytes = spans[index].bytes
      // Quick negative test by the first byte, since every field of a large file is examined.
      guard let first = file.bytes[bytes].first,
        first == UInt8(ascii: "#") || first == UInt8(ascii: "\"") || first | 0x20 == 0x65
      else { continue }
      let field = SourceText(csvField: bytes, of: file)
      let text = field.text.trimmingWhiteSpace
      guard SpreadsheetError.isSign(text) else { continue }
      diagnostics.add(
        Diagnostic(
          rule: "error-in-cell", "the field holds the error '\(text)'", at: field.range,
          help: SpreadsheetError.help))
      spans[index] = ByteSpan(bytes.lowerBound..<bytes.lowerBound)
    }
  }

  private static func missingHeader(in file: InputFile) -> Diagnostic {
    Diagnostic(
      rule: "missing-header", "a CSV file begins with the names of its columns",
      at: file.range(ofBytes: 0..<0))
  }

  /// The finding for a first line that has semicolons or tabs outside of quotes, but no comma;
  /// otherwise nil.
  private static func wrongSeparator(in file: InputFile, from start: Int) -> Diagnostic? {
    var separator: Int?
    var isQuoted = false
    scan: for index in start..<file.bytes.count {
      switch file.bytes[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: return nil
      case UInt8(ascii: "\n") where !isQuoted: break scan
      case UInt8(ascii: ";") where !isQuoted, UInt8(ascii: "\t") where !isQuoted:
        separator = separator ?? index
      default: break
      }
    }
    guard let separator else { return nil }
    let name = file.bytes[separator] == UInt8(ascii: ";") ? "semicolon" : "tab"
    return Diagnostic(
      rule: "wrong-separator", "a \(name) does not separate columns: a comma does",
      at: file.range(ofBytes: separator..<(separator + 1)),
      help: "save the file with commas; in Excel choose 'CSV UTF-8 (Comma delimited)'")
  }

  static func tooManyColumns(_ head: CSVScanner.Row, in file: InputFile) -> Diagnostic? {
    guard let beyond = head.beyond else { return nil }
    return Diagnostic(
      rule: "too-many-columns",
      "a table may have at most \(columnLimit) columns, not \(head.count)",
      at: file.range(ofBytes: beyond.bytes))
  }

  private static func wrongFieldCount(
    _ row: CSVScanner.Row, in file: InputFile, columns: Int, help: String
  ) -> Diagnostic {
    let end = row.bytes.upperBound
    return Diagnostic(
      rule: "wrong-field-count",
      "\(counted(row.count, "field")) where the header has \(counted(columns, "column"))",
      at: file.range(ofBytes: row.beyond?.bytes ?? end..<end),
      help: row.beyond == nil ? help : help + "; put text that holds a comma in quotes")
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  static func diagnostic(_ fault: CSVScanner.Fault, in file: InputFile) -> Diagnostic {
    switch fault {
    case .unclosedQuote(let start):
      Diagnostic(
        rule: "unclosed-quote", "quote that is never closed",
        at: file.range(ofBytes: start..<(start + 1)),
        help: "close it after the text; a quote inside quotes is written twice")
    case .textAfterQuote(let stray, let opening):
      Diagnostic(
        rule: "text-after-quote", "text after the closing quote of a field",
        at: file.range(ofBytes: stray),
        notes: [
          .init("the field begins here", at: file.range(ofBytes: opening..<(opening + 1)))
        ],
        help: "a quote inside quotes is written twice")
    }
  }
}
