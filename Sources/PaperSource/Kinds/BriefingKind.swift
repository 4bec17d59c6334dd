import PaperMarkup
import PaperModel

/// The front matter of a briefing, before the files that it names are read.
struct BriefingFrontMatter: Sendable {
  /// The indicators whose figures its text asks for.
  let indicators: [Placed<String>]
  /// The briefing with the rest of its file, and with the indicators that it names.
  let briefing:
    @Sendable (_ path: String, _ slides: [Slide], _ indicatorSets: [IndicatorSet]) -> BoardPaper
}

/// The keys of a briefing.
enum BriefingKind {
  static let title = Required(
    "title", .text, "The title, as it is on the first slide.", example: "Progress on …")
  static let subtitle = Field(
    "subtitle", .text, "A second line of the title.", example: "A briefing for the Board")
  static let to = Field(
    "to", .text, "To whom it is addressed. Left out: the board of the workspace.",
    example: "Anytown Health and Wellbeing Board")
  static let date = Required(
    "date", .date, "The date of the meeting, or of the day on which it is shown.",
    example: "2018-02-05")
  static let period = Field(
    "period", .period,
    "The period that it reports on, which decides which figures its text gets.",
    example: "Q2 2017/18")
  static let from = Field(
    "from", .list(of: PaperKind.person), "Who presents it, one or several.")
  static let indicators = Field(
    "indicators", .list(of: .file(kind: "indicators")),
    "The indicators whose figures the text asks for.")
  static let exemption = ExemptionKind.field(
    """
    Why the public may not see the briefing. Left out: it is public where an item of public business \
    names it, and nowhere else.
    """)

  static let shape = Shape<BriefingFrontMatter>.record(
    "briefing",
    [
      FileKind.field("briefing"), title, subtitle, to, date, period, from, indicators, exemption,
    ]
  ) { record, _ in
    let (title, date) = try (record[title], record[date])
    return BriefingFrontMatter(indicators: record[indicators] ?? []) { path, slides, sets in
      BoardPaper(
        path: path, range: .start(of: record.range.file), to: record[to], date: date,
        period: record[period], from: record[from] ?? [], subject: title, header: [],
        recommendations: [], sections: [], reportAuthors: [], appendices: [], metadata: [],
        exemption: record[exemption], indicatorSets: sets, faultyKeys: record.faultyKeys,
        slides: slides, subtitle: record[subtitle]?.value)
    }
  }
}
