import ArgumentParser
import BoardPaperKit
import PaperModel

extension BoardPaperCommand {
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "next",
      abstract: "Begins the next meeting, or the next paper, from the last one.",
      discussion: """
        Of a meeting: a new file with the items that come back at every meeting, the minutes that are to be \
        agreed, the report-backs that are due, and what is open as remarks. Its day is stated, or follows \
        from 'meets:' in board.yaml.

        Of a paper: a new file beside the next meeting, with its date, the next period, the recommendations \
        with their ids, and the text as a draft. '[TBC …]' marks each sentence with a date, a period, a \
        figure that was typed, or something that was still to come; while one is there, the paper is not \
        final. The progress of the new period is opened in its action plan, the paper is put on the agenda, \
        and it is said which figures are awaited from whom.

        Nothing that is there is written over. Documentation/HalfYear.md goes through it.

        Examples:
          board-paper next meetings/2018-02-05
          board-paper next meetings/2018-02-05 --date 2018-07-09 --dry-run
          board-paper next meetings/2018-02-05/marmot-update.md
          board-paper next meetings/2018-02-05/marmot-update.md --period 'Q1 2018/19'
        """)

    @Argument(
      help: ArgumentHelp(
        "The last meeting, its folder or its file, or the file of the last paper.",
        valueName: "meeting or paper"),
      completion: .file())
    var path: String

    @Option(
      help: ArgumentHelp(
        "The day of the next meeting. Left out: by the days on which the board meets.",
        valueName: "date"),
      transform: CalendarDate.argument)
    var date: CalendarDate?

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        "The meeting of the next paper: its folder or its file. Left out: the first after the last one.",
        valueName: "meeting"),
      completion: .file())
    var meeting: String?

    @Option(
      help: ArgumentHelp(
        """
        The period on which the next paper reports. Left out: that of a year before, moved on by a year, or \
        the next that has ended about as long before its paper.
        """, valueName: "period"),
      transform: Self.period)
    var period: ReportingPeriod?

    @Flag(help: "Shows what would be written, and writes nothing.")
    var dryRun = false

    private var isPaper: Bool { path.hasSuffix(".md") }

    func validate() throws {
      if isPaper, date != nil {
        throw ValidationError(
          "'--date' belongs to meetings: a paper has the date of its meeting, which '--for' names")
      }
      if !isPaper, meeting != nil || period != nil {
        throw ValidationError("'--for' and '--period' belong to papers, whose names end in '.md'")
      }
    }

    func run() throws {
      let environment = Environment.current
      let lines =
        isPaper
        ? try NextPaper(path, for: meeting, period: period, in: environment).write(isDry: dryRun)
        : try NextMeeting(path, date: date, in: environment).write(isDry: dryRun)
      try StandardOutput.write(lines: lines)
    }

    private static func period(_ text: String) throws -> ReportingPeriod {
      do throws(ReportingPeriodError) { return try ReportingPeriod(parsing: text) } catch {
        throw ValidationError(error.message)
      }
    }
  }
}
