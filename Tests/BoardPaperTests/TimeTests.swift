import Foundation
import TestSupport
import Testing

@Suite struct `A paper that was built before` {
  private static let example = RunningProgram.project + "/Examples/coventry-hwb"
  private static let paper = "meetings/2018-02-05/marmot-update.md"

  private static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = FileManager.default
    for name in source.subpaths(atPath: example) ?? [] where !name.hasPrefix("out") {
      if let text = try? String(contentsOfFile: example + "/" + name, encoding: .utf8) {
        try folder.write(text, to: name)
      }
    }
    return folder
  }

  @Test func `stays as it was when figures and progress of a later time are added`() throws {
    let folder = try Self.workspace()
    let before = try RunningProgram(["render", Self.paper], in: folder.path)
    #expect(before.status == 0, "\(before.errors)")

    let figures = "indicators/marmot-2016-19.csv"
    try folder.write(
      try folder.read(figures) + """
        PI1,actual,Q4 2017/18,120,,,Ambition records,Jo Patel,2018-04-20,final
        PI1,year-to-date,Q4 2017/18,404,,,Ambition records,Jo Patel,2018-04-20,final
        PI1,year-to-date,Q2 2017/18,160,,Late returns,Ambition records,Jo Patel,2018-04-20,revised

        """, to: figures)
    let plan = "plans/marmot-2016-19.yaml"
    try folder.write(
      try folder.read(plan).replacing(
        "      - number: 2\n",
        with: "          - period: H2 2017/18\n            text: Hubs have opened.\n\n"
          + "      - number: 2\n"), to: plan)
    let after = try RunningProgram(["render", Self.paper], in: folder.path)
    #expect(after.status == 0, "\(after.errors)")
    #expect(after.output == before.output)

    let text = try folder.read(Self.paper)
      .replacing("period: Q2 2017/18", with: "period: Q4 2017/18")
      .replacing("date: 2018-02-05", with: "date: 2018-07-09")
      .replacing("(who-reports.svg", with: "(../2018-02-05/who-reports.svg")
      .replacing("${PI2.ytd}", with: "some").replacing("${PI3.ytd}", with: "${PI1.ytd}")
      .replacing("${PI7.ytd}", with: "some").replacing("${PI12.ytd}", with: "some")
      .replacing("${PI10.ytd}", with: "some").replacing("${PI13.ytd}", with: "some")
    try folder.write(text, to: "meetings/2018-07-09/marmot-update.md")
    try folder.write(
      try folder.read(plan).replacing("${PI3.ytd}", with: "many")
        .replacing("${PI12.ytd}", with: "many"), to: plan)
    let later = try RunningProgram(
      ["render", "meetings/2018-07-09/marmot-update.md"], in: folder.path)
    #expect(later.status == 0, "\(later.errors)")
    #expect(later.output.contains("Ambition Coventry supported 404 people"))
    #expect(later.output.contains("**1 October 2017 to 31 March 2018**</p><p>Hubs have opened."))
    #expect(later.output.contains("| 120 | 404 |"))
  }

  @Test func `sees a revised figure from the day on which it was supplied`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "i.yaml": """
      kind: indicators
      title: Indicators
      figures: figures.csv
      indicators: [{ id: PI1, title: People, unit: count }]
      """,
      "figures.csv": """
      indicator,measure,period,value,supplied-on,state
      PI1,actual,Q1 2017/18,10,2017-07-20,provisional
      PI1,actual,Q1 2017/18,12,2018-01-10,revised

      """,
    ])
    for (date, figure) in [("2017-07-20", "10"), ("2018-01-09", "10"), ("2018-01-10", "12")] {
      try folder.write(
        "---\nkind: paper\ndate: \(date)\nperiod: Q1 2017/18\nsubject: P\nindicators: [i.yaml]\n"
          + "---\n\n## Purpose\n\nThere were ${PI1.actual}.\n", to: "paper.md")
      let run = try RunningProgram(["render", "paper.md"], in: folder.path)
      #expect(run.output.contains("There were \(figure)."), "\(date): \(run.errors)")
    }
  }
}

@Suite struct `A meeting that was built before` {
  private static let example = RunningProgram.project + "/Examples/coventry-hwb"
  private static let meeting = "meetings/2018-02-05"

  private static func documents(_ folder: TemporaryFolder) throws -> [String: String] {
    let run = try RunningProgram(["build", meeting], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let names = folder.files().filter { $0.hasPrefix("out/") && $0.hasSuffix(".md") }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.read($0)) })
  }

  @Test func `stays as it was when a later one hears, reports and agrees`() throws {
    let folder = try TemporaryFolder()
    for name in FileManager.default.subpaths(atPath: Self.example) ?? []
    where !name.hasPrefix("out") {
      if let text = try? String(contentsOfFile: Self.example + "/" + name, encoding: .utf8) {
        try folder.write(text, to: name)
      }
    }
    // Minutes are not agreed while wording in them is to be confirmed.
    let minute = Self.meeting + "/minutes/05-marmot.md"
    try folder.write(
      try folder.read(minute).replacing(
        "  - decides: report-back\n", with: "  - decides: report-back\n    confirmed: yes\n"),
      to: minute)
    let before = try Self.documents(folder)
    #expect(before.count > 5)

    try folder.write(
      try folder.read("actions.yaml") + """
          - follow-up: apprenticeships
            date: 2018-03-01
            organisation: ccg
            state: done
          - follow-up: third-quarter
            date: 2018-03-01
            state: done

        """, to: "actions.yaml")
    let later = "meetings/2018-04-09"
    try folder.write(
      """
      kind: meeting
      date: 2018-04-09
      state: held
      first-minute: 80
      attendance: [{ category: Board Members, people: [Pat Greene] }]
      agenda:
        - { id: previous, standing: previous-minutes, minutes-of: [2018-02-05] }
        - { id: marmot, title: Marmot, hears: [2016-10-17/updates, 2018-02-05/report-back] }
      """, to: later + "/meeting.yaml")
    #expect(try Self.documents(folder) == before)

    // That minutes are no longer a draft is the one thing that changes.
    try folder.write(
      "---\nkind: minute\nitem: previous\nagrees: [2018-02-05]\n---\n", to: later + "/previous.md")
    func isOfAgreement(_ line: Substring) -> Bool {
      line.contains("has not agreed") || line.contains("Agreed by the Board on 9th April 2018")
    }
    func others(_ document: String) -> [Substring] {
      document.split(separator: "\n").filter { !isOfAgreement($0) }
    }
    let agreed = try Self.documents(folder)
    #expect(agreed != before)
    #expect(agreed.mapValues(others) == before.mapValues(others))
  }
}
