import PaperCompose
package import PaperModel
import PaperMarkup

/// The workbook of the indicators of a paper or a framework, published with it.
package struct IndicatorWorkbook {
  let subject: WorkbookSubject
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
  /// The indicators by priority, in the order of the appendix, or by principle.
  let groups: [Group]
  /// Whether the columns are those for one period. Without it there are the latest figures alone.
  let isOfOnePeriod: Bool
  let printer: ProsePrinter
  /// The indicators as the sheets print them.
  let rows: IndicatorRows
  /// The summary of the paper's indicators; nil for none.
  private let summary: PrintedSummary?

  struct Group {
    /// The title of the priority or the principle; nil for indicators of none.
    let title: String?
    let longTitle: String?
    /// The indicators, at least one.
    let indicators: [Indicator]
  }

  /// An indicator as the paper sees it.
  struct Entry {
    let view: IndicatorView
    let judgement: OwnerJudgement?
    /// The standings; empty where the workbook shows no status.
    let standings: [TargetStatus]
    /// What is being done about it where it is behind.
    let corrective: [String]
  }

  /// The plans of the workbooks for the appendices with indicators, as the readers of the edition
  /// may see them; empty where the paper has no period.
  package static func plans(
    of paper: BoardPaper, in edition: Edition, isWorkingCopy: Bool = false,
    hasCharts: Bool = false
  ) -> [WorkbookPlan] {
    guard let paper = edition.workspace.paper(at: paper.path) else { return [] }
    let labels = PrintedPaper.captionLabels(of: paper, in: edition)
    return paper.appendices.compactMap {
      IndicatorWorkbook(
        paper, appendix: $0, in: edition, labels: labels, isWorkingCopy: isWorkingCopy,
        hasCharts: hasCharts, marking: edition.marking(of: paper))?.plan()
    }
  }

  /// Nil for an appendix without indicators, and where the paper has no period.
  private init?(
    _ paper: BoardPaper, appendix: Appendix, in edition: Edition,
    labels: [CaptionTarget: CaptionLabel], isWorkingCopy: Bool, hasCharts: Bool, marking: String?
  ) {
    let workspace = edition.workspace
    guard let report = IndicatorReport(on: appendix, of: paper), !report.set.indicators.isEmpty
    else { return nil }
    let groups = AppendixGroup.groups(of: appendix, board: workspace.board).map { group in
      let priority = group.priority.flatMap { workspace.board?.priority($0) }
      return Group(
        title: priority?.title, longTitle: priority?.longTitle, indicators: group.indicators)
    }
    self.init(
      WorkbookSubject(paper, in: workspace), report, plan: appendix.plan, groups,
      printer: ProsePrinter(of: paper, workspace.house, labels: labels),
      summary: PrintedSummary(
        of: paper, in: edition, showsStatus: isWorkingCopy ? true : nil, labels: labels),
      in: workspace,
      isWorkingCopy: isWorkingCopy, hasCharts: hasCharts, marking: marking)
  }

  private init(
    _ subject: WorkbookSubject, _ report: IndicatorReport, plan: ActionPlan? = nil,
    _ groups: [Group], printer: ProsePrinter, summary: PrintedSummary? = nil,
    in workspace: Workspace, isOfOnePeriod: Bool = true,
    isWorkingCopy: Bool = false, hasCharts: Bool = false, marking: String?
  ) {
    self.subject = subject
    self.report = report
    self.isOfOnePeriod = isOfOnePeriod
    board = workspace.board
    house = workspace.house
    self.isWorkingCopy = isWorkingCopy
    self.marking = marking
    self.hasCharts = hasCharts || workspace.house.workbook.hasCharts
    showsStatus = isWorkingCopy || workspace.board?.publishesStatus == true
    self.printer = printer
    self.summary = summary
    rows = IndicatorRows(
      report, plan: plan, house: workspace.house, board: workspace.board,
      showsStatus: showsStatus, printer: printer, isOnSheet: true)
    self.groups = groups.filter { !$0.indicators.isEmpty }
  }

  /// The plans of the workbooks of a framework, one for each file of indicators that its principles
  /// name, as the readers of the edition may see them.
  package static func plans(
    of framework: Framework, in edition: Edition, hasCharts: Bool = false
  ) -> [WorkbookPlan] {
    let workspace = edition.workspace
    guard let framework = workspace.framework(at: framework.path) else { return [] }
    return framework.indicatorSets.compactMap { set in
      let groups = framework.principles.map { principle in
        Group(
          title: principle.title.value, longTitle: principle.title.value,
          indicators: principle.indicators.compactMap { set.indicator($0.value) })
      }
      guard groups.contains(where: { !$0.indicators.isEmpty }) else { return nil }
      return IndicatorWorkbook(
        WorkbookSubject(framework, in: workspace),
        IndicatorReport(on: set, in: framework.lastPeriod, asOf: framework.date.value), groups,
        printer: ProsePrinter(figures: framework.sight.book(in: workspace.house)), in: workspace,
        isOfOnePeriod: framework.period != nil, hasCharts: hasCharts,
        marking: edition.marking(of: framework)
      ).plan()
    }
  }

  private func entry(of indicator: Indicator) -> Entry {
    let view = report.view(of: indicator)
    let judgement = report.judgement(of: indicator)
    return Entry(
      view: view, judgement: judgement,
      standings: showsStatus
        ? view.standings(house.status.thresholds, judgement: judgement) : [],
      corrective: rows.corrective(of: indicator).map(\.textWithNotes))
  }

  /// The council or, where the workspace does not name it, the board.
  var publisher: String? { board?.council ?? subject.addressee }

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
      !hasCharts || !isOfOnePeriod
      ? []
      : groups.enumerated().compactMap { number, group in
        ChartSheet(workbook: self, group: group).sheet(
          named: sheetName(.chartSheet, of: group, number + 1), &frame)
      }
    let summary = summary.flatMap {
      SummarySheet(workbook: self, summary: $0).plan(&frame)
    }
    let exceptions = exceptionsSheet(exceptionRows, &frame)
    let definitions = definitionsSheet(&frame)
    let notesSheet = notesSheet(notes, name: notesName, &frame.tables)
    let listed =
      [notesSheet, summary].compactMap { $0 } + groupSheets + charts
      + [exceptions, definitions].compactMap { $0 }
    return frame.plan(
      WorkbookPlan.Properties(
        title: "\(set.title): \(house.text(period))",
        author: publisher ?? "", subject: subject.title,
        keywords: [subject.addressee, house.text(period)].compactMap { $0 },
        created: subject.date),
      cover: coverLines(statuses), contents: lines(.contents), listed, marking: marking)
  }

  /// The name on the tab of a sheet of a priority.
  private func sheetName(_ line: HouseWorkbook.Line, of group: Group, _ number: Int) -> String {
    let priority = group.title ?? set.title
    return house.workbook.line(line)?.fill(HouseWorkbook.groupSheet, of: (number, priority))
      .plainText ?? ""
  }

  func title(_ line: LineTemplate?, of group: Group? = nil, otherwise: String = "") -> String {
    guard let line else { return otherwise }
    return line.fill(
      Records.sheetTitle,
      of: (group?.longTitle, house.text(period))
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
