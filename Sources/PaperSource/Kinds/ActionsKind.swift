import PaperMarkup
import PaperModel

/// The keys of `actions.yaml`.
enum ActionsKind {
  static let updates = Field(
    "updates", .list(of: update), required: true,
    "What became of follow-ups, oldest first. Entries are added, none is changed.")

  static let shape = Shape<[ActionUpdate]>.record(
    "log of actions", [FileKind.field("actions"), updates]
  ) { record, _ in record[updates] }

  static let followUp = Field(
    "follow-up", .reference("a follow-up: `MEETING/FOLLOW-UP`, or its id"), required: true,
    "Which follow-up: the id of its meeting and its own, or only its own where no other has it.",
    example: "2018-02-05/jsna-promotion")
  static let date = Field(
    "date", .date, required: true, "When it was reported.", example: "2018-03-01")
  static let organisation = Field(
    "organisation", .name,
    "Whose answer it is, where every member organisation gives one: as `members` names it.")
  static let state = Field(
    "state", Shape<ActionUpdate.State>.choice.placed, required: true,
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
    guard let followUp = record[followUp], let date = record[date], let state = record[state]
    else { return nil }
    return ActionUpdate(
      followUp: followUp, date: date, organisation: record[organisation], state: state,
      text: record[text]?.value ?? [], minute: record[minute], due: record[due])
  }
}
