import PaperSource
import TestSupport
import Testing

/// The documents of the example in a house.
@Suite struct `A house that is shown` {
  private static let house = """
    kind: house
    extends: coventry
    header:
      - { field: subject, label: What it is about }
    fields:
      - { on: paper, name: wards, required: draft, says: The wards. }
    """

  @Test func `prints the example, though that lacks a fact which the house requires`() throws {
    let folder = try TemporaryFolder(["house/house.yaml": Self.house])
    let run = try RunningProgram(["house", "show", "house", "-o", "shown"], in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("begin at shown/public/index.html"), "\(run.output)")
    let paper = try folder.read("shown/public/meetings/2018-02-05/marmot-update.md")
    #expect(paper.contains("**What it is about:** Progress update"))
    #expect(folder.files().contains("shown/private/meetings/2018-02-05/minutes-private.md"))
  }

  @Test func `makes what a build of the example makes, in the house of the example`() throws {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(
      ["house", "show", BuiltInHouse.defaultName, "-o", "shown"], in: folder.path)
    #expect(run.status == 0)
    let example = RunningProgram.project + "/Examples/coventry-hwb"
    _ = try RunningProgram(["build", example, "-o", "built"], in: folder.path)
    let shown = folder.files().filter { $0.hasPrefix("shown/") }.sorted()
    #expect(shown.count > 50)
    for file in shown where !file.hasSuffix("outputs.json") {
      let built = file.replacing("shown/", with: "built/")
      #expect(try folder.data(of: file) == folder.data(of: built), "\(file)")
    }
  }

  @Test(arguments: BuiltInHouse.names) func `may be built in`(name: String) throws {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(["house", "show", name, "-o", "shown"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `that has errors is not shown, and they are told`() throws {
    let folder = try TemporaryFolder(["house/house.yaml": "kind: house\nextends: coventri\n"])
    let run = try RunningProgram(["house", "show", "house", "-o", "shown"], in: folder.path)
    #expect(run.status == 1 && run.errors.contains("house/house.yaml:2:10: error:"))
    #expect(!folder.files().contains { $0.hasPrefix("shown") })
    let none = try RunningProgram(["house", "show", "nosuch"], in: folder.path)
    #expect(none.status == 64 && none.errors.contains("'coventry', 'coventry-corporate'"))
  }

  @Test func `needs no place for its documents`() throws {
    let folder = try TemporaryFolder(["tmp/keep": ""])
    let run = try RunningProgram(
      ["house", "show", "numbered"], in: folder.path,
      environment: ["TMPDIR": folder.path(of: "tmp")])
    #expect(run.status == 0, "\(run.errors)")
    let index = folder.files().filter { $0.hasSuffix("public/index.html") }
    #expect(index.count == 1 && run.output.contains("/public/index.html"), "\(run.output)")
  }

  @Test func `may be named by its file`() throws {
    let folder = try TemporaryFolder(["house/house.yaml": Self.house])
    let run = try RunningProgram(
      ["house", "show", "house/house.yaml", "-o", "shown"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
  }
}
