import PaperCompose
import PaperMarkup
import PaperModel

/// The words for resolutions and follow-ups, and the tables.
extension HouseMeetingsKind {
  static let mood = Required(
    "mood", Shape<ResolutionMood>.choice,
    """
    How wording is drafted from a recommendation. `as-worded`: Note the report; `passive-subjunctive`: The report \
    be noted; `third-person`: notes the report; `infinitive`: to note the report.
    """, example: "passive-subjunctive")
  static let end = Field(
    "end", .text, "What ends a resolution that was drafted. Left out: nothing.", example: "'.'")
  static let between = Field(
    "between", .text,
    """
    What is between two resolutions of a minute, in place of the sign at the end of the first. Left \
    out: the ends stay as they are.
    """, example: "';'")
  static let beforeLast = Field(
    "before-last", .text, "The same before the last resolution. Left out: as `between`.",
    example: "'; and'")
  static let drafted = Required(
    "drafted", .text, "What comes after wording that nobody has confirmed.",
    example: "(drafted from the recommendation, to be confirmed)")
  static let waiting = Required(
    "waiting", .text, "What comes after a recommendation whose outcome is not recorded.",
    example: "(outcome to be recorded)")
  static let proposal = Required(
    "proposal", .template(Records.proposal.names), "Who moved and seconded, and the vote.",
    example: "'{{#mover}}Moved by {{mover}}{{/mover}}{{#vote}} ({{vote}}){{/vote}}'")
  static let vote = Required(
    "vote", .template(Records.vote.names), "Those who voted one way.",
    example: "'{{option}}: {{count}}'")
  static let outcomes = Required(
    "outcomes", .words(Resolution.Outcome.self, each: .plainText, in: "outcome"),
    "The words for outcomes.", example: "{ as-recommended: As recommended, added: Added }")
  static let motionResults = Required(
    "motions", .words(Motion.Result.self, each: .plainText, in: "result of a motion"),
    "The words for what became of motions.",
    example: "{ carried: carried, lost: lost, withdrawn: withdrawn }")

  static let resolutionStyle = Shape<ResolutionStyle>.record(
    "style of resolutions",
    [mood, end, between, beforeLast, drafted, waiting, proposal, vote, outcomes, motionResults]
  ) { record, _ in
    try ResolutionStyle(
      mood: record[mood], end: record[end]?.value ?? "", between: record[between]?.value,
      beforeLast: record[beforeLast]?.value, drafted: record[drafted].value,
      waiting: record[waiting].value,
      proposal: record[proposal], vote: record[vote], outcomes: record[outcomes],
      motionResults: record[motionResults])
  }

  // MARK: - Follow-ups

  static let ownerNotStated = Required(
    "not-stated", .text, "Where nobody was named.", example: "Not stated")
  static let everyMember = Required(
    "every-member", .text, "Every organisation of the board's members.",
    example: "Every member organisation")
  static let states = Required(
    "states", .words(FollowUpState.self, each: .plainText, in: "state"),
    "The words for their state.", example: "{ open: Open, overdue: Overdue, done: Done }")
  static let recurrence = Required(
    "recurrence", .template(Records.recurrence.names), "When something is due that comes back.",
    example: "'{{next}}, then every {{months}} months'")
  static let reportBack = Field(
    "report-back", .template(ReportBackSubject.record.names),
    """
    What is to be done where the board is to hear of something again. Left out: the wording of the \
    resolution.
    """, example: "'Bring a further report on \"{{subject}}\" to the Board'")

  static let mostOnAgenda = Field(
    "most-on-agenda", .count,
    """
    How many open follow-ups an agenda lists at its item of matters arising. Where there are more, they \
    are `matters-arising-appendix` of the agenda, if its template has that name. Left out: any number.
    """, example: "10")

  static let followUpWords = Shape<FollowUpWords>.record(
    "words for follow-ups",
    [ownerNotStated, everyMember, states, recurrence, reportBack, mostOnAgenda]
  ) { record, _ in
    try FollowUpWords(
      ownerNotStated: record[ownerNotStated].value, everyMember: record[everyMember].value,
      states: record[states],
      recurrence: record[recurrence], reportBack: record[reportBack],
      mostOnAgenda: record[mostOnAgenda]?.value)
  }

  // MARK: - The register

  static let registerTitle = Required(
    "title", .text, "What it is called.", example: "Register of decisions")
  static let registerDraft = Required(
    "draft", .text, "Of minutes that no later meeting has agreed.", example: "Draft")
  static let registerAgreed = Required(
    "agreed", .template(Records.agreed.names), "Of minutes that one has.",
    example: "'Agreed on {{date}}'")
  static let registerPrivate = Required(
    "private", .text, "What comes after an item from which the public was kept out.",
    example: "(private)")
  static let registerNone = Required(
    "none", .text, "In a cell about which there is nothing to say.", example: "None")

  static let registerWords = Shape<RegisterWords>.record(
    "register",
    [registerTitle, registerDraft, registerAgreed, registerPrivate, registerNone, registerTerminal]
  ) { record, _ in
    try RegisterWords(
      title: record[registerTitle].value, draft: record[registerDraft].value,
      agreed: record[registerAgreed], isPrivate: record[registerPrivate].value,
      none: record[registerNone].value, terminal: record[registerTerminal])
  }

  // MARK: - Tables

  static let decisions = Required(
    "decisions",
    TableKeys.table("table of decisions", Records.decision.names, example: "resolution"),
    "What was resolved, in a register.")
  static let registerFollowUps = Required(
    "follow-ups", followUpTable("table of follow-ups"), "What is to be done, in a register.")
  static let mattersArising = Required(
    "matters-arising", followUpTable("table of matters arising"),
    "What is open, on the next agenda.")
  static let actionSheet = Required(
    "action-sheet", followUpTable("table of an action sheet"), "What one owner has to do.")

  private static func followUpTable(_ name: String) -> Shape<TableTemplate> {
    TableKeys.table(name, Records.followUp.names, example: "action")
  }

  static let meetingTables = Shape<MeetingTables>.record(
    "tables", [decisions, registerFollowUps, mattersArising, actionSheet, waitingTable]
  ) { record, _ in
    try MeetingTables(
      decisions: record[decisions], followUps: record[registerFollowUps],
      mattersArising: record[mattersArising], actionSheet: record[actionSheet],
      waiting: record[waitingTable])
  }
}
