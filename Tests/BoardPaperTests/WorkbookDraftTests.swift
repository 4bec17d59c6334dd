import Foundation
import OfficePackage
import PaperCheck
import PaperCompose
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

/// A build checks the draft of a workbook and does not read its file. So both must be the same in all
/// that rules look at, and have the same findings.
@Suite struct `The draft of a workbook` {
  /// How the draft of a plan differs from its file, in words; empty where it does not.
  private func differences(_ plan: WorkbookPlan) throws -> [String] {
    let folder = try TemporaryFolder()
    let written = try WorkbookWriter.written(
      plan, language: "en-GB", temporaryFolder: folder.path)
    let file = try SpreadsheetFile(written.bytes)
    // Without what is known of the plan, rules find more.
    let findings = [plan.sentences, []].flatMap { sentences in
      let (draft, read) = (
        WorkbookRule.findings(written.content, path: "a.xlsx", knowing: sentences),
        WorkbookRule.findings(file, path: "a.xlsx", knowing: sentences)
      )
      return draft == read ? [] : ["findings: \(draft) are not \(read)"]
    }
    return WorkbookDifference.all(written.content, file) + findings
  }

  /// Every plan of a workspace, for every reader.
  private func plans(of folder: String) throws -> [WorkbookPlan] {
    let result = WorkspaceReader.read(
      try Selection(paths: [folder], currentFolder: folder), currentFolder: folder)
    let workspace = try #require(result.workspace, "\(result.diagnostics)")
    return Audience.allCases.flatMap { audience -> [WorkbookPlan] in
      let edition = workspace.visible(to: audience)
      let papers = workspace.papers.flatMap { paper in
        [false, true].flatMap {
          IndicatorWorkbook.plans(of: paper, in: edition, isWorkingCopy: $0, hasCharts: $0)
        } + PlanWorkbook.plans(of: paper, in: edition)
      }
      let frameworks = workspace.frameworks.flatMap {
        IndicatorWorkbook.plans(of: $0, in: edition, hasCharts: true)
      }
      let register = DecisionRegister(edition, filter: RegisterFilter(), on: nil)?.workbook
      return papers + frameworks + [register].compactMap { $0 }
    }
  }

  @Test func `is what is read from the file, in every workbook of the example`() throws {
    let plans = try plans(of: RunningProgram.project + "/Examples/coventry-hwb")
    #expect(plans.count >= 6)
    for plan in plans { #expect(try differences(plan) == []) }
  }

  @Test func `is what is read from the file, with groups and titles of any sort`() throws {
    var workspace = IndicatorWorkspace()
    workspace.title = "=Indicators _x0041_"
    workspace.priorities = ["Young People", "a/b:c*d?[e]", "=1+1", "_x0041_", "健康", "😀"]
    workspace.indicators = (0..<60).map { number in
      IndicatorWorkspace.Indicator(
        title: Self.titles[number % Self.titles.count], definition: "More than [note 1], *",
        priority: number % 6, figure: Self.figures[number % Self.figures.count])
    }
    let folder = try TemporaryFolder(workspace.files)
    let plans = try plans(of: folder.path)
    #expect(!plans.isEmpty)
    for plan in plans { #expect(try differences(plan) == []) }
  }

  /// Texts that a source can have in one line.
  private static let titles = [
    "Number", "_x0041_", "= 1", "& 1<2 >", "]]>", "😀", "e\u{301}", "é", "[x]", "[note 1]",
    "1,844", "†a", "https://example.gov.uk/a", "word²", "#REF!", "here",
  ]

  private static let texts = [
    "Number", "_x0041_", "_x", "= 1", "&<>\"'", "]]>", "a\u{85}b", "\u{202E}x", "😀", "e\u{301}",
    "é", "Å\u{212B}", " x ", "a\tb", "a\nb", "[x]", "[X]", "[note 1]", "[note 1, 2]", "[1]",
    "1,844",
    "-", "†a", "https://example.gov.uk/a", "www.example.gov.uk", "km²", "word²", "#REF!", "Column1",
    "a\u{327}\u{301}", "a\u{301}\u{327}", "x\u{FEFF}", "%s", "here",
  ]

  private static let figures = [
    "0", "1,844", "£1,250,000", "6.8%", "0.07%", "-12.5", "123456789012345", "9007199254740993",
    "0.000000123456789", "0.1", "99.9999999999999%", "1234567.891", "[x]", "about 7",
  ]

  @Test func `is what is read from the file, of 200 random plans`() throws {
    var random = SeededGenerator(seed: 20)
    var refused = 0
    for _ in 0..<200 {
      let plan = Self.plan(&random)
      do {
        let found = try differences(plan)
        #expect(found == [], "\(plan)")
      } catch let error as WorkbookError {
        // Some plans cannot be written, such as those with an empty text above a table.
        #expect(!error.isOfDisk)
        refused += 1
      }
    }
    #expect(refused < 50)
  }

  private static func plan(_ random: inout SeededGenerator) -> WorkbookPlan {
    var names = SheetNames(beginning: "Sheet")
    let sheetNames = (0...random.below(3)).map { _ in names.name(random.pick(Self.texts)) }
    func text() -> String {
      (0...random.below(3)).map { _ in random.pick(Self.texts) }.joined(separator: " ")
    }
    func link() -> CellLink {
      switch random.below(4) {
      case 0: .sheet(random.pick(sheetNames))
      case 1: .address("mailto:a@example.gov.uk")
      case 2: .address("https://example.gov.uk/a b?x=1&y=\"2\"#part!A1")
      default: .address(random.pick(["#x", "javascript:1", "http://example.gov.uk/internal:x#"]))
      }
    }
    func number() -> ExactDecimal {
      let digits = String(
        (1...(1 + random.below(15))).reduce(0) { sum, _ in
          sum * 10 + random.below(10)
        })
      let places = random.below(digits.count + 1)
      let sign = random.below(4) == 0 ? "-" : ""
      return ExactDecimal(
        parsing:
          "\(sign)0\(digits.dropLast(places))\(places > 0 ? "." : "")\(digits.suffix(places))")
        ?? .zero
    }
    func format() -> NumberFormat {
      NumberFormat(random.pick([.plain, .percent, .currency]), decimals: random.below(5) - 1)
    }
    func cell() -> CellPlan {
      switch random.below(9) {
      case 0: .empty
      case 1: .link(text(), link())
      case 2:
        .date(CalendarDate(year: 2018, month: 2, day: 1 + random.below(28)) ?? .first, .english)
      case 3:
        .entry(
          CellEntry(
            random.pick([.text, .choice(["Green", "Red"]), .number(NumberFormat(), isWhole: true)]),
            prompt: text()))
      case 4, 5, 6: .number(number(), format())
      default: .text(text())
      }
    }
    let sheets = sheetNames.enumerated().map { index, name in
      var sheet = SheetPlan(
        name: name,
        lines: (0...random.below(3)).map { _ in
          SheetLine(
            text(), style: random.pick([.title, .heading, .body]),
            link: random.below(4) == 0 ? link() : nil)
        })
      guard random.below(5) > 0 else { return sheet }
      let columns = 1 + random.below(5)
      sheet.table = TablePlan(
        name: "table_\(index)",
        columns: (0..<columns).map { column in
          TablePlan.Column("\(text()) \(column)", kind: random.pick([.text, .number]))
        },
        rows: (0...random.below(12)).map { _ in (0..<columns).map { _ in cell() } })
      if random.below(3) == 0 {
        sheet.charts = (0...random.below(2)).map { _ in
          ChartPlan(
            title: text(), row: 0, columns: 0..<columns, alternativeText: "A chart: \(text())")
        }
      }
      return sheet
    }
    var plan = WorkbookPlan(
      properties: WorkbookPlan.Properties(
        title: random.below(4) == 0 ? " " : text(), author: random.pick(["", "Sample Council"]),
        subject: text(), keywords: [text()],
        created: CalendarDate(year: 2018, month: 2, day: 5) ?? .first),
      sheets: sheets, marking: random.below(3) == 0 ? "Not for publication & \(text())" : nil)
    plan.isForm = random.below(2) == 0
    return plan
  }
}
