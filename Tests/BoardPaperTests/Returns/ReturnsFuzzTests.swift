import OfficePackage
import PaperSource
import TestSupport
import Testing

@Suite struct `A return with damaged parts` {
  @Test func `never crashes its reader, and never says what was not filled in`() throws {
    let folder = try ReturnsWorkspace.folder()
    let book = try `returns read`.fire(in: folder)
    let whole = ReturnReader.read(
      try SpreadsheetFile(ZipFile(book.parts).bytes), path: "fire.xlsx")
    #expect(whole.diagnostics.isEmpty)
    #expect(whole.filled?.rows.count == 5)
    let typed = Set((whole.filled?.rows ?? []).flatMap { $0.entries.values.map(\.text) })
    #expect(typed.count == 11)
    let names = book.parts.keys.filter { $0.hasPrefix("xl/") }.sorted()
    let pieces = [
      "<c r=\"A5\"/>", "</row>", "R-7c430d19db", "seal", "board-paper-return", "", "9", "<f>1</f>",
      "figure", "&#xFFFE;", " t=\"s\"", "indicator:", "<v>", "s=\"1\"", "XFD1048576",
    ]
    var random = SeededGenerator(seed: 19)
    var reads = 0
    for _ in 0..<900 {
      let parts = book.parts.changed(by: pieces, in: names, &random)
      guard let workbook = try? SpreadsheetFile(ZipFile(parts).bytes) else { continue }
      reads += 1
      let read = ReturnReader.read(workbook, path: "fire.xlsx")
      for row in read.filled?.rows ?? [] {
        #expect(
          row.id.hasPrefix("figure/") || row.id.hasPrefix("progress/")
            || row.id.hasPrefix("follow-up/"))
      }
    }
    #expect(reads > 100)
  }
}
