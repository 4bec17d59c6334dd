import OfficePackage
import PaperMarkup
import PaperModel

/// One run over a workspace: it finds, reads and caches files, keeps what was found in them, and
/// lets no path lead out of the workspace.
struct ReadingSession {
  /// The workspace's folder, absolute and without links.
  let root: String
  /// The user's current folder, absolute and without links; files are shown relative to it.
  let currentFolder: String
  /// The files that were read, by the shown path.
  private(set) var files: [String: InputFile] = [:]
  var diagnostics: [Diagnostic] = []
  /// Cached values of files that several documents name, by absolute path.
  var plans: [String: ActionPlan] = [:]
  var indicatorSets: [String: IndicatorSet] = [:]
  var papers: [String: BoardPaper] = [:]
  var frameworks: [String: Framework] = [:]
  /// The absolute paths of the frameworks that are being read, each named by the one before.
  var openFrameworks: Set<String> = []
  var principles: [String: Principle] = [:]
  /// The papers with an essential error, which has been reported.
  var failedPapers: Set<String> = []
  /// The workbooks that were read, by the shown path.
  private(set) var workbooks: [String: SpreadsheetFile] = [:]

  /// The graph of which files name which others.
  private(set) var uses = SourceUses()

  /// The places of records that are marked as private.
  private(set) var privateSpans: [PrivateSpan] = []

  /// The prose; nil if the caller did not ask for it.
  private(set) var passages: [Passage]?

  /// What the house asks of the files.
  var house = HouseFacts.none
  /// How texts in several languages are read; nil where the board has no second house.
  var choice: TextChoice?
  /// The names of tables and pictures, and the references to them.
  var captions = CaptionRegister.empty
  /// The texts that are not stated in the wanted language.
  private(set) var untranslated: [InputRange] = []
  /// The files whose text was read from a translation, which each is mapped to, by the shown paths.
  private(set) var translations: [String: String] = [:]

  init(root: String, currentFolder: String, keepsPassages: Bool = false) {
    self.root = root
    self.currentFolder = currentFolder
    passages = keepsPassages ? [] : nil
  }

  /// Keeps prose for rules that check it.
  mutating func keep(_ passage: @autoclosure () -> Passage) {
    if passages != nil { passages?.append(passage()) }
  }

  /// The value of a step that may fail; nil if it does, with its diagnostic kept.
  mutating func attempt<Value>(
    _ step: (inout Self) throws(Diagnostic) -> Value
  ) -> Value? {
    do throws(Diagnostic) {
      return try step(&self)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// Reads the whole of a file by the shape of its kind.
  /// - Parameters:
  ///   - asks: what its texts may refer to.
  ///   - hasCaptions: whether they may refer to tables and pictures of the papers that print them.
  mutating func read<Value>(
    _ content: FileOpening.Content, as shape: Shape<Value>, asks: AskedFor = .nothing,
    hasCaptions: Bool = false
  ) -> Value? {
    var reading = Reading(
      content.file, asks: asks, hasCaptions: hasCaptions, keepsPassages: passages != nil,
      house: house, choice: choice)
    defer {
      diagnostics += reading.diagnostics
      privateSpans += reading.privateSpans
      untranslated += reading.untranslated
      passages? += reading.passages ?? []
      for name in reading.captionReferences { captions.add(name, in: content.file.path) }
    }
    return shape.read(content.node, &reading)
  }

  /// Opens a file; nil if it cannot be read any further, with the diagnostics kept.
  mutating func open(_ file: InputFile) -> FileOpening.Content? {
    let opening = FileOpening.open(file)
    diagnostics += opening.diagnostics
    return opening.content
  }

  /// The Markdown of a file at an absolute path: its own or, where the second house's language is
  /// wanted, that of its translation.
  mutating func body(of content: FileOpening.Content, path: String) -> (InputFile, Range<Int>)? {
    guard let body = content.body else { return nil }
    guard let choice, choice.wantsSecond,
      !content.file.text(ofBytes: body).isBlank
    else { return (content.file, body) }
    let translation = Translations.path(of: path, in: choice.wanted)
    guard FileSystem.kind(of: translation, followingLinks: false) == .file else {
      untranslated.append(.start(of: content.file.path))
      return (content.file, body)
    }
    note(path, uses: translation)
    let file = attempt { session throws(Diagnostic) in try session.load(translation) }
    guard let file, let opened = open(file), let translated = opened.body,
      opened.kind.name == FileKind.translation.name
    else { return (content.file, body) }
    translations[content.file.path] = file.path
    return (file, translated)
  }

  /// An absolute path as shown to the user.
  func shown(_ path: String) -> String { Path.relative(path, from: currentFolder) }

  /// Keeps a file that was not read from the disk.
  mutating func keep(_ file: InputFile) { files[file.path] = file }

  /// Reads the file at an absolute path.
  mutating func load(_ path: String) throws(Diagnostic) -> InputFile {
    let shown = shown(path)
    if let file = files[shown] { return file }
    let file = try InputFile.read(path: shown, bytes: try bytes(of: path, shownAs: shown))
    files[shown] = file
    return file
  }

  /// The file at an absolute path, if it states one of the given kinds. A file of another kind, or
  /// one that cannot be read, is not reported here.
  /// - Parameter isWanted: whether a file with these bytes is to be read.
  mutating func load(
    _ path: String, ifOf kinds: Set<String>, where isWanted: ([UInt8]) -> Bool = { _ in true }
  ) throws(Diagnostic) -> InputFile? {
    let shown = shown(path)
    guard let bytes = try? FileSystem.read(path, inside: root, limit: InputFile.sizeLimit),
      let kind = FileOpening.statedKind(bytes), kinds.contains(kind), isWanted(bytes)
    else { return nil }
    if let file = files[shown] { return file }
    let file = try InputFile.read(path: shown, bytes: bytes)
    files[shown] = file
    return file
  }

  /// Reads a CSV file at an absolute path, possibly in the encoding of Excel in the UK.
  mutating func loadTable(_ path: String) throws(Diagnostic) -> InputFile {
    let shown = shown(path)
    if let file = files[shown] { return file }
    let (file, note) = try InputFile.readAllowingWindows1252(
      path: shown, bytes: try bytes(of: path, shownAs: shown))
    if let note { diagnostics.append(note) }
    files[shown] = file
    return file
  }

  /// Reads the workbook at an absolute path.
  mutating func loadWorkbook(_ path: String) throws(Diagnostic) -> SpreadsheetFile {
    let shown = shown(path)
    if let workbook = workbooks[shown] { return workbook }
    let workbook = try WorkbookOpening.open(path, shownAs: shown)
    workbooks[shown] = workbook
    return workbook
  }

  private func bytes(of path: String, shownAs shown: String) throws(Diagnostic) -> [UInt8] {
    do throws(FileProblem) {
      return try FileSystem.read(path, inside: root, limit: InputFile.sizeLimit)
    } catch {
      throw error.diagnostic(path: shown, limit: InputFile.sizeLimit)
    }
  }

  /// A file of a given kind that another file names, with its absolute path; nil if it does not
  /// exist or is of another kind, with the diagnostics kept.
  mutating func named(
    _ reference: Placed<String>, from file: String, as kind: FileKind
  ) -> (content: FileOpening.Content, path: String)? {
    let found = attempt { session throws(Diagnostic) in
      let path = try session.resolve(reference, from: file)
      return (path: path, file: try session.load(path))
    }
    guard let found, let content = open(found.file, as: kind, namedAt: reference) else {
      return nil
    }
    return (content, found.path)
  }

  /// Opens a file that another file names as one of a kind.
  /// - Parameter other: a kind that may be in its place.
  mutating func open(
    _ file: InputFile, as kind: FileKind, or other: FileKind? = nil,
    namedAt reference: Placed<String>
  ) -> FileOpening.Content? {
    guard let content = open(file) else { return nil }
    guard content.kind.name == kind.name || content.kind.name == other?.name else {
      diagnostics.append(
        Diagnostic(
          rule: "wrong-kind",
          "'\(reference.value)' is a file of kind '\(content.kind.name)', and '\(kind.name)' is expected",
          at: reference.range))
      return nil
    }
    return content
  }

  /// Records that a file, given by its absolute path, uses another.
  mutating func note(_ file: String, uses other: String) {
    uses.add(shown(file), uses: shown(other))
  }

  /// The absolute path of a file that another file names. Records that the one uses the other.
  mutating func resolve(_ reference: Placed<String>, from file: String) throws(Diagnostic) -> String
  {
    let path = reference.value
    let folder = Path.folder(of: file)
    if path.hasPrefix("/") || path.hasPrefix("~") || path.contains("\\") || path.contains(":") {
      throw Diagnostic(
        rule: "not-a-relative-path", "'\(path)' is not a path relative to this file",
        at: reference.range, help: "write for example 'shared/background.md', with '/'")
    }
    let candidate = Path.normalised(Path.join(folder, path))
    let depth = folder.split(separator: "/").count - root.split(separator: "/").count
    guard Self.climbs(path) <= depth else { throw leavesWorkspace(reference) }
    guard let real = FileSystem.realPath(ofAnyForm: candidate) else {
      throw Diagnostic(
        rule: "missing-file", "'\(path)' does not exist", at: reference.range,
        help: suggestion(for: candidate, from: folder))
    }
    guard Path.isInside(real, folder: root) else { throw leavesWorkspace(reference) }
    guard !Selection.isPublished(real) else {
      throw Diagnostic(
        rule: "published-file", "'\(path)' is what was published, and no source",
        at: reference.range, help: "name the file that it was made of")
    }
    guard FileSystem.kind(of: real) == .file else {
      throw Diagnostic(rule: "not-a-file", "'\(path)' is not a file", at: reference.range)
    }
    note(file, uses: real)
    return real
  }

  private func leavesWorkspace(_ reference: Placed<String>) -> Diagnostic {
    Diagnostic(
      rule: "outside-workspace", "'\(reference.value)' leads out of the workspace",
      at: reference.range, help: "files of a workspace name only files in it; copy the file there")
  }

  /// The largest number of folders by which a path rises above its starting folder.
  private static func climbs(_ path: String) -> Int {
    var level = 0
    var highest = 0
    for part in path.split(separator: "/") where part != "." {
      level += part == ".." ? 1 : -1
      highest = max(highest, level)
    }
    return highest
  }

  private func suggestion(for path: String, from folder: String) -> String? {
    let parent = Path.folder(of: path)
    guard Path.isInside(parent, folder: root) else { return nil }
    let names = FileSystem.names(in: parent)
    return Spelling.closest(to: Path.name(of: path), in: names).map {
      "did you mean '\(Path.relative(Path.join(parent, $0), from: folder))'?"
    }
  }
}

extension FileProblem {
  /// The diagnostic for a file that cannot be read.
  func diagnostic(path: String, limit: Int) -> Diagnostic {
    let start = InputRange.start(of: path)
    return switch self {
    case .missing: Diagnostic(rule: "missing-file", "'\(path)' does not exist", at: start)
    case .notAFile: Diagnostic(rule: "not-a-file", "'\(path)' is not a file", at: start)
    case .notReadable:
      Diagnostic(rule: "unreadable-file", "'\(path)' cannot be read", at: start)
    case .tooLarge:
      Diagnostic(
        rule: "file-too-large", "a file may hold at most \(limit >> 20) MiB",
        at: start,
        help: "split it into several files")
    case .outside:
      Diagnostic(
        rule: "outside-workspace", "'\(path)' is a link that leads out of the workspace", at: start,
        help: "put the file itself there")
    }
  }
}
