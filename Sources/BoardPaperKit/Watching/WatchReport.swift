import PaperModel
import PaperSource

/// Tells a terminal of the rounds of a watch, in a few lines each: what is newly wrong, what was written and
/// removed, and how it stands.
package struct WatchReport {
  private let colour: Bool
  private var findings: [Diagnostic] = []
  private var messages: Set<String> = []

  /// - Parameter colour: whether findings have colour.
  package init(colour: Bool) { self.colour = colour }

  /// What is told of a round that is not known from the one before.
  package mutating func text(of round: WatchRound) -> String {
    let told = Set(round.findings.map(WatchFault.init))
    let known = Set(findings.map(WatchFault.init))
    let warned = round.findings.filter { $0.severity > .note }
    var text = DiagnosticPrinter(files: round.files, colour: colour)
      .text(warned.filter { !known.contains(WatchFault($0)) })
    for line in round.messages where !messages.contains(line) { text += line + "\n" }
    if let failure = round.failure { text += failure + "\n" }
    text += Self.files(of: round)
    let mended = Set(findings.filter { $0.severity > .note }.map(WatchFault.init)).subtracting(told)
    let change = mended.isEmpty ? "" : ", \(mended.count) mended"
    let milliseconds = Int((round.time / .milliseconds(1)).rounded())
    findings = round.findings
    messages = Set(round.messages)
    let summary = Summary(warned, files: round.fileCount).text
    return text + "\(summary)\(change) (\(milliseconds) ms)\n"
  }

  /// The most files of which each is told.
  private static let mostFilesTold = 12

  private static func files(of round: WatchRound) -> String {
    let count = round.added.count + round.changed.count
    var lines: [String] = []
    if count > mostFilesTold {
      lines.append("wrote \(count) files that are new or changed")
    } else {
      lines += round.added.map { "added \($0)" } + round.changed.map { "changed \($0)" }
    }
    if round.removed.count > mostFilesTold {
      lines.append("removed \(round.removed.count) files")
    } else {
      lines += round.removed.map { "removed \($0.pathInHome): \($0.reason)" }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// A finding by what it says, wherever it is: lines move while somebody writes.
private struct WatchFault: Hashable {
  let rule: String
  let message: String
  let file: String

  init(_ finding: Diagnostic) {
    rule = finding.rule
    message = finding.message
    file = finding.range.file
  }
}
