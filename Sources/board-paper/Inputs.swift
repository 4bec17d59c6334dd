import ArgumentParser
import PaperCheck
import PaperModel
import PaperSource

/// What a command works on: what was read, and what was found while reading.
struct Inputs {
  let workspace: Workspace?
  /// The files that were read, by the path that is shown.
  let files: [String: InputFile]
  /// The paths, as they are shown, of the files and workbooks that were read.
  let paths: Set<String>
  /// How many files of the user were read.
  let fileCount: Int
  private let readingFindings: [Diagnostic]

  private init(_ result: WorkspaceReader.Result) {
    workspace = result.workspace
    files = result.files
    paths = result.workbooks.union(result.files.keys)
    fileCount = result.fileCount
    readingFindings = result.diagnostics
  }

  static func read(_ selection: Selection, in environment: Environment) -> Inputs {
    var progress = Progress("reading", isShown: environment.errorsAreOnTerminal)
    defer { progress.finish() }
    return Inputs(
      WorkspaceReader.read(selection, currentFolder: environment.currentFolder) {
        progress.update(done: $0, of: $1)
      })
  }

  /// Reads one file, or standard input where it is named `-`.
  static func readOne(_ file: String, in environment: Environment) throws -> Inputs {
    guard file == InputFile.standardInput else {
      let selection = try BoardPaperCommand.selection([file], in: environment)
      guard selection.files.count == 1, FileSystem.kind(of: file) == .file else {
        throw ValidationError("'\(file)' is not a file; 'board-paper build' takes folders")
      }
      return read(selection, in: environment)
    }
    do throws(FileProblem) {
      let bytes = try FileSystem.readStandardInput(limit: InputFile.sizeLimit)
      return Inputs(
        WorkspaceReader.read(standardInput: bytes, currentFolder: environment.currentFolder))
    } catch {
      throw ValidationError("standard input cannot be read, or is too large")
    }
  }

  /// The house of the workspace that a new file goes into; the built-in one where there is none.
  static func house(near path: String?, in environment: Environment) -> House? {
    let folder = path.map {
      Path.folder(of: Path.normalised(Path.join(environment.currentFolder, $0)))
    }
    guard
      let root = Selection.workspace(above: folder ?? environment.currentFolder),
      let selection = try? Selection(
        paths: [Path.join(root, Selection.boardFileName)],
        currentFolder: environment.currentFolder)
    else { return HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house }
    return WorkspaceReader.read(selection, currentFolder: environment.currentFolder)
      .workspace?.house
  }

  /// Everything that is wrong, sorted by file and place. Rules look only at what reads clean:
  /// a finding that follows from another would hide it.
  func findings(stage: Stage) -> [Diagnostic] {
    let rules = workspace.map { Rule.findings($0, stage: stage) } ?? []
    return (readingFindings + rules).inOrder
  }

  /// The workspace where nothing is wrong with it; otherwise prints what is and ends the command.
  /// - Parameter tellsErrorsOnly: whether what is worth a look is told only where there are errors
  ///   too: of a command that asks a question, and makes nothing to be published.
  func workspaceWithoutErrors(
    stage: Stage, tellsErrorsOnly: Bool = false, in environment: Environment
  ) throws -> Workspace {
    let findings = findings(stage: stage)
    let hasErrors = findings.contains { $0.severity == .error }
    if hasErrors || !tellsErrorsOnly {
      let printer = DiagnosticPrinter(files: files, colour: environment.errorsHaveColour)
      Environment.writeToStandardError(printer.text(findings))
    }
    guard !hasErrors, let workspace else {
      environment.printError(Summary(findings, files: fileCount).text)
      throw ExitCode.failure
    }
    return workspace
  }
}

extension BoardPaperCommand {
  /// What the user means by the paths that she typed; wrong usage where they lead nowhere.
  static func selection(_ paths: [String], in environment: Environment) throws -> Selection {
    do throws(Selection.Problem) {
      return try Selection(paths: paths, currentFolder: environment.currentFolder)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
