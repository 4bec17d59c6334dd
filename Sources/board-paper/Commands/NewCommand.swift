import ArgumentParser
import PaperSource

extension BoardPaperCommand {
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Writes a file to start from, with a comment for each key.",
      discussion: """
        Kinds:
        \(FileKind.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

        Examples:
          board-paper new paper > meetings/2018-02-05/marmot-update.md
          board-paper new board -o board.yaml
        """)

    @Argument(
      help: "What the file is: \(FileKind.all.map(\.name).joined(separator: ", ")).",
      completion: .list(FileKind.all.map(\.name)))
    var kind: String

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        "Where it goes; a file that is there is kept. Without it: standard output.",
        valueName: "file"),
      completion: .file())
    var output: String?

    func run() throws {
      let environment = Environment.current
      guard let found = FileKind.all.first(where: { $0.name == kind }) else {
        throw ValidationError(
          "'\(kind)' is not a kind of file: "
            + FileKind.all.map { "'\($0.name)'" }.joined(separator: ", "))
      }
      let text = FileDraft.text(found, house: Inputs.house(near: output, in: environment))
      if let output, output != "-" {
        try OutputFolder.create(text, at: output, in: environment)
        print("wrote \(output)")
      } else {
        print(text, terminator: "")
      }
    }
  }
}
