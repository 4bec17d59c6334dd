import ArgumentParser
import BoardPaperKit
import PaperSource

extension BoardPaperCommand {
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Writes a file to start from, with a comment for each key.",
      discussion: """
        Kinds:
        \(FileKind.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
          \(minutes): The minutes of a meeting: a file for each item of its agenda that has none, \
        with every recommendation of its papers waiting for its outcome.

        With '-o' a YAML file comes with a schema, by which editors complete and check it.

        Examples:
          board-paper new board -o board.yaml
          board-paper new paper -o meetings/2018-02-05/marmot-update.md
          board-paper new minutes --for meetings/2018-02-05
          board-paper new briefing --from marmot-update.md -o marmot-briefing.md
        """)

    /// The name of a kind that creates several files.
    static let minutes = "minutes"

    @Argument(
      help: "What the file is: \((FileKind.all.map(\.name) + [minutes]).joined(separator: ", ")).",
      completion: .list(FileKind.all.map(\.name) + [minutes]))
    var kind: String

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        "Whose minutes are begun: the folder of a meeting, or its file.", valueName: "meeting"),
      completion: .file())
    var meeting: String?

    @Option(
      name: .customLong("from"),
      help: ArgumentHelp(
        """
        What a briefing is drafted from. Of a paper the background, aims, figures and recommendations are \
        taken over, of a framework the story, principles and headline figures; what has to be looked at is \
        marked.
        """, valueName: "file"),
      completion: .file(extensions: ["md"]))
    var source: String?

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        """
        Where it goes; a file that is there is kept. Without it: standard output; of minutes the \
        folder 'minutes' beside the meeting's file.
        """,
        valueName: "path"),
      completion: .file())
    var output: String?

    func validate() throws {
      if kind == Self.minutes, meeting == nil {
        throw ValidationError(
          "'new minutes' needs the meeting: for example '--for meetings/2018-02-05'")
      }
      if kind != Self.minutes, meeting != nil {
        throw ValidationError("'--for' belongs to 'new minutes'")
      }
      if kind != FileKind.briefing.name, source != nil {
        throw ValidationError("'--from' belongs to 'new briefing'")
      }
    }

    func run() throws {
      let environment = Environment.current
      if let meeting {
        try NewMinutes(meeting, output: output, in: environment).write()
        return
      }
      if let source {
        try NewBriefing(from: source, output: output, in: environment).write()
        return
      }
      guard let found = FileKind.all.first(where: { $0.name == kind }) else {
        throw ValidationError(
          "'\(kind)' is not a kind of file: "
            + (FileKind.all.map(\.name) + [Self.minutes]).map { "'\($0)'" }.joined(separator: ", "))
      }
      try NewFile(found, output: output, in: environment).write()
    }
  }
}
