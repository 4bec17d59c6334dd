import ArgumentParser
import BoardPaperKit

/// The program. Each command is a file in `Commands/` and states its name explicitly: deriving the
/// name from the type takes a third of the program's startup time.
@main
struct BoardPaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board-paper",
    abstract: "Makes the documents of a Health and Wellbeing Board from plain text files.",
    discussion: """
      A workspace is a folder with a 'board.yaml'. Papers are Markdown files in it. Where something \
      in them is wrong, the program says what, in which file, line and column.

      To begin:
        board-paper new board -o board.yaml
        board-paper new paper -o marmot-update.md
        board-paper check
        board-paper build

      Exit status: 0 done, 1 the inputs hold errors, 64 wrong usage, 69 a program that makes PDF is missing \
      or failed, 74 something could not be written.

      Completion for a shell: board-paper --generate-completion-script (bash|zsh|fish)
      """,
    version: programVersion,
    subcommands: [
      Build.self, Preview.self, Pack.self, Publish.self, Render.self, Check.self, Figures.self,
      Status.self,
      Register.self,
      Partners.self, New.self, Next.self, Returns.self,
      Import.self, Review.self, Schema.self, HouseCommand.self, Explain.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
      try StandardOutput.finish()
    } catch let failure as Failure where failure.kind == .usage {
      exit(withError: ValidationError(failure.message))
    } catch let failure as Failure {
      if !failure.message.isEmpty { Environment.writeToStandardError(failure.message + "\n") }
      exit(withError: ExitCode(failure.status))
    } catch {
      tell(error)
    }
  }

  /// Ends the program as an error requires. Help and the like, which are thrown as errors too, are
  /// written like all other standard output.
  private static func tell(_ error: any Error) -> Never {
    guard exitCode(for: error) == .success else { exit(withError: error) }
    do {
      try StandardOutput.write(lines: [fullMessage(for: error)].filter { !$0.isEmpty })
      try StandardOutput.finish()
      exit()
    } catch let failure as Failure {
      Environment.writeToStandardError(failure.message + "\n")
      exit(withError: ExitCode(failure.status))
    } catch {
      exit(withError: error)
    }
  }
}
