import ArgumentParser
import BoardPaperKit

extension BoardPaperCommand {
  struct Pack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pack",
      abstract: "Puts all that is before a meeting together, as one page and one PDF.",
      discussion: """
        A pack has a front sheet with contents, the agenda, the papers in its order under the numbers of \
        their items, the minutes to be agreed and the open follow-ups. 'pack.html' and 'pack.pdf' go where \
        the documents of the meeting are, for the public into 'out'; what the public may not see of them \
        makes 'pack-private' for the board, in 'out-private'. 'packs: yes' in board.yaml has 'build' make \
        them for each meeting.

        The PDF needs Typst ('pip install typst'); LibreOffice makes it without the numbers of pages in \
        the contents. Without either the page alone is made, and a line says so.

        Examples:
          board-paper pack meetings/2018-02-05/meeting.yaml
          board-paper pack meetings/2018-02-05 --output ~/Desktop/papers
        """)

    @Argument(
      help: ArgumentHelp("Files of meetings, or folders with some.", valueName: "meeting"),
      completion: .file(extensions: ["yaml"]))
    var meetings: [String]

    @Option(
      name: [.short, .long],
      help: ArgumentHelp(
        "Where the folders of documents go, outside the workspace. Without it: in the workspace.",
        valueName: "folder"),
      completion: .directory)
    var output: String?

    @Flag(
      inversion: .prefixedNo,
      help: "Also makes the packs in the board's second house ('second-house:' in board.yaml).")
    var edition = true

    func run() throws {
      let builder = try WorkspaceBuilder(
        meetings, into: output, hasCharts: false, hasSecond: edition, in: .current,
        tellRemoved: WrittenLines.tell)
      let report = try builder.build(.packs)
      try StandardOutput.write(lines: WrittenLines.written(report.outcome.written))
      try report.finish()
    }
  }
}
