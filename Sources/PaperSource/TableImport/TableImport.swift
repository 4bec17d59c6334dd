import OfficePackage
import PaperMarkup
package import PaperModel

/// Drafts a file of indicators for a table that nobody has described.
package struct TableImport {
  /// What was drafted, and what is told of it.
  package struct Result: Sendable {
    /// The text of the file of indicators; nil where nothing could be drafted.
    package var text: String?
    package var indicators = 0
    package var figures = 0
    package var targets = 0
    /// The title of the indicators.
    package var title = ""
    /// The latest period of which there are figures; nil where there is none.
    package var latest: ReportingPeriod?
    /// What is not read, with its cell, and what is wrong in what is.
    package var diagnostics: [Diagnostic] = []
    /// The text files that were read, to show findings in them.
    package var files: [String: InputFile] = [:]
  }

  private let path: String
  private let draft: String
  private let sheet: String?
  private let base: ReportingPeriod?
  private let council: String?
  private var session: ReadingSession
  private var result = Result()

  /// - Parameters:
  ///   - path: the absolute path of the table.
  ///   - draft: the absolute path of the file that is drafted.
  ///   - root: the absolute path of the workspace.
  ///   - sheet: the name of the sheet; nil to find it.
  ///   - period: the period that the table is of; nil to find it.
  ///   - council: the name of the council, to find its rows among those of others.
  package static func draft(
    _ path: String, as draft: String, root: String, currentFolder: String, sheet: String?,
    period: ReportingPeriod?, council: String?
  ) -> Result {
    var one = Self(
      path: path, draft: draft, sheet: sheet, base: period, council: council,
      session: ReadingSession(root: root, currentFolder: currentFolder))
    one.run()
    one.result.files = one.session.files
    return one.result
  }

  private init(
    path: String, draft: String, sheet: String?, base: ReportingPeriod?, council: String?,
    session: ReadingSession
  ) {
    self.path = path
    self.draft = draft
    self.sheet = sheet
    self.base = base
    self.council = council
    self.session = session
  }

  private mutating func run() {
    let found = survey()
    let notes = session.diagnostics
    guard let (survey, part) = found else {
      result.diagnostics = notes
      if !notes.contains(where: { $0.severity == .error }) {
        result.diagnostics.append(
          Diagnostic(
            rule: "not-imported", "no table with a header and figures was found",
            at: .start(of: session.shown(path)),
            help: "give the columns names, and put each indicator or each period in a row"))
      }
      return
    }
    let file = Path.relative(path, from: Path.folder(of: draft))
    let stem = Path.name(of: path).split(separator: ".").dropLast().joined(separator: ".")
    let title = Self.title(above: survey) ?? (stem.isEmpty ? "Indicators" : stem)
    let base = base ?? Self.base(in: survey, part: part, stem: stem)
    let plan = TablePlanner.plan(survey, title: title, base: base, council: council)
    if let refusal = plan.refusal {
      result.diagnostics = notes + plan.notes + [refusal]
      return
    }
    let reference = part.map { TableReference.text(file: file, sheet: $0) } ?? file
    write(
      TableDraft(
        plan: plan, reference: reference, title: title,
        units: plan.indicators.map { _ in .rate }), notes)
  }

  // MARK: - The table

  /// The table, and the name of its sheet.
  private mutating func survey() -> (TableSurvey, part: String?)? {
    guard WorkbookOpening.isWorkbook(path) else {
      let path = path
      if Self.isOfficeFile(path) {
        session.diagnostics.append(
          Diagnostic(
            rule: "not-a-table", "the file is not the CSV file that its name says",
            at: .start(of: session.shown(path)), help: "give an Excel workbook the ending '.xlsx'"))
        return nil
      }
      let file = session.attempt { session throws(Diagnostic) in try session.loadTable(path) }
      guard let file else { return nil }
      let (grid, diagnostics) = CSVGrid.read(file)
      session.diagnostics += diagnostics
      return TableSurvey(TableGrid(grid)).map { ($0, nil) }
    }
    let path = path
    let workbook = session.attempt { session throws(Diagnostic) in try session.loadWorkbook(path) }
    guard let workbook else { return nil }
    return survey(of: workbook)
  }

  private static func isOfficeFile(_ path: String) -> Bool {
    let bytes = try? FileSystem.read(path, limit: InputFile.sizeLimit)
    return bytes?.starts(with: [0x50, 0x4B, 0x03, 0x04]) == true
      || bytes?.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) == true
  }

  private mutating func survey(of workbook: SpreadsheetFile) -> (TableSurvey, part: String?)? {
    let shown = session.shown(path)
    if workbook.hasMacros {
      session.diagnostics.append(
        Diagnostic(
          .note, rule: "not-imported", "the workbook has macros, which are never run",
          at: InputRange(workbook: shown, .workbook)))
    }
    var surveys: [(index: Int, survey: TableSurvey)] = []
    for (index, sheet) in workbook.sheets.enumerated() where sheet.isWorksheet {
      let isWanted = self.sheet.map { $0.lowercased() == sheet.name.lowercased() }
      guard isWanted ?? (sheet.state == .visible) else { continue }
      let grid = TableGrid(SheetGrid(sheet: index, of: workbook, path: shown))
      if let survey = TableSurvey(grid) { surveys.append((index, survey)) }
    }
    if let sheet, surveys.isEmpty,
      !workbook.sheets.contains(where: { $0.name.lowercased() == sheet.lowercased() })
    {
      let names = workbook.sheets.map(\.name)
      session.diagnostics.append(
        Diagnostic(
          rule: "missing-table", "'\(shown)' has no sheet '\(sheet)'",
          at: InputRange(workbook: shown, .workbook),
          help: Spelling.closest(to: sheet, in: names).map { "did you mean '\($0)'?" }
            ?? "its sheets are \(ColumnNames.listed(names))"))
      return nil
    }
    guard let best = surveys.max(by: { Self.weight($0) < Self.weight($1) }) else { return nil }
    for (index, survey) in surveys where index != best.index {
      let name = workbook.sheets[index].name
      session.diagnostics.append(
        Diagnostic(
          .note, rule: "not-imported", "sheet '\(name)' is not read",
          at: survey.header.places.first ?? survey.grid.range(row: 0, column: 0),
          help: "to read it too, import it to a file of its own: '--sheet \"\(name)\" -o FILE.yaml'"
        ))
    }
    return (best.survey, workbook.sheets[best.index].name)
  }

  /// How likely a sheet is the one that is meant: the first of those with the most telling header.
  private static func weight(_ one: (index: Int, survey: TableSurvey)) -> Int {
    one.survey.score * 1_000 - one.index
  }

  /// The heading above a table.
  private static func title(above survey: TableSurvey) -> String? {
    guard survey.header.firstRow > 0 else { return nil }
    let text = survey.grid.text(row: 0, column: 0)
    let isAlone = survey.grid.width(ofRow: 0) == 1
    return isAlone && (3...120).contains(text.count) ? text : nil
  }

  /// The period that the texts around a table name.
  private static func base(
    in survey: TableSurvey, part: String?, stem: String
  ) -> ReportingPeriod? {
    let above = (0..<survey.header.firstRow).flatMap { row in
      (0..<survey.grid.width(ofRow: row)).map { survey.grid.text(row: row, column: $0) }
    }
    let texts = above.filter { $0.utf8.count < 200 } + [part, stem].compactMap { $0 }
    return texts.lazy.compactMap(period(in:)).first
  }

  static func period(in text: String) -> ReportingPeriod? {
    let words = text.replacing("_", with: " ").split { " ,;:()|".contains($0) }
    var year: ReportingPeriod?
    for length in stride(from: min(5, words.count), through: 1, by: -1) {
      for start in 0...(words.count - length) {
        let window = words[start..<(start + length)].joined(separator: " ")
        guard let period = try? ReportingPeriod(parsing: window) else { continue }
        // A year alone may be any number; it counts where nothing more exact is there.
        if case .calendarYear = period, length == 1 {
          year = year ?? period
        } else {
          return period
        }
      }
    }
    return year
  }

  // MARK: - The draft

  /// Reads the draft as a build would, finds the units of its figures, and reads it again.
  private mutating func write(_ first: TableDraft, _ notes: [Diagnostic]) {
    var draft = first
    let (raw, faults) = trial(draft.text)
    let observations = Dictionary(grouping: raw.observations, by: \.indicator)
    let guesses = draft.plan.indicators.map { indicator in
      FigureGuess(
        title: indicator.title, stated: indicator.statedUnit,
        figures: (observations[indicator.id] ?? []).map { ($0.value.typed, $0.range) }
          + (raw.targets[indicator.id] ?? []).map { ($0.value.typed, $0.range) })
    }
    draft.units = guesses.map(\.unit)
    let bare = guesses.flatMap(\.bare)
    if !bare.isEmpty {
      let areFractions = bare.allSatisfy { $0.magnitude <= 1 } && bare.contains { !$0.isWhole }
      draft.percent = areFractions ? .fraction : .bare
    }
    if guesses.contains(where: { $0.decimals > 4 }) { draft.decimals = 2 }
    draft.signs = guesses.reduce(into: Set()) { $0.formUnion($1.signs) }.sorted()
    var told: [Diagnostic] = []
    addCodes(guesses.flatMap(\.words), to: &draft, &told)
    for sign in draft.signs {
      told.append(
        Diagnostic(
          .note, rule: "not-imported", "the sign '\(sign)' after numbers is not read",
          at: draft.plan.survey.header.places.first ?? .start(of: session.shown(path))))
    }
    let (read, rest) = trial(draft.text)
    result.text = draft.text
    result.indicators = draft.plan.indicators.count
    result.figures = read.observations.count
    result.title = draft.title
    result.latest = read.observations.lazy.map(\.period).max { $0.days.last < $1.days.last }
    result.targets = read.targets.values.reduce(0) { $0 + $1.count }
    let errors = rest.filter { $0.severity == .error }
    let misfits = misfits(in: read, draft)
    result.diagnostics =
      notes + draft.plan.notes + told + errors + misfits
      + faults.filter { $0.severity == .warning && !errors.contains($0) }
  }

  private func addCodes(
    _ words: [(text: String, range: InputRange)], to draft: inout TableDraft,
    _ told: inout [Diagnostic]
  ) {
    let counts = words.reduce(into: [String: Int]()) { $0[TableGrid.key($1.text), default: 0] += 1 }
    var seen: Set<String> = []
    for (text, range) in words {
      let key = TableGrid.key(text)
      guard seen.insert(key).inserted else { continue }
      let code = ImportVocabulary.codes[key] ?? "[x]"
      draft.codes.append((text, code))
      let count = counts[key] ?? 1
      told.append(
        Diagnostic(
          .note, rule: "not-imported",
          "'\(text)' is taken for \(code)" + (count > 1 ? ", \(count) times" : ""), at: range,
          help: "say under 'codes:' what it means"))
    }
  }

  /// What a draft reads, as at a build.
  private mutating func trial(_ text: String) -> (MappedFigures.Result, [Diagnostic]) {
    session.diagnostics = []
    defer { session.diagnostics = [] }
    let shown = session.shown(draft)
    guard let file = try? InputFile.read(path: shown, bytes: Array(text.utf8)),
      let content = session.open(file),
      let indicators = session.read(content, as: IndicatorsKind.shape),
      let reference = indicators.figures
    else { return (MappedFigures.Result(), session.diagnostics) }
    let read = MappedFigures.read(indicators, reference, from: draft, &session)
    return (read, session.diagnostics)
  }

  /// The figures that do not fit the unit that was found, of each text the first.
  private func misfits(in read: MappedFigures.Result, _ draft: TableDraft) -> [Diagnostic] {
    let units = Dictionary(
      zip(draft.plan.indicators.map(\.id), draft.units)
    ) { first, _ in first }
    var findings = CappedDiagnostics()
    for observation in read.observations {
      guard let unit = units[observation.indicator],
        let misfit = observation.value.misfit(with: unit)
      else { continue }
      findings.add(
        Diagnostic(
          rule: "misfit-figure", misfit.message, at: observation.range, help: misfit.help))
    }
    return findings.all
  }
}
