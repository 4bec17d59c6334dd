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
        \(EntryKind.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))

        With '-o' a YAML file comes with a schema, by which editors complete and check it.

        Examples:
          board-paper new board -o board.yaml
          board-paper new paper -o meetings/2018-02-05/marmot-update.md
          board-paper new minutes --for meetings/2018-02-05
          board-paper new briefing --from marmot-update.md -o marmot-briefing.md
          board-paper new indicator
          board-paper new aim --priority young-people --dry-run
          board-paper new follow-up --in meetings/2018-02-05/minutes/05-marmot.md --resolution 2
        """)

    /// The name of a kind that creates several files.
    static let minutes = "minutes"

    /// What can be made.
    private static let names =
      FileKind.all.map(\.name) + [minutes] + EntryKind.allCases.map(\.rawValue)

    @Argument(
      help: "What the file is, or what is added to one: \(names.joined(separator: ", ")).",
      completion: .list(names))
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

    @Option(
      name: .customLong("in"),
      help: ArgumentHelp(
        """
        The file to which an indicator, an aim or a follow-up is added; all that is in it stays. Left out: \
        the only one of its kind.
        """, valueName: "file"),
      completion: .file(extensions: ["yaml", "md"]))
    var file: String?

    @Option(help: ArgumentHelp("The priority of an indicator or an aim.", valueName: "id"))
    var priority: String?

    @Option(
      help: ArgumentHelp(
        "The resolution of a follow-up: its id, or its number in the minute.", valueName: "id"))
    var resolution: String?

    @Option(
      help: ArgumentHelp(
        "The id of what is added, or the number of an aim. Left out: counted on from the others.",
        valueName: "id"))
    var id: String?

    @Flag(help: "Shows how a file would be changed by what is added, and writes nothing.")
    var dryRun = false

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
      let entry = EntryKind(rawValue: kind)
      if entry == nil, file != nil || id != nil || dryRun || priority != nil || resolution != nil {
        throw ValidationError(
          "'--in', '--id', '--priority', '--resolution' and '--dry-run' belong to what is added to a "
            + "file: 'new indicator', 'new aim' and 'new follow-up'")
      }
      if entry != nil, output != nil {
        throw ValidationError("'new \(kind)' adds to a file: name it with '--in', not with '-o'")
      }
      if resolution != nil, entry != .followUp {
        throw ValidationError("'--resolution' belongs to 'new follow-up'")
      }
      if priority != nil, entry == .followUp {
        throw ValidationError("'--priority' belongs to 'new indicator' and 'new aim'")
      }
      if let id, let entry, !entry.takes(id: id) {
        throw ValidationError("'\(id)' is not an id: letters, digits and hyphens, a letter first")
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
      if let entry = EntryKind(rawValue: kind) {
        let addition = try EntryAddition(
          entry, to: file, in: priority ?? resolution, id: id, in: environment)
        try StandardOutput.write(lines: try addition.write(isDry: dryRun))
        return
      }
      guard let found = FileKind.all.first(where: { $0.name == kind }) else {
        throw ValidationError(
          "'\(kind)' is not a kind of file: "
            + Self.names.map { "'\($0)'" }.joined(separator: ", "))
      }
      try NewFile(found, output: output, in: environment).write()
    }
  }
}
