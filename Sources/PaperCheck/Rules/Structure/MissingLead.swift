import PaperMarkup
import PaperModel

extension Rule {
  /// Finds aims without a lead, on which nobody would report.
  static let missingLead = ofWorkspaces(
    "missing-lead", .growing(.note, .warning, .warning), in: .structure,
    page: Page(
      finds: "An aim of an action plan has actions and no lead.",
      why: "The board asks somebody how far the aim is reached, and nobody is named.",
      example: """
        aims:
          - number: 3
            aim: Support young people who may leave education
            actions: [Submit a bid]
        """,
      instead: """
        Name who leads: `lead:` as it is to be printed, `led-by:` for the ids of \
        organisations, or both.
        """,
      doubt: """
        Seldom: an aim is left alone where each of its actions has a lead of its own. A draft \
        may do without, so there it is a note.
        """
    )
  ) { checked in
    checked.workspace.plans.flatMap(\.groups).flatMap(\.aims).compactMap { aim in
      let hasLead = aim.lead != nil || !aim.ledBy.isEmpty
      guard !hasLead, !aim.actions.isEmpty, aim.actions.contains(where: { $0.lead == nil }) else {
        return nil
      }
      return Finding(
        "an aim has a lead", at: aim.text.range, help: "state 'lead:', 'led-by:' or both")
    }
  }
}
