import Foundation
import TestSupport
import Testing

/// A register in CSV that was updated in Excel.
@Suite struct `A register that came back` {
  private typealias W = ReturnsWorkspace

  private static let id = "2018-02-05/brief"

  /// The lines of the register, without the byte order mark.
  private func lines(in folder: TemporaryFolder) throws -> [String] {
    let run = try RunningProgram(["register", "--to", "csv"], in: folder.path)
    return run.output.trimmingPrefix("\u{FEFF}").split(separator: "\r\n").map(String.init)
  }

  /// Changes fields of the row of a follow-up, by the names of the columns.
  private func changed(
    _ lines: [String], _ fields: [String: String]
  ) throws -> [String] {
    let header = lines[0].split(separator: ",").map(String.init)
    return try lines.map { line in
      guard line.contains(Self.id) else { return line }
      var row = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(row.count == header.count, "\(line)")
      for (name, value) in fields { row[try #require(header.firstIndex(of: name))] = value }
      return row.joined(separator: ",")
    }
  }

  @Test func `is taken in as new entries, however Excel saved it`() throws {
    let folder = try W.folder()
    let lines = try changed(
      lines(in: folder),
      ["state": "Done", "report": "All were *briefed*", "reported-on": "2018-04-20"])
    let text =
      "\u{FEFF}"
      + lines.map { line in
        line.replacing(/(\d{4})-(\d\d)-(\d\d)(?=,|$)/) { "\($0.3)/\($0.2)/\($0.1)" }
          .replacing(",", with: ";")
      }.joined(separator: "\r\n") + "\r\n"
    #expect(text.contains("20/04/2018"))
    try folder.write(text, to: "register.csv")
    let dry = try W.read(["register.csv"], ["--dry-run"], in: folder)
    #expect(dry.output.contains("would change actions.yaml: 1 entry added"))
    let run = try W.read(["register.csv"], in: folder)
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.output == "register.csv: 1 follow-up\nchanged actions.yaml: 1 entry added\n")
    let entry =
      "{ follow-up: 2018-02-05/brief, date: 2018-04-20, state: done, text: All were \\*briefed\\* }"
    #expect(try folder.read("actions.yaml") == "kind: actions\nupdates: [\(entry)]\n")
    let again = try W.read(["register.csv"], in: folder)
    #expect(again.status == 0)
    #expect(again.output == "register.csv: nothing new\n")
  }

  @Test
  func `changes nothing where only the workspace has changed since, and where rows are missing`()
    throws
  {
    let folder = try W.folder()
    let lines = try lines(in: folder)
    try folder.write(
      "kind: actions\nupdates:\n  - { follow-up: brief, date: 2018-04-21, state: done, text: Done }\n",
      to: "actions.yaml")
    try folder.write(
      lines.filter { !$0.contains("apprentices") }.joined(separator: "\n") + "\n",
      to: "register.csv")
    let run = try W.read(["register.csv"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "register.csv: nothing new\n")
  }

  @Test(
    arguments: [
      (["follow-up": "2018-02-05/breif"], "'2018-02-05/breif' is no follow-up [wrong-entry]"),
      (["state": "finished"], "'finished' is no state of a follow-up [wrong-entry]"),
      (
        ["action": "Brief nobody"],
        "'action' says 'Brief nobody', and the register 'Brief the members' [changed-return]"
      ),
      (
        ["due": "2018-06-01"],
        "'due' says '2018-06-01', and the register '2018-04-15' [changed-return]"
      ),
      (
        ["state": "done", "reported-on": "2018-05-20"],
        "2018-05-20 is after the day on which it is taken in, 2018-04-30 [wrong-entry]"
      ),
      (["state": "done", "reported-on": "in May"], "'in May' is not a date [wrong-entry]"),
    ] as [([String: String], String)])
  func `is refused by its field where something else was changed`(
    fields: [String: String], says: String
  ) throws {
    let folder = try W.folder()
    let lines = try changed(lines(in: folder), fields)
    try folder.write(lines.joined(separator: "\n") + "\n", to: "register.csv")
    let before = try W.sources(of: folder)
    let run = try W.read(["register.csv"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.contains("register.csv:2:") && run.errors.contains("error: " + says),
      "\(run.errors)")
    #expect(try W.sources(of: folder) == before)
  }

  @Test func `is refused where a row is there twice, or the follow-up is no longer open`() throws {
    let folder = try W.folder()
    let lines = try lines(in: folder)
    let row = try #require(lines.first { $0.contains(Self.id) })
    try folder.write((lines + [row]).joined(separator: "\n") + "\n", to: "register.csv")
    let twice = try W.read(["register.csv"], in: folder)
    #expect(twice.status == 1)
    #expect(twice.errors.contains("error: the follow-up is there twice [added-to-return]"))

    try folder.write(
      "kind: actions\nupdates:\n  - { follow-up: brief, date: 2018-04-21, state: done }\n",
      to: "actions.yaml")
    let withdrawn = try changed(lines, ["state": "withdrawn", "report": "Not needed"])
    try folder.write(withdrawn.joined(separator: "\n") + "\n", to: "register.csv")
    let closed = try W.read(["register.csv"], in: folder)
    #expect(closed.status == 1)
    #expect(closed.errors.contains("the follow-up is no longer open, and this says something else"))
  }
}
