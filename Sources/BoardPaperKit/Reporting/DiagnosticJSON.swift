import PaperMarkup
package import PaperModel
import PaperRender

/// Writes findings as JSON for other programs.
package enum DiagnosticJSON {
  private struct Report: Encodable {
    let version = 1
    let diagnostics: [Finding]
  }

  private struct Finding: Encodable {
    let severity: String
    let rule: String
    let message: String
    let help: String?
    let place: Place
    let notes: [Note]
  }

  private struct Note: Encodable {
    let message: String
    let place: Place
  }

  /// Lines and columns count from 1, columns in Unicode scalars; the end is exclusive. A place in a
  /// workbook has a cell or a sheet instead, or neither for the whole workbook.
  private struct Place: Encodable {
    let file: String
    var cell: String?
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?

    init(_ range: InputRange) {
      file = range.file
      cell = range.cell
      guard range.workbookPlace == nil else { return }
      line = range.start.line
      column = range.start.column
      endLine = range.end.line
      endColumn = range.end.column
    }
  }

  /// The JSON report, ending in a newline.
  package static func text(_ diagnostics: [Diagnostic]) throws -> String {
    try JSONText.encode(
      Report(
        diagnostics: diagnostics.map { diagnostic in
          Finding(
            severity: diagnostic.severity.rawValue, rule: diagnostic.rule,
            message: diagnostic.message, help: diagnostic.help, place: Place(diagnostic.range),
            notes: diagnostic.notes.map { Note(message: $0.message, place: Place($0.range)) })
        }))
  }
}
