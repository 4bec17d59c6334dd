import ArgumentParser
import BoardPaperKit
import PaperModel

extension BoardPaperCommand {
  struct Returns: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "returns",
      abstract:
        "Makes workbooks in which partners fill in figures and progress, and takes them in.",
      discussion: """
        Between the next paper and its meeting come figures, progress and what became of follow-ups, of \
        many organisations. 'returns make' writes a workbook for each, with what is awaited from it: the \
        same as 'status' lists. 'returns read' takes in what comes back.

        Documentation/Returns.md goes through it.
        """,
      subcommands: [Make.self, Read.self])
  }
}

extension BoardPaperCommand.Returns {
  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make",
      abstract: "Writes a workbook for each partner from whom something is awaited.",
      discussion: """
        Each has the partner's indicators with definition, unit, last figure and target, its aims with \
        what was reported last, its follow-ups with how far they are, and a cell for each answer. All \
        other cells are locked. It says for which meeting, by when and to whom it is sent back.

        A workbook that is there already is left as it is: it may have been filled in.

        Examples:
          board-paper returns make --for 2018-07
          board-paper returns make --for 2018-07-02 --of crasac --dry-run
        """)

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        """
        The meeting: its date, its month such as '2018-07', its id or its folder. Left out: the next one \
        of the board.
        """, valueName: "meeting"),
      completion: .file())
    var meeting: String?

    @Option(
      name: .customLong("of"),
      help: ArgumentHelp(
        "Only the return of this organisation or person, by any of its names. Can be repeated.",
        valueName: "name"))
    var names: [String] = []

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        "The folder for the workbooks. Left out: 'returns' and the id of the meeting, in the workspace.",
        valueName: "folder"),
      completion: .directory)
    var output: String?

    @Option(
      help: ArgumentHelp(
        "The day as on which everything is seen. Without it: today, or that of 'SOURCE_DATE_EPOCH'.",
        valueName: "date"),
      transform: CalendarDate.argument)
    var asOf: CalendarDate?

    @Flag(help: "Also what files state to be private, in the workbooks of those who have it.")
    var includePrivate = false

    @Flag(help: "Says what would be written, and writes nothing.")
    var dryRun = false

    func run() throws {
      let environment = Environment.current
      let date = try environment.day(or: asOf, by: "--as-of")
      let making = try ReturnsMaking(
        for: meeting, of: names, on: date, withPrivate: includePrivate, into: output,
        in: environment)
      try StandardOutput.write(lines: try making.write(isDry: dryRun))
    }
  }
}

extension BoardPaperCommand.Returns {
  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "read",
      abstract: "Takes in returns that came back, and registers that were updated.",
      discussion: """
        Figures become new rows of the figures of their indicators, with who returned them and when. \
        Progress is written into the entries of the plan that were opened for it. What became of \
        follow-ups is added to 'actions.yaml', also out of a register that 'register --to csv' wrote and \
        that was updated in Excel.

        All files are looked at first. Of a file with an error nothing is taken in: each error names its \
        cell. Nothing that is there is written over: what is the same is passed over, so that a return can \
        be read twice, and what differs is an error. All changes are written together. At the end it is \
        said who has not answered.

        Examples:
          board-paper returns read returns/2018-07-02/*.xlsx --dry-run
          board-paper returns read ~/Downloads/crasac.xlsx --on 2018-06-04
          board-paper returns read register.csv
        """)

    @Argument(
      help: ArgumentHelp(
        "Workbooks that 'returns make' made, or registers in CSV.", valueName: "file"),
      completion: .file(extensions: ["xlsx", "csv"]))
    var files: [String]

    @Option(
      help: ArgumentHelp(
        "The day on which they came. Without it: today, or that of 'SOURCE_DATE_EPOCH'.",
        valueName: "date"),
      transform: CalendarDate.argument)
    var on: CalendarDate?

    @Flag(help: "Shows what would be written, and writes nothing.")
    var dryRun = false

    func run() throws {
      let environment = Environment.current
      let date = try environment.day(or: on, by: "--on")
      let reading = try ReturnsReading(files, on: date, in: environment)
      try StandardOutput.write(lines: try reading.write(isDry: dryRun))
      if !reading.isWhole { throw Failure.inputs }
    }
  }
}
