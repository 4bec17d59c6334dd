import PaperMarkup
import PaperModel

/// The keys of a resolution, and of its follow-ups.
enum ResolutionKind {
  static let id = Field(
    "id", .id,
    "A short name that later meetings refer to. Left out: that of the recommendation.")
  static let number = Field(
    "number", .name,
    """
    The number as printed, where it is not the next one: with gaps, or given from elsewhere, such as \
    `40/2023`. Left out: counted.
    """)
  static let decides = Field(
    "decides", .reference("the id or the number of a recommendation, or `unknown`"),
    """
    The recommendation that it decides, by its id or its number; `unknown` where the paper is not \
    in the workspace. Left out: the board resolved it of its own.
    """,
    example: "endorse")
  static let outcome = Field(
    "outcome", Shape<Resolution.Outcome>.choice.placed,
    """
    What became of it. Left out: it is not recorded yet or, of what decides no recommendation, \
    `added`.
    """,
    example: "as-recommended")
  static let text = Field(
    "text", .markdown,
    "What was resolved. Left out: drafted from the recommendation, in the mood of the house.")
  static let confirmed = Field(
    "confirmed", .yesOrNo,
    "Whether somebody has looked at wording that was drafted. Left out: no, and it is marked.")
  static let reportBack = Field(
    "report-back", .recurrence,
    "How often the board is to hear of it again. Left out: as the recommendation says.")
  static let followUps = Field(
    "follow-ups", .list(of: followUp), "What is to be done, by whom and by when.")

  static let resolution = Shape<Resolution>.record(
    "resolution",
    [
      id, number, decides, outcome, text, confirmed, MinuteKind.movedBy, MinuteKind.secondedBy,
      MinuteKind.vote, reportBack, followUps,
    ],
    oneOf: [decides, text]
  ) { record, _ in
    if record[decides] == nil, record[text] == nil { return nil }
    let subject: Resolution.Subject =
      if let decides = record[decides] {
        decides.value == "unknown" ? .unknown(decides.range) : .recommendation(decides)
      } else {
        .none
      }
    // A resolution without a recommendation is `added`; no other outcome is possible.
    let isOwn = if case .none = subject { !record.faultyKeys.contains("outcome") } else { false }
    let added = isOwn ? Placed(Resolution.Outcome.added, at: record.range.startPoint) : nil
    return Resolution(
      range: record.range, id: record[id], decides: subject, outcome: record[outcome] ?? added,
      text: record[text], isConfirmed: record[confirmed] ?? false,
      proposal: MinuteKind.proposal(record), followUps: record[followUps] ?? [],
      reportBack: record[reportBack], number: record[number],
      own: record.own)
  }

  // MARK: - Follow-ups

  static let followUpID = Required(
    "id", .id, "A short name, unique in its meeting: reports refer to it.",
    example: "jsna-promotion")
  static let followUpText = Required(
    "text", .line, "What is to be done: one line of Markdown.", example: "Send the material to …")
  static let followUpOwner = Field(
    "owner", .name, "Who is to do it: a person or a post, or `not stated` where nobody was named.",
    example: "A. N. Other")
  static let followUpOrganisation = Field(
    "organisation", .id,
    """
    The id of an organisation of `board.yaml`, or `every-member` where each organisation of the \
    board's members is to answer.
    """)
  static let followUpDue = Field(
    "due", .due, "By when: a date, or how often.", example: "2018-03-01")

  static let followUpExemption = ExemptionKind.field(
    "Why the public is not told of it although its item is public. Left out: it is told.")

  static let followUp = Shape<FollowUp>.record(
    "follow-up",
    [
      followUpID, followUpText, followUpOwner, followUpOrganisation, followUpDue,
      followUpExemption,
    ]
  ) { record, _ in
    try FollowUp(
      id: record[followUpID], text: record[followUpText], owner: owner(record),
      due: record[followUpDue],
      exemption: record[followUpExemption])
  }

  private static func owner(_ record: Record) -> FollowUp.Owner {
    let person = record[followUpOwner]?.value
    let organisation = record[followUpOrganisation]
    if organisation?.value == "every-member" { return .everyMember }
    if person?.lowercased() == "not stated", organisation == nil { return .notStated }
    if person == nil, organisation == nil {
      return record.faultyKeys.isDisjoint(with: ["owner", "organisation"]) ? .missing : .notStated
    }
    return .named(person: person, organisation: organisation)
  }
}
