import PaperMarkup
import PaperModel

extension Rule {
  /// Finds indicators without a definition: two people would count different things.
  static let missingDefinition = ofLacking(
    "definition", id: "missing-definition", .growing(.note, .warning, .warning),
    page: Page(
      finds: "An indicator without a definition.",
      why:
        "A title says what an indicator is called, not who is counted, when and from which records: two people would count two things, and members could not ask about it.",
      example:
        "- id: PI11\n  title: Percentage of residents who claim the allowance\n  unit: percent",
      instead:
        "- id: PI11\n  title: Percentage of residents who claim the allowance\n  definition: Claimants on the last day of the quarter, of all residents aged 16 to 64 (Nomis)\n  unit: percent",
      doubt:
        "Never wrong that there is none. Where no indicator of a file has one, that is said once."),
    help: "say under 'definition:' what is counted, when, and from which records",
    lacks: { indicator, _, _ in indicator.definition?.value.plainText.isBlank ?? true })
}
