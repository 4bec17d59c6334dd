import PaperModel

extension Rule {
  /// Finds indicators without an owner: nobody would supply or correct the figures.
  static let missingIndicatorOwner = ofLacking(
    "owner", id: "missing-indicator-owner", .growing(.note, .note, .warning),
    page: Page(
      finds: "An indicator without an owner.",
      why:
        "Where nobody answers for a figure, nobody supplies the next one, and nobody can be asked why it fell.",
      example: "- id: PI11\n  title: Percentage of residents who claim the allowance",
      instead:
        "- id: PI11\n  title: Percentage of residents who claim the allowance\n  owner: { organisation: dwp, contact: Tom Reid }",
      doubt:
        "Never wrong that there is none. Where no indicator of a file has one, that is said once."),
    help: "state 'owner: { organisation: …, contact: … }'",
    lacks: { indicator, _, _ in
      indicator.owner.organisation == nil && indicator.owner.contact == nil
    })
}
