import Foundation
import TestSupport
import Testing

@Suite struct `The Word document of a house that is read` {
  private func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "house: house\n",
      "paper.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
    ])
    let export = try RunningProgram(["house", "export", "house"], in: folder.path)
    #expect(export.status == 0 && export.output.contains("wrote house/reference.docx"))
    return folder
  }

  @Test func `is exported with the house, and has nothing wrong with it`() throws {
    let folder = try workspace()
    #expect(try RunningProgram(["house", "check", "house"], in: folder.path).status == 0)
    #expect(try folder.data(of: "house/reference.docx").starts(with: Data("PK".utf8)))
  }

  @Test func `may be absent`() throws {
    let folder = try workspace()
    try FileManager.default.removeItem(atPath: folder.path(of: "house/reference.docx"))
    #expect(try RunningProgram(["house", "check", "house"], in: folder.path).status == 0)
    #expect(try RunningProgram(["render", "paper.md"], in: folder.path).status == 0)
  }

  @Test(arguments: [
    ("no zip file", "not-a-word-document"), ("", "not-a-word-document"),
    ("PK\u{3}\u{4}", "damaged-word-document"),
  ])
  func `that cannot be read is named with its file`(content: String, rule: String) throws {
    let folder = try workspace()
    try folder.write(content, to: "house/reference.docx")
    for command in [["house", "check", "house"], ["check"], ["render", "paper.md"]] {
      let run = try RunningProgram(command, in: folder.path)
      #expect(run.status == 1)
      let said = run.output + run.errors
      #expect(said.contains("house/reference.docx:1:1: error: ") && said.contains("[\(rule)]"))
    }
  }

  @Test func `that is a workbook, or of another program, is no Word document`() throws {
    let folder = try workspace()
    try folder.write(Data(SampleWorkbook().bytes), to: "house/reference.docx")
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(run.status == 1 && run.output.contains("[not-a-word-document]"))
  }

  @Test func `that is a folder or cut off is an error, and nothing is written`() throws {
    let folder = try workspace()
    let whole = try folder.data(of: "house/reference.docx")
    try folder.write(whole.prefix(whole.count / 2), to: "house/reference.docx")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1 && run.errors.contains("[damaged-word-document]"))
    #expect(!folder.exists("out"))
  }

  @Test func `changes no byte of any document while nobody has changed it`() throws {
    let example = RunningProgram.project + "/Examples/coventry-hwb"
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: example, toPath: folder.path(of: "w"))
    for name in ["out", "out-private", "out-working", ".board-paper"] {
      try? FileManager.default.removeItem(atPath: folder.path(of: "w/" + name))
    }
    func built(into name: String) throws -> [String: Data] {
      let run = try RunningProgram(
        ["build", "w", "--output", folder.path(of: name)], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let names = folder.files().filter { $0.hasPrefix(name + "/") && !$0.contains("/.") }
      return Dictionary(
        uniqueKeysWithValues: try names.map {
          (String($0.dropFirst(name.count)), try folder.data(of: $0))
        })
    }
    let before = try built(into: "first")
    #expect(try RunningProgram(["house", "export", "w/house"], in: folder.path).status == 0)
    let board = try folder.read("w/board.yaml")
    #expect(board.contains("house: coventry"))
    try folder.write(
      board.replacing("house: coventry", with: "house: house"), to: "w/board.yaml")
    let after = try built(into: "second")
    #expect(after.keys.sorted() == before.keys.sorted() && before.count > 90)
    for (name, bytes) in before { #expect(after[name] == bytes, "\(name)") }

    try FileManager.default.removeItem(atPath: folder.path(of: "w/house"))
    try folder.write("kind: house\nextends: coventry\n", to: "w/house/house.yaml")
    let extended = try built(into: "third")
    #expect(extended.keys.sorted() == before.keys.sorted())
    for (name, bytes) in before { #expect(extended[name] == bytes, "\(name)") }
  }

  @Test func `that says other things of blank cells in another language makes its workbooks`()
    throws
  {
    var workspace = IndicatorWorkspace()
    workspace.indicators = [.init(title: "People", figure: "5")]
    let folder = try TemporaryFolder(workspace.files)
    #expect(try RunningProgram(["house", "export", "house"], in: folder.path).status == 0)
    let house = try folder.read("house/house.yaml")
    for key in ["one-table", "blank-notes"] { #expect(house.contains("    \(key): ")) }
    try folder.write(
      house.replacing(/one-table: .*/, with: "one-table: Mae un tabl ar y ddalen hon.")
        .replacing(/blank-notes: .*/, with: "blank-notes: Nid oes nodyn lle mae'r gell yn wag."),
      to: "house/house.yaml")
    try folder.write(try folder.read("board.yaml") + "house: house\n", to: "board.yaml")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("[no-table-count]") && !run.errors.contains("[empty-cell]"))
  }
}
