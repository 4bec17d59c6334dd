import Foundation
import PaperMarkup
import TestSupport
import Testing

/// One change to the example, in which nothing is wrong: what is replaced, and the mark 1️⃣ in the
/// replacement where the rule is to find it.
struct SingleChange: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let rule: String
  /// Where another line than the changed one is shown: a text that stands once in its file.
  var place: (file: String, text: String)?

  var testDescription: String { "\(rule): \(new)" }

  private static let paper = "meetings/2018-02-05/marmot-update.md"
  private static let minute = "meetings/2018-02-05/minutes/05-marmot.md"
  private static let plan = "plans/marmot-2016-19.yaml"
  private static let indicators = "indicators/marmot-2016-19.yaml"
  private static let figures = "indicators/marmot-2016-19.csv"

  static let all: [SingleChange] = [
    SingleChange(
      file: paper, old: "- ${PI2.ytd} young", new: "- 1️⃣184 young", rule: "misquoted-figure"),
    SingleChange(
      file: paper, old: "(annual target ${PI2.target})", new: "(annual target 1️⃣710)",
      rule: "misquoted-figure"),
    SingleChange(
      file: paper, old: "- ${PI2.ytd} young", new: "- 1️⃣148 young", rule: "hand-typed-figure"),
    SingleChange(
      file: figures, old: "PI2,year-to-date,Q2 2017/18,148,",
      new: "PI2,year-to-date,Q2 2017/18,1️⃣30,", rule: "low-year-to-date"),
    SingleChange(
      file: figures, old: "PI6,year-to-date,Q2 2017/18,20%,",
      new: "PI6,year-to-date,Q2 2017/18,1️⃣20,", rule: "misfit-figure"),
    SingleChange(
      file: indicators, old: "owner: { organisation: police, contact: Toni Marsh }",
      new: "owner: { organisation: 1️⃣police }", rule: "missing-contact"),
    SingleChange(
      file: indicators, old: "- id: PI2\n", new: "- id: 1️⃣PI1\n", rule: "duplicate-id"),
    SingleChange(
      file: plan, old: "      - number: 3\n", new: "      - number: 1️⃣4\n", rule: "skipped-number"),
    SingleChange(
      file: minute, old: "  - decides: report-back\n", new: "  - decides: 1️⃣reports\n",
      rule: "unknown-recommendation"),
    SingleChange(
      file: minute, old: "  - decides: report-back\n    outcome: as-recommended\n    follow-ups:\n",
      new: "  - outcome: added\n    text: A report be made.\n    follow-ups:\n",
      rule: "missing-outcome", place: (minute, "---\nkind: minute")),
    SingleChange(
      file: minute, old: "vote: { for: 2, against: 5 }",
      new: "vote: { for: { count: 1️⃣2, names: [Councillor Lee Doyle] }, against: 5 }",
      rule: "miscounted-vote"),
    SingleChange(
      file: paper, old: "email: sam.okafor@example.gov.uk",
      new: "email: sam.okafor@1️⃣example.go.uk", rule: "misspelt-domain"),
    SingleChange(
      file: paper, old: "    telephone: 024 7500 0000\n", new: "", rule: "missing-telephone",
      place: (paper, "name: Sam Okafor")),
    SingleChange(
      file: paper, old: "Other places, too, go on asking",
      new: "Other places place 1️⃣place, too, go on asking", rule: "double-word"),
  ]
}

@Suite struct `One change to the example` {
  private static let example = RunningProgram.project + "/Examples/coventry-hwb"

  @Test(arguments: SingleChange.all)
  func `is found by its rule at its place`(change: SingleChange) throws {
    let folder = try TemporaryFolder()
    for name in FileManager.default.subpaths(atPath: Self.example) ?? [] {
      let path = Self.example + "/" + name
      guard !name.hasPrefix("out"), let data = FileManager.default.contents(atPath: path) else {
        continue
      }
      try folder.write(data, to: name)
    }
    let before = try folder.read(change.file)
    try #require(before.ranges(of: change.old).count == 1, "it stands once: \(change.old)")
    #expect(try Self.findings(folder).filter { $0.hasSuffix(" " + change.rule) } == [])
    let marked = MarkedText(before.replacing(change.old, with: change.new))
    try folder.write(marked.text, to: change.file)
    let found = try Self.findings(folder).filter { $0.hasSuffix(" " + change.rule) }
    var wanted = marked.marks[1].map { "\(change.file):\($0.line):\($0.column)" }
    if let place = change.place {
      let text = try folder.read(place.file)
      let start = try #require(text.ranges(of: place.text).first).lowerBound
      wanted = "\(place.file):\(text[..<start].count { $0 == "\n" } + 1):"
    }
    let place = try #require(wanted)
    #expect(found.contains { $0.hasPrefix(place) }, "\(place): \(found)")
    #expect(found.count <= 2, "\(found)")
  }

  /// What is found, as `FILE:LINE:COLUMN RULE`.
  private static func findings(_ folder: TemporaryFolder) throws -> [String] {
    let run = try RunningProgram(["check", "--format", "json"], in: folder.path)
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let findings = report?["diagnostics"] as? [[String: Any]] ?? []
    return findings.compactMap { finding in
      guard let place = finding["place"] as? [String: Any], let rule = finding["rule"],
        let file = place["file"], let line = place["line"], let column = place["column"]
      else { return nil }
      return "\(file):\(line):\(column) \(rule)"
    }
  }
}
