import Foundation
import PaperRender
import TestSupport
import Testing

@Suite(.enabled(if: WrittenWorkbook.hasUnzip, "unzip is not installed"))
struct `A workbook that is not for publication` {
  private static func plan(_ marking: String = "Not for publication") -> WorkbookPlan {
    var plan = SamplePlan.make()
    plan.marking = marking
    return plan
  }

  @Test func `says so in print on every sheet`() throws {
    let book = try WrittenWorkbook(Self.plan())
    for number in 1...4 {
      let sheet = try book.part("xl/worksheets/sheet\(number).xml")
      #expect(
        sheet.contains(
          "<oddHeader>&amp;C&amp;12&amp;\"Arial,Regular\"Not for publication</oddHeader>"),
        "sheet \(number)")
    }
  }

  @Test func `says so on every sheet, below its title and behind how many tables there are`() throws
  {
    let cells = try WrittenWorkbook(Self.plan()).part("xl/sharedStrings.xml")
    #expect(cells.ranges(of: ">Not for publication<").count == 1)
    let book = try WrittenWorkbook(Self.plan())
    // On the cover, on two sheets that say how many tables there are and on one that does not.
    let index = try #require(
      cells.components(separatedBy: "<si>").dropFirst().firstIndex { $0.contains(">Not for publ") })
    for (number, cell) in [(1, "A2"), (2, "A3"), (3, "A3"), (4, "A2")] {
      let sheet = try book.part("xl/worksheets/sheet\(number).xml")
      let found = try Regex("<c r=\"\(cell)\" s=\"[0-9]+\" t=\"s\"><v>\(index - 1)</v></c>")
      #expect(sheet.contains(found), "sheet \(number)")
    }
  }

  @Test func `says so in its properties`() throws {
    let core = try WrittenWorkbook(Self.plan()).part("docProps/core.xml")
    #expect(core.contains("<cp:contentStatus>Not for publication</cp:contentStatus>"))
    let other = try WrittenWorkbook(SamplePlan.make()).part("docProps/core.xml")
    #expect(!other.contains("contentStatus"))
  }

  @Test(arguments: [
    ("R&D", "R&amp;&amp;D"), ("R&G", "R&amp;&amp;\u{200B}G"),
    ("&[Picture]", "&amp;&amp;\u{200B}[Picture]"), ("12 & 3", "12 &amp;&amp; 3"),
    ("a\nb", "a b"),
  ])
  func `has no sign in print that begins a code`(marking: String, header: String) throws {
    let sheet = try WrittenWorkbook(Self.plan(marking)).part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("Regular\"\(header)</oddHeader>"))
  }

  @Test func `is refused with a marking that Excel cannot print`() throws {
    #expect(try problems(of: Self.plan(String(repeating: "x", count: 230))) == [])
    #expect(
      try problems(of: Self.plan(String(repeating: "x", count: 236))) == [
        "the marking of the workbook has 236 characters, and Excel allows 234"
      ])
    #expect(
      try problems(of: Self.plan("")).first
        == "what says that it is not for publication is empty")
  }
}
