import PaperMarkup
import PaperModel

extension Rule {
  /// Finds indicators whose owner is an organisation without a named person to ask.
  static let missingContact = ofLacking(
    "named contact", id: "missing-contact", .note,
    page: Page(
      finds: "An indicator whose owner is an organisation, without the name of anybody there.",
      why:
        "Members who want to know what is behind a figure have to ask somebody, and so does the officer who waits for the next one.",
      example: "owner: { organisation: compass }",
      instead: "owner: { organisation: compass, contact: Robin Hale }",
      doubt:
        "Never wrong that nobody is named; some bodies want no name in public papers, and then a post does, such as `Performance Team`."
    ),
    help: "name a person or a post under 'contact:'",
    isConcerned: { indicator, _, _ in indicator.owner.organisation != nil },
    lacks: { indicator, _, _ in indicator.owner.contact?.isBlank ?? true },
    place: { $0.owner.organisation?.range ?? $0.id.range })
}
