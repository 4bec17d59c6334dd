import PaperMarkup
import PaperModel

/// The keys of `actions.yaml`.
enum ActionsKind {
  static let updates = Required(
    "updates", .list(of: update),
    "What became of follow-ups, oldest first. Entries are added, none is changed.")

  static let shape = Shape<[ActionUpdate]>.record(
    "log of actions", [FileKind.field("actions"), updates]
  ) { record, _ in try record[updates] }

  static let followUp = Required(
    "follow-up", .reference("a follow-up: `MEETING/FOLLOW-UP`, or its id"),
    "Which follow-up: the id of its meeting and its own, or only its own where no other has it.",
    example: "2018-02-05/jsna-promotion")
  static let date = Required("date", .date, "When it was reported.", example: "2018-03-01")
  static let organisation = Field(
    "organisation", .name,
    "Whose answer it is, where every member organisation gives one: as `members` names it.")
  static let state = Required(
    "state", Shape<ActionUpdate.State>.choice.placed,
    "Its state: `reported` is done for this turn, of what comes back again and again.",
    example: "done")
  static let text = Field(
    "text", .line, "What was reported: one line of Markdown.",
    example: "The material was …")
  static let minute = Field("minute", .minuteReference, "The minute that says so.")
  static let due = Field("due", .date, "A new date by which it is to be done.")

  static let update = Shape<ActionUpdate>.record(
    "update", [followUp, date, organisation, state, text, minute, due]
  ) { record, _ in
    try ActionUpdate(
      followUp: record[followUp], date: record[date], organisation: record[organisation],
      state: record[state],
      text: record[text]?.value ?? [], minute: record[minute], due: record[due])
  }
}
