import Foundation
import TestSupport
import Testing

@Suite struct `Outcomes` {
  private static let indicators = """
    kind: indicators
    title: Outcomes
    figures: outcomes.csv
    area: { id: city, name: The City }
    areas: [{ id: england, name: England }]
    groups: [{ id: poor, name: The poorest }, { id: rich, name: The richest }]
    scales: [{ id: both, name: both halves, groups: [poor, rich] }]
    indicators:
      - id: LE
        title: Years of life
        unit: rate
        better: higher
        gaps:
          - { id: wealth, group: poor, against: rich }
          - { id: england, against: england }
          - { id: slope, over: both }
      - { id: OLD, title: Old measure, unit: count }

    """

  private static let figures = """
    indicator,measure,period,area,group,value,lower,upper,denominator,compared,trend
    LE,actual,2017 - 19,,,78.2,,,,,
    LE,actual,2017 - 19,england,,79.8,,,,,
    LE,actual,2017 - 19,,poor,73.4,,,,,
    LE,actual,2017 - 19,,rich,83.5,,,,,
    LE,actual,2018 - 20,city,,78.0,77.5,78.4,,worse,No significant change
    LE,actual,2018 - 20,england,,79.4,,,,,
    LE,actual,2018 - 20,,poor,72.9,71.6,74.2,30,,
    LE,actual,2018 - 20,,rich,83.6,82.3,84.9,70,,
    OLD,actual,2022/23,,,7,,,,,

    """

  private static let prose = """
    ${LE.latest} in ${LE.period}, ${LE.latest england} and ${LE.england 2017 - 19} there, ${LE.lower}
    to ${LE.upper}, of the poor ${LE.actual poor 2018 - 20} and ${LE.upper poor}: ${LE.compared},
    ${LE.trend}. ${LE.gap} and ${LE.gap-ratio} in ${LE.gap-period}, ${LE.gap-change} from
    ${LE.gap-before} in ${LE.gap-before-period}; ${LE.gap-worse-off}. ${LE.gap england},
    ${LE.gap england 2017 - 19}, ${LE.gap slope}, ${LE.gap-ratio slope}; ${OLD.actual}.
    From ${LE.gap-lower} to ${LE.gap-upper wealth 2018 - 20}.
    """

  private static func folder(
    house: String = "coventry", figures: String = figures, indicators: String = indicators
  ) throws -> TemporaryFolder {
    try TemporaryFolder([
      "board.yaml": BadInput.board + "house: \(house)\n", "outcomes.yaml": indicators,
      "outcomes.csv": figures,
      "paper.md": """
      ---
      kind: paper
      date: 2023-09-04
      period: 2022/23
      subject: Outcomes
      appendices: [{ title: Outcomes, indicators: outcomes.yaml }]
      ---

      ## \(house == "cymraeg" ? "Diben" : "Purpose")

      \(prose)
      """,
    ])
  }

  private static func render(_ format: String, house: String = "coventry") throws -> String {
    let folder = try folder(house: house)
    let run = try RunningProgram(["render", "paper.md", "--to", format], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func `are asked for in prose by area, group, limit and gap`() throws {
    let text = try Self.render("md")
    // By hand: 83.6 - 72.9 = 10.7 and 72.9 / 83.6 = 0.872; before, 83.5 - 73.4 = 10.1. The country had
    // 79.4 - 78.0 = 1.4 more, and before 79.8 - 78.2 = 1.6. With 30 and 70 people the ranks are 0.15 and
    // 0.65, so that the slope is 10.7 / 0.5 = 21.4 and the line goes from 69.69 to 91.09: 1.307. Both limits
    // are 1.3 away, so that those of the gap are the root of 2 · 1.3² away, which is 1.838.
    #expect(
      text.contains(
        """
        78.0 in 2018 to 2020, 79.4 and 79.8 there, 77.5
        to 78.4, of the poor 72.9 and 74.2: Worse,
        No significant change. 10.7 and 0.87 in 2018 to 2020, Widened from
        10.1 in 2017 to 2019; The poorest. 1.4,
        1.6, 21.4, 1.31; 7.
        From 8.9 to 12.5.
        """))
  }

  @Test func `are tables of areas and of gaps`() throws {
    let text = try Self.render("md")
    #expect(
      text.contains(
        """
        | Area or group | Period | Figure | 95% confidence limits | Compared with the country | Recent trend |
        | --- | --- | --- | --- | --- | --- |
        | The City | 2018 to 2020 | 78.0 | 77.5 to 78.4 | Worse | No significant change |
        | England | 2018 to 2020 | 79.4 | | | |
        | The poorest | 2018 to 2020 | 72.9 | 71.6 to 74.2 | | |
        | The richest | 2018 to 2020 | 83.6 | 82.3 to 84.9 | | |
        """))
    #expect(
      text.contains(
        """
        | Gap | Period | Difference | 95% confidence limits | Ratio | Worse off | Change |
        | --- | --- | --- | --- | --- | --- | --- |
        | The poorest compared with The richest | 2018 to 2020 | 10.7 | 8.9 to 12.5 | 0.87 | The poorest | Widened since 2017 to 2019 (10.1) |
        | The City compared with England | 2018 to 2020 | 1.4 | | 0.98 | The City | Narrowed since 2017 to 2019 (1.6) |
        | Slope index over both halves | 2018 to 2020 | 21.4 | 17.7 to 25.1 | 1.31 | The most deprived | Widened since 2017 to 2019 (20.2) |
        """))
    // An indicator with the board's own figures alone has no such tables.
    #expect(!text.contains("Old measure: areas"))
  }

  @Test func `are in the words of another house`() throws {
    let text = try Self.render("md", house: "cymraeg")
    #expect(
      text.contains(
        "| The City | 2018 i 2020 | 78.0 | 77.5 i 78.4 | Gwaeth | Dim newid arwyddocaol |"))
    #expect(text.contains("Wedi ehangu ers 2017 i 2019 (10.1)"))
  }

  @Test func `are charted with their intervals, and told in words`() throws {
    let html = try Self.render("html")
    #expect(html.components(separatedBy: "class=\"interval\"").count - 1 == 3 * (3 + 2))
    #expect(
      html.contains(
        "aria-label=\"Years of life: areas and groups: The City 78.0 (77.5 to 78.4), England 79.4, "
          + "The poorest 72.9 (71.6 to 74.2), The richest 83.6 (82.3 to 84.9)"))
    #expect(
      html.contains(
        "aria-label=\"Years of life: gaps: The poorest compared with The richest, 2017 to 2019 10.1, "
          + "The poorest compared with The richest, 2018 to 2020 10.7 (8.9 to 12.5), "))
    // The board's own bar is emphasised, and the latest of the first gap.
    #expect(html.components(separatedBy: "class=\"bar last\"").count - 1 == 2)
  }

  @Test func `are told to programs`() throws {
    let data = try JSONSerialization.jsonObject(with: Data(try Self.render("json").utf8))
    let text = String(
      decoding: try JSONSerialization.data(withJSONObject: data, options: .sortedKeys),
      as: UTF8.self)
    #expect(
      text.contains(
        #"{"compared":"Worse","figure":"#) || text.contains(#""compared":"Worse""#))
    #expect(text.contains(#""absolute":10.7"#) && text.contains(#""relative":0.87"#))
    #expect(text.contains(#""lower":8.9"#) && text.contains(#""upper":12.5"#))
    #expect(text.contains(#""lower":77.5"#) && text.contains(#""area":"england""#))
    #expect(text.contains(#""change":"Widened""#))
  }

  @Test func `of a private indicator are not published`() throws {
    let indicators = Self.indicators.replacing(
      "    better: higher\n", with: "    better: higher\n    private: { paragraph: 3 }\n")
    let folder = try Self.folder(indicators: indicators)
    var paper = try folder.read("paper.md")
    paper = paper.replacing(/\$\{LE[^}]*\}/, with: "some")
    try folder.write(paper, to: "paper.md")
    try folder.write(
      "kind: meeting\ndate: 2023-09-04\nagenda: [{ id: a, paper: paper.md }]\n", to: "meeting.yaml")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let published = folder.files().filter {
      $0.hasPrefix("out/") && ($0.hasSuffix(".md") || $0.hasSuffix(".html"))
    }
    #expect(!published.isEmpty)
    for file in published { #expect(!(try folder.read(file).contains("The poorest")), "\(file)") }
  }

  @Test func `without areas and groups leave documents as they are`() throws {
    let own = Self.figures.split(separator: "\n").filter {
      $0.hasPrefix("indicator") || $0.hasPrefix("OLD")
    }
    .joined(separator: "\n")
    let plain = Self.indicators.split(separator: "\n").filter {
      !$0.contains("gap") && !$0.contains("- { id: ") || $0.contains("OLD")
    }
    .joined(separator: "\n")
    let folder = try Self.folder(figures: own + "\n", indicators: plain + "\n")
    try folder.write(
      try folder.read("paper.md").replacing(/\$\{LE[^}]*\}/, with: "some"), to: "paper.md")
    let run = try RunningProgram(["render", "paper.md", "--to", "md"], in: folder.path)
    #expect(run.status == 0 && !run.output.contains("Area or group"), "\(run.errors)")
  }

  @Test func `are a workbook in which nothing is wrong`() throws {
    let folder = try Self.folder()
    let run = try RunningProgram(
      ["render", "paper.md", "--to", "xlsx", "-o", "paper.xlsx"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let check = try RunningProgram(["check", "paper.xlsx"], in: folder.path)
    #expect(check.status == 0 && !check.output.contains("["), "\(check.output)")
  }

  // MARK: - Checks

  private static func rules(figures: String, indicators: String = indicators) throws -> [String] {
    let folder = try folder(figures: figures, indicators: indicators)
    let run = try RunningProgram(["check", "outcomes.yaml", "--stage", "final"], in: folder.path)
    return run.output.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^(\S+): \w+: .*\[(uncomputed-gap|missing-own-figure)\]$/).map {
        "\($0.1) \($0.2)"
      }
    }
  }

  @Test func `are missed where a gap asks for figures that are not there`() throws {
    #expect(try Self.rules(figures: Self.figures) == [])
    let without = Self.figures.split(separator: "\n").filter { !$0.contains(",rich,") }
    #expect(
      try Self.rules(figures: without.joined(separator: "\n") + "\n") == [
        "outcomes.yaml:14:15 uncomputed-gap", "outcomes.yaml:16:15 uncomputed-gap",
      ])
  }

  @Test func `of other areas alone are told`() throws {
    let without = Self.figures.split(separator: "\n").filter {
      !$0.contains("LE,actual,2017 - 19,,,") && !$0.contains(",city,")
    }
    #expect(
      try Self.rules(figures: without.joined(separator: "\n") + "\n") == [
        "outcomes.csv:2:30 missing-own-figure", "outcomes.yaml:15:15 uncomputed-gap",
      ])
  }

  @Test(arguments: [
    ("The gap has narrowed to ${LE.gap} years.", true),
    ("It has widened to ${LE.gap} years.", false),
    ("It has not narrowed: ${LE.gap}.", false),
    ("Some narrowed. This one is ${LE.gap}.", false),
    ("The gap to the country of ${LE.gap england} is wider than it was.", true),
    ("The gap to the country of ${LE.gap england} is narrower than it was.", false),
    ("It was narrower in those years: ${LE.gap wealth 2017 - 19}.", false),
    ("One narrowed and one widened, to ${LE.gap} and ${LE.gap england}.", false),
  ])
  func `are held against the words of a sentence`(sentence: String, isFound: Bool) throws {
    let folder = try Self.folder()
    try folder.write(
      try folder.read("paper.md").replacing(Self.prose, with: sentence), to: "paper.md")
    let run = try RunningProgram(["check", "paper.md"], in: folder.path)
    #expect(run.output.contains("[misstated-gap]") == isFound, "\(run.output)")
  }
}
