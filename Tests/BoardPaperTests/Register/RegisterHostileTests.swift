import Foundation
import TestSupport
import Testing

@Suite struct `The register of texts that try to be something else` {
  private static let formats = ["text", "md", "csv", "json", "ics", "xlsx"]

  @Test(arguments: formats)
  func `is written all the same`(format: String) throws {
    let folder = try TemporaryFolder(HostileRegister.files)
    let run = try RunningProgram(
      ["register", "--to", format, "-o", "out-private/register"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    // Nobody may mend what was resolved.
    #expect(run.errors.contains("error:") == false)
    #expect(run.errors.contains("[bare-url]") == (format == "xlsx"))
  }

  @Test func `says them in JSON as they are`() throws {
    let run = try RegisterWorkspace.run(["--to", "json"], files: HostileRegister.files)
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let meeting = try #require((root?["meeting"] as? [[String: Any]])?.first)
    let items = try #require(meeting["agendaItem"] as? [[String: Any]])
    #expect(items.map { $0["name"] as? String } == HostileRegister.texts)
    #expect(items.map { $0["resolutionText"] as? String } == HostileRegister.texts)
  }

  @Test func `keeps a terminal as it is`() throws {
    let run = try RegisterWorkspace.run([], files: HostileRegister.files, width: 80)
    for scalar in run.output.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
    }
    #expect(!run.output.contains("\u{202E}"))
  }

  @Test func `keeps Markdown a table with as many cells in each row`() throws {
    let run = try RegisterWorkspace.run(["--to", "md"], files: HostileRegister.files)
    let rows = run.output.split(separator: "\n").filter { $0.hasPrefix("|") }
    let cells = rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
    #expect(Set(cells) == [8, 7])
    #expect(rows.count == 2 * (HostileRegister.texts.count + 2))
    #expect(!run.output.replacing("\\<", with: "").contains("<script>"))
  }

  @Test(.timeLimit(.minutes(2)), arguments: formats)
  func `holds a text of a megabyte`(format: String) throws {
    let long = String(repeating: "All work and no play makes Jack a dull boy. ", count: 24_000)
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      state: held
      agenda: [{ id: a, title: A }]
      """,
      "minutes/a.md": """
      ---
      kind: minute
      item: a
      reasons: \(long)
      resolutions:
        - outcome: added
          text: \(long)
          follow-ups: [{ id: f, text: '\(long)', owner: A, due: 2018-03-01 }]
      ---
      """,
    ])
    let run = try RunningProgram(
      ["register", "--to", format, "-o", "out-private/register", "--search", "jack boy"],
      in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.exists("out-private/register"))
  }
}
