import PaperMarkup
import PaperModel

extension Rule {
  /// What nobody leads, nobody reports on.
  static let missingLead = ofWorkspaces(
    "missing-lead", .growing(.note, .warning, .warning), in: .structure,
    page: Page(
      finds: "An aim of an action plan with actions and without a lead.",
      why: "The board asks somebody how far the aim is reached, and nobody is named.",
      example: "- number: 3\n  aim: Support young people\n  actions: [Submit a bid]",
      instead:
        "- number: 3\n  aim: Support young people\n  actions: [Submit a bid]\n  lead: Economy and Jobs Team\n  led-by: [ccc-place]",
      doubt:
        "Seldom wrong: an aim is left alone where each of its actions has a lead of its own. A note in a draft."
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
