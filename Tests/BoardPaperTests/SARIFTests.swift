import Foundation
import TestSupport
import Testing

@Suite struct `Findings for editors and code hosts` {
  private static let isWanted =
    (OutsideTool.path(of: "python3").flatMap {
      try? RunningProgram(["-c", "import jsonschema"], of: $0).status
    } == 0) || OutsideTool.isWanted("python3 with jsonschema")

  @Test(.enabled(if: isWanted, "python3 with jsonschema reads the report"))
  func `is SARIF 2.1.0 with every finding at its place`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\ncolour: red\n",
      "a paper (ü).md":
        "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\nrecommendations:\n"
        + "  - { id: one, text: Note it }\n  - { id: one, text: Agree it }\n---\n\n"
        + "## Purpose\n\nThe the one of \"\\\".\n",
    ])
    let run = try RunningProgram(["check", "--format", "sarif"], in: folder.path)
    #expect(run.status == 1)
    try folder.write(run.output, to: "report.sarif")
    let python = try #require(OutsideTool.path(of: "python3"))
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Readers/sarif.py").path
    let read = try RunningProgram([script, folder.path(of: "report.sarif")], of: python)
    #expect(read.status == 0, "\(read.errors)")
    let json = try RunningProgram(["check", "--format", "json"], in: folder.path).output
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let findings = try #require(report["diagnostics"] as? [[String: Any]])
    let wanted = findings.compactMap { finding -> String? in
      guard let place = finding["place"] as? [String: Any], let rule = finding["rule"],
        let severity = finding["severity"], let file = place["file"], let line = place["line"],
        let column = place["column"]
      else { return nil }
      return "\(rule) \(severity) \(file):\(line):\(column)"
    }
    #expect(wanted.contains("unknown-key error board.yaml:3:1"), "\(wanted)")
    #expect(wanted.contains("duplicate-id error a paper (ü).md:7:11"))
    #expect(read.output.split(separator: "\n").map(String.init) == wanted)
  }
}
