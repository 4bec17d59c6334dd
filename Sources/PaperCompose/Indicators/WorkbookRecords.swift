package import PaperMarkup
package import PaperModel

/// The cover of a workbook of indicators.
package struct PrintedCover: Sendable {
  fileprivate let subject: WorkbookSubject
  fileprivate let report: IndicatorReport
  fileprivate let board: Board?
  fileprivate let house: House
  fileprivate let isWorkingCopy: Bool
  fileprivate let showsStatus: Bool
  /// The number of indicators with each status, judged by the target of the year where there is one.
  fileprivate let statuses: [Status: Int]

  package init(
    of subject: WorkbookSubject, _ rows: IndicatorRows, isWorkingCopy: Bool,
    statuses: [Status: Int]
  ) {
    self.subject = subject
    report = rows.report
    board = rows.board
    house = rows.house
    showsStatus = rows.showsStatus
    self.isWorkingCopy = isWorkingCopy
    self.statuses = statuses
  }
}

/// What a workbook of indicators belongs to.
package struct WorkbookSubject: Sendable {
  package let title: String
  /// To whom it is addressed: the board, unless a paper says otherwise.
  package let addressee: String?
  package let date: CalendarDate
  /// Whom a reader can ask.
  let contacts: [ReportAuthor]

  package init(_ paper: BoardPaper, in workspace: Workspace) {
    title = paper.subject.value
    addressee = paper.to?.value ?? workspace.board?.name.value
    date = paper.date.value
    contacts = paper.reportAuthors
  }

  package init(_ framework: Framework, in workspace: Workspace) {
    title = framework.title.value
    addressee = workspace.board?.name.value
    date = framework.date.value
    contacts = framework.contacts
  }
}

extension Records {
  /// The title of a sheet: the long title of its priority, nil for a sheet about all of them, and the
  /// period.
  package static let sheetTitle = Record<(priority: String?, period: String)>(
    "sheet-title",
    [
      .text(
        "priority", "The priority, by its long title; nothing on sheets about all of them."
      ) { $0.priority },
      .text("period", "The period that the workbook reports on.") { $0.period },
    ])

  /// The cover of a workbook.
  package static let cover = Record<PrintedCover>(
    "cover",
    [
      .text("title", "What the indicators are called together.") { $0.report.set.title },
      .text(
        "subject",
        "The subject of the paper, or the title of the framework, that the workbook belongs to."
      ) {
        $0.subject.title
      },
      .text("board", "The board.") { $0.subject.addressee },
      .text("council", "The council.") { $0.board?.council ?? $0.subject.addressee },
      .date("date", "The date of the meeting, or of the framework.") {
        $0.house.day($0.subject.date)
      },
      .period("period", "The period that is reported on.") {
        ($0.report.period, $0.house)
      },
      .flag("working-copy", "Whether this is a working copy and not for publication.") {
        $0.isWorkingCopy
      },
      .flag("status", "Whether the workbook says how indicators stand.") { $0.showsStatus },
      .each(
        "status-summary", "Each status with the number of indicators that have it: repeated.",
        of: statusCount
      ) { StatusCount.counts($0.statuses, $0.house) },
      .text(
        "tolerance",
        "By how much a target may be missed and still be Amber, or Green where there are `trend-bands`, such as `10%`."
      ) { "\($0.house.status.thresholds.tolerance.wholePercent)%" },
      .flag(
        "trend-bands",
        "Whether a greater miss is Amber or Red by the same period a year before (`status: bands: trend`)."
      ) { $0.house.status.thresholds.bands == .trend },
      .each(
        "contact", "Each report author of the paper, or each contact of the framework: repeated.",
        of: reportAuthor
      ) {
        $0.subject.contacts
      },
    ])
}
