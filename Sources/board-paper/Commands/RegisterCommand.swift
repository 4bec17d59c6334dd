import ArgumentParser
import BoardPaperKit
import PaperCompose
import PaperModel
import PaperRender
import PaperSource

extension RegisterFormat: ExpressibleByArgument {}

extension BoardPaperCommand {
  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register",
      abstract: "Shows what was resolved, who is to do what, and by when.",
      discussion: """
        All meetings of the workspace that were held are in it, or those that are named. In the \
        terminal what is still to be done comes first, by the days on which it is due.

        What is asked for must hold all at once, and of follow-ups of one and the same. Where every \
        member organisation is to answer, '--owner' asks for its answer.

        Decisions from which the public was kept out are left out, unless '--include-private' asks \
        for them. A window that is too narrow leaves out, in this order, of what is still to be done \
        \(names(DecisionRegister.droppedColumnsOfOpen)), and of what was decided \
        \(names(DecisionRegister.droppedColumnsOfDecisions)).

        Examples:
          board-paper register
          board-paper register --open --owner 'Fire Service'
          board-paper register --overdue --on 2018-04-01
          board-paper register --since 2017-05-01 --search 'young people'
          board-paper register --to xlsx -o register.xlsx
          board-paper register --open --to ics -o follow-ups.ics
        """)

    private static func names(_ columns: [RegisterTerminalWords.Column]) -> String {
      columns.map(\.rawValue).joined(separator: ", ")
    }

    typealias Format = RegisterFormat

    @Argument(
      help: ArgumentHelp(
        "Folders or files. Without any: the folder you are in.", valueName: "path"),
      completion: .file())
    var paths: [String] = []

    @Flag(name: .customLong("open"), help: "Only what is still to be done.")
    var isOpen = false

    @Flag(
      name: .customLong("overdue"),
      help: "Only what should be done by now: today, or on the day of '--on'.")
    var isOverdue = false

    @Option(
      help: ArgumentHelp(
        "The day as on which everything is seen, or 'today'. What is dated later is not there.",
        valueName: "date"),
      transform: { text in
        if text == "today", let today = Environment.today { return today }
        return try CalendarDate.argument(text)
      })
    var on: CalendarDate?

    @Option(
      help: ArgumentHelp(
        "Only what this person or organisation has to do, by any of its names. Can be repeated.",
        valueName: "name"))
    var owner: [String] = []

    @Option(
      help: ArgumentHelp("Only decisions of this day or later.", valueName: "date"),
      transform: CalendarDate.argument)
    var since: CalendarDate?

    @Option(
      help: ArgumentHelp(
        "Only where all these words occur, in the item, the wording, the reasons or what is to be "
          + "done; case and accents do not count.", valueName: "words"))
    var search: String?

    @Flag(help: "Also decisions from which the public was kept out: not for publication.")
    var includePrivate = false

    @Option(
      help: """
        text: for people. md, html, docx, pdf, xlsx: as documents of the council. csv: for spreadsheets. json: for \
        programs. ics: what is to be done, for a calendar.
        """)
    var to: Format = .text

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp("Where it goes. Without it: standard output.", valueName: "file"),
      completion: .file())
    var output: String?

    func validate() throws {
      let kind = to == .xlsx ? "a workbook" : to.document?.binaryName
      if let kind, output == nil || output == "-" {
        throw ValidationError("\(kind) is not text: name a file with '-o'")
      }
    }

    func run() throws {
      let environment = Environment.current
      let selection = try Selection.named(paths, in: environment)
      let target = try FileOutput(output, of: [selection.root], in: environment)
      try target?.refuse(ifSourceOf: selection, typed: output)
      let inputs = Inputs.read(selection, in: environment)
      let (workspace, isWhole) = try inputs.workspaceWithoutFaults(in: environment)
      guard let record = workspace.meetings,
        let outputs = RegisterOutputs(
          Editions(workspace), of: inputs, for: includePrivate ? .restricted : .public,
          filter: filter(record, selection), on: day,
          writer: try DocumentOutput(
            workspace.house, as: [to.document].compactMap { $0 }, in: environment),
          in: environment)
      else {
        environment.printError("no meeting was found")
        if !isWhole { throw Failure.inputs }
        return
      }
      try outputs.refuseUnknown(owner)
      if isOverdue, on == nil, let day { environment.printError("overdue as on \(day)") }
      outputs.sayWhatIsLeftOut()
      if outputs.register.meetings.isEmpty {
        environment.printError(
          record.meetings.contains { $0.state == .held }
            ? "no decision fits what is asked for" : "no meeting was held yet")
      }
      if let bytes = try outputs.content(as: to)?.bytes {
        if let target {
          try target.write(bytes, inputs: inputs)
        } else {
          try StandardOutput.write(bytes)
        }
      }
      if !isWhole { throw Failure.inputs }
    }

    /// The date as of which everything is read. `SOURCE_DATE_EPOCH`, which sets the date for whole
    /// builds, is used only to decide what is overdue: for anything else users would not expect it.
    private var day: CalendarDate? {
      on ?? (isOverdue ? Environment.sourceDate ?? Environment.today : nil)
    }

    private func filter(_ record: MeetingRecord, _ selection: Selection) -> RegisterFilter {
      var filter = RegisterFilter()
      filter.isOpen = isOpen
      filter.isOverdue = isOverdue
      filter.owners = owner
      filter.since = since
      filter.search = search ?? ""
      filter.paths = selection.isWhole ? nil : record.named
      return filter
    }
  }
}
