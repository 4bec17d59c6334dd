import PaperCompose
import Foundation
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `The cover of a register as a workbook` {
  private static let template = """
    # The register

    {{board}}{{#on}} on {{on}}{{/on}}

    {{#decisions}}
    - What was decided from {{since}} to {{until}}
    {{/decisions}}

    {{^decisions}}
    Nothing was decided.
    {{/decisions}}

    {{#follow-ups}}
    - Who does what
    {{/follow-ups}}

    {{^follow-ups}}
    Nobody has anything to do.
    {{/follow-ups}}

    ## A part of its own

    > {{follow-ups}}

    It is told below.

    ## The heading of a table

    {{decisions}}

    This is below the table.
    """

  /// The lines of the cover in a house with another template.
  private static func lines(
    of template: String = template, filter: RegisterFilter = RegisterFilter(),
    on date: CalendarDate? = nil
  ) throws -> [String] {
    let folder = try TemporaryFolder(RegisterWorkspace.files)
    for file in BuiltInHouse.files(of: BuiltInHouse.defaultName) ?? [] {
      try folder.write(file.text, to: "house/" + file.name)
    }
    try folder.write(template, to: "house/register.md")
    try folder.write(try folder.read("board.yaml") + "\nhouse: house\n", to: "board.yaml")
    let result = WorkspaceReader.read(
      try Selection(paths: [], currentFolder: folder.path), currentFolder: folder.path)
    let workspace = try #require(result.workspace, "\(result.diagnostics)")
    let register = DecisionRegister(
      workspace.visible(to: .public), filter: filter, on: date)
    return try #require(register?.workbook?.sheets.first).lines.map(\.text)
  }

  @Test func `says what the document says before its first table`() throws {
    #expect(
      try Self.lines(on: CalendarDate(parsing: "2018-03-02")) == [
        "The register", "Sample Health and Wellbeing Board on 2nd March 2018",
        "What was decided from 17th October 2016 to 5th February 2018", "Who does what",
        "A part of its own", "It is told below.",
      ])
  }

  @Test func `says so where nobody has anything to do`() throws {
    var filter = RegisterFilter()
    filter.search = "beds"
    #expect(
      try Self.lines(filter: filter) == [
        "The register", "Sample Health and Wellbeing Board",
        "What was decided from 5th February 2018 to 5th February 2018",
        "Nobody has anything to do.", "A part of its own", "It is told below.",
      ])
  }

  @Test func `has the title of the house where the document begins with a table`() throws {
    #expect(
      try Self.lines(of: "## Decisions\n\n{{decisions}}\n\nBelow.\n") == ["Register of decisions"])
  }
}
