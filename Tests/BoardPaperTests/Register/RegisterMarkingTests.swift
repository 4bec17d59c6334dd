import Foundation
import TestSupport
import Testing

@Suite struct `A register with what was decided without the public` {
  private typealias Sample = RegisterWorkspace

  private static let marking = "Not for publication"

  private static func run(_ format: String) throws -> String {
    let run = try Sample.run(["--include-private", "--to", format])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func `says so on a line of its own before all else`() throws {
    #expect(try Self.run("text").hasPrefix("Not for publication\n\nRegister of decisions of "))
    #expect(try Self.run("md").hasPrefix("**Not for publication**\n\n# "))
  }

  @Test func `says so in the title and at the top of its page`() throws {
    let page = try Self.run("html")
    #expect(page.contains("<title>Not for publication – "))
    #expect(page.contains("<p class=\"marking\"><strong>Not for publication</strong></p>"))
    #expect(page.contains("content=\"noindex, nofollow\""))
  }

  @Test func `says so to programs`() throws {
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(try Self.run("json").utf8)) as? [String: Any])
    #expect(root["board-paper:notForPublication"] as? Bool == true)
    #expect(root["board-paper:marking"] as? String == Self.marking)
  }

  @Test func `says so in each event of a calendar, which is private`() throws {
    let events = try Self.run("ics").components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst()
    #expect(events.count > 3)
    for event in events {
      #expect(event.contains("\r\nCLASS:PRIVATE\r\n"))
      #expect(event.contains("\r\nDESCRIPTION:Not for publication\\n"))
    }
  }

  @Test(.enabled(if: OutsideTool.isWanted("unzip"), "unzip is not installed"))
  func `says so in a Word file and on every sheet of a workbook`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let unzip = try #require(OutsideTool.path(of: "unzip"))
    for (format, parts) in [
      ("docx", ["word/paper-header.xml", "word/paper-marking.xml", "docProps/core.xml"]),
      (
        "xlsx",
        ["docProps/core.xml"] + (1...4).map { "xl/worksheets/sheet\($0).xml" }
      ),
    ] {
      let run = try RunningProgram(
        ["register", "--include-private", "--to", format, "-o", "r." + format], in: folder.path)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      for part in parts {
        let text = try RunningProgram(["-p", folder.path(of: "r." + format), part], of: unzip)
        #expect(text.output.contains(Self.marking), "\(part)")
      }
    }
  }

  @Test(arguments: ["text", "md", "html", "json", "ics", "csv"])
  func `differs from the public one, which has no word of it`(format: String) throws {
    let run = try Sample.run(["--to", format])
    for word in ["ublication", "CLASS:", "noindex", "marking"] {
      #expect(!run.output.contains(word), "\(word)")
    }
  }

  @Test func `has the words of its house`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let export = try RunningProgram(["house", "export", "house"], in: folder.path)
    #expect(export.status == 0, "\(export.errors)")
    let house = try folder.read("house/house.yaml")
    try folder.write(
      house.replacing("publication: Not for publication", with: "publication: Nid i'w gyhoeddi"),
      to: "house/house.yaml")
    let board = try folder.read("board.yaml")
    try folder.write(board + "\nhouse: house\n", to: "board.yaml")
    let run = try RunningProgram(["register", "--include-private"], in: folder.path)
    #expect(run.output.hasPrefix("Nid i'w gyhoeddi\n"), "\(run.output.prefix(200))\(run.errors)")
  }
}
