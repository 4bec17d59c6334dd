import PaperModel

/// The contents of `board.yaml`.
struct BoardFile: Sendable {
  let board: Board
  let waivers: [BoardWaiver]
}

/// The keys of `board.yaml`.
enum BoardKind {
  static let name = Required(
    "name", .text, "The board's full name.", example: "Anytown Health and Wellbeing Board")
  static let council = Field(
    "council", .text, "The council whose board it is.", example: "Anytown Council")
  static let house = Field(
    "house", .folder,
    """
    The council's format: a folder made with `board-paper house export`, or the name of a \
    built-in house: `coventry`, `coventry-corporate`, `cymraeg` or `numbered`. Left out: `coventry`.
    """,
    example: "coventry")
  static let secondHouse = Field(
    "second-house", .folder,
    """
    The format in another language, such as `cymraeg`: `build` makes every document in it too, in a \
    folder named after the language. Texts then say which language they are in, `{ en: …, cy: … }`; \
    a file of kind `translation` has those of a Markdown file. Left out: none.
    """)
  static let priorities = Field(
    "priorities", .list(of: priority),
    "What the board works towards, in its order: plans and indicators refer to it.")
  static let organisations = Field(
    "organisations", .list(of: organisation),
    "The bodies that lead, take part and own indicators: plans and indicators refer to them.")
  static let members = Field(
    "members", .list(of: PeopleFields.member),
    "Those who belong to the board, in the order of an agenda.")

  static let meets = Field(
    "meets", .meetingPattern,
    """
    On which days the board meets, such as `first Monday of February, July and October` or `last Thursday \
    of every month`: `board-paper next` takes the date of the next meeting from it. Left out: the date \
    is stated to that command.
    """)

  static let publishStatus = Field(
    "publish-status", .yesOrNo,
    """
    Whether published documents say how indicators stand. Left out: no; working copies of workbooks \
    always do.
    """,
    example: "no")
  static let summaries = Field(
    "summaries", .yesOrNo,
    """
    Whether papers with indicators begin with a summary of how they stand and what has changed since the \
    last paper about them. A paper says otherwise with `summary:`. Left out: no.
    """,
    example: "no")
  static let exceptions = Field(
    "exceptions", .list(of: Shape<ExceptionStatus>.choice),
    """
    Which indicators a summary lists with what is being done about them. Left out: those that are Red and \
    those that are Amber. Only where `publish-status` is `yes`.
    """,
    example: "[red, amber]")

  static let packs = Field(
    "packs", .yesOrNo,
    """
    Whether `build` puts the agenda of each meeting, its papers, the minutes to be agreed and the open \
    follow-ups together, as one page and one PDF. Left out: no; `board-paper pack` makes one.
    """,
    example: "no")

  static let site = Field(
    "site", BoardSiteKind.shape,
    """
    The web site on which the public documents are put: what `build` writes into `out` is a site of its \
    own, whose pages lead to each other.
    """)

  static let nation = Field(
    "nation", Shape<Nation>.choice,
    "Whose law and bank holidays hold for the board. Left out: `england`.", example: "england")
  static let clearDays = Field(
    "clear-days", .count,
    """
    How many clear days lie between the publication of an agenda and its meeting. Left out: as the \
    law asks, five in England and Northern Ireland, three in Wales and Scotland.
    """,
    example: "5")
  static let deadlines = Field(
    "deadlines", DeadlinesKind.shape,
    """
    By when what a meeting needs has to be there: `board-paper status` says what is waiting, and by when. \
    Left out: all of it on the last day on which an agenda can be published.
    """)
  static let bankHolidays = Field(
    "bank-holidays", .list(of: .date),
    "Bank holidays that the program does not know, such as one proclaimed since it was made.")

  static let checks = Field(
    "checks", .map(key: "rule", value: ChecksKind.severity),
    """
    How much the findings of rules matter to this board, by the rule's name: `error`, `warning`, \
    `note` or `off`. What each rule finds is in Rules.md and told by `board-paper explain`.
    """)
  static let words = Field(
    "words", WordsKind.shape,
    """
    What the board adds to the program's lists of English words: abbreviations that everybody \
    knows, bodies that can be asked to do something, verbs of decisions. Words.md has the lists.
    """)
  static let waivers = Field(
    "waivers", .list(of: ChecksKind.waiver),
    """
    What is to be left as it is, with the reason, where no remark can be written beside it: in CSV files \
    and in workbooks.
    """,
    example: "[]")

  static let shape = Shape<BoardFile>.record(
    "board",
    [
      FileKind.field("board"), name, council, house, secondHouse, priorities, organisations,
      members, meets,
      publishStatus, summaries, exceptions, packs, nation, clearDays, deadlines,
      bankHolidays, checks, words,
      waivers, site,
    ]
  ) { record, _ in
    try BoardFile(
      board: Board(
        name: record[name], council: record[council]?.value, priorities: record[priorities] ?? [],
        organisations: record[organisations] ?? [], members: record[members] ?? [],
        meets: record[meets]?.value,
        publishesStatus: record[publishStatus] ?? false, makesPacks: record[packs] ?? false,
        hasSummaries: record[summaries] ?? false,
        exceptions: Set((record[exceptions] ?? [.red, .amber]).map(\.status)),
        nation: record[nation] ?? .england, clearDays: record[clearDays]?.value,
        deadlines: record[deadlines] ?? .none,
        bankHolidays: (record[bankHolidays] ?? []).map(\.value),
        checks: (record[checks] ?? []).map {
          RuleSetting(rule: Placed($0.key.text, at: $0.key.range), severity: $0.value)
        }, words: record[words] ?? [],
        site: record[site] ?? .none), waivers: record[waivers] ?? [])
  }

  /// A status of which a summary can tell.
  enum ExceptionStatus: String, CaseIterable, Sendable {
    case red, amber

    fileprivate var status: Status {
      switch self {
      case .red: .red
      case .amber: .amber
      }
    }
  }

  // MARK: - Parts

  static let priorityID = Required(
    "id", .id, "A short name that stays as it is.", example: "young-people")
  static let priorityTitle = Required("title", .text, "As a heading.", example: "Young People")
  static let priorityLongTitle = Field(
    "long-title", .text, "In the captions of tables. Left out: the title.",
    example: "Tackling inequalities that affect …")

  static let priority = Shape<Priority>.record(
    "priority", [priorityID, priorityTitle, priorityLongTitle]
  ) { record, _ in
    try Priority(
      id: record[priorityID], title: record[priorityTitle].value,
      longTitle: record[priorityLongTitle]?.value)
  }

  static let organisationID = Required(
    "id", .id, "A short name that stays as it is.", example: "ccc-place")
  static let organisationName = Required(
    "name", .name, "The name as printed.", example: "Anytown Council")
  static let organisationShortName = Field(
    "short-name", .name, "As it is called where there is little room.", example: "CCC")
  static let organisationAlso = Field(
    "also", .list(of: .name), "Other spellings under which it is known.")
  static let organisationUnit = Field(
    "unit", .text, "The part of it that is meant.", example: "Place Directorate")

  static let organisation = Shape<Organisation>.record(
    "organisation",
    [
      organisationID, organisationName, organisationShortName, organisationAlso, organisationUnit,
    ]
  ) { record, _ in
    try Organisation(
      id: record[organisationID], name: record[organisationName].value,
      shortName: record[organisationShortName]?.value,
      also: (record[organisationAlso] ?? []).map(\.value), unit: record[organisationUnit]?.value)
  }
}
