import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperSource

@Suite struct `The words of a house's outputs` {
  /// The built-in house in a folder, with changes of its files.
  private func read(
    _ changes: [(file: String, old: String, new: String)]
  ) throws -> (HouseReader.Result, findings: [String]) {
    let files = try #require(BuiltInHouse.files(of: BuiltInHouse.defaultName))
    var texts = Dictionary(files.map { ("house/" + $0.name, $0.text) }) { $1 }
    for change in changes {
      let text = try #require(texts["house/" + change.file])
      try #require(text.contains(change.old))
      texts["house/" + change.file] = text.replacing(change.old, with: change.new)
    }
    let folder = try TemporaryFolder(texts)
    let result = HouseReader.read(
      folder: folder.path(of: "house"), inside: folder.path, currentFolder: folder.path)
    let findings = result.diagnostics.map { finding in
      "\(finding.range.start.column) \(finding.rule): \(finding.help ?? "")"
    }
    return (result, findings)
  }

  @Test(arguments: [
    ("house.yaml", "{{shown}} of {{all}} entries", "{{show}} of {{all}}", 11, "shown"),
    ("house.yaml", "Note {{number}}", "Note {{numbr}}", 14, "number"),
    ("house.yaml", "Exempt by paragraph {{paragraphs}}", "By {{paragraph}}", 14, "paragraphs"),
    ("house.yaml", "Page {{page}} of {{pages}}", "Page {{pgae}}", 21, "page"),
    ("house.yaml", "Table {{number}} {{priority}}", "Table {{prioriti}}", 23, "priority"),
    ("house.yaml", "  note: note {{number}}", "  note: note {{nmber}}", 14, "number"),
    ("meetings.yaml", "{{open}} of {{all}} still", "{{opne}} of {{all}}", 26, "open"),
    (
      "meetings.yaml", "for want of room: {{columns}}", "for want of room: {{colums}}", 43,
      "columns"
    ),
  ])
  func `are checked for misspelt names, at their places`(
    file: String, old: String, new: String, column: Int, name: String
  ) throws {
    let (_, findings) = try read([(file, old, new)])
    #expect(findings == ["\(column) unknown-name: did you mean '\(name)'?"])
  }

  @Test(arguments: [
    ("house.yaml", "  skip: Skip", "  skpi: Skip"),
    ("house.yaml", "    cover: Cover", "    covre: C"),
    ("house.yaml", "    percent: P", "    precent: P"),
    ("house.yaml", "    Amber: A", "    Ambre: A"),
    ("house.yaml", "    exceptions: 'Indicators", "    cover: 'Indicators"),
    ("meetings.yaml", "      owner: Owner", "      ownre: Owner"),
  ])
  func `are under known keys`(file: String, old: String, new: String) throws {
    let (_, findings) = try read([(file, old, new)])
    #expect(findings.contains { $0.contains("unknown-key") }, "\(findings)")
  }

  @Test func `are those of the built-in house where a house says nothing`() throws {
    let own = try read([
      ("house.yaml", "  skip: Skip to main content\n", ""),
      ("house.yaml", "    other: Sheet\n", ""), ("house.yaml", "    Amber: Amber\n", ""),
      ("house.yaml", "    one-table: This worksheet contains one table.\n", ""),
      (
        "house.yaml", "    contents: Contents\n    notes: Notes\n    summary: 'How",
        "    summary: 'How"
      ),
      ("house.yaml", "  note: note {{number}}\n", ""),
      ("meetings.yaml", "      owner: Owner\n", ""),
    ])
    #expect(own.findings == [])
    let house = try #require(own.0.house)
    #expect(house.pages.word(.skip) == "Skip to main content")
    #expect(house.workbook.name(.other) == "Sheet" && house.status.word(.amber) == "Amber")
    #expect(house.workbook.line(.note) != nil)
    // What is above a table may be left out, and a title is the name of its sheet then.
    #expect(house.workbook.sentence(.oneTable) == "" && house.workbook.title(.notes) == nil)
    let meetings = try #require(own.0.meetings)
    #expect(meetings.register.terminal.column(.owner) == "Owner")
  }
}
