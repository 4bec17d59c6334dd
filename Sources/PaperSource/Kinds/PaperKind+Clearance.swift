import PaperModel

/// The keys for clearance, and for the background papers.
extension PaperKind {
  static let clearanceRole = Field(
    "role", .id, required: true, "The id that the house gives the role.", example: "finance")
  static let clearanceName = Field("name", .text, "Who clears it.", example: "A. N. Other")
  static let clearanceSent = Field("sent", .date, "The date on which it was sent for clearance.")
  static let clearanceApproved = Field(
    "approved", .date, "The date on which it was cleared. Left out: it has not been yet.")

  static let clearanceEntry = Shape<Clearance>.record(
    "clearance", [clearanceRole, clearanceName, clearanceSent, clearanceApproved]
  ) { record, _ in
    record[clearanceRole].map {
      Clearance(
        role: $0, name: record[clearanceName]?.value, sent: record[clearanceSent]?.value,
        approved: record[clearanceApproved]?.value)
    }
  }

  static let backgroundTitle = Field(
    "title", .text, required: true, "What it is called.",
    example: "Joint Strategic Needs Assessment 2016")
  static let backgroundLink = Field("link", .webAddress, "Where it is on the web.")

  static let backgroundPaper = Shape<BackgroundPaper>.record(
    "background paper", [backgroundTitle, backgroundLink], orOnly: backgroundTitle
  ) { record, _ in
    record[backgroundTitle].map {
      BackgroundPaper(title: $0.value, link: record[backgroundLink]?.value)
    }
  }
}
