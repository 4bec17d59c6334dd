import PaperCheck
import PaperMarkup
package import PaperModel
import PaperRender
import PaperSource

/// Redacts findings for readers who may not see private text. A finding in private text keeps its
/// rule, severity, file and line; its message is replaced by the general description of the rule.
package struct WithheldFindings {
  private let lines: [String: [ClosedRange<Int>]]
  private let gate: LastGate

  /// - Parameter gate: detects words of private text.
  init(_ spans: [PrivateSpan], gate: LastGate) {
    lines = spans.linesOfFiles
    self.gate = gate
  }

  /// Redacts what is private in the files that were read.
  package init(_ inputs: Inputs) {
    let editions = inputs.workspace.map(Editions.init)
    self.init(editions?.privateSpans ?? [], gate: inputs.lastGate(editions))
  }

  /// The finding, redacted where necessary.
  package func withheld(_ finding: Diagnostic) -> Diagnostic {
    guard tells(finding) else { return finding }
    return Diagnostic(
      finding.severity, rule: finding.rule,
      Self.sentence(of: finding.rule) ?? "withheld: it lies in what is private",
      at: finding.range.startOfLine)
  }

  /// Whether the finding is in private text, or its message contains some.
  private func tells(_ finding: Diagnostic) -> Bool {
    guard !lines.isEmpty else { return false }
    let places = [finding.range] + finding.notes.map(\.range) + finding.fix.map(\.range)
    if places.contains(where: isPrivate) { return true }
    let texts =
      [finding.message, finding.help ?? "", finding.range.cell ?? ""]
      + finding.notes.map(\.message) + finding.fix.map(\.replacement)
    return texts.contains { gate.tells($0) }
  }

  private func isPrivate(_ range: InputRange) -> Bool {
    guard let lines = lines[range.file] else { return false }
    // A place in a workbook has no line, so it counts as private if any of the file is.
    if range.workbookPlace != nil { return true }
    return lines.contains { $0.overlaps(range.start.line...range.end.line) }
  }

  /// What a rule finds, from the page that documents it; nil for an unknown rule.
  private static func sentence(of rule: String) -> String? {
    let sentence =
      Rule.named(rule)?.page.finds ?? WorkbookRule.named(rule)?.summary
      ?? ReadingFaults.all.first { $0.id == rule }?.sentence
    // Messages of findings have no full stop.
    return sentence.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }
}

extension InputRange {
  /// The line alone. For a place in a workbook, the file alone, since the name of a sheet is text
  /// too.
  fileprivate var startOfLine: InputRange {
    guard workbookPlace == nil else { return InputRange(workbook: file, .workbook) }
    let start = TextPosition(line: start.line, column: 1)
    return InputRange(file: file, start: start, end: start)
  }
}
