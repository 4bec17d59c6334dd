package import OfficePackage
import PaperMarkup
package import PaperModel
import PaperSource

/// What `import` does with a paper of another program.
package struct PaperImportTask {
  /// How the paper is read, and where it goes.
  package struct Options: Sendable {
    package var output: String?
    package var date: CalendarDate?
    package var period: ReportingPeriod?
    package var changes: TrackedChanges
    /// Whether the file is the minute of an item; nil to find out.
    package var isMinute: Bool?
    package var isDry: Bool

    package init(
      output: String? = nil, date: CalendarDate? = nil, period: ReportingPeriod? = nil,
      changes: TrackedChanges = .accept, isMinute: Bool? = nil, isDry: Bool = false
    ) {
      self.output = output
      self.date = date
      self.period = period
      self.changes = changes
      self.isMinute = isMinute
      self.isDry = isDry
    }
  }

  /// The endings of the files that are taken for papers. Old formats are among them, so that the
  /// user is told why they cannot be read.
  package static let endings = ["docx", "docm", "md", "html", "htm", "doc"]

  private let shown: String
  private let options: Options
  private let environment: Environment

  /// - Parameter file: the path as the user typed it.
  package init(_ file: String, _ options: Options, in environment: Environment) {
    shown = file
    self.options = options
    self.environment = environment
  }

  /// Imports the paper.
  /// - Returns: what to tell the user.
  package func run() throws -> [String] {
    let text = try foreignText()
    let root = try self.root()
    let (board, house) = try workspace(at: root)
    var files: [ImportedFiles.File]
    var notes: [ImportNote]
    let missing: [String]
    let isMinute = options.isMinute ?? MinuteRecognition.isMinute(text.blocks)
    if isMinute {
      let (draft, found) = MinuteRecognition.minute(text)
      let date = try self.date(draft.date)
      notes = found
      let writing = ImportedMinute(draft, date: date) { path in
        FileSystem.kind(of: Path.join(root, path)) != nil
      }
      files = writing.files
      notes += writing.notes
      missing = []
      if board == nil {
        files.insert(boardFile(ImportedBoard(nil), name: nil, &notes), at: 0)
      }
    } else {
      var (draft, found) = PaperRecognition.paper(text, house: house, period: options.period)
      notes = found
      let date = try self.date(draft.date)
      if draft.subject.isEmpty {
        draft.subject = stem
        notes.append(
          ImportNote(place: "header", text: "no subject is stated: it is the file's name"))
      }
      if board?.name.value == draft.to { draft.to = "" }
      let writing = ImportedFiles(
        draft, date: date, name: name(of: draft), board: board)
      files = writing.files
      notes += writing.notes
      missing = writing.board.missing
      let meeting = "meetings/\(date)/meeting.yaml"
      if FileSystem.kind(of: Path.join(root, meeting)) == nil {
        files.append(Self.meeting(meeting, date, paper: Path.name(of: writing.paperPath)))
      } else {
        notes.append(
          ImportNote(
            place: "agenda",
            text: "add '- paper: \(Path.name(of: writing.paperPath))' to the agenda of '\(meeting)'"
          ))
      }
      if board == nil {
        files.insert(boardFile(writing.board, name: draft.to, &notes), at: 0)
      }
    }
    let source = Path.normalised(Path.join(environment.currentFolder, shown))
    if shown.lowercased().hasSuffix(".md"), Path.isInside(source, folder: root) {
      notes.append(
        ImportNote(
          place: "the file",
          text: "lies in the workspace, where it would be taken for a source: move it out"))
    }
    tell(notes, missing)
    return try write(files, in: root)
  }

  // MARK: - Reading

  private func foreignText() throws -> ForeignText {
    let path = Path.normalised(Path.join(environment.currentFolder, shown))
    do throws(Diagnostic) {
      let bytes = try WordOpening.bytes(of: path, shownAs: shown)
      let ending = Path.ending(of: shown)
      guard ["md", "html", "htm"].contains(ending) else {
        return WordConversion.text(
          of: try WordOpening.read(bytes, shownAs: shown, changes: options.changes))
      }
      let file = try InputFile.read(path: shown, bytes: bytes)
      guard ending == "md" else { return HTMLConversion.text(of: file.text) }
      if InputFile.statedKind(bytes) != nil {
        throw Diagnostic(
          rule: "misplaced-file", "the file is a source of a workspace already",
          at: .start(of: shown), help: "put it into the workspace as it is")
      }
      return MarkdownConversion.text(of: file.text)
    } catch {
      environment.tell(
        DiagnosticPrinter(files: [:], colour: environment.errorsHaveColour).text([error]))
      throw Failure.inputs
    }
  }

  /// The folder of the workspace into which files are written.
  private func root() throws -> String {
    let typed = options.output ?? "."
    let path = Path.normalised(Path.join(environment.currentFolder, typed))
    switch FileSystem.kind(of: path) {
    case .folder, nil: break
    default: throw Failure.usage("'\(typed)' is not a folder")
    }
    let real = FileSystem.realPath(ofTarget: path)
    return Selection.workspace(above: real) ?? real
  }

  private func workspace(at root: String) throws -> (Board?, House) {
    guard FileSystem.kind(of: Path.join(root, Selection.boardFileName)) == .file else {
      guard let house = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house else {
        throw Failure.usage("the built-in house cannot be read")
      }
      return (nil, house)
    }
    let inputs = try Inputs.readOne(Path.join(root, Selection.boardFileName), in: environment)
    guard let workspace = inputs.asFarAsRead, let board = workspace.board else {
      throw Failure.usage(
        "'\(root)/\(Selection.boardFileName)' has errors: 'board-paper check' tells them")
    }
    return (board, workspace.house)
  }

  private func date(_ stated: CalendarDate?) throws -> CalendarDate {
    guard let date = options.date ?? stated else {
      throw Failure.usage(
        "'\(shown)' states no date of a meeting: state it, for example '--date 2018-02-05'")
    }
    return date
  }

  // MARK: - Writing

  /// The name of the file without its folder and ending.
  private var stem: String {
    let name = Path.name(of: shown)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  private func name(of draft: PaperDraft) -> String {
    let slug = ImportedIDs.slug(draft.subject, most: 6)
    // The documents of a meeting have these names.
    let isTaken = ["meeting", "agenda", "minutes", "actions", "pack"].contains(slug)
    return slug.isEmpty ? "paper" : isTaken ? slug + "-paper" : slug
  }

  /// A new board; where the document does not name it, its name is to be filled in.
  private func boardFile(
    _ board: ImportedBoard, name: String?, _ notes: inout [ImportNote]
  ) -> ImportedFiles.File {
    let stated = name.flatMap { $0.isEmpty ? nil : $0 }
    if stated == nil {
      notes.append(
        ImportNote(
          place: Selection.boardFileName,
          text: "no board is named: write its name in place of 'Board'"))
    }
    return ImportedFiles.File(
      path: Selection.boardFileName, text: board.file(name: stated ?? "Board"))
  }

  private static func meeting(
    _ path: String, _ date: CalendarDate, paper: String
  ) -> ImportedFiles.File {
    ImportedFiles.File(
      path: path, text: "kind: meeting\ndate: \(date)\nagenda:\n  - paper: \(paper)\n")
  }

  private func tell(_ notes: [ImportNote], _ missing: [String]) {
    var seen: Set<ImportNote> = []
    for note in notes where seen.insert(note).inserted {
      environment.printError("\(shown): \(note.place): \(note.text)")
    }
    guard !missing.isEmpty else { return }
    environment.printError("add to \(Selection.boardFileName), which stays as it is:")
    for line in missing { environment.printError("  \(line)") }
  }

  private func write(_ files: [ImportedFiles.File], in root: String) throws -> [String] {
    let targets = files.map { (path: Path.join(root, $0.path), bytes: Array($0.text.utf8)) }
    let names = targets.map { Path.relative($0.path, from: environment.currentFolder) }
    let there = zip(targets, names).filter {
      FileSystem.kind(of: $0.0.path, followingLinks: false) != nil
    }.map(\.1)
    guard there.isEmpty else {
      throw Failure.usage(
        "\(there.map { "'\($0)'" }.joined(separator: ", ")) \(there.count == 1 ? "is" : "are") there "
          + "already, and nothing is written: choose another folder with '--output'")
    }
    if options.isDry {
      return zip(files, names).flatMap { file, name in
        ["would write \(name):"]
          + file.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : "    \($0)" }
      }
    }
    try AtomicWriter.write(targets)
    return names.map { "wrote \($0)" }
  }
}
