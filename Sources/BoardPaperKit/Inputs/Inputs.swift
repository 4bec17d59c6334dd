package import PaperCheck
package import PaperModel
package import PaperSource

/// What a command works on: what was read, and what was found while reading.
package struct Inputs {
  let workspace: Workspace?
  /// What was to be read; nil for standard input.
  package let selection: Selection?
  /// What could be read, also where it is not enough to make anything of it: to tell from it what is
  /// private.
  let asFarAsRead: Workspace?
  /// The files that were read, by the path that is shown.
  package let files: [String: InputFile]
  /// The paths, as they are shown, of the files and workbooks that were read.
  let paths: Set<String>
  /// Which of them name which others.
  let uses: SourceUses
  /// How many files of the user were read.
  package let fileCount: Int
  /// What is wrong with the files themselves, which no rule looked for.
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

  /// Reads what a selection names.
  /// - Parameter keepsPassages: whether rules are to look at what people wrote.
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

  /// Reads one file, or standard input where it is named `-`.
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

  /// The house of the workspace that a new file goes into; the built-in one where there is none.
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

  /// Everything that is wrong, sorted by file and place. Rules look only at what reads clean:
  /// a finding that follows from another would hide it.
  package func findings(by checker: Checker) -> [Diagnostic] {
    let rules = workspace.map(checker.findings) ?? []
    return (readingFindings + rules).inOrder
  }
}

extension Selection {
  /// What the user means by the paths that she typed; wrong usage where they lead nowhere.
  package static func named(_ paths: [String], in environment: Environment) throws -> Selection {
    do throws(Selection.Problem) {
      return try Selection(paths: paths, currentFolder: environment.currentFolder)
    } catch {
      throw Failure.usage(error.description)
    }
  }
}

extension Selection {
  /// A path in the workspace as the user sees it.
  func shown(_ path: String, in environment: Environment) -> String {
    Path.relative(Path.join(root, path), from: environment.currentFolder)
  }

  /// All of the workspace that this selection is a part of; nil where its folder is there no more.
  func ofWholeWorkspace(in environment: Environment) -> Selection? {
    try? Selection(paths: [root], currentFolder: environment.currentFolder)
  }
}
