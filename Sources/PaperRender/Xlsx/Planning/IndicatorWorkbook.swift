import PaperCompose
package import PaperModel
import PaperMarkup

/// The workbook of a paper's indicators, published with the paper.
package struct IndicatorWorkbook {
  let paper: BoardPaper
  let report: IndicatorReport
  var set: IndicatorSet { report.set }
  var period: ReportingPeriod { report.period }
  let board: Board?
  let house: House
  /// Whether it shows the status of indicators.
  let showsStatus: Bool
  let isWorkingCopy: Bool
  let hasCharts: Bool
  /// The marking of a workbook that is not for publication; nil for a public one.
  private let marking: String?
  /// The indicators by priority, in the order of the appendix.
  let groups: [Group]
  let printer: ProsePrinter
  /// The indicators as the sheets print them.
  let rows: IndicatorRows

  struct Group {
    let priority: Priority?
    /// The indicators, at least one.
    let indicators: [Indicator]
  }

  /// An indicator as the paper sees it.
  struct Entry {
    let view: IndicatorView
    let judgement: OwnerJudgement?
    /// The standings; empty where the workbook shows no status.
    let standings: [TargetStatus]
    /// The reports on the aims whose progress the indicator measures.
    let reports: [String]
  }

  /// The plans of the workbooks for the appendices with indicators, as the readers of the edition
  /// may see them; empty where the paper has no period.
  package static func plans(
    of paper: BoardPaper, in edition: Edition, isWorkingCopy: Bool = false,
    hasCharts: Bool = false
  ) -> [WorkbookPlan] {
    guard let paper = edition.workspace.paper(at: paper.path) else { return [] }
    return paper.appendices.compactMap {
      IndicatorWorkbook(
        paper, appendix: $0, in: edition.workspace, isWorkingCopy: isWorkingCopy,
        hasCharts: hasCharts, marking: edition.marking(of: paper))?.plan()
    }
  }

  /// Nil for an appendix without indicators, and where the paper has no period.
  private init?(
    _ paper: BoardPaper, appendix: Appendix, in workspace: Workspace, isWorkingCopy: Bool,
    hasCharts: Bool, marking: String?
  ) {
    guard let report = IndicatorReport(on: appendix, of: paper), !report.set.indicators.isEmpty
    else { return nil }
    self.paper = paper
    self.report = report
    board = workspace.board
    house = workspace.house
    self.isWorkingCopy = isWorkingCopy
    self.marking = marking
    self.hasCharts = hasCharts || workspace.house.workbook.hasCharts
    showsStatus = isWorkingCopy || workspace.board?.publishesStatus == true
    printer = ProsePrinter(of: paper, workspace.house)
    rows = IndicatorRows(
      report, plan: appendix.plan, house: workspace.house, board: workspace.board,
      showsStatus: showsStatus, printer: printer, isOnSheet: true)
    groups = AppendixGroup.groups(of: appendix, board: workspace.board)
      .filter { !$0.indicators.isEmpty }
      .map { group in
        Group(
          priority: group.priority.flatMap { workspace.board?.priority($0) },
          indicators: group.indicators)
      }
  }

  private func entry(of indicator: Indicator) -> Entry {
    let view = report.view(of: indicator)
    let judgement = report.judgement(of: indicator)
    return Entry(
      view: view, judgement: judgement,
      standings: showsStatus
        ? view.standings(house.status.thresholds, judgement: judgement) : [],
      reports: rows.reports(of: indicator).map(\.textWithNotes))
  }

  /// The council or, where the workspace does not name it, the board.
  var publisher: String? { board?.council ?? paper.to?.value ?? board?.name.value }

  private func plan() -> WorkbookPlan {
    let words = house.workbook
    var frame = WorkbookFrame(words)
    let notesName = frame.names.name(words.name(.notes))
    var notes = NoteRegister { number in
      words.line(.note)?.fill(PageWords.numbered, of: number).plainText ?? ""
    }
    var exceptionRows: [[CellPlan]] = []
    var statuses: [Status: Int] = [:]
    // Each indicator is evaluated once; the other sheets take what they need from it.
    let groupSheets = groups.enumerated().map { number, group in
      var sheet = GroupSheet(workbook: self, group: group)
      for entry in group.indicators.lazy.map(entry) {
        sheet.add(entry, &notes)
        exceptionRow(entry).map { exceptionRows.append($0) }
        if let status = entry.standings.first?.status { statuses[status, default: 0] += 1 }
      }
      return sheet.plan(
        name: frame.names.name(sheetName(.groupSheet, of: group, number + 1)), &frame.tables)
    }
    let charts =
      !hasCharts
      ? []
      : groups.enumerated().compactMap { number, group in
        ChartSheet(workbook: self, group: group).sheet(
          named: sheetName(.chartSheet, of: group, number + 1), &frame)
      }
    let exceptions = exceptionsSheet(exceptionRows, &frame)
    let definitions = definitionsSheet(&frame)
    let notesSheet = notesSheet(notes, name: notesName, &frame.tables)
    let listed =
      [notesSheet].compactMap { $0 } + groupSheets + charts
      + [exceptions, definitions].compactMap { $0 }
    return frame.plan(
      WorkbookPlan.Properties(
        title: "\(set.title): \(house.text(period))",
        author: publisher ?? "", subject: paper.subject.value,
        keywords: [paper.to?.value ?? board?.name.value, house.text(period)].compactMap { $0 },
        created: paper.date.value),
      cover: coverLines(statuses), contents: lines(.contents), listed, marking: marking)
  }

  /// The name on the tab of a sheet of a priority.
  private func sheetName(_ line: HouseWorkbook.Line, of group: Group, _ number: Int) -> String {
    let priority = group.priority?.title ?? set.title
    return house.workbook.line(line)?.fill(HouseWorkbook.groupSheet, of: (number, priority))
      .plainText ?? ""
  }

  func title(_ line: LineTemplate?, priority: Priority? = nil, otherwise: String = "") -> String {
    guard let line else { return otherwise }
    return line.fill(
      Records.sheetTitle,
      of: (priority?.longTitle, house.text(period))
    ).plainText
  }
}

/// Generates the names of tables, unique in one workbook.
struct TableNames {
  private var taken: Set<String> = []

  /// The name of the table on a sheet: the name of the sheet, which has only letters, digits and
  /// `_`, or a generic word where no ASCII letter of it is left.
  mutating func name(for sheet: SheetName) -> String {
    let wish = sheet.text.hasPrefix("Table_") ? sheet.text.dropFirst(6) : sheet.text[...]
    let parts = wish.unicodeScalars.split { !$0.isASCII || $0 == "_" }.map(String.init)
    let hasLetters = parts.contains { $0.utf8.contains { $0 >= UInt8(ascii: "A") } }
    let base = (["Table"] + parts + (hasLetters ? [] : ["indicators"])).joined(separator: "_")
    var candidate = base
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(base)_\(number)"
      number += 1
    }
    return candidate
  }
}
