import ArgumentParser
import BoardPaperKit
import PaperModel

extension BoardPaperCommand.Import {
  struct Table: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "table",
      abstract: "Drafts indicators for a table in Excel or CSV, which stays where and as it is.",
      discussion: """
        The table may have headings of several rows, merged cells, notes, totals, 'N/A' and gaps. It \
        is asked nothing: the file of indicators says under 'columns:' how it is read, to be \
        corrected there, and every build reads the table anew. What is not read is listed with its \
        cell. Documentation/Tables.md says what can be stated.

        Examples:
          board-paper import indicators/scorecard.xlsx
          board-paper import master.xlsx --sheet "Public health" -o indicators/health.yaml
          board-paper import returns.csv --period "Q2 2017/18"
        """)

    @Argument(
      help: ArgumentHelp("The table.", valueName: "table.xlsx"),
      completion: .file(extensions: ["xlsx", "xlsm", "csv"]))
    var file: String

    @Option(
      help: ArgumentHelp(
        "The sheet of the workbook. Left out: the one that looks most like a table of indicators.",
        valueName: "name"))
    var sheet: String?

    @Option(
      help: ArgumentHelp(
        "The period that the table is of, where it does not say it itself.", valueName: "period"),
      transform: ReportingPeriod.argument)
    var period: ReportingPeriod?

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        "The file to be drafted; one that is there is kept. Left out: beside the table, with its "
          + "name.", valueName: "path"),
      completion: .file(extensions: ["yaml"]))
    var output: String?

    func run() throws {
      let outcome = try TableTask(
        file, output: output, sheet: sheet, period: period, Environment.current
      ).run()
      try StandardOutput.write(lines: outcome.lines)
      if !outcome.isWhole { throw Failure.inputs }
    }
  }
}
