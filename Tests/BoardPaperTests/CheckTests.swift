import Foundation
import TestSupport
import Testing

@Suite struct `check` {
  @Test func `reports twenty mistakes in one run, sorted by file and place`() throws {
    let files = [
      "board.yaml": MarkedText("kind: board\n1️⃣nam: Sample\n2️⃣council:\n  - 3️⃣\n"),
      "a.md": MarkedText(
        """
        ---
        kind: paper
        date: 1️⃣2018-02-30
        period: 2️⃣Q7 2017/18
        subject: Progress 3️⃣#1
        recommendations:
          - id: endorse
            txt: Endorse it
          - id: endorse it
            text: Note it
        from:
          - { name: Alex, role: Co-Chair, Marmot }
        ---

        Text.

        ## Purpose

        A <b>bold</b> word.

        ${include nowhere.md}

        See ${include nowhere.md}.
        """),
      "b.md": MarkedText(
        """
        ---
        kind: paper
        date: 2018-02-05
        date: 2018-02-06
        subject: Progress
        report-authors:
          - directorate: People
        appendices:
          - title: Plan
            text: ../../plan.md
        colour: red
        ---

        # Title

        A ![chart](chart.png) here.
        """),
      "c.md": MarkedText("## Purpose\n\nTo inform.\n"),
      "d.yaml": MarkedText("kind: paper\n"),
    ]
    let folder = try TemporaryFolder(files.mapValues(\.text))
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    let findings = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(findings.count >= 20, "\(run.output)")
    let places = findings.map { finding in
      let parts = finding.split(separator: ":")
      return (String(parts[0]), Int(parts[1]) ?? 0, Int(parts[2]) ?? 0)
    }
    #expect(places.map { "\($0)" } == places.sorted { $0 < $1 }.map { "\($0)" })
    for rule in [
      "unknown-key", "missing-key", "invalid-date", "unknown-period", "text-cut-off", "wrong-id",
      "split-at-comma", "text-before-heading", "html-in-text", "missing-file",
      "misplaced-include", "duplicate-key", "outside-workspace", "title-in-text",
      "picture-in-text", "no-front-matter", "unknown-kind",
    ] {
      #expect(run.output.contains("[\(rule)]"), "\(rule) is missing from\n\(run.output)")
    }
  }

  @Test func `gives several findings at one place in the same order on every run`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "paper.md": "---\nkind: paper\n---\n\n## Purpose\n\nX.\n",
    ])
    for _ in 0..<8 {
      let run = try RunningProgram(["check"], in: folder.path)
      let findings = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(
        findings == [
          "paper.md:2:1: error: 'date' is missing from this paper [missing-key]",
          "paper.md:2:1: error: 'subject' is missing from this paper [missing-key]",
        ])
    }
  }

  @Test func `does not call an indicator unknown because its own entry is wrong`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "i.yaml": """
      kind: indicators
      title: I
      figures: f.csv
      indicators:
        - id: PI1
          title: Share
          unit: percnt
      """,
      "f.csv": "indicator,measure,period,value\nPI1,actual,Q2 2017/18,6.8%\n",
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      period: Q2 2017/18
      subject: P
      indicators: [i.yaml]
      ---

      ## Purpose

      It is ${PI1.actual}.
      """,
    ])
    let run = try RunningProgram(["check"], in: folder.path)
    let findings = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(findings.count == 1, "\(run.output)")
    #expect(findings.first?.hasPrefix("i.yaml:7:11: error: ") == true)
  }

  @Test func `gives findings as JSON`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "paper.md": "---\nkind: papr\n---\n",
    ])
    let run = try RunningProgram(["check", "--format", "json"], in: folder.path)
    #expect(run.status == 1)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["unknown-kind"])
    let place = try #require(findings.first?["place"] as? [String: Any])
    #expect(place["file"] as? String == "paper.md")
    #expect(place["line"] as? Int == 2)
    #expect(place["column"] as? Int == 7)
    #expect(place["endColumn"] as? Int == 11)
  }

  @Test func `says so where nothing is wrong`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "paper.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
    ])
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "nothing is wrong in 2 files\n")
  }

  @Test func `requires more of a final paper than of a draft`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "paper.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
    ])
    let run = try RunningProgram(["check", "--stage", "final"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("the section 'Background and context' is missing"))
    #expect(run.output.contains("'From' is missing from the header"))
  }

  @Test func `lets warnings pass unless it is strict`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "paper.md": BadInput.paper(body: "## Purpose\n\nTo inform.\n\n## 2. Costs\n\nNone."),
    ])
    #expect(try RunningProgram(["check"], in: folder.path).status == 0)
    let strict = try RunningProgram(["check", "--strict"], in: folder.path)
    #expect(strict.status == 1)
    #expect(strict.output.contains("paper.md:11:1: warning: "))
    #expect(strict.output.contains("[hand-numbered-heading]"))
  }

  @Test func `reads standard input`() throws {
    let run = try RunningProgram(
      ["check", "-"], input: "---\nkind: paper\ndate: soon\n---\n")
    #expect(run.status == 1)
    #expect(run.output.contains("-:3:7: error: "))
  }

  @Test func `shows the line, marks the place and offers a mend`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "paper.md":
        "---\nkind: paper\ndate: 2018-02-05\nsubjcet: Progress\n---\n\n## Purpose\n\nX.\n",
    ])
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(
      run.output.contains(
        """
        paper.md:4:1: error: 'subjcet' is not a key of a paper [unknown-key]
            4 | subjcet: Progress
              | ^~~~~~~ did you mean 'subject'?

        """), "\(run.output)")
  }

  @Test func `shows of a very long line what stands around each finding`() throws {
    let sentence = "It is said that é the the partners meet. "
    let body = String(repeating: sentence, count: 3_000)
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "paper.md":
        "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n## Purpose\n\n\(body)\n",
    ])
    let run = try RunningProgram(["check"], in: folder.path)
    let lines = run.output.split(separator: "\n")
    let starts = lines.indices.filter { lines[$0].contains("[double-word]") }
    #expect(starts.count == 3_000, "\(run.output.prefix(2_000))")
    for start in starts {
      let (shown, mark) = (lines[start + 1], lines[start + 2])
      #expect(shown.count == "    9 | ".count + 100)
      let before = mark.prefix { $0 != "^" }.count
      #expect(shown.dropFirst(before).hasPrefix("the partners"), "\(shown)")
    }
  }
}
