import PaperMarkup
import PaperModel

/// The documentation page of the names that templates may use, generated from the tables that
/// houses are checked against.
package struct TemplateNamesPage {
  private var lines: [String] = []

  /// The page as Markdown.
  package static var markdown: String {
    var page = TemplateNamesPage()
    page.lines += [
      "# Names in templates", "",
      "What may be written between double braces in the files of a house. This page is made from the",
      "tables that `board-paper house check` looks names up in. `{{number}}` in a heading of",
      "any template is the number of that heading.", "",
    ]
    page.describe("board-paper.md", BoardPaperName.names(sections: []))
    page.describe("indicator-workbook.md", Names<CoverName>.names)
    page.describe("agenda.md", Names<AgendaName>.names)
    page.describe("minutes.md", Names<MinutesName>.names)
    page.describe("minute.md", Names<MinuteName>.names)
    page.describe("action-sheet.md", Names<ActionSheetName>.names)
    page.describe("register.md", Names<RegisterName>.names)
    page.describe("index.md", Names<IndexName>.names)
    page.describe("house.yaml: workbook, titles and group", Names<SheetTitleName>.names)
    page.describe(
      "house.yaml: workbook, group-sheet and chart-sheet", Names<GroupSheetName>.names)
    page.describe("house.yaml: workbook, note", Names<NoteName>.names)
    page.describe("house.yaml: pages, found", Names<FoundName>.names)
    page.describe("house.yaml: pages, note and back-from-note", Names<NoteName>.names)
    page.describe("house.yaml: pages, exempt", Names<ExemptName>.names)
    page.describe("house.yaml: pages, page-number", Names<PageNumberName>.names)
    page.describe("house.yaml: dates, style", Names<DateName>.names)
    page.describe("house.yaml: person", Names<PersonName>.names)
    page.describe("house.yaml: periods", Names<PeriodName>.names)
    page.describe("house.yaml: tables, caption", Names<CaptionName>.names)
    page.describe("house.yaml: tables, label", Names<ColumnName>.names)
    page.describe("house.yaml: tables, aim", Names<AimName>.names)
    page.describe("house.yaml: tables, action", Names<ActionName>.names)
    page.describe("house.yaml: tables, indicator", Names<IndicatorName>.names)
    page.describe("meetings.yaml: time, style", Names<TimeName>.names)
    page.describe("meetings.yaml: people, presenter and report-of", Names<PresenterName>.names)
    page.describe(
      "meetings.yaml: people, member, attendee and apology", Names<AttendeeName>.names)
    page.describe("meetings.yaml: resolutions, proposal", Names<ProposalName>.names)
    page.describe("meetings.yaml: resolutions, vote", Names<VoteName>.names)
    page.describe("meetings.yaml: minute-reference", Names<MinuteReferenceName>.names)
    page.describe("meetings.yaml: follow-ups, recurrence", Names<RecurrenceName>.names)
    page.describe("meetings.yaml: follow-ups, report-back", Names<ReportBackName>.names)
    page.describe("meetings.yaml: standing, agenda and minutes", Names<StandingName>.names)
    page.describe("meetings.yaml: register, agreed", Names<AgreedName>.names)
    page.describe("meetings.yaml: register, terminal, title", Names<TerminalTitleName>.names)
    page.describe("meetings.yaml: register, terminal, meeting", Names<TerminalMeetingName>.names)
    page.describe("meetings.yaml: register, terminal, answers", Names<TerminalAnswersName>.names)
    page.describe(
      "meetings.yaml: register, terminal, follow-up", Names<TerminalFollowUpName>.names)
    page.describe("meetings.yaml: register, terminal, counts", Names<TerminalCountsName>.names)
    page.describe("meetings.yaml: register, terminal, left-out", Names<TerminalLeftOutName>.names)
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func describe(_ title: String, _ names: TemplateNames) {
    lines += ["## \(title)", "", "| Name | What it is | What it means |", "| --- | --- | --- |"]
    var inner: [(String, TemplateNames)] = []
    for (name, entry) in names.entries.sorted(by: { $0.key < $1.key }) {
      let kind: String
      switch entry.kind {
      case .text: kind = "text"
      case .line: kind = "a line"
      case .blocks: kind = "blocks"
      case .flag: kind = "yes or no"
      case .scope(let names):
        kind = "repeated"
        inner.append((name, names))
      }
      lines.append("| `\(name)` | \(kind) | \(entry.documentation) |")
    }
    lines.append("")
    for (name, names) in inner { describe("\(title): \(name)", names) }
  }
}
