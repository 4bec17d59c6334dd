import Foundation
import TestSupport
import Testing

/// A table as somebody keeps it, with the mapping by which it is read, and what a text that asks for its
/// figures then says.
struct KeptTable: Sendable, CustomTestStringConvertible {
  /// The habit that the table has.
  let name: String
  let file: String
  let data: Data
  /// The keys of the file of indicators besides the indicators, with `figures:`.
  let mapping: String
  let indicators: String
  let asked: String
  let answer: String

  var testDescription: String { name }

  static let twoIndicators = """
    indicators:
      - { id: PI1, title: Young people helped, unit: count }
      - { id: PI2, title: Share who smoke, unit: percent }
    """

  init(
    _ name: String, _ workbook: OfficersWorkbook, _ mapping: String,
    indicators: String = twoIndicators, asked: String, answer: String
  ) {
    self.name = name
    file = "scorecard.xlsx"
    data = workbook.data
    self.mapping = mapping
    self.indicators = indicators
    self.asked = asked
    self.answer = answer
  }

  init(
    _ name: String, csv: [UInt8], _ mapping: String, indicators: String = twoIndicators,
    asked: String, answer: String
  ) {
    self.name = name
    file = "scorecard.csv"
    data = Data(csv)
    self.mapping = mapping
    self.indicators = indicators
    self.asked = asked
    self.answer = answer
  }

  /// A workspace with the table and a paper that asks for its figures.
  func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "indicators.yaml": "kind: indicators\ntitle: Sample\n\(mapping)\n\(indicators)\n",
      "paper.md": BadInput.paper(body: "## Purpose\n\n\(asked)").replacing(
        "subject:", with: "indicators: [indicators.yaml]\nperiod: Q2 2017/18\nsubject:"),
    ])
    try folder.write(data, to: file)
    return folder
  }
}

extension KeptTable {
  private static let asked = "${PI1.actual} and ${PI2.actual}, of ${PI1.target 2017/18}"
  private static let answer = "148 and 6.0%, of 170"

  static let all = [
    KeptTable(
      "a header of two rows, of merged cells, with percentages and pounds",
      OfficersWorkbook(
        [
          ["Ref", "Indicator", "2017/18", "", "", "Comments"], ["", "", "Q1", "Q2", "Target", ""],
          ["PI1", "Young people helped", 70, 148, 170, "as planned"],
          ["PI2", "Share who smoke", .percent(0.064), .percent(0.06), .percent(0.063)],
          ["PI3", "Grants", .pounds(12345.6), .pounds(20000)],
        ], merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"]),
      """
      figures: scorecard.xlsx#Scorecard
      columns: { Indicator: indicator, '{period}': actual, '{period} Target': target }
      table: { header-rows: 2 }
      """,
      indicators: twoIndicators + "\n  - { id: PI3, title: Grants, unit: currency }",
      asked: asked + "; ${PI3.actual Q1 2017/18}", answer: answer + "; £12,346"),
    KeptTable(
      "headings above, between and below, notes, blank rows and a total",
      OfficersWorkbook([
        ["Performance of the programme"], [], ["Produced by the policy team"], [],
        ["Indicator", "Q1 2017/18", "Q2 2017/18", "Target 2017/18"], ["Priority 1: Young people"],
        ["Young people helped", 70, 148, 170], [], ["Priority 2: Health"],
        ["Share who smoke", .percent(0.064), .percent(0.06)], ["Total", 70, 148, 170], [],
        ["Notes: figures are provisional."],
      ]),
      """
      figures: scorecard.xlsx#Scorecard
      columns: { Indicator: indicator, '{period}': actual, 'Target {period}': target }
      table: { leave-out: Total }
      """, asked: asked, answer: answer),
    KeptTable(
      "N/A, dashes and words in the place of figures",
      OfficersWorkbook([
        ["KPI", "Q1 2017/18", "Q2 2017/18", "2017/18 target"],
        ["PI1", "TBC", 148, 170], ["PI2", "N/A", .percent(0.06), "-"],
      ]),
      """
      figures: scorecard.xlsx
      columns: { KPI: indicator, '{period}': actual, '{period} target': target }
      table: { codes: { N/A: '[z]', '-': '[x]', tbc: empty } }
      """, asked: asked, answer: answer),
    KeptTable(
      "dates in the place of months",
      OfficersWorkbook([
        ["Indicator", .date(42917), .date(42948), .date(42979)],
        ["PI1", 40, 50, 58], ["PI2", .percent(0.05), .percent(0.055), .percent(0.06)],
      ]),
      """
      figures: scorecard.xlsx#Scorecard
      columns: { Indicator: indicator, '{period}': actual }
      table: { dates: month }
      """, asked: "${PI1.actual July 2017}, ${PI1.actual September 2017}", answer: "40, 58"),
    KeptTable(
      "a row for each quarter, with its year in another column",
      OfficersWorkbook([
        ["Year", "Quarter", "Measure", "Figure", "Plan"], ["2017/18", "Q1", "PI1", 70],
        ["2017/18", "Q2", "PI1", 148, 85], ["2017/18", "Q2", "PI2", .percent(0.06)],
      ]),
      """
      figures: scorecard.xlsx#Scorecard
      columns: { Year: period, Quarter: period, Measure: indicator, Figure: actual, Plan: target }
      """, asked: "${PI1.actual} and ${PI2.actual}, of ${PI1.target Q2 2017/18}",
      answer: "148 and 6.0%, of 85"),
    KeptTable(
      "one of several sheets, and on it one of several blocks", several,
      """
      figures: scorecard.xlsx#'Public health'!C4:F6
      columns: { Name: indicator, '{period}': actual, 'Target {period}': target }
      """, asked: asked, answer: answer),
    KeptTable(
      "rows of actuals and targets under a merged indicator",
      OfficersWorkbook(
        [
          ["Indicator", "", "Q1 2017/18", "Q2 2017/18", "2017/18"],
          ["PI1", "Actual", 70, 148, ""], ["", "Planned", 42, 85, 170], ["", "RAG", "A", "G", ""],
          ["PI2", "Actual", .percent(0.064), .percent(0.06)],
        ], merges: ["A2:A4"]),
      """
      figures: scorecard.xlsx#Scorecard
      columns: { Indicator: indicator, column B: measure, '{period}': value }
      table: { measures: { Planned: target, RAG: ignored } }
      """, asked: asked, answer: answer),
    KeptTable(
      "a row for each period, and a column for each indicator",
      OfficersWorkbook([
        ["Quarter", "Young people", "% smoking"], ["Q1 2017/18", 70, 6.4], ["Q2 2017/18", 148, 6],
      ]),
      """
      figures: scorecard.xlsx#Scorecard
      columns: { Quarter: period, Young people: value of PI1, '% smoking': value of PI2 }
      percent: bare
      """, asked: "${PI1.actual} and ${PI2.actual}", answer: "148 and 6%"),
    KeptTable(
      "rows of several areas and sexes",
      OfficersWorkbook([
        ["Area", "Sex", "Period", "Value", "Lower CI", "Upper CI"],
        ["Coventry", "Persons", "Q2 2017/18", 148, "", ""],
        ["Solihull", "Persons", "Q2 2017/18", 11, "", ""],
        ["Coventry", "Female", "Q2 2017/18", 0.06, 0.055, 0.065],
        ["Solihull", "Female", "Q2 2017/18", 0.09, 0.08, 0.1],
        ["England", "Female", "Q2 2017/18", 0.07, "", ""],
      ]),
      """
      figures: scorecard.xlsx#Scorecard
      columns:
        { Area: area, Period: period, Value: value, Lower CI: lower, Upper CI: upper }
      percent: fraction
      area: { name: Coventry }
      areas: [{ id: england, name: England }]
      """,
      indicators: """
        indicators:
          - { id: PI1, title: Helped, unit: count, where: { Sex: Persons } }
          - { id: PI2, title: Smoke, unit: percent, where: { Sex: [Female, Women] } }
        """,
      asked: "${PI1.actual} and ${PI2.actual}, ${PI2.lower}; ${PI2.actual england}",
      answer: "148 and 6%, 5.5%; 7%"),
    KeptTable(
      "columns that say their period only as seen from that of the table",
      OfficersWorkbook([
        ["PI", "Current", "Previous\nquarter", "Annual target"], ["PI1", 148, 70, 170],
        ["PI2", .percent(0.06), .percent(0.064)],
      ]),
      """
      figures: scorecard.xlsx#Scorecard
      columns:
        PI: indicator
        Current: actual
        Previous quarter: actual previous-period
        Annual target: target this-year
      table: { period: Q2 2017/18 }
      """, asked: asked + "; ${PI1.actual Q1 2017/18}", answer: answer + "; 70"),
    KeptTable(
      "an export with semicolons, £, Windows-1252, note signs, and gaps for what repeats",
      csv: Array("Report;;;\nMeasure;Kind;Q1 2017/18;Q2 2017/18\n".utf8)
        + Array(
          "Young people helped;Actual;70;148*\n;Target;42;85\nShare who smoke;Actual;6.4%;6.0%\n"
            .utf8) + Array("Grants;Actual;".utf8) + [0xA3] + Array("12,345;".utf8) + [0xA3]
        + Array("20,000\n".utf8),
      """
      figures: scorecard.csv
      columns: { Measure: indicator, Kind: measure, '{period}': value }
      table: { repeats: Measure, signs: ['*'] }
      """,
      indicators: twoIndicators + "\n  - { id: PI3, title: Grants, unit: currency }",
      asked: "${PI1.actual} and ${PI2.actual}, of ${PI1.target Q2 2017/18}; ${PI3.actual}",
      answer: "148 and 6.0%, of 85; £20,000"),
    KeptTable(
      "usual names, without a word of mapping",
      OfficersWorkbook([
        [
          "Ref", "Performance Indicator", "Actual Q1 2017/18", "Actual Q2 2017/18",
          "Target 2017/18",
          "RAG",
        ],
        ["PI1", "Young people helped", 70, 148, 170, "Green"],
        ["PI2", "Share who smoke", .percent(0.064), .percent(0.06), "", "Red"],
      ]),
      "figures: scorecard.xlsx#Scorecard\ntable: { layout: scorecard }", asked: asked,
      answer: answer),
    KeptTable(
      "years that could be months, and numbers of many digits",
      csv: Array("Year,PI1,PI2\n2010-11,12,5.123456\n2011-12,148,6.04999\n".utf8),
      """
      figures: scorecard.csv
      columns: { Year: period, PI1: value of PI1, PI2: value of PI2 }
      percent: bare
      table: { years: financial, decimals: 1 }
      """, asked: "${PI1.actual 2011/12} and ${PI2.actual 2011/12}", answer: "148 and 6.0%"),
    KeptTable(
      "data of the Sustainable Development Goals",
      csv: Array(
        """
        Year,Sex,Country,Units,GeoCode,Value
        2016,,,Percentage (%),K02,7.1
        2017,,,Percentage (%),K02,6
        2017,Female,,Percentage (%),K02,148
        2017,,England,Percentage (%),E92,5

        """.utf8),
      "figures: scorecard.csv\npercent: bare\ntable: { layout: sdg }",
      indicators: """
        indicators:
          - { id: PI1, title: Women, unit: rate, where: { Sex: Female } }
          - { id: PI2, title: All, unit: percent, where: { Sex: (blank) } }
        """,
      asked: "${PI1.actual 2017} and ${PI2.actual 2017}", answer: "148 and 6%"),
  ]

  private static var several: OfficersWorkbook {
    var workbook = OfficersWorkbook()
    workbook.add("Cover", [["Scorecard"], ["Version 3"]])
    workbook.add(
      "Public health",
      [
        ["", "", "Name", "Q1 2017/18"], ["", "", "PI1", 1], [],
        ["", "x", "Name", "Q1 2017/18", "Q2 2017/18", "Target 2017/18"],
        ["", 5, "PI1", 70, 148, 170], ["", 6, "PI2", .percent(0.064), .percent(0.06)],
        ["", 7, "PI1", 9, 9, 9],
      ])
    return workbook
  }
}
