import PaperMarkup
import PaperModel
import PaperRender

/// Findings for other programs.
enum DiagnosticJSON {
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

  /// Lines and columns count from 1, columns in Unicode scalars; the end is behind the last.
  private struct Place: Encodable {
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int

    init(_ range: InputRange) {
      file = range.file
      line = range.start.line
      column = range.start.column
      endLine = range.end.line
      endColumn = range.end.column
    }
  }

  /// The report, ending in a newline.
  static func text(_ diagnostics: [Diagnostic]) throws -> String {
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
