import ArgumentParser
import BoardPaperKit
import PaperModel

extension BoardPaperCommand {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Takes what is needed out of files of other programs.",
      subcommands: [File.self, Fingertips.self], defaultSubcommand: File.self)
  }
}

extension BoardPaperCommand.Import {
  struct Fingertips: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fingertips",
      abstract: "Takes figures out of a download from the public health profiles.",
      discussion: """
        The file is the CSV of 'data for all areas' from fingertips.phe.org.uk. The indicators say \
        which of its figures are theirs ('fingertips: { id: 90366, sex: Male, age: All ages }'); the \
        areas and groups that they state are taken beside the board's own. What is suppressed is \
        '[x]', never nought. Documentation/Fingertips.md says how each column is read.

        Without '--add' or '-o' the rows go to standard output.

        Examples:
          board-paper import fingertips data.csv --new indicators/outcomes.yaml --area E08000026
          board-paper import fingertips data.csv --for indicators/outcomes.yaml --dry-run
          board-paper import fingertips data.csv --for indicators/outcomes.yaml --add \
        --supplied-on 2023-07-14
        """)

    @Argument(
      help: ArgumentHelp("The download.", valueName: "file.csv"),
      completion: .file(extensions: ["csv"]))
    var file: String

    @Option(
      help: ArgumentHelp(
        "The code of the board's own area. Left out: that of the indicators.", valueName: "code"))
    var area: String?

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp("The file of the indicators that say 'fingertips:'.", valueName: "path"),
      completion: .file(extensions: ["yaml"]))
    var indicators: String?

    @Option(
      help: ArgumentHelp(
        "Drafts a file of indicators from the download, and its figures beside it.",
        valueName: "path"),
      completion: .file(extensions: ["yaml"]))
    var new: String?

    @Flag(help: "Adds what is new to the figures of the indicators; rows that are there stay.")
    var add = false

    @Flag(help: "Says what '--add' would add, and writes nothing.")
    var dryRun = false

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        "Writes all figures to a new file; one that is there is kept.", valueName: "path"),
      completion: .file(extensions: ["csv"]))
    var output: String?

    @Option(
      help: ArgumentHelp(
        "The day of the download: figures replace those that were supplied before.",
        valueName: "date"),
      transform: CalendarDate.argument)
    var suppliedOn: CalendarDate?

    @Option(
      help: ArgumentHelp(
        "What the figures state as their source. Left out: Fingertips, with the number of the "
          + "indicator.", valueName: "text"))
    var source: String?

    func validate() throws {
      if let area, !area.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) || area.isEmpty
      {
        throw ValidationError("'\(area)' is not the code of an area, such as E08000026")
      }
      guard (indicators == nil) != (new == nil) else {
        throw ValidationError(
          "name the indicators by '--for FILE.yaml', or a file to be drafted by '--new FILE.yaml'")
      }
      if new != nil {
        guard area != nil else {
          throw ValidationError(
            "'--new' needs the code of the area: for example '--area E08000026'")
        }
        guard !add, !dryRun, output == nil else {
          throw ValidationError(
            "'--new' writes the figures beside the indicators, and goes with no '--add', "
              + "'--dry-run' or '-o'")
        }
      }
      if output != nil, add || dryRun {
        throw ValidationError(
          "'-o' writes a file of its own, and goes with no '--add' or '--dry-run'")
      }
    }

    func run() throws {
      let environment = Environment.current
      let task = FingertipsTask(
        file: try FingertipsFile(file, in: environment), area: area,
        rows: ImportedRows(source: source, suppliedOn: suppliedOn), suppliedOn: suppliedOn,
        environment)
      if let new, let area {
        try StandardOutput.write(lines: try task.draft(new, area: area))
        return
      }
      guard let indicators else { return }
      let subject = try task.subject(indicators)
      if add || dryRun {
        try StandardOutput.write(lines: try task.add(to: subject, isDry: dryRun))
      } else {
        let text = try task.text(of: subject)
        guard let output, output != "-" else { return try StandardOutput.write(text) }
        try FileOutput.create(text, at: output, in: environment)
        try StandardOutput.write(lines: ["wrote \(output)"])
      }
    }
  }
}
