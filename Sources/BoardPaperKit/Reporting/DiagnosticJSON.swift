import PaperMarkup
package import PaperModel

/// Writes findings as JSON for other programs.
package enum DiagnosticJSON {
  /// The JSON report, ending in a newline.
  package static func text(_ diagnostics: [Diagnostic]) -> String {
    JSONValue.object([
      "diagnostics": .list(diagnostics.map(finding)),
      "version": .number(1),
    ]).fileText
  }

  private static func finding(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      "help": diagnostic.help.map(JSONValue.text),
      "message": .text(diagnostic.message),
      "notes": .list(
        diagnostic.notes.map { note in
          .object(["message": .text(note.message), "place": place(note.range)])
        }),
      "place": place(diagnostic.range),
      "rule": .text(diagnostic.rule),
      "severity": .text(diagnostic.severity.rawValue),
    ])
  }

  /// Lines and columns count from 1, columns in Unicode scalars; the end is exclusive. A place in a
  /// workbook has a cell or a sheet instead, or neither for the whole workbook.
  private static func place(_ range: InputRange) -> JSONValue {
    guard range.workbookPlace == nil else {
      return .object(["cell": range.cell.map(JSONValue.text), "file": .text(range.file)])
    }
    return .object([
      "cell": range.cell.map(JSONValue.text),
      "column": .number(range.start.column),
      "endColumn": .number(range.end.column),
      "endLine": .number(range.end.line),
      "file": .text(range.file),
      "line": .number(range.start.line),
    ])
  }
}
