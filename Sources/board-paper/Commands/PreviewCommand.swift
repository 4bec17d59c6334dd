import ArgumentParser
import BoardPaperKit
import PaperPreview

extension BoardPaperCommand {
  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "preview",
      abstract: "Shows the documents in a browser while they are written, with what is wrong.",
      discussion: """
        It builds as 'build --watch' does, into the same folders, and shows what it makes in a browser of \
        this machine. Whatever is saved is seen at once, at the place where the page was read. While a \
        source has an error, the last good page stays, with the error over it.

        Beside the document are the findings, with the line of each and, where a change is certain, a \
        button that writes it into the file and can be undone; the figures that a paragraph uses, and where \
        they are stated; and all documents. What is private is marked.

        The address holds a token, and only this machine can reach it: keep it to yourself, since private \
        documents are shown too. Ctrl-C ends it.

        Examples:
          board-paper preview
          board-paper preview meetings/2018-02-05/marmot-update.md
          board-paper preview --port 8080 --no-open
        """)

    @Argument(
      help: ArgumentHelp(
        "A file or a folder of the workspace, whose document is shown first. Without any: the site of the "
          + "folder you are in.", valueName: "path"),
      completion: .file())
    var path: String?

    @Option(help: ArgumentHelp("Without it: any that is free.", valueName: "number"))
    var port: UInt16 = 0

    @Flag(
      inversion: .prefixedNo,
      help: "Opens the browser, where there is a screen. '--no-open' only prints the address.")
    var open = true

    func run() throws {
      let environment = Environment.current
      let preview = try PaperPreview.Preview(of: path, port: port, in: environment)
      var report = WatchReport(colour: environment.outputHasColour)
      try preview.run { address in
        try StandardOutput.write(lines: [address.lasting])
        if open, Environment.hasScreen { Browser.open(address.once) }
        environment.printError("showing it while it is written, until Ctrl-C")
      } tell: { round in
        try StandardOutput.write(report.text(of: round))
      }
    }
  }
}
