import PaperCompose
import PaperMarkup
import PaperModel

/// The words for resolutions and follow-ups, and the tables.
extension HouseMeetingsKind {
  static let mood = Field(
    "mood", Shape<ResolutionMood>.choice, required: true,
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
  static let drafted = Field(
    "drafted", .text, required: true, "What comes after wording that nobody has confirmed.",
    example: "(drafted from the recommendation, to be confirmed)")
  static let waiting = Field(
    "waiting", .text, required: true,
    "What comes after a recommendation whose outcome is not recorded.",
    example: "(outcome to be recorded)")
  static let proposal = Field(
    "proposal", .template(Records.proposal.names), required: true,
    "Who moved and seconded, and the vote.",
    example: "'{{#mover}}Moved by {{mover}}{{/mover}}{{#vote}} ({{vote}}){{/vote}}'")
  static let vote = Field(
    "vote", .template(Records.vote.names), required: true, "Those who voted one way.",
    example: "'{{option}}: {{count}}'")
  static let outcomes = Field(
    "outcomes", .words(Resolution.Outcome.self, each: .plainText, in: "outcome"), required: true,
    "The words for outcomes.", example: "{ as-recommended: As recommended, added: Added }")
  static let motionResults = Field(
    "motions", .words(Motion.Result.self, each: .plainText, in: "result of a motion"),
    required: true, "The words for what became of motions.",
    example: "{ carried: carried, lost: lost, withdrawn: withdrawn }")

  static let resolutionStyle = Shape<ResolutionStyle>.record(
    "style of resolutions",
    [mood, end, between, beforeLast, drafted, waiting, proposal, vote, outcomes, motionResults]
  ) { record, _ in
    guard let mood = record[mood], let drafted = record[drafted], let waiting = record[waiting],
      let proposal = record[proposal], let vote = record[vote],
      let outcomes = record[outcomes], let motionResults = record[motionResults]
    else { return nil }
    return ResolutionStyle(
      mood: mood, end: record[end]?.value ?? "", between: record[between]?.value,
      beforeLast: record[beforeLast]?.value, drafted: drafted.value, waiting: waiting.value,
      proposal: proposal, vote: vote, outcomes: outcomes, motionResults: motionResults)
  }

  // MARK: - Follow-ups

  static let ownerNotStated = Field(
    "not-stated", .text, required: true, "Where nobody was named.", example: "Not stated")
  static let everyMember = Field(
    "every-member", .text, required: true, "Every organisation of the board's members.",
    example: "Every member organisation")
  static let states = Field(
    "states", .words(FollowUpState.self, each: .plainText, in: "state"), required: true,
    "The words for their state.", example: "{ open: Open, overdue: Overdue, done: Done }")
  static let recurrence = Field(
    "recurrence", .template(Records.recurrence.names), required: true,
    "When something is due that comes back.",
    example: "'{{next}}, then every {{months}} months'")
  static let reportBack = Field(
    "report-back", .template(ReportBackSubject.record.names),
    """
    What is to be done where the board is to hear of something again. Left out: the wording of the \
    resolution.
    """, example: "'Bring a further report on \"{{subject}}\" to the Board'")

  static let followUpWords = Shape<FollowUpWords>.record(
    "words for follow-ups", [ownerNotStated, everyMember, states, recurrence, reportBack]
  ) { record, _ in
    guard let notStated = record[ownerNotStated], let every = record[everyMember],
      let states = record[states], let recurrence = record[recurrence]
    else { return nil }
    return FollowUpWords(
      ownerNotStated: notStated.value, everyMember: every.value, states: states,
      recurrence: recurrence, reportBack: record[reportBack])
  }

  // MARK: - The register

  static let registerTitle = Field(
    "title", .text, required: true, "What it is called.", example: "Register of decisions")
  static let registerDraft = Field(
    "draft", .text, required: true, "Of minutes that no later meeting has agreed.",
    example: "Draft")
  static let registerAgreed = Field(
    "agreed", .template(Records.agreed.names), required: true, "Of minutes that one has.",
    example: "'Agreed on {{date}}'")
  static let registerPrivate = Field(
    "private", .text, required: true,
    "What comes after an item from which the public was kept out.", example: "(private)")
  static let registerNone = Field(
    "none", .text, required: true, "In a cell about which there is nothing to say.",
    example: "None")

  static let registerWords = Shape<RegisterWords>.record(
    "register",
    [registerTitle, registerDraft, registerAgreed, registerPrivate, registerNone, registerTerminal]
  ) { record, _ in
    guard let title = record[registerTitle], let draft = record[registerDraft],
      let agreed = record[registerAgreed], let isPrivate = record[registerPrivate],
      let none = record[registerNone], let terminal = record[registerTerminal]
    else { return nil }
    return RegisterWords(
      title: title.value, draft: draft.value, agreed: agreed, isPrivate: isPrivate.value,
      none: none.value, terminal: terminal)
  }

  // MARK: - Tables

  static let decisions = Field(
    "decisions",
    TableKeys.table(
      "table of decisions", Records.decision.names, example: "resolution"),
    required: true, "What was resolved, in a register.")
  static let registerFollowUps = Field(
    "follow-ups", followUpTable("table of follow-ups"), required: true,
    "What is to be done, in a register.")
  static let mattersArising = Field(
    "matters-arising", followUpTable("table of matters arising"), required: true,
    "What is open, on the next agenda.")
  static let actionSheet = Field(
    "action-sheet", followUpTable("table of an action sheet"), required: true,
    "What one owner has to do.")

  private static func followUpTable(_ name: String) -> Shape<TableTemplate> {
    TableKeys.table(name, Records.followUp.names, example: "action")
  }

  static let meetingTables = Shape<MeetingTables>.record(
    "tables", [decisions, registerFollowUps, mattersArising, actionSheet]
  ) { record, _ in
    guard let decisions = record[decisions], let followUps = record[registerFollowUps],
      let arising = record[mattersArising], let sheet = record[actionSheet]
    else { return nil }
    return MeetingTables(
      decisions: decisions, followUps: followUps, mattersArising: arising, actionSheet: sheet)
  }
}
