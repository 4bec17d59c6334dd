package import PaperMarkup
package import PaperModel

/// What the title of a sheet is about.
package struct PrintedSheetTitle: Sendable {
  let priority: String?
  let period: String

  /// - Parameter priority: the long title of the priority; nil for a sheet about all of them.
  package init(priority: String?, period: String) {
    self.priority = priority
    self.period = period
  }
}

/// The cover of a workbook of indicators.
package struct PrintedCover: Sendable {
  let title: String
  let subject: String
  let board: String?
  let council: String?
  let date: CalendarDate
  let period: ReportingPeriod
  let isWorkingCopy: Bool
  let showsStatus: Bool
  /// The number of indicators with each status, judged by the target of the year where there is one.
  let statuses: [Status: Int]
  let contacts: [ReportAuthor]
  let house: House

  package init(
    title: String, subject: String, board: String?, council: String?, date: CalendarDate,
    period: ReportingPeriod, isWorkingCopy: Bool, showsStatus: Bool, statuses: [Status: Int],
    contacts: [ReportAuthor], house: House
  ) {
    self.title = title
    self.subject = subject
    self.board = board
    self.council = council
    self.date = date
    self.period = period
    self.isWorkingCopy = isWorkingCopy
    self.showsStatus = showsStatus
    self.statuses = statuses
    self.contacts = contacts
    self.house = house
  }
}

extension Records {
  /// The title of a sheet.
  package static let sheetTitle = Record<PrintedSheetTitle>(
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
      .text("title", "What the indicators are called together.") { $0.title },
      .text("subject", "The subject of the paper that the workbook belongs to.") { $0.subject },
      .text("board", "The board.") { $0.board },
      .text("council", "The council.") { $0.council },
      .date("date", "The date of the meeting.") { $0.house.day($0.date) },
      .period("period", "The period that is reported on.") { ($0.period, $0.house) },
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
      .each("contact", "Each report author of the paper: repeated.", of: reportAuthor) {
        $0.contacts
      },
    ])
}
