import CouncilEnglish
import PaperMarkup
package import PaperModel

/// The house in which the documents of a workspace are made.
package enum HouseChoice {
  /// The house of the board.
  case first
  /// The second house of the board, which is in another language.
  case second
  /// That of the two houses which is in a language, as a primary BCP 47 subtag; the first if neither is.
  case inLanguage(String)
  /// A house that was read, and its findings told, whatever the board states.
  case given(HouseReader.Result)
}

/// Reads the files of a selection and all that belongs to them. It does not stop at errors, so that
/// everything wrong is reported in one run.
package struct WorkspaceReader {
  /// The result of reading.
  package struct Result {
    /// The workspace; nil if there is no usable house.
    package let workspace: Workspace?
    /// What could be read, even without a usable house or board; nil if nothing could.
    package let asFarAsRead: Workspace?
    /// The diagnostics, sorted by file and place.
    package let diagnostics: [Diagnostic]
    /// Every file that was read, by the shown path.
    package let files: [String: InputFile]
    /// The shown paths of the workbooks that were read.
    package let workbooks: Set<String>
    /// The graph of which files name which others.
    package let uses: SourceUses
    /// The number of the user's files and workbooks that were read, not counting built-in files.
    package let fileCount: Int
    /// Whether the board names a second house, so that there is another edition to be read.
    package let hasSecondHouse: Bool
    /// The languages of the two houses; nil where there is one house, or one language.
    package let languages: TextLanguages?
  }

  private let selection: Selection
  private var session: ReadingSession
  private var papers: [BoardPaper] = []
  private var meetings = MeetingRecordReader()
  private let choice: HouseChoice
  /// What was read of the house; nil if there is none of its name.
  private var houseRead: HouseReader.Result?
  private var hasSecondHouse = false
  /// The files that were read because their translations were named.
  private var originals: Set<String> = []
  private var waivers: [Waiver] = []

  private init(
    _ selection: Selection, in choice: HouseChoice = .first, currentFolder: String,
    keepsPassages: Bool
  ) {
    self.selection = selection
    self.choice = choice
    session = ReadingSession(
      root: selection.root, currentFolder: currentFolder, keepsPassages: keepsPassages)
  }

  /// Reads a selection.
  /// - Parameters:
  ///   - choice: the house in which its documents are made.
  ///   - keepsPassages: whether prose is kept, for rules that check it.
  ///   - needsMeetings: whether all meetings are read, whatever is selected.
  ///   - files: files that are taken as they are here, whatever the disk holds.
  ///   - progress: called after each file with the number of files done, and of all files.
  package static func read(
    _ selection: Selection, in choice: HouseChoice = .first, currentFolder: String,
    keepsPassages: Bool = false, needsMeetings: Bool = false, replacing files: [InputFile] = [],
    progress: (Int, Int) -> Void = { _, _ in }
  ) -> Result {
    var reader = WorkspaceReader(
      selection, in: choice, currentFolder: currentFolder, keepsPassages: keepsPassages)
    for file in files { reader.session.keep(file) }
    let file = reader.openBoard()
    let house = reader.readHouse(file)
    let boardFile = file.flatMap { reader.readBoard($0) }
    for walk in selection.walks { reader.tell(walk) }
    for (index, path) in selection.files.enumerated() {
      reader.readDocument(path)
      progress(index + 1, selection.files.count)
    }
    if needsMeetings || reader.papers.contains(where: { $0.wantsSummary(of: boardFile?.board) }) {
      reader.meetings.need()
    }
    reader.readOtherMeetings()
    return reader.result(board: boardFile?.board, house: house)
  }

  /// What the houses of a workspace add; nothing where they cannot be read, which other commands tell.
  package static func additions(in selection: Selection, currentFolder: String) -> FileAdditions {
    var reader = WorkspaceReader(selection, currentFolder: currentFolder, keepsPassages: false)
    let board = reader.openBoard()
    let house = reader.readHouse(board)
    return FileAdditions(
      fields: house?.fields ?? [], languages: reader.session.choice?.languages)
  }

  /// Reads one paper from bytes that are not in a file, such as standard input. The paths in it are
  /// relative to the current folder.
  package static func read(
    standardInput bytes: [UInt8], currentFolder: String, keepsPassages: Bool = false
  ) -> Result {
    let selection = Selection(root: currentFolder)
    var reader = WorkspaceReader(
      selection, currentFolder: currentFolder, keepsPassages: keepsPassages)
    let house = reader.readHouse(nil)
    let file = reader.session.attempt { _ throws(Diagnostic) in
      try InputFile.read(path: InputFile.standardInput, bytes: bytes)
    }
    if let file {
      reader.session.keep(file)
      reader.readDocument(file, path: Path.join(currentFolder, InputFile.standardInput))
    }
    return reader.result(board: nil, house: house)
  }

  private mutating func result(board: Board?, house: House?) -> Result {
    let record = meetingRecord(board)
    let namings = paperNamings()
    // Without a readable board, every rule would report consequences of that.
    let isBoardThere = board != nil || !selection.hasBoard
    // With a second house that cannot be used nothing is made, since one language alone would be new.
    let isUsable = !hasSecondHouse || session.choice?.languages != nil
    let known = (house ?? HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house).map {
      Workspace(
        board: board, house: $0, papers: papers,
        plans: session.plans.sorted { $0.key < $1.key }.map(\.value),
        indicatorSets: session.indicatorSets.sorted { $0.key < $1.key }.map(\.value),
        frameworks: session.frameworks.sorted { $0.key < $1.key }.map(\.value),
        meetings: record, paperNamings: namings, passages: session.passages ?? [],
        captions: session.captions,
        waivers: allWaivers, privateRecords: session.privateSpans,
        translations: Translations(
          language: session.choice.flatMap { $0.wantsSecond ? $0.wanted : nil },
          files: session.translations, missing: Set(session.untranslated)))
    }
    return Result(
      workspace: isBoardThere && isUsable && house != nil ? known : nil, asFarAsRead: known,
      diagnostics: session.diagnostics.inOrder,
      files: session.files, workbooks: Set(session.workbooks.keys), uses: session.uses,
      fileCount: session.files.count + session.workbooks.count
        - (houseRead?.builtInFiles ?? 0),
      hasSecondHouse: hasSecondHouse, languages: session.choice?.languages)
  }

  // MARK: - Board and house

  private mutating func openBoard() -> FileOpening.Content? {
    guard selection.hasBoard else { return nil }
    let path = Path.join(selection.root, Selection.boardFileName)
    guard let file = session.attempt({ session throws(Diagnostic) in try session.load(path) }),
      let content = session.open(file)
    else { return nil }
    guard content.kind.name == FileKind.board.name else {
      session.diagnostics.append(
        Diagnostic(
          rule: "wrong-kind", "board.yaml is of kind '\(content.kind.name)'",
          at: .start(of: file.path), help: "it begins with 'kind: board'"))
      return nil
    }
    return content
  }

  private mutating func readBoard(_ file: FileOpening.Content) -> BoardFile? {
    let board = session.read(file, as: BoardKind.shape)
    // A file that does not exist is not an error here: the waiver is reported as unused.
    waivers = (board?.waivers ?? []).map { waiver in
      Waiver(
        rule: waiver.rule,
        file: waiver.file.map {
          session.shown(Path.normalised(Path.join(selection.root, $0.value)))
        },
        until: waiver.until, reason: waiver.reason)
    }
    return board
  }

  /// The waivers in board.yaml, and those beside what they apply to.
  private var allWaivers: [Waiver] {
    waivers
      + session.files.sorted { $0.key < $1.key }.flatMap { WaiverReader.waivers(in: $0.value) }
  }

  /// Reads the house that was chosen, and finds out in which languages texts are stated.
  private mutating func readHouse(_ board: FileOpening.Content?) -> House? {
    let first = readHouse(named: board?.node.placed(BoardKind.house.key))
    let second = board?.node.placed(BoardKind.secondHouse.key)
    let other = second.flatMap { readHouse(named: $0) }
    let result: HouseReader.Result?
    switch choice {
    case .first: result = first
    case .second: result = other
    case .inLanguage(let language):
      result = other?.house?.primaryLanguage == language ? other : first
    case .given(let house): result = house.withoutFindings
    }
    hasSecondHouse = second != nil
    if let second {
      chooseLanguage(first?.house, other?.house, of: result?.house, at: second.range)
    }
    // What is wrong with the other house is told where that is chosen.
    guard let result else { return nil }
    for file in result.files { session.keep(file) }
    session.diagnostics += result.diagnostics
    houseRead = result
    if let house = result.house { session.house = HouseFacts(house) }
    return result.house
  }

  /// Chooses the texts in the language of a house.
  private mutating func chooseLanguage(
    _ first: House?, _ second: House?, of house: House?, at range: InputRange
  ) {
    guard let first, let second, let languages = TextLanguages(first, second) else {
      if let first, second != nil {
        session.diagnostics.append(
          Diagnostic(
            rule: "same-language", "the second house is in the language of the first", at: range,
            help: "name a house whose 'language:' is not '\(first.primaryLanguage)'"))
      }
      // What is private has to be known all the same.
      session.choice = TextChoice(first?.primaryLanguage ?? "")
      return
    }
    session.choice = TextChoice(
      languages, wantsSecond: house?.primaryLanguage == languages.second)
  }

  /// The house of a name; nil, after a report, if there is none.
  private mutating func readHouse(named reference: Placed<String>?) -> HouseReader.Result? {
    if let builtIn = HouseReader.readBuiltIn(reference?.value ?? BuiltInHouse.defaultName) {
      return builtIn
    }
    return reference.flatMap { houseFolder($0) }.map {
      HouseReader.read(folder: $0, inside: session.root, currentFolder: session.currentFolder)
    }
  }

  /// The folder of a house, which has to be in the workspace like every file.
  private mutating func houseFolder(_ reference: Placed<String>) -> String? {
    let board = Path.join(selection.root, Selection.boardFileName)
    let file = Placed(Path.join(reference.value, HouseReader.fileName), at: reference.range)
    do throws(Diagnostic) {
      return Path.folder(of: try session.resolve(file, from: board))
    } catch {
      session.diagnostics.append(
        error.rule == "missing-file" ? BuiltInHouse.unknown(reference) : error)
      return nil
    }
  }

  // MARK: - Meetings

  /// Reads all other meetings if one was read, since a meeting depends on the resolutions of
  /// earlier ones.
  private mutating func readOtherMeetings() {
    guard meetings.isNeeded, selection.hasBoard else { return }
    let named = originals.union(selection.files)
    let others = walkOfAll().documents.filter { !named.contains($0) }
    meetings.readOthers(others.sorted(), &session)
  }

  /// The walk over the whole workspace, even if only a part was named, so that files that are not
  /// read are reported everywhere.
  private mutating func walkOfAll() -> FolderWalk {
    if selection.isWhole, let walk = selection.walks.first { return walk }
    let walk = FolderWalk(selection.root)
    tell(walk)
    return walk
  }

  private mutating func tell(_ walk: FolderWalk) {
    let folder = session.currentFolder
    session.diagnostics += walk.diagnostics(root: selection.root) {
      Path.relative($0, from: folder)
    }
  }

  private mutating func meetingRecord(_ board: Board?) -> MeetingRecord? {
    guard meetings.isNeeded,
      let house = houseRead?.meetings
        ?? HouseReader.builtInMeetings(BuiltInHouse.defaultName)
    else { return nil }
    return meetings.record(
      house: house, english: .adding(board?.words ?? []), &session)
  }

  /// What agendas say about the papers when no meeting is read; nil if the meetings that were read
  /// say it.
  private mutating func paperNamings() -> [PaperNaming]? {
    guard selection.hasBoard, !meetings.isNeeded, !papers.isEmpty else { return nil }
    return PaperNamingReader.namings(of: papers, among: walkOfAll().documents, &session)
  }

  // MARK: - Documents

  private mutating func readDocument(_ path: String) {
    guard path != Path.join(selection.root, Selection.boardFileName) || !selection.hasBoard else {
      return
    }
    if let file = session.attempt({ session throws(Diagnostic) in try session.load(path) }) {
      readDocument(file, path: path)
    }
  }

  private mutating func readDocument(_ file: InputFile, path: String) {
    guard let content = session.open(file) else { return }
    switch content.kind.name {
    case FileKind.paper.name, FileKind.briefing.name:
      if let paper = PaperReader.read(content, path: path, &session) { papers.append(paper) }
    case FileKind.actionPlan.name: _ = ActionPlanReader.read(content, path: path, &session)
    case FileKind.indicators.name: _ = IndicatorSetReader.read(content, path: path, &session)
    case FileKind.framework.name: _ = FrameworkReader.read(content, path: path, &session)
    case FileKind.principle.name: _ = FrameworkReader.principle(content, path: path, &session)
    case FileKind.text.name:
      // Also read on its own, so that a text that no file includes is checked.
      _ = session.read(content, as: TextKind.shape, asks: .either)
      _ = BodyReader.blocks(of: content, path: path, asks: .either, &session)
    case FileKind.translation.name: readTranslation(content, path: path)
    default:
      if !meetings.readNamed(content, path: path, &session) { reportMisplaced(content) }
    }
  }

  /// Reads a translation: its text is read in place of that of the file that it is of.
  private mutating func readTranslation(_ content: FileOpening.Content, path: String) {
    _ = session.read(content, as: TranslationKind.shape)
    // What a second house that cannot be used is for is not known.
    guard !hasSecondHouse || session.choice?.languages != nil else { return }
    let language = session.choice?.languages?.second
    let original = session.attempt { _ throws(Diagnostic) in
      try Translation.original(of: path, in: language, at: .start(of: content.file.path))
    }
    if let original, !selection.files.contains(original) {
      originals.insert(original)
      readDocument(original)
    }
  }

  private mutating func reportMisplaced(_ content: FileOpening.Content) {
    let isBoard = content.kind.name == FileKind.board.name
    session.diagnostics.append(
      Diagnostic(
        rule: "misplaced-file", "a file of kind '\(content.kind.name)' does not belong here",
        at: .start(of: content.file.path),
        help: isBoard
          ? "a workspace has one, named \(Selection.boardFileName), at its top"
          : "it belongs in a folder of its own, as \(HouseReader.fileName)"))
  }
}
