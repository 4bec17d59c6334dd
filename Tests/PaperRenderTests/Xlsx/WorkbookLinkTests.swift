import PaperModel
import PaperRender
import TestSupport
import Testing

@Suite(.enabled(if: WrittenWorkbook.hasUnzip, "unzip is not installed"))
struct `A link of a workbook` {
  private func parts(_ cells: [CellPlan]) throws -> (sheet: String, targets: [String]) {
    let book = try WrittenWorkbook(SamplePlan.plan(cells: cells))
    let targets = try book.part("xl/worksheets/_rels/sheet1.xml.rels")
      .matches(of: /hyperlink" Target="([^"]*)"/).map { String($0.1) }
    return (try book.part("xl/worksheets/sheet1.xml"), targets)
  }

  @Test func `leads to the first cell of a sheet, in its own words`() throws {
    let sheet = try WrittenWorkbook(SamplePlan.make()).part("xl/worksheets/sheet2.xml")
    #expect(
      sheet.contains(
        "<hyperlink ref=\"A4\" location=\"'PI1_Young_people_into_work'!A1\" "
          + "display=\"PI1_Young_people_into_work\"/>"))
  }

  @Test(arguments: [
    ("https://example.org/a b?x=1&y=\"2\"", "https://example.org/a%20b?x=1&amp;y=%222%22"),
    ("HTTP://example.org/100%/%41", "HTTP://example.org/100%25/%41"),
    ("mailto:ph@example.org", "mailto:ph@example.org"),
    ("https://example.org/internal:x", "https://example.org/internal%3Ax"),
    ("https://example.org/external:x", "https://example.org/external%3Ax"),
    ("https://example.org/é\n", "https://example.org/é%0A"),
  ])
  func `leads to an address that no program can misread`(address: String, target: String) throws {
    #expect(try parts([.link("Words", .address(address))]).targets == [target])
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "internal:x", "external:\\\\server\\x", "",
    "https://example.org/" + String(repeating: "a", count: 2_080),
    "https://example.org/" + String(repeating: " ", count: 700),
  ])
  func `that Excel should not or cannot follow is text alone`(address: String) throws {
    let good = CellPlan.link("Good", .address("https://example.org"))
    let parts = try parts([.link("Words", .address(address)), good])
    #expect(parts.targets == ["https://example.org"])
    #expect(parts.sheet.contains(#"<c r="A3""#))
  }

  @Test func `is text alone beyond the 65,530 that a sheet may have`() throws {
    let link = CellPlan.link("Words", .address("https://example.org"))
    let parts = try parts(Array(repeating: link, count: 65_600))
    #expect(parts.targets.count == 65_530)
    #expect(parts.sheet.contains(#"<c r="A65602""#))
  }
}
