import PaperMarkup
import PaperModel

/// The front matter of a framework, before the files that it names are read.
struct FrameworkFrontMatter: Sendable {
  let principles: [Placed<String>]
  let indicators: [Placed<String>]
  /// The file of the edition before this one.
  let supersedes: Placed<String>?
  /// The framework with the rest of its file, and with what the files that it names hold.
  let framework:
    @Sendable (
      _ path: String, _ opening: [Prose.Block], _ sections: [Section], _ principles: [Principle],
      _ indicatorSets: [IndicatorSet], _ earlier: Framework?
    ) -> Framework
}

/// The keys of a monitoring framework.
enum FrameworkKind {
  static let title = Required(
    "title", .text, "What it is called.", example: "Anytown Monitoring Framework 2023")
  static let year = Field(
    "year", .name, "The year of this edition, as it is printed.", example: "2023")
  static let date = Required(
    "date", .date, "The date of this edition. Figures that were supplied later are not printed.",
    example: "2023-07-31")
  static let period = Field(
    "period", .period,
    """
    The period whose figures are printed. Left out: of each indicator those of the last period that has \
    any, which suits outcomes that are published at different times.
    """,
    example: "2022/23")
  static let published = Field(
    "published", .yesOrNo,
    "Whether the public may see it. Left out: no, and it goes to the private folder.",
    example: "yes")
  static let supersedes = Field(
    "supersedes", .file(kind: "framework"),
    "The edition before this one, with which it is compared: what is new, dropped and changed.",
    example: "../2022/framework.md")
  static let indicators = Field(
    "indicators", .list(of: .file(kind: "indicators")),
    "The files of the indicators that its principles and texts name.")
  static let principles = Required(
    "principles", .list(of: .file(kind: "principle")), "The files of its principles, in order.",
    example: "[principles/1-best-start.md]")
  static let partners = Field(
    "partners", .list(of: category),
    """
    Everybody who takes part, by category, each named once. The tables of principles name them by id, by \
    name or by another spelling that is stated here.
    """)
  static let programmes = Field(
    "programmes", .list(of: programme),
    """
    The programmes that need more than a name: an id, other spellings, who delivers them. Others may be \
    named in the tables alone.
    """)
  static let contacts = Field(
    "contacts", .list(of: PaperKind.author), "Whom a reader can ask, one or several.")

  static let shape = Shape<FrameworkFrontMatter>.record(
    "framework",
    [
      FileKind.field("framework"), title, year, date, period, published, supersedes, indicators,
      principles, partners, programmes, contacts,
    ]
  ) { record, _ in
    let (title, date, files) = try (record[title], record[date], record[principles])
    return FrameworkFrontMatter(
      principles: files, indicators: record[indicators] ?? [], supersedes: record[supersedes]
    ) { path, opening, sections, principles, sets, earlier in
      Framework(
        path: path, range: .start(of: record.range.file), title: title, year: record[year]?.value,
        date: date, period: record[period], isPublished: record[published] ?? false,
        opening: opening, sections: sections, principles: principles,
        partners: PartnerDirectory(
          categories: record[partners] ?? [], programmes: record[programmes] ?? []),
        contacts: record[contacts] ?? [], indicatorSets: sets, earlier: earlier)
    }
  }

  // MARK: - Partners and programmes

  static let categoryTitle = Field(
    "category", .text, "What they are called together.", example: "Voluntary organisations")
  static let categoryPartners = Required(
    "partners", .list(of: partner), "The partners, one or several.")

  static let category = Shape<PartnerDirectory.Category>.record(
    "category of partners", [categoryTitle, categoryPartners]
  ) { record, _ in
    try PartnerDirectory.Category(
      title: record[categoryTitle], partners: record[categoryPartners])
  }

  static let partnerID = Field(
    "id", .id, "A short name by which tables can name it.", example: "citizens-advice")
  static let programmeID = Field(
    "id", .id, "A short name by which tables can name it.", example: "family-hubs")
  static let entryAlso = Field(
    "also", .list(of: .lookedUpName), "Other spellings under which tables name it.")
  static let partnerName = Required(
    "name", .lookedUpName, "The name as printed, or the id of an organisation of `board.yaml`.",
    example: "Anytown Citizens Advice")
  static let programmeName = Required(
    "name", .name, "The name as printed.", example: "Family Hubs")
  static let programmePartners = Field(
    "partners", .list(of: .lookedUpName),
    """
    Who delivers it, by name or id. Left out: it is known only where a row of a table has this programme \
    alone, or a single partner.
    """)

  static let partner = Shape<PartnerDirectory.Entry>.record(
    "partner", [partnerID, partnerName, entryAlso], orOnly: partnerName
  ) { record, _ in
    try PartnerDirectory.Entry(
      id: record[partnerID], name: record[partnerName], also: (record[entryAlso] ?? []).map(\.value)
    )
  }

  static let programme = Shape<PartnerDirectory.Programme>.record(
    "programme", [programmeID, programmeName, entryAlso, programmePartners], orOnly: programmeName
  ) { record, _ in
    try PartnerDirectory.Programme(
      entry: PartnerDirectory.Entry(
        id: record[programmeID], name: record[programmeName],
        also: (record[entryAlso] ?? []).map(\.value)),
      partners: record[programmePartners] ?? [])
  }
}
