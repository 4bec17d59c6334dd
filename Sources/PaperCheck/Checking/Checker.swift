package import PaperModel

/// Applies all rules to a workspace, with the settings and waivers of its board.
package struct Checker {
  /// The stage that the papers have reached.
  package let stage: Stage
  /// The day of the check, after which waivers with an end date expire; nil if waivers never
  /// expire.
  package let day: CalendarDate?
  /// The lowest severity to report. Rules below it are not run.
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
    // Whether a waiver is used is known only if every rule was run.
    if least == .note {
      found += settings.findings
      found += waivers.findings { settings.isLookedFor($0) }
    }
    return found.inOrder
  }
}

extension Checker {
  /// The resolutions whose wording was drafted and that nobody has confirmed, as errors. No setting and
  /// no waiver applies: what is drafted stays a draft.
  package static func unconfirmedDrafts(in workspace: Workspace) -> [Diagnostic] {
    let checked = CheckedWorkspace(workspace, stage: .final)
    return [Rule.unconfirmedWording, .unturnedWording].flatMap { rule in
      rule.check(checked).map {
        Diagnostic(rule: rule.id, $0.message, at: $0.range, notes: $0.notes, help: $0.help)
      }
    }.inOrder
  }
}

extension Finding {
  fileprivate func diagnostic(of rule: String, _ ofRule: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      min(severity ?? ofRule, ofRule), rule: rule, message, at: range, notes: notes, help: help,
      fix: fix)
  }
}
