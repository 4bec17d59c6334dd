package import PaperModel

/// Looks for all that the rules find in a workspace, as its board wants it.
package struct Checker {
  /// How far the papers are.
  package let stage: Stage
  /// The day on which it is looked, for what is waived until one; nil where waivers never end.
  package let day: CalendarDate?
  /// What matters less is not looked for.
  package let least: Diagnostic.Severity

  package init(
    stage: Stage, on day: CalendarDate? = nil, atLeast least: Diagnostic.Severity = .note
  ) {
    self.stage = stage
    self.day = day
    self.least = least
  }

  /// What all rules find, sorted by file and place.
  package func findings(in workspace: Workspace) -> [Diagnostic] {
    let checked = CheckedWorkspace(workspace, stage: stage)
    let settings = RuleSettings(workspace.board?.checks ?? [], stage: stage)
    var found: [Diagnostic] = []
    for rule in Rule.all {
      guard let severity = settings.severity(of: rule), severity >= least else { continue }
      found += rule.check(checked).compactMap { finding in
        let diagnostic = finding.diagnostic(of: rule.id, severity)
        return diagnostic.severity >= least && checked.isWanted(diagnostic) ? diagnostic : nil
      }
    }
    var waivers = WaiverBook(workspace.waivers, on: day)
    found = found.filter { !waivers.waives($0) }
    // Whether a waiver is of use can be told only where everything was looked for.
    if least == .note {
      found += settings.findings
      found += waivers.findings { settings.isLookedFor($0) }
    }
    return found.inOrder
  }
}

extension Finding {
  fileprivate func diagnostic(of rule: String, _ ofRule: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      min(severity ?? ofRule, ofRule), rule: rule, message, at: range, notes: notes, help: help,
      fix: fix)
  }
}
