import Foundation
import TestSupport
import Testing

@Suite struct `The example` {
  private static let workspace = RunningProgram.project + "/Examples/coventry-hwb"

  @Test func `has nothing wrong but wording that waits to be confirmed`() throws {
    let check = try RunningProgram(["check", Self.workspace, "--stage", "final", "--strict"])
    #expect(check.status == 0, "\(check.output)")
    let findings = check.output.split(separator: "\n").filter { $0.hasSuffix("]") }
    #expect(findings.map { $0.hasSuffix("[unconfirmed-wording]") } == [true], "\(check.output)")
  }

  @Test func `builds into the documents that were approved`() throws {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(
      ["build", Self.workspace, "--output", folder.path + "/coventry-hwb"])
    #expect(run.status == 0, "\(run.errors)")
    let files = folder.files().filter { !$0.contains(".board-paper/") }
    for file in files where file.hasSuffix(".md") {
      try Golden.expect(
        try folder.read(file), equalsFileAt: Golden.folder(beside: #filePath) + "/" + file)
    }
    #expect(
      files.filter { $0.hasPrefix("coventry-hwb/private/") && $0.hasSuffix(".md") } == [
        "coventry-hwb/private/meetings/2018-02-05/actions-private.md",
        "coventry-hwb/private/meetings/2018-02-05/agenda-private.md",
        "coventry-hwb/private/meetings/2018-02-05/minutes-private.md",
        "coventry-hwb/private/meetings/2018-02-05/minutes/09-premises.md",
      ])
    // A PDF of a pack is made where Typst or LibreOffice is.
    #expect(files.filter { !$0.hasSuffix(".pdf") }.count == 178)
    #expect(files.count { $0.contains("/pack") && $0.hasSuffix(".html") } == 4)
  }

  @Test func `builds into the same bytes again, in every format`() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    for folder in [first, second] {
      let run = try RunningProgram(["build", Self.workspace, "--output", folder.path + "/made"])
      #expect(run.status == 0, "\(run.errors)")
    }
    let files = first.files()
    #expect(files == second.files())
    let formats = Set(files.compactMap { $0.split(separator: ".").last })
    #expect(formats.subtracting(["pdf"]).count == 11)
    #expect(files.contains("made/.board-paper/outputs.json"))
    for file in files { #expect(try first.data(of: file) == second.data(of: file), "\(file)") }
  }

  @Test func `says nothing in public of what was said in private`() throws {
    let folder = try TemporaryFolder()
    _ = try RunningProgram(["build", Self.workspace, "--output", folder.path + "/made"])
    let secret = "what the lease would cost"
    let texts = folder.files().filter { $0.hasSuffix(".md") || $0.hasSuffix(".html") }
    let telling = try texts.filter { try folder.read($0).contains(secret) }
    #expect(
      telling.count == 4 && telling.allSatisfy { $0.hasPrefix("made/private/") }, "\(telling)")
    #expect(!folder.files().contains { $0.hasPrefix("made/public/") && $0.contains("private") })
  }

  @Test(.enabled(if: OutsideTool.isWanted("cmark-gfm"), "cmark-gfm is not installed"))
  func `is read by another CommonMark program with the same headings and lists`() throws {
    let program = try #require(OutsideTool.path(of: "cmark-gfm"), "cmark-gfm is not installed")
    let paper = Self.workspace + "/meetings/2018-02-05/marmot-update.md"
    let document = try RunningProgram(["render", paper]).output
    let html = try RunningProgram(
      ["-e", "table", "--unsafe", "--to", "html"], of: program, input: document
    ).output
    let headings = html.split(separator: "\n").filter { $0.hasPrefix("<h") }
    #expect(
      headings == [
        "<h1>Progress update on the Marmot City Strategy 2016-2019</h1>",
        "<h2>How things are: Q2 17/18</h2>",
        "<h3>What has changed since the paper of 10th July 2017</h3>", "<h4>New actions</h4>",
        "<h3>Each indicator</h3>",
        "<h2>1. Purpose</h2>", "<h2>2. Recommendations</h2>", "<h2>3. Background and context</h2>",
        "<h2>4. Options considered and recommended proposals</h2>", "<h3>Who takes part</h3>",
        "<h3>What has been achieved</h3>", "<h3>What is behind</h3>", "<h3>Next steps</h3>",
        "<h2>Report Author(s)</h2>", "<h2>Background papers</h2>",
        "<h2>Appendices</h2>", "<h3>Appendix 1: Action Plan</h3>", "<h4>Young People</h4>",
        "<h4>Good Growth</h4>",
      ])
    func count(_ text: String) -> Int { html.components(separatedBy: text).count - 1 }
    #expect(count("<table>") == 7)
    // Ten aims and fourteen indicators, each table with a row of headers; before them the thirteen that have
    // changed, an action, and the fourteen again.
    #expect(count("<tr>") == 10 + 14 + 4 + 13 + 1 + 14 + 3)
    #expect(count("<td>") == 10 * 4 + 14 * 8 + 13 * 3 + 3 + 14 * 5)
    #expect(html.contains("<a href=\"mailto:sam.okafor@example.gov.uk\">"))
    #expect(!html.contains("raw HTML omitted"))
  }

  @Test func `is published, meeting by meeting, once its wording is confirmed`() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path(of: "hwb")
    try FileManager.default.copyItem(atPath: Self.workspace, toPath: copy)
    for name in ["out", "out-private", ".board-paper"] {
      try? FileManager.default.removeItem(atPath: "\(copy)/\(name)")
    }
    func run(_ arguments: [String]) throws -> RunningProgram {
      try RunningProgram(arguments, in: copy, environment: ["SOURCE_DATE_EPOCH": "1520208000"])
    }
    let refused = try run(["publish", "2018-02-05"])
    #expect(refused.status == 1 && refused.errors.contains("[unconfirmed-wording]"))
    let minute = "hwb/meetings/2018-02-05/minutes/05-marmot.md"
    try folder.write(
      folder.read(minute).replacing(
        "decides: report-back\n", with: "decides: report-back\n    confirmed: yes\n"), to: minute)
    for meeting in ["2016-10-17", "2017-07-10", "2018-02-05"] {
      let published = try run(["publish", meeting])
      #expect(published.status == 0, "\(published.errors)")
    }
    // What is frozen is what a build of the whole workspace makes.
    #expect(try run(["build"]).status == 0)
    let verified = try run(["publish", "--verify", "out"])
    #expect(verified.status == 0, "\(verified.output)")
  }
}
