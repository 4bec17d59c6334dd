import PaperModel

/// What `board.yaml` says of the days by which what a meeting needs has to be there.
enum DeadlinesKind {
  static let draft = Field(
    "draft", .count,
    """
    How many working days before the meeting drafts have to be there, with the figures and the progress \
    that are in them. Left out: as `clearance`.
    """,
    example: "15")
  static let clearance = Field(
    "clearance", .count,
    "How many working days before the meeting papers have to be cleared. Left out: as `publication`.",
    example: "10")
  static let publication = Field(
    "publication", .count,
    """
    How many working days before the meeting agenda and papers are published: five clear days are `6`. \
    Left out: the last day that leaves the clear days; it is never later.
    """,
    example: "6")

  static let shape = Shape<DeadlineRule>.record(
    "set of deadlines", [draft, clearance, publication]
  ) { record, _ in
    DeadlineRule(
      draft: record[draft]?.value, clearance: record[clearance]?.value,
      publication: record[publication]?.value)
  }
}
