import PaperMarkup
import PaperModel

/// The front matter of a principle.
struct PrincipleFrontMatter: Sendable {
  /// The principle with the rest of its file.
  let principle:
    @Sendable (_ path: String, _ opening: [Prose.Block], _ sections: [Section]) -> Principle
}

/// The keys of a principle of a framework.
enum PrincipleKind {
  static let id = Required(
    "id", .id, "A short name that stays as it is from edition to edition.", example: "best-start")
  static let title = Required(
    "title", .text, "What it is called.", example: "Give every child the best start in life")
  static let remark = Field(
    "remark", .line, "What is printed beside its title.", example: "Added in 2022")
  static let indicators = Field(
    "indicators", .list(of: .id),
    "The ids of the indicators by which it is watched, from the files that the framework names.")
  static let inDevelopment = Field(
    "in-development", .line, "What is said where indicators are still being agreed.",
    example: "Indicators are being agreed with partners.")
  static let delivery = Field(
    "delivery", .list(of: row), "The rows of the table of programmes, partners and measures.")

  static let shape = Shape<PrincipleFrontMatter>.record(
    "principle",
    [
      FileKind.field("principle"), id, title, remark, indicators, inDevelopment, delivery,
    ]
  ) { record, _ in
    let (id, title) = try (record[id], record[title])
    return PrincipleFrontMatter { path, opening, sections in
      Principle(
        path: path, range: .start(of: record.range.file), id: id, title: title,
        remark: record[remark], opening: opening, sections: sections,
        indicators: record[indicators] ?? [], inDevelopment: record[inDevelopment],
        delivery: record[delivery] ?? [])
    }
  }

  static let rowProgrammes = Field(
    "programmes", .list(of: .lookedUpName), "What is done: the names or ids of programmes.",
    example: "[family-hubs]")
  static let rowPartners = Field(
    "partners", .list(of: .lookedUpName), "Who does it: the names or ids of partners.",
    example: "[Anytown Citizens Advice]")
  static let rowMeasures = Field(
    "measures", .list(of: .line), "How it is measured whether it helps, each a line of Markdown.")

  static let row = Shape<Delivery>.record(
    "row of programmes", [rowProgrammes, rowPartners, rowMeasures],
    oneOf: [rowProgrammes, rowPartners, rowMeasures]
  ) { record, _ in
    Delivery(
      programmes: record[rowProgrammes] ?? [], partners: record[rowPartners] ?? [],
      measures: record[rowMeasures] ?? [])
  }
}
