import PaperMarkup
import PaperModel

/// The contents of an action plan's file.
struct ActionPlanFile: Sendable {
  let title: String
  let groups: [PlanGroup]
}

/// The keys of an action plan.
enum ActionPlanKind {
  static let title = Field(
    "title", .text, required: true, "What the plan is called.", example: "… Action Plan")
  static let groups = Field(
    "groups", .list(of: group), required: true, "The parts of the plan, one for each priority.")

  static let shape = Shape<ActionPlanFile>.record(
    "action plan", [FileKind.field("action-plan"), title, groups]
  ) { record, _ in
    guard let title = record[title], let groups = record[groups] else { return nil }
    return ActionPlanFile(title: title.value, groups: groups)
  }

  // MARK: - Groups and aims

  static let groupPriority = Field(
    "priority", .id, required: true, "The id of a priority of the board.",
    example: "young-people")
  static let groupIntroduction = Field(
    "introduction", .markdown, "What comes before the tables.")
  static let groupAims = Field(
    "aims", .list(of: aim), required: true, "What is to be reached, a row of the table each.")

  static let group = Shape<PlanGroup>.record(
    "group", [groupPriority, groupIntroduction, groupAims]
  ) { record, _ in
    record[groupPriority].map {
      PlanGroup(
        priority: $0, introduction: record[groupIntroduction]?.value ?? [],
        aims: record[groupAims] ?? [])
    }
  }

  static let aimNumber = Field("number", .name, "The number as printed.", example: "1")
  static let aimText = Field(
    "aim", .line, required: true, "What is to be reached: one line of Markdown.",
    example: "Support young people who …")
  static let aimActions = Field(
    "actions", .list(of: action), "What is to be done for it.")
  static let aimLead = Field(
    "lead", .text, "Who leads, as printed.", example: "Economy and Jobs Team with partners")
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
    record[aimText].map {
      Aim(
        number: record[aimNumber], text: $0, actions: record[aimActions] ?? [],
        lead: record[aimLead], ledBy: record[aimLedBy] ?? [], with: record[aimWith] ?? [],
        indicators: record[aimIndicators] ?? [], progress: record[aimProgress] ?? [],
        own: record.own)
    }
  }

  // MARK: - Actions and progress

  static let actionID = Field("id", .id, "A short name that stays as it is.")
  static let actionText = Field(
    "text", .line, required: true, "What is to be done: one line of Markdown.",
    example: "Review which …")
  static let actionLead = Field("lead", .text, "Who leads it.")
  static let actionDue = Field("due", .date, "The date by which it is to be done.")
  static let actionStatus = Field("status", .text, "How far it is.")

  static let action = Shape<PlanAction>.record(
    "action", [actionID, actionText, actionLead, actionDue, actionStatus], orOnly: actionText
  ) { record, _ in
    record[actionText].map {
      PlanAction(
        id: record[actionID], text: $0, lead: record[actionLead]?.value,
        due: record[actionDue]?.value, status: record[actionStatus]?.value, own: record.own)
    }
  }

  static let progressPeriod = Field(
    "period", .period, required: true, "The period that is reported on.", example: "H1 2017/18")
  static let progressShown = Field(
    "shown", .text, "The period as it is to be printed. Left out: as the house writes it.")
  static let progressText = Field(
    "text", .markdown, required: true, "What was done and what stood in the way.",
    example: "The review is …")
  static let progressStatus = Field(
    "status", Shape<JudgedStatus>.choice, "How the owner judges it.")
  static let progressReason = Field("reason", .text, "Why the owner judges it so.")

  static let progress = Shape<Progress>.record(
    "progress report",
    [progressPeriod, progressShown, progressText, progressStatus, progressReason]
  ) { record, _ in
    guard let period = record[progressPeriod], let text = record[progressText] else { return nil }
    return Progress(
      period: period, shown: record[progressShown], text: text,
      status: record[progressStatus], reason: record[progressReason]?.value)
  }
}
