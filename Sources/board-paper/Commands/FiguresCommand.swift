import ArgumentParser
import BoardPaperKit
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

extension BoardPaperCommand {
  struct Figures: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "figures",
      abstract: "Shows the indicators: value, target, status, travel, and who supplied them.",
      discussion: """
        Where a paper is named, the figures are those of its indicators, for its period and as they \
        were on its date. Otherwise they are for the last period with figures, as they are now.

        Share is the value as a part of what is due now, or of the target where it does not add up. \
        A window that is too narrow leaves out, in this order: \
        \(FigureListing.droppedColumns.joined(separator: ", ")).

        Examples:
          board-paper figures
          board-paper figures --status red --status amber --explain
          board-paper figures meetings/2018-02-05/marmot-update.md
          board-paper figures --period 'Q2 2017/18' --to csv > figures.csv
          board-paper figures --used
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, csv, json
    }

    @Argument(
      help: ArgumentHelp(
        "Folders or files. Without any: the folder you are in.", valueName: "path"),
      completion: .file())
    var paths: [String] = []

    @Option(
      help: "The period that is shown, such as 'Q2 2017/18'.",
      transform: ReportingPeriod.argument)
    var period: ReportingPeriod?

    @Option(
      help: ArgumentHelp("What was supplied after this date is not seen.", valueName: "date"),
      transform: CalendarDate.argument)
    var on: CalendarDate?

    @Option(help: ArgumentHelp("Only this priority. Can be repeated.", valueName: "id"))
    var priority: [String] = []

    @Option(
      help: ArgumentHelp(
        "Only what this organisation or person owns. Can be repeated.", valueName: "id or name"))
    var owner: [String] = []

    @Option(help: ArgumentHelp("Only this status. Can be repeated.", valueName: "word"))
    var status: [String] = []

    @Option(help: "text: for people. csv: for spreadsheets. json: for programs.")
    var to: Format = .text

    @Flag(help: "Says below the table what gave each status; csv and json always say it.")
    var explain = false

    @Flag(help: "Shows instead where texts use each figure, and in which words.")
    var used = false

    func validate() throws {
      guard used else { return }
      guard period == nil, on == nil, status.isEmpty, !explain else {
        throw ValidationError(
          "'--used' shows each text as its paper prints it, and goes with no '--period', '--on', "
            + "'--status' or '--explain'")
      }
    }

    func run() throws {
      let environment = Environment.current
      let selection = try Selection.named(paths, in: environment)
      let inputs = Inputs.read(selection, in: environment)
      let (workspace, isWhole) = try inputs.workspaceWithoutFaults(in: environment)
      if used {
        try showUses(in: workspace, isWhole: isWhole, inputs, environment)
      } else {
        let paper = try FigureSubject.paper(
          named: paths, in: workspace, of: selection, environment)
        try showFigures(of: workspace, isWhole: isWhole, paper: paper, environment)
      }
      if !isWhole { throw Failure.inputs }
    }

    private func showFigures(
      of workspace: Workspace, isWhole: Bool, paper: BoardPaper?, _ environment: Environment
    ) throws {
      let subject = try FigureSubject(workspace, paper: paper, period: period, on: on)
      let filter = try filter(workspace, subject.sets)
      let listing = FigureListing(
        of: subject.sets, board: workspace.board, status: workspace.house.status,
        period: subject.period, asOf: subject.date, keeping: filter.keeps,
        statuses: filter.statuses)
      if listing.groups.isEmpty { sayNothingFits(in: subject.sets, isWhole: isWhole, environment) }
      let text =
        switch to {
        case .text:
          listing.text(title: subject.title, width: environment.width, explained: explain)
        case .csv: listing.csv
        case .json: listing.json
        }
      try StandardOutput.write(text)
    }

    private func showUses(
      in workspace: Workspace, isWhole: Bool, _ inputs: Inputs, _ environment: Environment
    ) throws {
      let filter = try filter(workspace, workspace.indicatorSets)
      let uses = FigureUses(in: workspace, typed: inputs.text, keeping: filter.keeps)
      if uses.uses.isEmpty, uses.unused.isEmpty {
        sayNothingFits(in: workspace.indicatorSets, isWhole: isWhole, environment)
      }
      let text =
        switch to {
        case .text: uses.text(width: environment.width)
        case .csv: uses.csv
        case .json: uses.json
        }
      try StandardOutput.write(text)
    }

    private func filter(_ workspace: Workspace, _ sets: [IndicatorSet]) throws -> FigureFilter {
      try FigureFilter(
        priorities: priority, owners: owner, statuses: status, in: workspace, sets)
    }

    /// - Parameter isWhole: whether nothing was left out because of errors.
    private func sayNothingFits(
      in sets: [IndicatorSet], isWhole: Bool, _ environment: Environment
    ) {
      let none = isWhole ? "no indicators were found" : "no other indicators were found"
      environment.printError(
        sets.allSatisfy(\.indicators.isEmpty) ? none : "no indicator fits what is asked for")
    }
  }
}
