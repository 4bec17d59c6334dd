import TestSupport
import Testing

@Suite struct `A register of minutes with notes` {
  private static func files() throws -> [String: String] {
    var files = RegisterWorkspace.files
    let path = "meetings/2016-10-17/minutes/02.md"
    files[path] = try #require(files[path]).replacing(
      "  It rests on what the needs assessment found.",
      with: "  It rests on what was found[^1], and on *more*[^2].\n\n"
        + "  [^1]: Of the [needs](https://x.y) assessment.\n  [^2]: Of 2016.")
    return files
  }

  @Test func `has them in brackets in cells`() throws {
    let row = try #require(try RegisterWorkspace.rows(files: try Self.files()).first)
    #expect(
      row["reasons"]
        == "It rests on what was found (Of the needs assessment.), and on more (Of 2016.).")
  }

  @Test func `has them in brackets for programs, and finds their words`() throws {
    for form in ["json", "text"] {
      let run = try RegisterWorkspace.run(
        ["--search", "2016", "--to", form], files: try Self.files())
      #expect(run.status == 0, "\(run.errors)")
      if form == "json" {
        #expect(run.output.contains("what was found (Of the needs assessment.), and on more"))
      }
    }
  }

  @Test func `has them at the end of a page`() throws {
    let run = try RegisterWorkspace.run(["--to", "html"], files: try Self.files())
    #expect(!run.output.contains("[^1]"))
  }
}
