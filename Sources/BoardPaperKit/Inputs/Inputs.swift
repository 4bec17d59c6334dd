package import PaperCheck
package import PaperModel
package import PaperSource

/// The inputs of a command: what was read, and the findings of reading it.
package struct Inputs {
  let workspace: Workspace?
  /// The selection that was read; nil for standard input.
  package let selection: Selection?
  /// The workspace as far as it could be read, even if that is not enough to build anything: it
  /// tells what is private.
  let asFarAsRead: Workspace?
  /// The files that were read, by the path shown.
  package let files: [String: InputFile]
  /// The paths, as shown, of the files and workbooks that were read.
  let paths: Set<String>
  /// Which of these files refer to which others.
  let uses: SourceUses
  /// The number of the user's files that were read.
  package let fileCount: Int
  /// The findings about the files themselves, before any rule was applied.
  package let readingFindings: [Diagnostic]

  private init(_ result: WorkspaceReader.Result, of selection: Selection? = nil) {
    self.selection = selection
    workspace = result.workspace
    asFarAsRead = result.asFarAsRead
    files = result.files
    paths = result.workbooks.union(result.files.keys)
    uses = result.uses
    fileCount = result.fileCount
    readingFindings = result.diagnostics
  }

  /// Reads a selection.
  /// - Parameter keepsPassages: whether to keep the prose, for rules that check it.
  package static func read(
    _ selection: Selection, keepsPassages: Bool = false, in environment: Environment
  ) -> Inputs {
    Inputs(
      WorkspaceReader.read(
        selection, currentFolder: environment.currentFolder, keepsPassages: keepsPassages
      ) {
        environment.progress?("reading", $0, $1)
      }, of: selection)
  }

  /// Reads one file, or standard input for the path `-`.
  package static func readOne(
    _ file: String, keepsPassages: Bool = false, in environment: Environment
  ) throws -> Inputs {
    guard file == InputFile.standardInput else {
      let selection = try Selection.named([file], in: environment)
      guard selection.files.count == 1, FileSystem.kind(of: file) == .file else {
        throw Failure.usage("'\(file)' is not a file; 'board-paper build' takes folders")
      }
      return read(selection, keepsPassages: keepsPassages, in: environment)
    }
    do throws(FileProblem) {
      let bytes = try FileSystem.readStandardInput(limit: InputFile.sizeLimit)
      return Inputs(
        WorkspaceReader.read(
          standardInput: bytes, currentFolder: environment.currentFolder,
          keepsPassages: keepsPassages))
    } catch {
      throw Failure.usage("standard input cannot be read, or is too large")
    }
  }

  /// The house of the workspace to which a new file belongs; the built-in one where there is none.
  package static func house(near path: String?, in environment: Environment) -> House? {
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

  /// The files in which reading found errors.
  var errorFiles: Set<String> {
    Set(readingFindings.filter { $0.severity == .error }.map(\.range.file))
  }

  /// All findings, sorted by file and place. Rules run only on inputs that could be read without
  /// errors, since findings that result from another would hide it.
  package func findings(by checker: Checker) -> [Diagnostic] {
    let rules = workspace.map(checker.findings) ?? []
    return (readingFindings + rules).inOrder
  }
}

extension Selection {
  /// The selection for paths that the user typed. Throws a usage failure where one does not exist.
  package static func named(_ paths: [String], in environment: Environment) throws -> Selection {
    do throws(Selection.Problem) {
      return try Selection(paths: paths, currentFolder: environment.currentFolder)
    } catch {
      throw Failure.usage(error.description)
    }
  }
}

extension Selection {
  /// A path in the workspace as shown to the user.
  func shown(_ path: String, in environment: Environment) -> String {
    Path.relative(Path.join(root, path), from: environment.currentFolder)
  }

  /// The whole workspace to which this selection belongs; nil where its folder no longer exists.
  func ofWholeWorkspace(in environment: Environment) -> Selection? {
    try? Selection(paths: [root], currentFolder: environment.currentFolder)
  }
}
