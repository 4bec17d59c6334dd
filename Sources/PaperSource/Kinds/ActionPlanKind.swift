import PaperMarkup
import PaperModel

/// The contents of an action plan's file.
struct ActionPlanFile: Sendable {
  let title: String
  let groups: [PlanGroup]
}

/// The keys of an action plan.
enum ActionPlanKind {
  static let title = Required("title", .text, "What the plan is called.", example: "… Action Plan")
  static let groups = Required(
    "groups", .list(of: group), "The parts of the plan, one for each priority.")

  static let shape = Shape<ActionPlanFile>.record(
    "action plan", [FileKind.field("action-plan"), title, groups]
  ) { record, _ in
    try ActionPlanFile(title: record[title].value, groups: record[groups])
  }

  // MARK: - Groups and aims

  static let groupPriority = Required(
    "priority", .id, "The id of a priority of the board.", example: "young-people")
  static let groupIntroduction = Field(
    "introduction", .markdown, "What comes before the tables.")
  static let groupAims = Required(
    "aims", .list(of: aim), "What is to be reached, a row of the table each.")

  static let group = Shape<PlanGroup>.record(
    "group", [groupPriority, groupIntroduction, groupAims]
  ) { record, _ in
    try PlanGroup(
      priority: record[groupPriority], introduction: record[groupIntroduction]?.value ?? [],
      aims: (try? record[groupAims]) ?? [])
  }

  static let aimNumber = Field("number", .name, "The number as printed.", example: "1")
  static let aimText = Required(
    "aim", .line, "What is to be reached: one line of Markdown.",
    example: "Support young people who …")
  static let aimActions = Field(
    "actions", .list(of: action), "What is to be done for it.")
  static let aimLead = Field(
    "lead", .name, "Who leads, as printed.", example: "Economy and Jobs Team with partners")
  static let aimLedBy = Field(
    "led-by", .list(of: .id), "The ids of the organisations that lead.")
  static let aimWith = Field(
    "with", .list(of: .id), "The ids of the organisations that work with them.")
  static let aimIndicators = Field(
    "indicators", .list(of: .id), "The ids of the indicators that show how far it is reached.")
  static let aimProgress = Field(
    "progress", .list(of: progress),
    "What was reported, by period. New reports are added, none is changed.")

  static let aim = Shape<Aim>.record(
    "aim",
    [
      aimNumber, aimText, aimActions, aimLead, aimLedBy, aimWith, aimIndicators, aimProgress,
    ]
  ) { record, _ in
    try Aim(
      number: record[aimNumber], text: record[aimText], actions: record[aimActions] ?? [],
      lead: record[aimLead], ledBy: record[aimLedBy] ?? [], with: record[aimWith] ?? [],
      indicators: record[aimIndicators] ?? [], progress: record[aimProgress] ?? [],
      own: record.own)
  }

  // MARK: - Actions and progress

  static let actionID = Field("id", .id, "A short name that stays as it is.")
  static let actionText = Required(
    "text", .line, "What is to be done: one line of Markdown.", example: "Review which …")
  static let actionLead = Field("lead", .name, "Who leads it.")
  static let actionDue = Field("due", .date, "The date by which it is to be done.")
  static let actionStatus = Field("status", .text, "How far it is.")

  static let action = Shape<PlanAction>.record(
    "action", [actionID, actionText, actionLead, actionDue, actionStatus], orOnly: actionText
  ) { record, _ in
    try PlanAction(
      id: record[actionID], text: record[actionText], lead: record[actionLead]?.value,
      due: record[actionDue]?.value, status: record[actionStatus]?.value, own: record.own)
  }

  static let progressPeriod = Required(
    "period", .period, "The period that is reported on.", example: "H1 2017/18")
  static let progressShown = Field(
    "shown", .text, "The period as it is to be printed. Left out: as the house writes it.")
  static let progressText = Required(
    "text", .markdown, "What was done and what stood in the way.", example: "The review is …")
  static let progressStatus = Field(
    "status", Shape<JudgedStatus>.choice, "How the owner judges it.")
  static let progressReason = Field("reason", .text, "Why the owner judges it so.")

  static let progressCorrective = Field(
    "corrective", .markdown,
    "What is being done about what is behind. A summary prints it beside the indicators of the aim.",
    example: "From March on …")

  static let progress = Shape<Progress>.record(
    "progress report",
    [
      progressPeriod, progressShown, progressText, progressStatus, progressReason,
      progressCorrective,
    ]
  ) { record, _ in
    try Progress(
      period: record[progressPeriod], shown: record[progressShown], text: record[progressText],
      status: record[progressStatus], reason: record[progressReason]?.value,
      corrective: record[progressCorrective])
  }
}
