import Foundation
import TestSupport
import Testing

/// A language whose words have no letter but Q.
@Suite struct `The register of a house in another language` {
  @Test(.enabled(if: OutsideTool.isWanted("python3")))
  func `has no English word as a document and as a workbook`() throws {
    let folder = try TemporaryFolder(Self.files)
    let export = try RunningProgram(["house", "export", "house"], in: folder.path)
    #expect(export.status == 0, "\(export.errors)")
    try folder.write(Self.house(try folder.read("house/house.yaml")), to: "house/house.yaml")
    try folder.write(
      Self.meetings(try folder.read("house/meetings.yaml")), to: "house/meetings.yaml")
    try folder.write(
      """
      # Qq

      {{board}} qq {{since}} qq {{until}}{{#on}} qq {{on}}{{/on}}

      {{decisions}}

      {{follow-ups}}
      """, to: "house/register.md")
    for (format, day) in [("md", ["--on", "2018-03-02"]), ("md", []), ("xlsx", [])] {
      let run = try RunningProgram(
        ["register", "--include-private", "--to", format, "-o", "out-private/r." + format] + day,
        in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let text =
        format == "md"
        ? try folder.read("out-private/r.md")
        : try Self.words(of: "out-private/r.xlsx", in: folder)
      let words = text.replacing(#/<[^>]*>/#, with: " ").split { !$0.isLetter }
        .filter { !$0.allSatisfy { "Qq".contains($0) } }
      #expect(words.isEmpty, "\(Set(words).sorted())")
      #expect(text.contains("qq"))
    }
  }

  /// The texts of all cells, and the names of the sheets.
  private static func words(of file: String, in folder: TemporaryFolder) throws -> String {
    let python = try #require(OutsideTool.path(of: "python3"))
    let script = """
      import html, re, sys, zipfile
      parts = zipfile.ZipFile(sys.argv[1])
      texts = re.findall('<t[^>]*>([^<]*)</t>', parts.read('xl/sharedStrings.xml').decode())
      names = re.findall('<sheet name="([^"]*)"', parts.read('xl/workbook.xml').decode())
      print(html.unescape(' '.join(texts + names)))
      """
    return try RunningProgram(["-c", script, folder.path(of: file)], of: python).output
  }

  // MARK: - The house

  /// A file with other values of some keys, wherever they stand at the end of a line.
  private static func setting(_ values: [String: String], in text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let key = line.drop { $0 == " " }.prefix { $0 != ":" }
      guard let value = values[String(key)], line.contains(": ") else { return String(line) }
      return "\(line.prefix { $0 != ":" }): \(value)"
    }.joined(separator: "\n")
  }

  private static func house(_ text: String) -> String {
    let words = [
      "one-table", "not-stated", "cover", "contents", "sheet", "description",
      "not-for-publication", "exempt",
    ]
    var values = Dictionary(uniqueKeysWithValues: words.map { ($0, "Qq \($0.count)") })
    values["language"] = "cy-GB"
    values["ordinals"] = "{ other: q }"
    return setting(values, in: text)
      .replacing(#/style: '\{\{day.*/#, with: "style: '{{day}}{{ordinal}} {{month}} {{year}}'")
      .replacing(
        #/\[January[^\]]*\]/#,
        with: "[" + Array(repeating: "Qq", count: 12).joined(separator: ", ") + "]")
  }

  private static func meetings(_ text: String) -> String {
    let words = [
      "as-recommended", "amended", "added", "deferred", "not-agreed", "drafted", "waiting", "draft",
      "private", "none", "title", "caption", "every-member", "not-stated",
    ]
    var values = Dictionary(uniqueKeysWithValues: words.map { ($0, "qq") })
    values["last"] = "' qq '"
    values["mood"] = "as-worded"
    values["agreed"] = "'qq {{date}}'"
    values["states"] = "{ open: qq, overdue: qqq, done: qqqq, withdrawn: qqqqq }"
    values["recurrence"] = "'{{next}} qq {{months}}'"
    values["minute-reference"] = "'qq {{number}}'"
    values["proposal"] = "'qq {{mover}} {{seconder}} {{vote}}'"
    return setting(values, in: text)
      .replacing(#/report-back: .*\{\{subject\}\}.*/#, with: "report-back: 'qq {{subject}}'")
      .replacing(#/label: [^}]*\}/#) {
        "label: qq\($0.startIndex.utf16Offset(in: text)) }"
      }
  }

  // MARK: - The workspace

  private static let files = [
    "board.yaml": """
    kind: board
    name: Qqqq
    council: Qqq
    house: house
    organisations: [{ id: q, name: Qqqqq }, { id: qq, name: Qqqqqq }]
    members: [{ name: Q Q, organisation: q }, { name: Qq Q, organisation: qq }]
    """,
    "actions.yaml": """
    kind: actions
    updates:
      - { follow-up: qqqqq, date: 2018-02-06, organisation: q, state: done, text: Qqq, minute: 7 }
      - { follow-up: qqqq, date: 2018-02-06, state: withdrawn, text: Qqq }
    """,
    "q/paper.md": """
    ---
    kind: paper
    date: 2018-02-05
    subject: Qqqqq
    recommendations: [{ id: q, text: Qq qq, report-back: every 6 months }]
    ---

    ## Purpose

    Qq.
    """,
    "q/meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    state: held
    first-minute: 7
    agenda:
      - { id: q, paper: paper.md }
      - { id: qq, title: Qq, private: 3 }
    """,
    "qq/meeting.yaml": """
    kind: meeting
    date: 2018-02-20
    state: held
    agenda: [{ id: q, title: Q }]
    """,
    "qq/minutes/q.md": """
    ---
    kind: minute
    item: q
    agrees: [2018-02-05]
    resolutions: [{ outcome: added, text: Qqq. }]
    ---
    """,
    "q/minutes/q.md": """
    ---
    kind: minute
    item: q
    resolutions:
      - { decides: q, outcome: as-recommended }
      - id: qq
        decides: unknown
        outcome: amended
        text: Qqqq.
        moved-by: Q Q
        vote: { q: 2 }
        follow-ups:
          - { id: qqqqq, text: Qqq, organisation: every-member, due: 2018-03-01 }
          - { id: qqq, text: Qqq, owner: not stated, due: every 3 months }
          - { id: qqqq, text: Qqq, owner: Q, organisation: qq }
      - { decides: unknown, outcome: not-agreed, text: Qq. }
      - { decides: unknown }
    ---
    """,
    "q/minutes/qq.md": """
    ---
    kind: minute
    item: qq
    resolutions: [{ decides: unknown, outcome: deferred, text: Qq. }]
    ---
    """,
  ]
}
