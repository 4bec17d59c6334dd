import PaperCompose
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
    page.describe("board-paper.md", Records.paper.names)
    page.describe("indicator-workbook.md", Records.cover.names)
    page.describe("agenda.md", Records.agenda.names)
    page.describe("minutes.md", Records.minutes.names)
    page.describe("minute.md", Records.minutePage.names)
    page.describe("action-sheet.md", Records.actionSheet.names)
    page.describe("register.md", Records.register.names)
    page.describe("index.md", Records.index.names)
    page.describe("house.yaml: workbook, titles and group", Records.sheetTitle.names)
    page.describe("house.yaml: dates, style", Records.date.names)
    page.describe("house.yaml: person", Records.person.names)
    page.describe("house.yaml: periods", Records.period.names)
    page.describe("house.yaml: tables, caption", Records.caption.names)
    page.describe("house.yaml: tables, label", Records.columnLabel.names)
    page.describe("house.yaml: tables, action-plan, row: aim", Records.aim.names)
    page.describe("house.yaml: tables, action-plan, row: action", Records.actionRow.names)
    page.describe("house.yaml: tables, indicators", Records.indicator.names)
    page.describe("house.yaml: tables, action", Records.action.names)
    page.describe("house.yaml: tables, indicator", Records.indicatorName.names)
    page.describe("meetings.yaml: time, style", Records.time.names)
    page.describe("meetings.yaml: people, presenter and report-of", Records.presenter.names)
    page.describe(
      "meetings.yaml: people, member, attendee and apology", Records.attendee.names)
    page.describe("meetings.yaml: resolutions, proposal", Records.proposal.names)
    page.describe("meetings.yaml: resolutions, vote", Records.vote.names)
    page.describe("meetings.yaml: minute-reference", Records.minuteReference.names)
    page.describe("meetings.yaml: follow-ups, recurrence", Records.recurrence.names)
    page.describe("meetings.yaml: follow-ups, report-back", ReportBackSubject.record.names)
    page.describe("meetings.yaml: standing, agenda and minutes", Records.standing.names)
    page.describe("meetings.yaml: register, agreed", Records.agreed.names)
    page.describe("meetings.yaml: tables, decisions", Records.decision.names)
    page.describe(
      "meetings.yaml: tables, follow-ups, matters-arising and action-sheet",
      Records.followUp.names)
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func describe(_ title: String, _ names: TemplateNames) {
    lines += ["## \(title)", "", "| Name | What it is | What it means |", "| --- | --- | --- |"]
    var inner: [(String, TemplateNames)] = []
    for (name, entry) in names.entries.sorted(by: { $0.key < $1.key }) {
      let kind: String
      switch entry.kind {
      case .text: kind = "text"
      case .day: kind = "a day"
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
