import PaperModel
import PaperRender
import TestSupport
import Testing

/// A workbook that is filled in by others.
@Suite(.enabled(if: WrittenWorkbook.hasUnzip, "unzip is not installed"))
struct `A form` {
  private static let kinds: [CellEntry.Kind] = [
    .number(NumberFormat(), isWhole: true),
    .number(NumberFormat(.percent, decimals: 1), isWhole: false),
    .text, .choice(["Green", "Red"]), .date(.english),
  ]

  private static func plan(
    _ entries: [CellEntry], isForm: Bool = true
  ) -> WorkbookPlan {
    var plan = SamplePlan.plan(
      TablePlan(
        name: "values", columns: [TablePlan.Column("Name"), TablePlan.Column("Value")],
        rows: entries.map { [.text("a"), .entry($0)] }))
    plan.isForm = isForm
    return plan
  }

  private func sheet(_ plan: WorkbookPlan) throws -> String {
    try WrittenWorkbook(plan).part("xl/worksheets/sheet1.xml")
  }

  @Test func `is locked without a password, and accepts in each cell what belongs there`() throws {
    let sheet = try sheet(Self.plan(Self.kinds.map { CellEntry($0, prompt: "Say \"it\" & go") }))
    #expect(
      sheet.contains(
        "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>"
      ))
    for rule in [
      "<formula1>OR(AND(ISNUMBER(B3),B3=INT(B3)),LEFT(B3,1)=\"[\")</formula1>",
      "<formula1>OR(AND(ISNUMBER(B4)),LEFT(B4,1)=\"[\")</formula1>",
      "<formula1>\"Green,Red\"</formula1>", "<formula1>36526</formula1>",
    ] {
      #expect(sheet.contains(rule), "\(sheet)")
    }
    #expect(sheet.matches(of: /prompt="Say &quot;it&quot; &amp; go" sqref="B\d"/).count == 5)
    #expect(sheet.matches(of: /<c r="B\d" s="\d+"\/>/).count == 5)
    #expect(!sheet.contains("<pane"))
  }

  @Test func `is not locked where it is no form`() throws {
    #expect(
      try !sheet(Self.plan([CellEntry(.text, prompt: "")], isForm: false)).contains("Protection"))
  }

  @Test func `says and offers no more than Excel can hold, whatever a house says`() throws {
    // Three bytes a letter: 86 of them made the library end the program.
    let long = String(repeating: "€", count: 90)
    let words = [[long], ["a, b"], ["a\"b"], [""], []].map { CellEntry.Kind.choice($0) }
    let sheet = try sheet(
      Self.plan(
        words.map { CellEntry($0, prompt: "Go on " + long) }
          + [CellEntry(.text, prompt: long), CellEntry(.text, prompt: "a\nb\u{1}")]))
    #expect(!sheet.contains("type=\"list\""))
    #expect(sheet.matches(of: /prompt="Go on" sqref/).count == 5)
    #expect(sheet.matches(of: #/<dataValidation /#).count == 6)
    #expect(sheet.contains("prompt=\"a b\u{FFFD}\""))
  }

  @Test func `has the same bytes each time`() throws {
    let plan = Self.plan(Self.kinds.map { CellEntry($0, prompt: "x") })
    #expect(try WrittenWorkbook(plan).bytes == WrittenWorkbook(plan).bytes)
  }
}
