import PaperCompose
import PaperMarkup
import PaperModel

/// The words of the list of what is waiting.
extension HouseMeetingsKind {
  static let waitingList = Required(
    "waiting", waitingWords, "The words of the list of what is waiting.")

  static let waitingTitle = Required(
    "title", .text, "What it is called.", example: "What is waiting")
  static let nobody = Required(
    "nobody", .text, "Above what nobody is named for.", example: "Nobody is named")
  static let noOrganisation = Required(
    "no-organisation", .text, "Above people whose organisation is not stated.",
    example: "Organisation not stated")
  static let noDate = Required(
    "no-date", .text, "In place of a date where none is known.", example: "No date")

  private static let kinds = WaitingKind.allCases.map { kind in
    Required(
      kind.rawValue, .template(Records.waitingMatter.names), kind.documentation,
      example: kind.example)
  }

  static let waitingKinds = Required(
    "kinds",
    Shape<[WaitingKind: LineTemplate]>.record("words for what is waiting", kinds) { record, _ in
      try record.lines(kinds)
    }, "What is waiting, in words of each kind.")

  private static let terminalLines = [
    Required(
      WaitingWords.Line.title.rawValue, .template(WaitingWords.title.names), "The first line.",
      example: "'What is waiting on {{date}}'"),
    Required(
      WaitingWords.Line.meetingToCome.rawValue, .template(WaitingWords.meetingToCome.names),
      "A meeting to come, with its deadlines.",
      example: "'{{date}}: drafts by {{draft}}, publication by {{publication}}'"),
    Required(
      WaitingWords.Line.counts.rawValue, .template(WaitingWords.counts.names), "The last line.",
      example: "'{{all}} waiting{{#overdue}}, {{overdue}} overdue{{/overdue}}'"),
  ]

  static let waitingTerminal = Required(
    "terminal",
    Shape<[WaitingWords.Line: LineTemplate]>.record(
      "words of the list in a terminal", terminalLines
    ) { record, _ in
      try record.lines(terminalLines)
    }, "Its words in a terminal.")

  static let waitingWords = Shape<WaitingWords>.record(
    "words of the list of what is waiting",
    [waitingTitle, nobody, noOrganisation, noDate, waitingKinds, waitingTerminal]
  ) { record, _ in
    try WaitingWords(
      title: record[waitingTitle].value, nobody: record[nobody].value,
      noOrganisation: record[noOrganisation].value, noDate: record[noDate].value,
      kinds: record[waitingKinds], lines: record[waitingTerminal])
  }

  static let waitingTable = Required(
    "waiting",
    TableKeys.table("table of what is waiting", Records.waiting.names, example: "what"),
    "What one person or organisation has, in the list of what is waiting.")
}

extension WaitingKind {
  fileprivate var documentation: String {
    switch self {
    case .figure: "The figure of an indicator for the period of a paper."
    case .progress: "The progress of an aim in the period of a paper."
    case .text: "What is still to be written in a paper."
    case .clearance: "The clearance of a paper."
    case .paper: "A paper that an agenda names and that does not exist."
    case .document: "A document that is to follow."
    case .meeting: "Whether a meeting whose day has passed was held."
    case .minute: "The minute of an item."
    case .outcome: "What became of a recommendation."
    case .wording: "The words of a resolution, where none can be drafted."
    case .confirmation: "The confirmation of words that were drafted."
    case .followUp: "What is to be done after a meeting."
    case .reportBack: "What the board is to hear of again, and which is on no coming agenda."
    }
  }

  fileprivate var example: String {
    switch self {
    case .figure: "'{{indicator}}: figure for {{period}}'"
    case .progress: "'Progress in {{period}} on aim {{aim}}'"
    case .text: "'\"{{paper}}\": {{count}} places to be written'"
    case .clearance: "'Clearance of \"{{paper}}\" by {{role}}'"
    case .paper: "'Paper for \"{{item}}\"'"
    case .document: "'Document for \"{{item}}\"'"
    case .meeting: "'Say whether the meeting of {{meeting}} was held'"
    case .minute: "'Minute of \"{{item}}\", {{meeting}}'"
    case .outcome: "'Outcome of recommendation {{recommendation}}'"
    case .wording: "'Words of resolution {{resolution}}'"
    case .confirmation: "'Confirm the words of resolution {{resolution}}'"
    case .followUp: "'{{text}}'"
    case .reportBack: "'{{text}}: on no coming agenda'"
    }
  }
}
