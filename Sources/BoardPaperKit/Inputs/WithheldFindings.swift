import PaperCheck
import PaperMarkup
package import PaperModel
import PaperRender
import PaperSource

/// Findings as others may read them, who may not see what is private: what is found there keeps its
/// rule, its weight, its file and its line, and says what the rule finds in words of its own.
package struct WithheldFindings {
  private let lines: [String: [ClosedRange<Int>]]
  private let gate: LastGate

  /// - Parameter gate: what knows the words of what is private.
  init(_ spans: [PrivateSpan], gate: LastGate) {
    lines = spans.linesOfFiles
    self.gate = gate
  }

  /// Withholds what is private of the files that were read.
  package init(_ inputs: Inputs) {
    let editions = inputs.workspace.map(Editions.init)
    self.init(editions?.privateSpans ?? [], gate: inputs.lastGate(editions))
  }

  /// The finding, or what may be said of it.
  package func withheld(_ finding: Diagnostic) -> Diagnostic {
    guard tells(finding) else { return finding }
    return Diagnostic(
      finding.severity, rule: finding.rule,
      Self.sentence(of: finding.rule) ?? "withheld: it lies in what is private",
      at: finding.range.startOfLine)
  }

  /// Whether it is about what is private, or says something of it.
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
    // A place in a workbook has no line: some of the file is private, and it may be this.
    if range.workbookPlace != nil { return true }
    return lines.contains { $0.overlaps(range.start.line...range.end.line) }
  }

  /// What a rule finds, as its page has it.
  private static func sentence(of rule: String) -> String? {
    let sentence =
      Rule.named(rule)?.page.finds ?? WorkbookRule.named(rule)?.summary
      ?? ReadingFaults.all.first { $0.id == rule }?.sentence
    // A finding is a headline.
    return sentence.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }
}

extension InputRange {
  /// The line alone; of a place in a workbook its file, since the name of a sheet is text too.
  fileprivate var startOfLine: InputRange {
    guard workbookPlace == nil else { return InputRange(workbook: file, .workbook) }
    let start = TextPosition(line: start.line, column: 1)
    return InputRange(file: file, start: start, end: start)
  }
}
