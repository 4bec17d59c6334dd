import PaperModel

/// One thing that is looked for in a workspace that reads clean.
package struct Rule: Sendable {
  /// What a rule is about, in the order in which the page of rules shows them.
  package enum Group: String, Sendable, CaseIterable {
    case figures, names, structure, meetings
    case dates = "dates-and-law"
    case language = "language-and-access"
    case settings
  }

  /// The name of the fault that it finds, in kebab case, such that "allow *rule*" reads right.
  package let id: String
  package let group: Group
  /// How much what it finds matters, where the board does not say otherwise.
  package let severity: StagedSeverity
  /// Whether documents would be wrong or could not be made: such a rule is neither switched off nor
  /// waived.
  package let isEssential: Bool
  /// What people are told of it.
  package let page: Page
  /// Finds it: a pure function.
  let check: @Sendable (CheckedWorkspace) -> [Finding]
}

extension Rule {
  /// A rule that looks at the workspace as a whole.
  static func ofWorkspaces(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (CheckedWorkspace) -> [Finding]
  ) -> Rule {
    Rule(
      id: id, group: group, severity: severity, isEssential: isEssential, page: page, check: check)
  }

  /// A rule that looks at one paper at a time.
  static func ofPapers(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (BoardPaper, CheckedWorkspace) -> [Finding]
  ) -> Rule {
    ofWorkspaces(id, severity, in: group, isEssential: isEssential, page: page) { checked in
      checked.workspace.papers.flatMap { check($0, checked) }
    }
  }

  /// A rule that looks at the meetings.
  static func ofMeetings(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (MeetingView, CheckedWorkspace) -> [Finding]
  ) -> Rule {
    ofWorkspaces(id, severity, in: group, isEssential: isEssential, page: page) { checked in
      checked.meetings.map { check($0, checked) } ?? []
    }
  }

  /// A rule that looks at what people wrote, a paragraph, heading, item or cell at a time.
  static func ofProse(
    _ id: String, _ severity: StagedSeverity, in group: Group, page: Page,
    check: @escaping @Sendable (ProseLine, CheckedWorkspace) -> [Finding]
  ) -> Rule {
    ofWorkspaces(id, severity, in: group, page: page) { checked in
      checked.prose.flatMap { check($0, checked) }
    }
  }
}
