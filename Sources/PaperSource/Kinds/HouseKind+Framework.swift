import PaperCompose
import PaperMarkup
import PaperModel

extension HouseKind {
  static let framework = Field(
    "framework", frameworkLayout,
    """
    How monitoring frameworks are laid out. What is left out is as in the built-in house, key by key.
    """)

  static let frameworkSections = Field(
    "sections", .list(of: section),
    """
    The sections that the house knows in the text about a framework as a whole. The id of each is a name \
    in `framework.md`.
    """)
  static let frameworkPrincipleSections = Field(
    "principle-sections", .list(of: section),
    """
    The sections that it knows in the text of a principle. The id of each is a name within \
    `{{#principle}}`.
    """)
  static let frameworkDelivery = Field(
    "delivery",
    TableKeys.table("table of programmes", Records.delivery.names, example: "programmes"),
    "The table of programmes, partners and measures of a principle.")
  static let frameworkSummary = Field(
    "summary", TableKeys.table("table of principles", Records.principle.names, example: "title"),
    "The table of all principles with their indicators.")
  static let frameworkWords = Field(
    "words", .words(HouseFramework.Word.self, each: .plainText, in: "word"),
    """
    The words for what changed since the edition before (`new`, `dropped`, `changed`; `principle`, \
    `indicator`, `programme`, `partner`), and what comes before the sources of a block (`sources`).
    """,
    example: "{ new: New, dropped: No longer included, changed: Changed }")

  static let frameworkLayout = Shape<HouseFramework>.record(
    "layout of frameworks",
    [
      frameworkSections, frameworkPrincipleSections, frameworkDelivery, frameworkSummary,
      frameworkWords,
    ]
  ) { record, _ in
    HouseFramework(
      sections: record[frameworkSections], principleSections: record[frameworkPrincipleSections],
      delivery: record[frameworkDelivery], summary: record[frameworkSummary],
      words: record[frameworkWords] ?? [:])
  }
}
