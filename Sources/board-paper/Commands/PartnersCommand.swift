import ArgumentParser
import BoardPaperKit
import PaperModel
import PaperRender
import PaperSource

extension BoardPaperCommand {
  struct Partners: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "partners",
      abstract: "Shows who works on what in a monitoring framework.",
      discussion: """
        A row for each partner and principle, with the programmes that the partner is stated to deliver: \
        where the list of programmes says so or, where that says nothing of it, where a row of the table \
        has a single programme or a single partner. Of a row with several of both it is not known who \
        delivers which, and only the principle is shown.

        Examples:
          board-paper partners
          board-paper partners frameworks/2023/framework.md --principle best-start
          board-paper partners --to csv > partners.csv
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, csv, json
    }

    @Argument(
      help: ArgumentHelp(
        "Folders or files. Without any: the folder you are in.", valueName: "path"),
      completion: .file())
    var paths: [String] = []

    @Option(help: ArgumentHelp("Only this principle. Can be repeated.", valueName: "id"))
    var principle: [String] = []

    @Option(help: "text: for people. csv: for spreadsheets. json: for programs.")
    var to: Format = .text

    func run() throws {
      let environment = Environment.current
      let selection = try Selection.named(paths, in: environment)
      let inputs = Inputs.read(selection, in: environment)
      let (workspace, isWhole) = try inputs.workspaceWithoutFaults(in: environment)
      let known = Set(workspace.frameworks.flatMap(\.principles).map(\.id.value))
      if let unknown = principle.first(where: { !known.contains($0) }), isWhole {
        throw ValidationError("no framework has a principle '\(unknown)'")
      }
      let wanted = Set(principle)
      let listings = workspace.frameworks.map {
        PartnerListing(
          of: $0, board: workspace.board, keeping: wanted.isEmpty ? nil : { wanted.contains($0) })
      }.filter { !$0.isEmpty }
      if listings.isEmpty { environment.printError("no framework names a partner here") }
      let text =
        switch to {
        case .text:
          listings.map { $0.text(width: environment.width) }.joined(separator: "\n")
        case .csv: listings.csv
        case .json: listings.json
        }
      try StandardOutput.write(text)
      if !isWhole { throw Failure.inputs }
    }
  }
}
