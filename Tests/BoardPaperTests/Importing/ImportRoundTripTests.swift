import Foundation
import TestSupport
import Testing

/// Papers that the program made itself, and papers that other programs made of the same text.
@Suite struct `Importing a paper that was made of a workspace` {
  private static let files = [
    "board.yaml": """
    kind: board
    name: Sample Health Board
    priorities:
      - { id: young-people, title: Young People, long-title: Inequalities of the young }
    organisations:
      - { id: council, name: Sample Council, unit: Place Directorate }
      - { id: compass, name: Compass }

    """,
    "meetings/2018-02-05/meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    agenda:
      - paper: progress-update.md

    """,
    "meetings/2018-02-05/progress-update.md": """
    ---
    kind: paper
    to: Sample Health Board
    date: 2018-02-05
    period: Q2 2017/18
    from:
      - name: Alex Morgan
        organisation: Sample Fire Service
        role: Co-Chair
    subject: Progress update
    recommendations:
      - id: endorse-the-progress
        text: Endorse the *progress* made
        parts: [in schools, at work]
      - id: agree-to-hear
        text: Agree to hear again
    report-authors:
      - name: Sam Okafor
        job-title: Programme Officer
        directorate: People
        telephone: 024 7500 0000
        email: sam.okafor@example.gov.uk
    appendices:
      - title: Action Plan
        plan: ../../plans/progress-update.yaml
        indicators: ../../indicators/progress-update.yaml
    background-papers: [Needs Assessment 2016]
    ---

    ## Purpose

    To tell the **Board** how far it has come, with a [page](https://www.example.org/a).

    ## Background and context

    It began in 2013. Costs were £5 & 3 < 4.

    ### What has been done

    - 148 young people met a coach;
      - in schools
      - at work
    - a pilot.

    | Year | People |
    | --- | --- |
    | 2016/17 | 91 |
    | 2017/18 | 151 |

    ## Options considered and recommended proposals

    1. To go on.
    2. To stop.

    """,
    "plans/progress-update.yaml": """
    kind: action-plan
    title: Action Plan
    groups:
      - priority: young-people
        introduction: |
          What helps is resilience.

          - at school
          - at home
        aims:
          - number: 1
            aim: Join up what is done
            actions: [Evaluate it, Bring it into schools]
            lead: Public Health with partners
            progress:
              - period: H1 2017/18
                shown: 1 April to 30 September 2017
                text: |
                  It has been evaluated.

                  The refresh is done.
          - number: 2
            aim: Support people
            actions: [Go on]
            lead: Economy and Jobs Team

    """,
    "indicators/progress-update.yaml": """
    kind: indicators
    title: Action Plan
    figures: progress-update.csv
    baseline: 2015/16
    indicators:
      - id: PI1
        priority: young-people
        title: Number of people helped
        definition: Those who were helped.
        owner: { organisation: council, contact: Kim Lee }
        unit: count
        targets:
          - { for: 2017/18, value: 452 }
          - { for: 2018/19, value: 214 (of 898) }
      - id: PI2
        priority: young-people
        title: Percentage who know more
        owner: { organisation: compass }
        unit: percent
        targets:
          - { for: 2017/18, value: 17% }
          - { for: 2018/19, value: 20% }

    """,
    "indicators/progress-update.csv": """
    indicator,measure,period,value
    PI1,baseline,2015/16,0
    PI1,actual,2016/17,558
    PI1,actual,Q2 2017/18,91
    PI1,year-to-date,Q2 2017/18,151
    PI2,baseline,2015/16,8%
    PI2,actual,2016/17,23%
    PI2,actual,Q2 2017/18,21%
    PI2,year-to-date,Q2 2017/18,20%

    """,
  ]

  private static let made = "meetings/2018-02-05/progress-update"

  private func built() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(Self.files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  /// Imports a file, and gives the paper that is built of what was imported.
  private func rebuilt(_ file: String, in folder: TemporaryFolder) throws -> String {
    let run = try RunningProgram(["import", file, "-o", "again"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let build = try RunningProgram(["build", "again"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    return try folder.read("again/out/\(Self.made).md")
  }

  @Test(arguments: ["docx", "md", "html"])
  func `gives the same paper again`(format: String) throws {
    let folder = try built()
    try folder.write("", to: "again/.keep")
    try FileManager.default.copyItem(
      atPath: folder.path(of: "out/\(Self.made).\(format)"),
      toPath: folder.path(of: "paper.\(format)"))
    // The folder of the board would be taken for the workspace.
    try FileManager.default.removeItem(atPath: folder.path(of: "board.yaml"))
    let again = try rebuilt("paper.\(format)", in: folder)
    #expect(try again == folder.read("out/\(Self.made).md"))
    let source = try folder.read("again/\(Self.made).md")
    #expect(source.contains("text: 'Endorse the *progress* made'"))
    #expect(source.contains("      - 'in schools'\n      - 'at work'\n"))
    let plan = try folder.read("again/plans/progress-update.yaml")
    #expect(plan.contains("period: '2017-04-01 to 2017-09-30'"))
    let figures = try folder.read("again/indicators/progress-update.csv")
    #expect(figures.contains("PI2,baseline,2015/16,8%"))
  }

  /// What the built paper says, as pandoc and python-docx write it, comes back word by word.
  @Test(arguments: ["pandoc", "python-docx with styles", "python-docx without styles"])
  func `keeps each word in order where another program wrote it`(program: String) throws {
    let folder = try built()
    let markdown = folder.path(of: "out/\(Self.made).md")
    let paper = folder.path(of: "paper.docx")
    if program == "pandoc" {
      guard OutsideTool.isWanted("pandoc"), let pandoc = OutsideTool.path(of: "pandoc") else {
        return
      }
      let own = folder.path(of: "out/\(Self.made).docx")
      let run = try RunningProgram([own, "-o", paper], of: pandoc)
      #expect(run.status == 0, "\(run.errors)")
    } else {
      guard Python.isWanted("docx") else { return }
      let run = try Python.run(
        "write_paper.py", [markdown, paper, program.hasSuffix("out styles") ? "plain" : "styles"])
      #expect(run.status == 0, "\(run.errors)")
    }
    try FileManager.default.removeItem(atPath: folder.path(of: "board.yaml"))
    try folder.write("", to: "again/.keep")
    let again = try rebuilt("paper.docx", in: folder)
    let expected = Self.words(try folder.read("out/\(Self.made).md"))
    var rest = Self.words(again)[...]
    for (index, word) in expected.enumerated() {
      guard let place = rest.firstIndex(of: word) else {
        Issue.record("'\(word)' after '\(expected[..<index].suffix(5).joined(separator: " "))'")
        return
      }
      rest = rest[(place + 1)...]
    }
  }

  private static func words(_ markdown: String) -> [String] {
    let text = markdown.replacing(/<[^>]+>|\]\([^)]*\)/, with: " ")
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
