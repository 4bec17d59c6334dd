import PaperModel

/// One check of a workspace that has been read without errors.
package struct Rule: Sendable {
  /// The subject of a rule. The page of rules shows the groups in this order.
  package enum Group: String, Sendable, CaseIterable {
    case figures, names, structure, meetings
    case dates = "dates-and-law"
    case language = "language-and-access"
    case settings
  }

  /// The name of the fault that the rule finds, in kebab case, chosen so that "allow *rule*" reads
  /// well.
  package let id: String
  package let group: Group
  /// The severity, unless the board's settings override it.
  package let severity: StagedSeverity
  /// Whether documents would be wrong, or could not be made. Such a rule can be neither switched
  /// off nor waived.
  package let isEssential: Bool
  /// The documentation of the rule.
  package let page: Page
  /// The check itself: a pure function.
  let check: @Sendable (CheckedWorkspace) -> [Finding]
}

extension Rule {
  /// Makes a rule that checks the workspace as a whole.
  static func ofWorkspaces(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (CheckedWorkspace) -> [Finding]
  ) -> Rule {
    Rule(
      id: id, group: group, severity: severity, isEssential: isEssential, page: page, check: check)
  }

  /// Makes a rule that checks one paper at a time.
  static func ofPapers(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (BoardPaper, CheckedWorkspace) -> [Finding]
  ) -> Rule {
    ofWorkspaces(id, severity, in: group, isEssential: isEssential, page: page) { checked in
      checked.workspace.papers.flatMap { check($0, checked) }
    }
  }

  /// Makes a rule that checks the meetings.
  static func ofMeetings(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (MeetingView, CheckedWorkspace) -> [Finding]
  ) -> Rule {
    ofWorkspaces(id, severity, in: group, isEssential: isEssential, page: page) { checked in
      checked.meetings.map { check($0, checked) } ?? []
    }
  }

  /// Makes a rule that checks prose, one paragraph, heading, item or cell at a time.
  static func ofProse(
    _ id: String, _ severity: StagedSeverity, in group: Group, page: Page,
    check: @escaping @Sendable (ProseLine, CheckedWorkspace) -> [Finding]
  ) -> Rule {
    ofWorkspaces(id, severity, in: group, page: page) { checked in
      checked.prose.flatMap { check($0, checked) }
    }
  }
}
