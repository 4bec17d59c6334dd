import PaperMarkup
import PaperModel

/// The fields of a file of separated text, with rows of any length.
struct CSVGrid: Sendable {
  private let file: InputFile
  private let spans: [ByteSpan]
  /// For each row the index of its first field, and at the end the number of all fields.
  private let starts: [Int]

  /// Reads a file whose fields are separated by commas, semicolons, tabs or bars, whichever its first
  /// lines have most of.
  ///
  /// A row with a fault in its quotes is reported and left out: `unclosed-quote`, `text-after-quote`,
  /// `too-many-columns`.
  static func read(_ file: InputFile) -> (grid: CSVGrid, diagnostics: [Diagnostic]) {
    var scanner = CSVScanner(file.bytes, separator: separator(of: file))
    var findings = CappedDiagnostics()
    var spans: [ByteSpan] = []
    var starts: [Int] = []
    while let row = scanner.next(keeping: CSVReader.columnLimit) {
      for fault in row.faults { findings.add(CSVReader.diagnostic(fault, in: file)) }
      if let problem = CSVReader.tooManyColumns(row, in: file) { findings.add(problem) }
      guard row.faults.isEmpty, row.beyond == nil else { continue }
      starts.append(spans.count)
      var fields = row.fields[...]
      while fields.last?.bytes.isEmpty == true { fields.removeLast() }
      spans += fields
    }
    starts.append(spans.count)
    return (CSVGrid(file: file, spans: spans, starts: starts), findings.all)
  }

  /// The lines that are looked at for the separator.
  private static let mostLines = 20

  private static func separator(of file: InputFile) -> UInt8 {
    let candidates = [",", ";", "\t", "|"].map { Array($0.utf8)[0] }
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    var lines = 0
    for byte in file.bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: "\n") {
        lines += 1
        if lines == mostLines { break }
      } else if let index = candidates.firstIndex(of: byte) {
        counts[index] += 1
      }
    }
    // Commas are in texts too, but a file without a comma in its first lines is not divided by them.
    let most = counts.max() ?? 0
    guard counts[0] < most, counts[0] * 2 < most else { return candidates[0] }
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  var rowCount: Int { starts.count - 1 }

  func line(ofRow row: Int) -> Int { file.lineNumber(ofByte: start(ofRow: row)) }

  func width(ofRow row: Int) -> Int { starts[row + 1] - starts[row] }

  func field(row: Int, column: Int, _ findings: inout CappedDiagnostics) -> TableField? {
    guard let bytes = bytes(row: row, column: column), !bytes.isEmpty else { return nil }
    let source = SourceText(csvField: bytes, of: file)
    let text = source.text.trimmingWhiteSpace
    if SpreadsheetError.isSign(text) {
      findings.add(
        Diagnostic(
          rule: "error-in-cell", "the field holds the error '\(text)'", at: source.range,
          help: SpreadsheetError.help))
      return nil
    }
    return text.isEmpty ? nil : .source(source)
  }

  func range(row: Int, column: Int) -> InputRange {
    if let bytes = bytes(row: row, column: column) { return file.range(ofBytes: bytes) }
    let end = starts[row + 1] > starts[row] ? spans[starts[row + 1] - 1].bytes.upperBound : 0
    return file.range(ofBytes: end..<end)
  }

  private func start(ofRow row: Int) -> Int {
    starts[row] < spans.count ? spans[starts[row]].bytes.lowerBound : 0
  }

  private func bytes(row: Int, column: Int) -> Range<Int>? {
    guard column >= 0, column < width(ofRow: row) else { return nil }
    return spans[starts[row] + column].bytes
  }
}
