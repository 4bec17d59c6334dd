import OfficePackage
import PaperCheck
import PaperModel
import TestSupport
import Testing

@Suite struct `A header for printing` {
  /// Whether something is found in a workbook whose sheet of figures has it, in XML.
  private func isFound(_ headers: String, in sheet: String = SampleWorkbook.figures) throws -> Bool
  {
    var sample = SampleWorkbook()
    let part = try #require(sample.parts[sheet])
    let table = "<tableParts>"
    sample.parts[sheet] =
      part.contains(table)
      ? part.replacing(table, with: "<headerFooter>\(headers)</headerFooter>" + table)
      : part.replacing("</worksheet>", with: "<headerFooter>\(headers)</headerFooter></worksheet>")
    #expect(sample.parts[sheet] != part)
    let found = WorkbookRule.findings(try SpreadsheetFile(sample.bytes), path: "a.xlsx")
    #expect(found.allSatisfy { $0.rule == "print-header" })
    return !found.isEmpty
  }

  @Test(arguments: [
    "Figures, 2017/18", "&amp;CFigures, 2017/18",
    "&amp;C&amp;12&amp;\"Arial,Regular\"Figures, 2017/18",
    "&amp;L&amp;\"Arial,Bold\"&amp;10Figures, 2017\u{200B}/18",
  ])
  func `may repeat what stands in a cell above the table`(header: String) throws {
    #expect(try !isFound("<oddHeader>\(header)</oddHeader>"))
    #expect(try isFound("<oddHeader>\(header)</oddHeader><oddFooter>&amp;P</oddFooter>"))
    #expect(try isFound("<oddHeader>\(header)</oddHeader>", in: SampleWorkbook.notes))
  }

  @Test(arguments: [
    // What stands in the table is no line of the sheet.
    "PI1", "Something else", "Figures, 2017/18 &amp;P", "Figures, 2017/18&amp;", "&amp;P", "&amp;G",
    "&amp;\"Arial", "&amp;", "&amp;&amp;", "&amp;C",
  ])
  func `says nothing else`(header: String) throws {
    #expect(try isFound("<oddHeader>\(header)</oddHeader>"))
  }

  @Test func `may repeat any line of a sheet without a table`() throws {
    let header = "<firstFooter>&amp;RWhat was measured, by quarter</firstFooter>"
    #expect(try !isFound(header, in: SampleWorkbook.cover))
  }
}
