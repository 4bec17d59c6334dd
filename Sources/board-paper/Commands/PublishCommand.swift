import ArgumentParser
import BoardPaperKit
import PaperMarkup
import PaperModel

extension BoardPaperCommand {
  struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish",
      abstract: "Freezes the public documents of a meeting, and proves what was published.",
      discussion: """
        What 'build' makes of the meeting for the public (agenda, papers with their workbooks, minutes, \
        actions) is checked as final, compared with what was published before, word by word where it is \
        text, and kept in the folder 'published' of the workspace, with checksums. Nothing in it is ever \
        changed: each publication is an edition of its own. Errors, placeholders and resolutions that were \
        drafted and not confirmed are refused; minutes that were not agreed yet are published as drafts.

        What was published and says something else now, or goes away, is corrected: '--reason' states what \
        was corrected, and why, and the document says so below its title, also when it is built again. \
        Documents that are added need no reason, nor do draft minutes that were agreed.

        In a terminal it asks before it freezes anything; '--yes' answers, and '--dry-run' only shows.

        '--verify' proves that the frozen files are what was published and, where a folder is named that \
        was taken from a web host or is to be put there, that its files are: it says what is missing, \
        changed or extra, and ends with 1.

        Examples:
          board-paper publish meetings/2018-02-05 --dry-run
          board-paper publish meetings/2018-02-05
          board-paper publish 2018-02-05 --reason 'The figure for the second quarter was mistyped.'
          board-paper publish 2018-02-05 --history
          board-paper publish --verify
          board-paper publish --verify ~/Downloads/site
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json
    }

    @Argument(
      help: ArgumentHelp(
        "The folder, the file or the id of the meeting; with '--verify' a folder to be verified.",
        valueName: "meeting"),
      completion: .file())
    var subject: String?

    @Option(
      help: ArgumentHelp(
        "What was corrected, and why, in words for the public.", valueName: "text"))
    var reason: String?

    @Option(
      help: ArgumentHelp("The day of the publication. Left out: today.", valueName: "date"),
      transform: CalendarDate.argument)
    var on: CalendarDate?

    @Flag(help: "Shows what would change, and writes nothing.")
    var dryRun = false

    @Flag(help: "Does not ask in a terminal.")
    var yes = false

    @Flag(help: "Workbooks have a sheet with a chart for each priority, as with 'build --charts'.")
    var charts = false

    @Flag(help: "Each document is a PDF too, as with 'build --pdf'.")
    var pdf = false

    @Flag(help: "Shows all editions of the meeting, and what each changed.")
    var history = false

    @Flag(help: "Compares the frozen files, and those of a folder, with what was published.")
    var verify = false

    @Option(
      help: ArgumentHelp(
        "With '--verify': the seal of an edition, as 'publish' printed it, that must be there.",
        valueName: "seal"))
    var seal: String?

    @Option(help: "text: for people. json: for programs.")
    var format: Format = .text

    func validate() throws {
      if !verify, subject == nil { throw ValidationError("name the meeting to be published") }
      if seal != nil, !verify { throw ValidationError("'--seal' is for '--verify'") }
      if verify, history { throw ValidationError("'--verify' and '--history' are two questions") }
      let isAnswer = verify || history
      if isAnswer, reason != nil || on != nil || dryRun || yes || charts || pdf {
        throw ValidationError(
          "'--\(verify ? "verify" : "history")' writes nothing: '--reason', '--on', '--dry-run', "
            + "'--yes', '--charts' and '--pdf' are for publishing")
      }
    }

    func run() throws {
      let environment = Environment.current
      if verify {
        try tellWhetherIntact(environment)
      } else if let subject, history {
        try tellHistory(of: subject, environment)
      } else if let subject {
        try publish(subject, environment)
      }
    }

    private func publish(_ subject: String, _ environment: Environment) throws {
      let publication = try MeetingPublication(
        of: subject, on: on, reason: reason, hasCharts: charts, hasPDF: pdf, in: environment)
      guard !publication.change.isEmpty else {
        if !dryRun { try publication.write() }
        if format == .json { try tell(PublicationReport(publication, isWritten: false)) }
        return environment.printError(
          "nothing has changed since edition \(publication.manifest.edition - 1), and nothing is written"
        )
      }
      let report = PublicationReport(publication, isWritten: !dryRun)
      let isRefused = !publication.unreasoned.isEmpty
      if format == .text {
        try StandardOutput.write(lines: report.lines(isColoured: environment.outputHasColour))
      }
      guard !dryRun else {
        if format == .json { try tell(report) }
        if isRefused {
          environment.printError(MeetingPublication.needsReason(publication.unreasoned))
        }
        return
      }
      if !isRefused, !yes, Environment.isInteractive,
        !Environment.confirms("publish this as edition \(publication.manifest.edition)?")
      {
        return environment.printError("nothing was written")
      }
      try publication.write()
      if format == .json { return try tell(report) }
      try StandardOutput.write(lines: [
        "published as edition \(publication.manifest.edition) in \(publication.shownFolder)",
        "seal: \(publication.seal)",
      ])
    }

    private func tell(_ report: PublicationReport) throws {
      try StandardOutput.write(report.json.fileText)
    }

    private func tellHistory(of subject: String, _ environment: Environment) throws {
      let history = try PublicationHistory(of: subject, in: environment)
      if format == .json { return try StandardOutput.write(history.json.fileText) }
      if history.isEmpty { environment.printError("nothing was published of '\(subject)' yet") }
      try StandardOutput.write(lines: history.lines(isColoured: environment.outputHasColour))
    }

    private func tellWhetherIntact(_ environment: Environment) throws {
      let verification = try PublishedVerification(of: subject, seal: seal, in: environment)
      switch format {
      case .text: try StandardOutput.write(lines: verification.lines)
      case .json: try StandardOutput.write(verification.json.fileText)
      }
      if !verification.isIntact { throw Failure.inputs }
    }
  }
}
