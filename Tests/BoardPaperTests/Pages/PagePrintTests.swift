import Foundation
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite(
  .enabled(
    if: OutsideTool.isWanted("chromium") && OutsideTool.isWanted("pdftotext"),
    "Chromium prints pages, and pdftotext reads them"))
struct `A page that is printed` {
  private static func text(_ text: String) -> [Inline] { [.text(text)] }

  private static let table: Block = .table(
    Table(
      columns: (0..<10).map { text("column \($0)") },
      rows: (0..<40).map { row in
        (0..<10).map { [.paragraph(text("row \(row), cell \($0)"))] }
      }))

  /// The lines of each page.
  private func printed(_ document: Document) throws -> [[String]] {
    let folder = try TemporaryFolder()
    try folder.write(Data(HTMLWriter.bytes(of: document)), to: "page.html")
    let run = try RunningProgram(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        "--user-data-dir=" + folder.path(of: "profile"),
        "--print-to-pdf=" + folder.path(of: "page.pdf"), "file://" + folder.path(of: "page.html"),
      ], of: try #require(OutsideTool.path(of: "chromium")))
    #expect(folder.exists("page.pdf"), "\(run.errors)")
    let read = try RunningProgram(
      ["-layout", folder.path(of: "page.pdf"), "-"],
      of: try #require(OutsideTool.path(of: "pdftotext")))
    return read.output.split(separator: "\u{0C}").map { page in
      page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }.filter { !$0.isEmpty }
  }

  @Test func `says at the top of each that it is not for publication, and loses no line`() throws {
    let house = try #require(HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house)
    let lines = (0..<160).map { Block.paragraph(Self.text("line \($0) of the text")) }
    let pages = try printed(
      Document(
        [.heading(level: 1, Self.text("Premises"))] + lines + [Self.table] + lines,
        untitled: "", body: nil, publisher: "Council", date: nil, house: house,
        audience: .restricted))
    #expect(pages.count > 6)
    for page in pages { #expect(page.first == "Not for publication", "\(page.prefix(3))") }
    let printed = pages.flatMap { $0 }
    for number in 0..<160 {
      #expect(printed.count { $0 == "line \(number) of the text" } == 2, "\(number)")
    }
  }
}
