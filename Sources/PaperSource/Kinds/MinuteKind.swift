import PaperMarkup
import PaperModel

/// The contents of the front matter of a minute.
struct MinuteFrontMatter: Sendable {
  /// The file of the meeting; nil for the one in the same folder, or in the folder above.
  let meeting: Placed<String>?
  /// Makes the minute from its path, its meeting and its text.
  let minute: @Sendable (_ path: String, _ meeting: String, _ content: [Prose.Block]) -> Minute
}

/// The keys of a minute.
enum MinuteKind {
  static let meeting = Field(
    "meeting", .file(kind: "meeting"),
    "The file of the meeting. Left out: `meeting.yaml` in this folder or the one above.")
  static let item = Required("item", .id, "The id of the agenda item.", example: "marmot")
  static let number = Field(
    "number", .minuteNumber, "The number. Left out: that which follows from the meeting's first.")
  static let title = Field("title", .text, "The title. Left out: that of the item.")
  static let reportOf = Field(
    "report-of", .list(of: PeopleFields.presenter),
    "Whose report it was. Left out: as the agenda says.")
  static let introducedBy = Field(
    "introduced-by", .list(of: PeopleFields.presenter), "Who introduced it.")
  static let furtherTo = Field(
    "further-to", .list(of: .minuteReference), "The minutes that it goes on from.")
  static let agrees = Field(
    "agrees", .list(of: .reference("the id of a meeting, most often its date")),
    "The meetings whose minutes were agreed.")
  static let corrections = Field(
    "corrections", .list(of: correction), "What was not right in the minutes that were agreed.")
  static let standingWords = Field(
    "standing-words", .yesOrNo,
    """
    Whether the house's words for a standing item are right, such as that no matters arose. Left \
    out: no; what the meeting or `agrees` states is said without it.
    """)
  static let motions = Field(
    "motions", .list(of: motion),
    "What was moved beside what was resolved, such as an amendment that was lost.")
  static let reasons = Field("reasons", .markdown, "The reasons for what was resolved.")
  static let alternatives = Field(
    "alternatives", .markdown, "The alternatives that were considered.")
  static let resolutions = Field(
    "resolutions", .list(of: ResolutionKind.resolution), "What was resolved, in order.")

  static let shape = Shape<MinuteFrontMatter>.record(
    "minute",
    [
      FileKind.field("minute"), meeting, item, number, title, reportOf, introducedBy, furtherTo,
      agrees, corrections, standingWords, motions, reasons, alternatives, resolutions,
    ]
  ) { record, _ in
    let item = try record[item]
    return MinuteFrontMatter(meeting: record[meeting]) { path, meeting, content in
      Minute(
        path: path, range: .start(of: record.range.file), meeting: meeting, item: item,
        number: record[number], title: record[title], reportOf: record[reportOf] ?? [],
        introducedBy: record[introducedBy] ?? [], furtherTo: record[furtherTo] ?? [],
        agrees: record[agrees] ?? [], corrections: record[corrections] ?? [],
        usesStandingWords: record[standingWords] ?? false, content: content,
        motions: record[motions] ?? [], reasons: record[reasons]?.value ?? [],
        alternatives: record[alternatives]?.value ?? [],
        resolutions: record[resolutions] ?? [],
        faultyKeys: record.faultyKeys, own: record.own)
    }
  }

  // MARK: - Parts

  static let correctionMeeting = Required(
    "meeting", .reference("the id of a meeting, most often its date"),
    "The meeting whose minutes are corrected.", example: "2017-07-10")
  static let correctionMinute = Field(
    "minute", .minuteNumber, "The minute that is corrected. Left out: the minutes as a whole.",
    example: "5")
  static let correctionText = Required(
    "text", .line, "What is right: one line of Markdown.", example: "A. N. Other was present.")

  static let correction = Shape<Minute.Correction>.record(
    "correction", [correctionMeeting, correctionMinute, correctionText]
  ) { record, _ in
    try Minute.Correction(
      meeting: record[correctionMeeting], minute: record[correctionMinute],
      text: record[correctionText])
  }

  static let motionText = Required(
    "text", .line, "What was moved: one line of Markdown.", example: "That the report be …")
  static let motionResult = Required(
    "result", Shape<Motion.Result>.choice, "What became of it.", example: "lost")
  static let movedBy = Field("moved-by", .name, "Who moved it.")
  static let secondedBy = Field("seconded-by", .name, "Who seconded it.")
  static let vote = Field(
    "vote", .vote,
    "The votes: `for`, `against`, `abstained`, or any other word, each with how many or who.")

  static let motion = Shape<Motion>.record(
    "motion", [motionText, motionResult, movedBy, secondedBy, vote]
  ) { record, _ in
    try Motion(
      text: record[motionText], result: record[motionResult], proposal: proposal(record))
  }

  static func proposal(_ record: Record) -> Proposal {
    Proposal(
      movedBy: record[movedBy], secondedBy: record[secondedBy], vote: record[vote] ?? [])
  }
}
