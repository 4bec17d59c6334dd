package import PaperModel

/// One thing that is looked for in a workspace that reads clean.
package struct Rule: Sendable {
  /// The name of the fault that it finds, in kebab case.
  package let id: String
  /// What it finds, in a sentence.
  package let summary: String
  /// Finds it; a pure function of the workspace.
  package let check: @Sendable (Workspace, Stage) -> [Diagnostic]

  /// Every rule, in alphabetical order.
  package static let all: [Rule] = [
    .contradictoryFigures, .duplicateID, .duplicateSection, .handNumberedHeading, .misfitFigure,
    .missingHeaderField, .missingPeriod, .missingSection, .targetOutsideRun, .unknownColumn,
    .unknownFigure, .unknownHeaderField, .unknownIndicator, .unknownOrganisation,
    .unknownPriority,
  ]

  /// What all rules find, sorted by file and place.
  package static func findings(_ workspace: Workspace, stage: Stage) -> [Diagnostic] {
    all.flatMap { $0.check(workspace, stage) }.inOrder
  }
}

extension Rule {
  /// A rule that looks at one paper at a time.
  static func ofPapers(
    _ id: String, _ summary: String,
    check: @escaping @Sendable (BoardPaper, Workspace, Stage) -> [Diagnostic]
  ) -> Rule {
    Rule(id: id, summary: summary) { workspace, stage in
      workspace.papers.flatMap { check($0, workspace, stage) }
    }
  }
}
