import PaperMarkup
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

  /// The number of processors to work on at the same time.
  private let workers: Int

  package init(
    stage: Stage, on day: CalendarDate? = nil, atLeast least: Diagnostic.Severity = .note,
    workers: Int = 1
  ) {
    self.stage = stage
    self.day = day
    self.least = least
    self.workers = workers
  }

  /// What all rules find, sorted by file and place.
  package func findings(in workspace: Workspace) -> [Diagnostic] {
    let size = workspace.passages.reduce(0) { $0 + $1.source.utf8.count }
    let share = workers > 1 ? max(size / (workers * 2), Self.partSize.least) : size
    return findings(in: workspace, partsOf: min(share, Self.partSize.most))
  }

  /// The same, however the workspace is divided.
  /// - Parameter size: the least text of a part, in bytes.
  package func findings(in workspace: Workspace, partsOf size: Int) -> [Diagnostic] {
    let facts = WorkspaceFacts(workspace, stage: stage)
    let settings = RuleSettings(workspace.board?.checks ?? [], stage: stage)
    let wanted = Rule.all.compactMap { rule in
      settings.severity(of: rule).flatMap { $0 >= least ? WantedRule(rule, $0) : nil }
    }
    var found = found(by: wanted, of: facts, partsOf: size)
    var waivers = WaiverBook(workspace.waivers, on: day)
    found = found.filter { !waivers.waives($0) }
    // Whether a waiver is used is known only if every rule was run.
    if least == .note {
      found += settings.findings
      found += waivers.findings { settings.isLookedFor($0) }
    }
    return found.inOrder
  }

  // MARK: - Applying rules

  /// The bounds of the least text of a part, in bytes: the words of a part are kept until it is checked,
  /// and words that several parts have are analysed in each.
  private static let partSize = (least: 1 << 14, most: 1 << 19)

  /// A rule that is not switched off, with its severity.
  private struct WantedRule: Sendable {
    let rule: Rule
    let severity: Diagnostic.Severity

    init(_ rule: Rule, _ severity: Diagnostic.Severity) {
      self.rule = rule
      self.severity = severity
    }
  }

  /// What is done at a time.
  private enum Job: Sendable {
    case part(WorkspacePart)
    /// Everything that needs no words of texts.
    case stated
  }

  /// What comes of a job.
  private struct Outcome: Sendable {
    var found: [Diagnostic] = []
    /// What rules gathered, by their number among those that are wanted.
    var gathered: [Int: any Sendable] = [:]
  }

  private func found(
    by rules: [WantedRule], of facts: WorkspaceFacts, partsOf size: Int
  ) -> [Diagnostic] {
    let parts = WorkspacePart.parts(of: facts.workspace, atLeast: size)
    let outcomes = Parallel.map([.stated] + parts.map(Job.part), workers: workers) {
      outcome(of: $0, rules, facts)
    }
    let judged = rules.enumerated().flatMap { number, wanted -> [Diagnostic] in
      guard case .gathered(let gathering) = wanted.rule.check else { return [] }
      return told(
        gathering.judge(outcomes.compactMap { $0.gathered[number] }, facts), by: wanted, facts)
    }
    return outcomes.flatMap(\.found) + judged
  }

  private func outcome(
    of job: Job, _ rules: [WantedRule], _ facts: WorkspaceFacts
  ) -> Outcome {
    var outcome = Outcome()
    switch job {
    case .stated:
      let checked = CheckedWorkspace(.whole(facts.workspace), of: facts)
      for wanted in rules {
        guard case .workspace(let find) = wanted.rule.check else { continue }
        outcome.found += told(find(checked), by: wanted, facts)
      }
    case .part(let part):
      let checked = CheckedWorkspace(part, of: facts)
      for (number, wanted) in rules.enumerated() {
        switch wanted.rule.check {
        case .parts(let find): outcome.found += told(find(checked), by: wanted, facts)
        case .gathered(let gathering): outcome.gathered[number] = gathering.gather(checked)
        case .workspace: break
        }
      }
    }
    return outcome
  }

  /// What is told of findings.
  private func told(
    _ findings: [Finding], by wanted: WantedRule, _ facts: WorkspaceFacts
  ) -> [Diagnostic] {
    findings.compactMap { finding in
      let diagnostic = finding.diagnostic(of: wanted.rule.id, wanted.severity)
      return diagnostic.severity >= least && facts.isWanted(diagnostic) ? diagnostic : nil
    }
  }
}

extension Checker {
  /// The resolutions whose wording was drafted and that nobody has confirmed, as errors. No setting and
  /// no waiver applies: what is drafted stays a draft.
  package static func unconfirmedDrafts(in workspace: Workspace) -> [Diagnostic] {
    let checked = CheckedWorkspace(workspace, stage: .final)
    return [Rule.unconfirmedWording, .unturnedWording].flatMap { rule in
      rule.findings(in: checked).map {
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
