import ArgumentParser
import BoardPaperKit
import OfficePackage
import PaperModel
import PaperSource

extension BoardPaperCommand.Import {
  struct File: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "file",
      abstract: "Takes a paper from Word, Markdown or HTML, or a table from Excel or CSV.",
      discussion: """
        'import FILE' alone does it; the ending of the file says what it is.

        Of a paper or a minute (.docx, .md, .html) headings, the header, recommendations, report \
        authors, appendices, action plans and tables of indicators are recognised and written as a \
        workspace has them. What is not understood stays in the text. Documentation/Importing.md says \
        how each part is recognised.

        A table of indicators (.xlsx, .csv) stays where and as it is. It may have headings of several \
        rows, merged cells, notes, totals, 'N/A' and gaps: a file of indicators is drafted that says \
        under 'columns:' how it is read, to be corrected there, and every build reads the table anew. \
        Documentation/Tables.md says what can be stated.

        All that was left out or is doubtful is told with its place. A file that is there is never \
        written over.

        Examples:
          board-paper import update.docx --dry-run
          board-paper import update.docx --output hwb
          board-paper import minute.docx --minute --date 2018-02-05
          board-paper import indicators/scorecard.xlsx
          board-paper import scorecard.xlsx --paper meetings/2018-02-05/update.md
          board-paper import master.xlsx --sheet "Public health" -o indicators/health.yaml
          board-paper import returns.csv --period "Q2 2017/18"
        """)

    @Argument(
      help: ArgumentHelp("A paper or a minute, or a table of indicators.", valueName: "file"),
      completion: .file(extensions: PaperImportTask.endings + TableTask.endings))
    var file: String

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        """
        Of a paper: the folder of the workspace; left out: that of the current folder, or the folder \
        itself. Of a table: the file to be drafted; left out: beside the table, with its name.
        """, valueName: "path"),
      completion: .file())
    var output: String?

    @Option(
      help: ArgumentHelp(
        "The period that is reported on, such as 'Q2 2017/18'. Left out: as the file says it.",
        valueName: "period"),
      transform: ReportingPeriod.argument)
    var period: ReportingPeriod?

    @Option(
      help: ArgumentHelp(
        "The sheet of a workbook. Left out: the one that looks most like a table of indicators.",
        valueName: "name"))
    var sheet: String?

    @Option(
      help: ArgumentHelp(
        "The paper that is to print the indicators of a table: they become an appendix of it.",
        valueName: "paper"))
    var paper: String?

    @Option(
      help: ArgumentHelp(
        "The date of the meeting, in place of the one that the paper states.", valueName: "date"),
      transform: CalendarDate.argument)
    var date: CalendarDate?

    @Flag(help: "Reads tracked changes as refused. Left out: as accepted.")
    var refuseChanges = false

    @Flag(help: "The file is the minute of an item. Left out: if its first lines say so.")
    var minute = false

    @Flag(help: "Shows what would be written, and writes nothing.")
    var dryRun = false

    private var ending: String { Path.ending(of: file) }
    private var isTable: Bool { TableTask.endings.contains(ending) }

    func validate() throws {
      guard isTable || PaperImportTask.endings.contains(ending) else {
        throw ValidationError(
          "'\(file)' cannot be imported: papers in .docx, .md and .html files can, and tables in "
            + ".xlsx and .csv files")
      }
      if isTable, date != nil || refuseChanges || minute {
        throw ValidationError("'--date', '--refuse-changes' and '--minute' are for papers")
      }
      if !isTable, sheet != nil || paper != nil {
        throw ValidationError("'--sheet' and '--paper' are for tables")
      }
    }

    func run() throws {
      guard isTable else {
        let options = PaperImportTask.Options(
          output: output, date: date, period: period,
          changes: refuseChanges ? .refuse : .accept, isMinute: minute ? true : nil,
          isDry: dryRun)
        let task = PaperImportTask(file, options, in: .current)
        return try StandardOutput.write(lines: try task.run())
      }
      let outcome = try TableTask(
        file, output: output, sheet: sheet, period: period, paper: paper, isDry: dryRun, .current
      ).run()
      try StandardOutput.write(lines: outcome.lines)
      if !outcome.isWhole { throw Failure.inputs }
    }
  }
}
