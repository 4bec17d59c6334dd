import Foundation
import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperSource

@Suite struct `A house that extends another` {
  /// What is read of the house in the folder `house`.
  private func read(_ files: [String: String]) throws -> (HouseReader.Result, findings: [String]) {
    let folder = try TemporaryFolder(files)
    let result = HouseReader.read(
      folder: folder.path(of: "house"), inside: folder.path, currentFolder: folder.path)
    let findings = result.diagnostics.map {
      "\($0.range.file):\($0.range.start.line):\($0.range.start.column) \($0.rule)"
    }
    return (result, findings)
  }

  private let empty = "kind: house\nextends: coventry\n"

  @Test func `and states nothing is as the other`() throws {
    let (result, findings) = try read(["house/house.yaml": empty])
    let builtIn = try #require(HouseReader.readBuiltIn("coventry")?.house)
    let house = try #require(result.house)
    #expect(findings == [])
    #expect(house.name == builtIn.name && house.sections.count == builtIn.sections.count)
    #expect(house.templates.map(\.file) == builtIn.templates.map(\.file))
    #expect(result.meetings?.unwritten == HouseReader.builtInMeetings("coventry")?.unwritten)
  }

  @Test func `states single keys, at any depth, and whole lists`() throws {
    let (result, findings) = try read([
      "house/house.yaml": empty + """
        name: Anytown Council
        dates:
          style: '{{day}}/{{month-number}}/{{year}}'
        sections:
          - { id: reason, heading: Reason for the report }

        """,
      "house/meetings.yaml": """
      kind: house-meetings
      resolutions:
        mood: as-worded
      unwritten: (none yet)

      """,
    ])
    let house = try #require(result.house)
    let date = try #require(CalendarDate(year: 2018, month: 2, day: 5))
    #expect(house.name == "Anytown Council" && house.language == "en-GB")
    #expect(house.dates.months.count == 12 && "\(date)" == "2018-02-05")
    #expect(house.sections.map(\.heading) == ["Reason for the report"])
    let meetings = try #require(result.meetings)
    #expect(meetings.resolutions.mood == .asWorded && meetings.unwritten == "(none yet)")
    #expect(meetings.resolutions.end == ".")
    // Coventry's template has places for sections that this house does not know.
    #expect(Set(findings.map { $0.split(separator: " ").last }) == ["unknown-name"])
  }

  @Test func `has the templates that are in its folder, and the others of the other`() throws {
    let (result, findings) = try read([
      "house/house.yaml": empty,
      "house/index.md":
        "# {{board}}\n\n{{#year}}\n## {{year}}\n\n{{#meeting}}\n{{title}}\n{{/meeting}}\n{{/year}}\n",
    ])
    let files = try #require(result.house).templates.map(\.file)
    #expect(files.contains("house/index.md") && files.contains("coventry:board-paper.md"))
    #expect(findings.allSatisfy { $0.hasPrefix("house/index.md:") }, "\(findings)")
  }

  @Test func `may be extended in turn`() throws {
    let (result, findings) = try read([
      "house/house.yaml": "kind: house\nextends: ../corporate\nname: Board\n",
      "corporate/house.yaml": "kind: house\nextends: coventry\nname: Council\nlanguage: cy\n",
      "corporate/meetings.yaml": "kind: house-meetings\nunwritten: (dim eto)\n",
    ])
    #expect(findings == [])
    #expect(result.house?.name == "Board" && result.house?.language == "cy")
    #expect(result.meetings?.unwritten == "(dim eto)")
  }

  @Test func `is told what is wrong where it is stated`() throws {
    let (result, findings) = try read([
      "house/house.yaml": "kind: house\nextends: ../corporate\nperson: '{{nmae}}'\n",
      "corporate/house.yaml": "kind: house\nextends: coventry\nnumbering:\n  sections: x\n",
    ])
    #expect(result.house == nil)
    #expect(
      findings.sorted() == [
        "corporate/house.yaml:4:13 unknown-numbering", "house/house.yaml:3:10 unknown-name",
      ])
  }

  @Test(arguments: [
    ("covntry", "unknown-house"), ("../nowhere", "unknown-house"),
    ("../../outside", "unknown-house"), (".", "circular-house"), ("../house", "circular-house"),
    ("../back", "circular-house"),
  ])
  func `is told where it extends what it cannot`(name: String, rule: String) throws {
    let (result, findings) = try read([
      "house/house.yaml": "kind: house\nextends: \(name)\n",
      "back/house.yaml": "kind: house\nextends: ../house\n",
    ])
    #expect(result.house == nil)
    let place = name == "../back" ? "back/house.yaml:2:10" : "house/house.yaml:2:10"
    // Nothing that follows from it is told.
    #expect(findings == ["\(place) \(rule)"])
  }

  @Test func `takes away what it states without a value`() throws {
    let (result, findings) = try read([
      "house/house.yaml": empty,
      "house/meetings.yaml": "kind: house-meetings\nfollow-ups:\n  report-back:\n",
    ])
    #expect(findings == [])
    #expect(try #require(result.meetings).followUps.reportBack == nil)
    #expect(HouseReader.builtInMeetings("coventry")?.followUps.reportBack != nil)
  }

  @Test func `is told of a template that no document has`() throws {
    let (_, findings) = try read([
      "house/house.yaml": empty, "house/board-papers.md": "# {{subject}}\n",
      "house/README.md": "About this house.\n",
    ])
    #expect(findings == ["house/board-papers.md:1:1 unknown-template"])
  }

  @Test func `shares parts among its templates, its own before the other's`() throws {
    let index = "# {{board}}\n\n{{> contact}}\n\n{{#year}}\n## {{year}}\n{{/year}}\n"
    let (result, findings) = try read([
      "house/house.yaml": "kind: house\nextends: ../corporate\n",
      "house/parts/contact.md": "Ask the {{board}}. {{bord}}\n",
      "corporate/house.yaml": empty, "corporate/index.md": index,
      "corporate/parts/contact.md": "Ask the council.\n", "corporate/parts/other.md": "Alone.\n",
    ])
    #expect(try #require(result.house).templates.contains { $0.file == "corporate/index.md" })
    #expect(findings.contains("house/parts/contact.md:1:20 unknown-name"), "\(findings)")
    #expect(findings.contains("corporate/parts/other.md:1:1 unknown-template"))
    #expect(!findings.contains { $0.contains("corporate/parts/contact.md") })
  }

  @Test(arguments: [
    ("agenda.md", [0xFF, 0xFE, 0x23, 0x00]), ("agenda.md", Array("{{> nobody}}\n".utf8)),
    ("parts/list.md", [0xFF, 0xFE, 0x23, 0x00]), ("parts/list.md", Array("{{#a}}\n".utf8)),
  ])
  func `is not told of an unused part where a template or part that may use it is faulty`(
    file: String, bytes: [UInt8]
  ) throws {
    let folder = try TemporaryFolder([
      "house/house.yaml": empty, "house/parts/contact.md": "Ask the council.\n",
      "house/\(file)": "",
    ])
    try folder.write(Data(bytes), to: "house/\(file)")
    let result = HouseReader.read(
      folder: folder.path(of: "house"), inside: folder.path, currentFolder: folder.path)
    #expect(result.diagnostics.contains { $0.range.file == "house/\(file)" })
    #expect(!result.diagnostics.contains { $0.rule == "unknown-template" })
  }
}
