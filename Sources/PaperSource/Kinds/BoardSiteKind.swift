import PaperModel

/// What `board.yaml` says of the board's web site.
enum BoardSiteKind {
  static let address = Field(
    "address", .webAddress,
    """
    The address of the folder on the web. With it there are a map of the site and a feed for programs, \
    and a page for addresses that lead nowhere. Left out: none of these are made.
    """,
    example: "https://www.anytown.example.gov.uk/hwb/")
  static let accessibility = Field(
    "accessibility", accessibilityShape,
    "What the accessibility statement says besides what the program knows.")

  static let email = Field(
    "email", .name, "Where one asks for a document in another form.",
    example: "accessibility@anytown.example.gov.uk")
  static let telephone = Field(
    "telephone", .name, "The number at which one can ask.", example: "024 7600 0000")
  static let answerDays = Field(
    "answer-days", .count, "Within how many working days there is an answer.", example: "10")
  static let assessed = Field(
    "assessed", .date, "The day on which people assessed the site. Left out: nobody has.")
  static let assessor = Field("assessor", .text, "Who assessed it.")

  static let accessibilityShape = Shape<BoardSite.Accessibility>.record(
    "accessibility", [email, telephone, answerDays, assessed, assessor]
  ) { record, _ in
    BoardSite.Accessibility(
      email: record[email]?.value, telephone: record[telephone]?.value,
      answerDays: record[answerDays]?.value, assessed: record[assessed]?.value,
      assessor: record[assessor]?.value)
  }

  static let shape = Shape<BoardSite>.record("site", [address, accessibility]) { record, _ in
    BoardSite(
      address: record[address].map { $0.value.hasSuffix("/") ? $0.value : $0.value + "/" },
      accessibility: record[accessibility])
  }
}
