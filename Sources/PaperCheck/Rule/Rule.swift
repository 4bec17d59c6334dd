package import PaperModel

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
  /// The check itself.
  let check: Check

  /// How a rule looks at a workspace. Each is a pure function.
  enum Check: Sendable {
    /// What it finds in some documents does not depend on the texts of others, so that it is given a part of
    /// the workspace at a time.
    case parts(@Sendable (CheckedWorkspace) -> [Finding])
    /// It compares documents: what matters of each part is gathered, and then judged together.
    case gathered(Gathering)
    /// It looks at what is stated, and not at the words of texts.
    case workspace(@Sendable (CheckedWorkspace) -> [Finding])
  }

  /// What a rule gathers of each part of a workspace, and what it finds in all of it.
  struct Gathering: Sendable {
    let gather: @Sendable (CheckedWorkspace) -> any Sendable
    let judge: @Sendable ([any Sendable], WorkspaceFacts) -> [Finding]
  }

  /// What the rule finds in a workspace that is looked at as a whole.
  func findings(in checked: CheckedWorkspace) -> [Finding] {
    switch check {
    case .parts(let find), .workspace(let find): find(checked)
    case .gathered(let gathering): gathering.judge([gathering.gather(checked)], checked.facts)
    }
  }
}

extension Rule {
  /// Makes a rule that checks what is stated in the workspace as a whole.
  static func ofWorkspaces(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (CheckedWorkspace) -> [Finding]
  ) -> Rule {
    Rule(
      id: id, group: group, severity: severity, isEssential: isEssential, page: page,
      check: .workspace(check))
  }

  /// Makes a rule that checks papers and texts, a part of the workspace at a time: what it finds in a
  /// document depends on no other document's text, except those that the document prints.
  static func ofDocuments(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (CheckedWorkspace) -> [Finding]
  ) -> Rule {
    Rule(
      id: id, group: group, severity: severity, isEssential: isEssential, page: page,
      check: .parts(check))
  }

  /// Makes a rule that compares documents.
  /// - Parameters:
  ///   - gather: what matters of a part of the workspace.
  ///   - judge: what is found in all that was gathered, in whatever order.
  static func comparingDocuments<Gathered: Sendable>(
    _ id: String, _ severity: StagedSeverity, in group: Group, page: Page,
    gather: @escaping @Sendable (CheckedWorkspace) -> Gathered,
    judge: @escaping @Sendable ([Gathered], WorkspaceFacts) -> [Finding]
  ) -> Rule {
    let gathering = Gathering(gather: gather) { judge($0.compactMap { $0 as? Gathered }, $1) }
    return Rule(
      id: id, group: group, severity: severity, isEssential: false, page: page,
      check: .gathered(gathering))
  }

  /// Makes a rule that checks one paper of sections at a time; briefings have rules of their own.
  static func ofPapers(
    _ id: String, _ severity: StagedSeverity, in group: Group, isEssential: Bool = false,
    page: Page, check: @escaping @Sendable (BoardPaper, CheckedWorkspace) -> [Finding]
  ) -> Rule {
    ofDocuments(id, severity, in: group, isEssential: isEssential, page: page) { checked in
      checked.papers.filter { !$0.isBriefing }.flatMap { check($0, checked) }
    }
  }

  /// Makes a rule that checks the slides of one briefing at a time.
  static func ofBriefings(
    _ id: String, _ severity: StagedSeverity, in group: Group, page: Page,
    check: @escaping @Sendable ([Slide]) -> [Finding]
  ) -> Rule {
    ofDocuments(id, severity, in: group, page: page) { checked in
      checked.papers.compactMap(\.slides).flatMap(check)
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
    ofDocuments(id, severity, in: group, page: page) { checked in
      checked.prose.flatMap { check($0, checked) }
    }
  }
}

extension Rule {
  /// The documentation of a rule: each property is a sentence or a few, in Markdown on one line.
  package struct Page: Sendable {
    /// What the rule finds, in one sentence.
    package let finds: String
    /// Why that matters to a board.
    package let why: String
    /// A part of an input file in which the rule finds something, as typed; it may have several
    /// lines.
    package let example: String
    /// What to write instead: a sentence, or a part of an input file of several lines.
    package let instead: String
    /// How often the rule is wrong, and when.
    package let doubt: String

    /// Whether ``instead`` is an input text rather than a sentence.
    package var insteadIsTyped: Bool { instead.contains { $0.isNewline } }
  }
}

/// The severity of a rule's findings at each stage of the papers; nil where it is switched off.
package struct StagedSeverity: Hashable, Sendable {
  package let draft: Diagnostic.Severity?
  package let clearance: Diagnostic.Severity?
  package let final: Diagnostic.Severity?

  package static let error = always(.error)
  package static let warning = always(.warning)
  package static let note = always(.note)
  /// Switched off unless the board enables it: the rule is wrong too often to be useful everywhere.
  package static let off = always(nil)

  package static func always(_ severity: Diagnostic.Severity?) -> Self {
    Self(draft: severity, clearance: severity, final: severity)
  }

  /// A severity that increases by stage, for what a draft may lack and a published paper may not.
  package static func growing(
    _ draft: Diagnostic.Severity?, _ clearance: Diagnostic.Severity?,
    _ final: Diagnostic.Severity?
  ) -> Self {
    Self(draft: draft, clearance: clearance, final: final)
  }

  package subscript(stage: Stage) -> Diagnostic.Severity? {
    switch stage {
    case .draft: draft
    case .clearance: clearance
    case .final: final
    }
  }
}
