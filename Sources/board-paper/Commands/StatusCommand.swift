import ArgumentParser
import BoardPaperKit
import PaperModel
import PaperSource

extension StatusFormat: ExpressibleByArgument {}

extension BoardPaperCommand {
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Shows what is waiting, for whom, and by when it is needed.",
      discussion: """
        Of the papers of meetings to come: figures and progress of their periods, places that are still \
        to be written, clearance. Of their agendas: papers that do not exist, documents to follow. Of \
        meetings that are over: minutes, outcomes and words of resolutions that are not recorded or \
        confirmed. And follow-ups, and what the board is to hear of again.

        The day by which each is needed is counted back from the meeting in working days, without the \
        bank holidays of the board's nation: 'deadlines' in 'board.yaml' says how many. Nothing is later \
        than the last day on which an agenda can be published.

        What files state to be private is left out, unless '--include-private' asks for it. Papers that \
        no agenda names yet are in the list, which is not for publication in any form.

        Examples:
          board-paper status
          board-paper status --for 'Fire Service'
          board-paper status meetings/2018-02-05 --as-of 2018-01-22
          board-paper status --to csv -o waiting.csv
          board-paper status --to ics -o waiting.ics
        """)

    typealias Format = StatusFormat

    @Argument(
      help: ArgumentHelp(
        "Folders or files. Without any: the folder you are in.", valueName: "path"),
      completion: .file())
    var paths: [String] = []

    @Option(
      help: ArgumentHelp(
        "The day as on which everything is seen. Without it: today, or that of 'SOURCE_DATE_EPOCH'.",
        valueName: "date"),
      transform: CalendarDate.argument)
    var asOf: CalendarDate?

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        "Only what this person or organisation has, by any of its names. Can be repeated.",
        valueName: "name"))
    var names: [String] = []

    @Flag(help: "Also what files state to be private: not for publication.")
    var includePrivate = false

    @Option(
      help: """
        text: for people. md, html: as documents of the council. csv: for spreadsheets. ics: for a calendar.
        """)
    var to: Format = .text

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp("Where it goes. Without it: standard output.", valueName: "file"),
      completion: .file())
    var output: String?

    func run() throws {
      let environment = Environment.current
      let date = try environment.day(or: asOf, by: "--as-of")
      let selection = try Selection.named(paths, in: environment)
      let target = try FileOutput(output, of: [selection.root], in: environment)
      try target?.refuse(ifSourceOf: selection, typed: output)
      let outputs = try StatusOutputs(
        of: selection, for: names, on: date, withPrivate: includePrivate, as: to, in: environment)
      try outputs.refuseUnknownNames()
      outputs.sayWhatIsLeftOut()
      let bytes = try outputs.content(as: to)
      if let target {
        try target.write(bytes, inputs: outputs.inputs)
      } else {
        try StandardOutput.write(bytes)
      }
      if !outputs.isWhole { throw Failure.inputs }
    }
  }
}
