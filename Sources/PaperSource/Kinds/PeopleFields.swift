import PaperModel

/// The records for people, which several kinds share.
enum PeopleFields {
  static let presenterName = Field(
    "name", .name, "The name. It may be left out where a post is enough.",
    example: "A. N. Other")
  static let presenterJobTitle = Field("job-title", .text, "The post.", example: "Director")
  static let presenterOrganisation = Field(
    "organisation", .name, "Where the person works.", example: "Anytown Council")

  static let presenter = Shape<Presenter>.record(
    "presenter", [presenterName, presenterJobTitle, presenterOrganisation],
    oneOf: [presenterName, presenterJobTitle], orOnly: presenterName
  ) { record, _ in
    if record[presenterName] == nil, record[presenterJobTitle] == nil { return nil }
    return Presenter(
      name: record[presenterName]?.value, jobTitle: record[presenterJobTitle]?.value,
      organisation: record[presenterOrganisation]?.value)
  }

  static let memberName = Required("name", .name, "The name.", example: "Councillor A. N. Other")
  static let memberRole = Field(
    "role", .text, "What the member is there.", example: "Chair")
  static let memberOrganisation = Field(
    "organisation", .name, "The id of an organisation of `board.yaml`, or its name.")
  static let memberVotes = Field(
    "votes", .yesOrNo, "Whether the member has a vote. Left out: yes.")

  static let member = Shape<Member>.record(
    "member", [memberName, memberRole, memberOrganisation, memberVotes], orOnly: memberName
  ) { record, _ in
    try Member(
      name: record[memberName], role: record[memberRole]?.value,
      organisation: record[memberOrganisation],
      votes: record[memberVotes] ?? true)
  }

  static let attendeeName = Required("name", .name, "The name.", example: "Councillor A. N. Other")
  static let attendeeRole = Field("role", .text, "What the person is there.", example: "Chair")
  static let attendeeOrganisation = Field("organisation", .name, "Where the person works.")
  static let attendeeSubstitute = Field(
    "substitute-for", .name, "The name of the member whose place the person took.")
  static let attendeeNote = Field("note", .text, "Such as when the person came or left.")

  static let attendee = Shape<Attendee>.record(
    "attendee",
    [attendeeName, attendeeRole, attendeeOrganisation, attendeeSubstitute, attendeeNote],
    orOnly: attendeeName
  ) { record, _ in
    try Attendee(
      name: record[attendeeName], role: record[attendeeRole]?.value,
      organisation: record[attendeeOrganisation]?.value,
      substituteFor: record[attendeeSubstitute], note: record[attendeeNote]?.value)
  }

  static let apologyName = Required("name", .name, "The name.", example: "A. N. Other")
  static let apologyRole = Field("role", .text, "What the person is there.")
  static let apologyOrganisation = Field("organisation", .name, "Where the person works.")
  static let apologyNote = Field("note", .text, "Such as `for lateness`.")

  static let apology = Shape<Apology>.record(
    "apology", [apologyName, apologyRole, apologyOrganisation, apologyNote], orOnly: apologyName
  ) { record, _ in
    try Apology(
      name: record[apologyName], role: record[apologyRole]?.value,
      organisation: record[apologyOrganisation]?.value, note: record[apologyNote]?.value)
  }
}
