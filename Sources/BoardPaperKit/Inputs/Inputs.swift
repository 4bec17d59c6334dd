package import PaperCheck
package import PaperModel
package import PaperRender
package import PaperSource

/// The inputs of a command: what was read, and the findings of reading it.
package struct Inputs: Sendable {
  let workspace: Workspace?
  /// The selection that was read; nil for standard input.
  package let selection: Selection?
  /// The workspace as far as it could be read, even if that is not enough to build anything: it
  /// tells what is private.
  package let asFarAsRead: Workspace?
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
  /// Whether the board names a second house, in which the same files can be read.
  let hasSecondHouse: Bool
  /// The languages of the board's two houses; nil where there is one house, or one language.
  package let languages: TextLanguages?

  private init(_ result: WorkspaceReader.Result, of selection: Selection? = nil) {
    self.selection = selection
    workspace = result.workspace
    asFarAsRead = result.asFarAsRead
    files = result.files
    paths = result.workbooks.union(result.files.keys)
    uses = result.uses
    fileCount = result.fileCount
    readingFindings = result.diagnostics
    hasSecondHouse = result.hasSecondHouse
    languages = result.languages
  }

  /// Reads a selection.
  /// - Parameters:
  ///   - choice: the house in which its documents are made.
  ///   - keepsPassages: whether to keep the prose, for rules that check it.
  ///   - needsMeetings: whether to read all meetings, whatever is selected.
  ///   - files: files that are taken as they are here, whatever the disk holds.
  package static func read(
    _ selection: Selection, as choice: HouseChoice = .first, keepsPassages: Bool = false,
    needsMeetings: Bool = false, replacing files: [InputFile] = [], in environment: Environment
  ) -> Inputs {
    Inputs(
      WorkspaceReader.read(
        selection, in: choice, currentFolder: environment.currentFolder,
        keepsPassages: keepsPassages, needsMeetings: needsMeetings, replacing: files
      ) {
        environment.progress?("reading", $0, $1)
      }, of: selection)
  }

  /// Reads one file, or standard input for the path `-`.
  package static func readOne(
    _ file: String, as choice: HouseChoice = .first, keepsPassages: Bool = false,
    in environment: Environment
  ) throws -> Inputs {
    guard file == InputFile.standardInput else {
      let selection = try Selection.named([file], in: environment)
      guard selection.files.count == 1, FileSystem.kind(of: file) == .file else {
        throw Failure.usage("'\(file)' is not a file; 'board-paper build' takes folders")
      }
      return read(selection, as: choice, keepsPassages: keepsPassages, in: environment)
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

  /// Whether a file is a translation, so that what is made of it is in the second house.
  package static func isTranslation(_ file: String, in environment: Environment) -> Bool {
    let path = Path.join(environment.currentFolder, file)
    let bytes = try? FileSystem.read(path, limit: InputFile.sizeLimit)
    return bytes.flatMap(InputFile.statedKind) == FileKind.translation.name
  }

  /// The house of the workspace to which a new file belongs; the built-in one where there is none.
  package static func house(near path: String?, in environment: Environment) -> House? {
    let folder = path.map {
      Path.folder(of: Path.normalised(Path.join(environment.currentFolder, $0)))
    }
    guard let root = Selection.workspace(above: folder ?? environment.currentFolder),
      let selection = Self.selection(ofBoardIn: root, in: environment)
    else { return HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house }
    return WorkspaceReader.read(selection, currentFolder: environment.currentFolder)
      .workspace?.house
  }

  /// The board of the workspace in a folder; nil if it cannot be read.
  static func board(of root: String, in environment: Environment) -> Board? {
    Self.selection(ofBoardIn: root, in: environment).flatMap {
      WorkspaceReader.read($0, currentFolder: environment.currentFolder).workspace?.board
    }
  }

  /// The languages of documents that are in folders of their own, by the board in a folder.
  static func languages(of root: String, in environment: Environment) -> [String] {
    guard let selection = selection(ofBoardIn: root, in: environment) else { return [] }
    let read = WorkspaceReader.read(selection, currentFolder: environment.currentFolder)
    return (read.languages?.second).map { [$0] } ?? []
  }

  private static func selection(
    ofBoardIn root: String, in environment: Environment
  ) -> Selection? {
    try? Selection(
      paths: [Path.join(root, Selection.boardFileName)], currentFolder: environment.currentFolder)
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

extension Inputs {
  /// What was corrected in documents of the workspace since they were published.
  package func corrections(in environment: Environment) -> PublishedCorrections {
    guard let selection, selection.hasBoard else { return .none }
    return PublishedFolder(of: selection.root).corrections(in: environment)
  }

  /// What was published of a document of a workspace, as its page in an edition says; nothing in an
  /// edition that is not for the public.
  /// - Parameter source: the path of the document's source.
  package func published(
    _ source: String, of workspace: Workspace, in edition: Edition, _ environment: Environment
  ) -> PublishedDocument {
    guard edition.audience == .public else { return .none }
    let folder = folder(of: workspace).map { $0 + "/" } ?? ""
    return corrections(in: environment).published(folder + Path.withoutExtension(source))
  }

  /// The folder of the documents of a workspace that was read in the second house; nil for the first.
  package func folder(of workspace: Workspace) -> String? {
    languages.flatMap { $0.second == workspace.house.primaryLanguage ? $0.second : nil }
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

/// How commands continue where inputs have errors: with everything that these do not affect.
extension Inputs {
  /// The workspace and the parts that errors affect, after all findings were printed. Throws where
  /// errors may affect everything.
  /// - Parameter tells: the lowest severity that is printed. A command that makes one document, or
  ///   answers a question, prints only errors.
  func workspace(
    tells: Diagnostic.Severity = .error, in environment: Environment
  ) throws -> (workspace: Workspace, faulty: FaultyParts?) {
    let findings = findings(tells, in: environment)
    tell(findings, in: environment)
    return try workspace(findings, in: environment)
  }

  /// The findings of a build that are at least of a severity.
  func findings(_ least: Diagnostic.Severity, in environment: Environment) -> [Diagnostic] {
    findings(
      by: Checker(
        stage: .draft, on: environment.day, atLeast: least, workers: environment.processors)
    )
    .filter { $0.severity >= least }
  }

  /// The workspace without the parts that errors affect, for a question about all of it. Reports
  /// what is left out.
  package func workspaceWithoutFaults(
    in environment: Environment
  ) throws -> (workspace: Workspace, isWhole: Bool) {
    let (workspace, faulty) = try workspace(in: environment)
    guard let faulty else { return (workspace, true) }
    let leftOut = faulty.leftOut
    for line in faulty.lines(of: leftOut, "left out") { environment.printError(line) }
    return (workspace.without(Set(leftOut.keys)), false)
  }

  /// The workspace, and the faulty file that affects a document, for a question about that document
  /// alone. Errors elsewhere are ignored.
  /// - Parameter source: the path of the document's file in the workspace.
  package func workspace(
    asking source: String, in environment: Environment
  ) throws -> (workspace: Workspace, faultyFile: String?) {
    let findings = findings(.error, in: environment)
    if !findings.isEmpty, let workspace,
      let faulty = faultyParts(of: workspace, findings, in: environment),
      faulty.reason(source) == nil
    {
      environment.printError(
        "other files, which are not used here, have errors: 'board-paper check' lists them")
      return (workspace, nil)
    }
    tell(findings, in: environment)
    let (workspace, faulty) = try workspace(findings, in: environment)
    return (workspace, faulty?.reason(source))
  }

  private func workspace(
    _ findings: [Diagnostic], in environment: Environment
  ) throws -> (workspace: Workspace, faulty: FaultyParts?) {
    if findings.contains(where: { $0.severity == .error }) || workspace == nil {
      environment.printError(Summary(findings, files: fileCount).text)
    }
    return try parts(findings, in: environment)
  }

  /// The workspace and the parts that errors affect. Throws where errors may affect everything.
  func parts(
    _ findings: [Diagnostic], in environment: Environment
  ) throws -> (workspace: Workspace, faulty: FaultyParts?) {
    let hasErrors = findings.contains { $0.severity == .error }
    if !hasErrors, let workspace { return (workspace, nil) }
    guard let workspace, let faulty = faultyParts(of: workspace, findings, in: environment) else {
      throw Failure.inputs
    }
    return (workspace, faulty)
  }

  private func faultyParts(
    of workspace: Workspace, _ findings: [Diagnostic], in environment: Environment
  ) -> FaultyParts? {
    guard let selection, selection.hasBoard else { return nil }
    let errors = findings.filter { $0.severity == .error }
    return FaultyParts(
      workspace, faulty: Set(errors.flatMap(\.faultyFiles)), uses: uses, files: files,
      selection: selection, in: environment)
  }

  /// Prints findings with their lines.
  func tell(_ findings: [Diagnostic], in environment: Environment) {
    guard !findings.isEmpty else { return }
    let printer = DiagnosticPrinter(files: files, colour: environment.errorsHaveColour)
    environment.tell(printer.text(findings))
  }
}

extension Diagnostic {
  /// The files that the finding makes unreliable: for one name of two things, the files of both.
  var faultyFiles: [String] {
    [range.file] + (rule == Rule.duplicateID.id ? notes.map(\.range.file) : [])
  }
}

extension Inputs {
  /// The last gate: a search for words of private text in public output.
  /// - Parameter editions: the editions of the workspace; nil where it could not be read.
  func lastGate(_ editions: Editions?) -> LastGate {
    // Words from outside the input files, such as those of a built-in house, are public.
    let house = BuiltInHouse.names.flatMap { BuiltInHouse.files(of: $0) ?? [] }.map(\.text)
    let spans = editions?.privateSpans ?? []
    let sources =
      spans.isEmpty
      ? [] : files.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value.bytes) }
    return LastGate(
      sources: sources, spans: spans,
      house: house + (spans.isEmpty ? [] : editions?.wordsForThePublic ?? []),
      look: workspace?.house.look ?? .none,
      boilerplate: { [workspace] in
        workspace.map { LastGate.boilerplate(house: $0.house, drafter: $0.meetings?.drafter) } ?? []
      })
  }
}
