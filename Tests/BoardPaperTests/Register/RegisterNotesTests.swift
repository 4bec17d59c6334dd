import TestSupport
import Testing

@Suite struct `A register of minutes with notes` {
  private static func files() throws -> [String: String] {
    var files = RegisterWorkspace.files
    let path = "meetings/2016-10-17/minutes/02.md"
    files[path] = try #require(files[path]).replacing(
      "considered the strategy.",
      with: "considered the strategy[^1].\n\n[^1]: Its second version."
    ).replacing(
      "  It rests on what the needs assessment found.",
      with: "  It rests on what was found[^1], and on *more*[^2].\n\n"
        + "  [^1]: Of the [needs](https://x.y) assessment.\n  [^2]: Of the census.")
    return files
  }

  @Test func `has them in brackets in cells`() throws {
    let row = try #require(try RegisterWorkspace.rows(files: try Self.files()).first)
    #expect(
      row["reasons"]
        == "It rests on what was found (Of the needs assessment.), and on more (Of the census.).")
  }

  @Test func `has them in brackets for programs, and finds their words`() throws {
    for form in ["json", "text"] {
      let run = try RegisterWorkspace.run(
        ["--search", "census", "--to", form], files: try Self.files())
      #expect(run.status == 0, "\(run.errors)")
      if form == "json" {
        #expect(run.output.contains("what was found (Of the needs assessment.), and on more"))
      }
    }
  }

  @Test func `has them at the end of its page`() throws {
    let folder = try TemporaryFolder(try Self.files())
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    // The minutes repeat the reasons, which the tables of the built-in house leave out.
    let minutes = try folder.read("out/meetings/2016-10-17/minutes.md")
    #expect(minutes.contains("considered the strategy[^1]."), "\(minutes)")
    #expect(minutes.contains("was found[^2], and on *more*[^3]"))
    #expect(minutes.contains("\n[^2]: Of the [needs](https://x.y) assessment.\n"))
    #expect(minutes.contains("\n[^1]: Its second version.\n"))
  }
}
