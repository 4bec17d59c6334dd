import PaperModel
import Testing

/// Rows of figures, of indicators PI2 and PI5.
private func found(
  _ rule: String, _ rows: [String], _ description: String = "", unit: String = "count",
  columns: String = "", targets: [String] = []
) -> RuleCase {
  RuleCase(
    rule, description,
    files: FigureFiles.record(
      [
        FigureFiles.indicator(unit: unit, targets: targets),
        FigureFiles.indicator("PI5", unit: unit, targets: []),
      ], rows, columns: columns))
}

@Suite struct `An empty cell` {
  private static let id = "blank-figure"
  private static let others = ["PI2,actual,2016/17,7", "PI2,year-to-date,Q2 2017/18,9"]

  @Test(arguments: [
    found(id, others + ["PI5,year-to-date,Q2 2017/18,1️⃣"]),
    found(id, others + ["PI5,year-to-date,H1 2017/18,1️⃣"], "of the same days"),
    found(id, others + ["PI5,year-to-date,Q2 2017/18,[x]"]),
    found(id, others + ["PI5,year-to-date,Q3 2017/18,"], "that is still to come"),
    found(id, others + ["PI5,actual,Q2 2017/18,"], "of another measure"),
    found(id, ["PI2,actual,2016/17,7,", "PI5,actual,2016/17,,late"], columns: ",note"),
    found(id, ["PI2,actual,2016/17,7,", "PI5,actual,2016/17,,to follow"], columns: ",shown-as"),
    found(id, others + ["PI5,actual,2016/17,", "PI5,actual,2016/17,8"], "that was filled later"),
  ])
  func `is found where others have a figure and nothing says why`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}

@Suite struct `A figure of another period than its row's` {
  private static let id = "stray-period"

  @Test(arguments: [
    found(id, ["PI2,baseline,2015/16,1️⃣77 incidents (Q1 2016)"]),
    found(id, ["PI2,actual,2016/17,1️⃣77 (2015/16)"]),
    found(id, ["PI2,actual,2016/17,1️⃣77 (for 2015/16)"]),
    found(id, ["PI2,actual,2016/17,1️⃣6% (2015)"], unit: "percent"),
    found(id, ["PI2,actual,2016/17,77 (2016/17)"]),
    found(id, ["PI2,actual,2016/17,77 (as at March 2017)"]),
    found(id, ["PI2,actual,2016/17,6% (March 2017)"], "of what does not add up", unit: "percent"),
    found(id, ["PI2,actual,Q1 2016/17,77 (Q1 2016)"], "by the year in which it begins"),
    found(id, ["PI2,actual,2016/17,77 (12 in 2015/16)"], "with another number"),
    found(id, ["PI2,actual,2016/17,the programme began in 2015/16"], "in words"),
  ])
  func `is found`(_ rule: RuleCase) throws { try rule.expectPlaces() }
}

@Suite struct `A number with something behind it` {
  private static let id = "qualified-number"

  @Test(arguments: [
    found(id, ["PI2,actual,2016/17,1️⃣93% increased awareness"], unit: "percent"),
    found(id, ["PI2,actual,2016/17,1️⃣6.8% (15 people)"], unit: "percent"),
    found(id, ["PI2,actual,2016/17,1️⃣25 workplaces"]),
    found(id, ["PI2,actual,2016/17,93% [p]"], unit: "percent"),
    found(id, ["PI2,actual,2016/17,12.3 per 1000 residents"], unit: "rate"),
    found(id, ["PI2,actual,2016/17,25*"]),
    found(id, ["PI2,baseline,2015/16,77 incidents (Q1 2016)"], "which another rule finds"),
    found(id, ["PI2,actual,2016/17,System in development"], "which is no number"),
    found(
      id, ["PI2,actual,2016/17,6%"], "of a target", unit: "percent",
      targets: ["{ for: 2016/17, value: 6.2% (no worse than others) }"]),
  ])
  func `is found`(_ rule: RuleCase) throws { try rule.expectPlaces() }
}

@Suite struct `Words for what there cannot be` {
  private static let id = "mixed-placeholders"

  @Test(arguments: [
    found(id, ["PI2,actual,2015/16,N/A", "PI2,actual,2016/17,N/A", "PI5,actual,2016/17,1️⃣n/a"]),
    found(id, ["PI2,actual,2015/16,N/A (one year)", "PI5,actual,2016/17,1️⃣-"]),
    found(id, ["PI2,actual,2015/16,[z]", "PI5,actual,2016/17,1️⃣Not applicable"]),
    found(
      id, ["PI2,actual,2016/17,1️⃣n/a"], "beside a target",
      targets: ["{ for: 2017/18, value: N/A }"]),
    found(id, ["PI2,actual,2015/16,n/a", "PI5,actual,2016/17,n/a (one year project)"]),
    found(id, ["PI2,actual,2015/16,N/A", "PI5,actual,2016/17,[x]"], "that are two things"),
    found(id, ["PI2,actual,2015/16,N/A", "PI5,actual,2016/17,National rate"]),
    found(id, ["PI2,actual,2015/16,N/A", "PI2,actual,2015/16,n/a"], "one of which was replaced"),
  ])
  func `are found where they are written in several ways`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}

@Suite struct `A figure far from all others` {
  private static let id = "implausible-figure"

  @Test(arguments: [
    found(
      id, ["PI2,year-to-date,Q2 2017/18,1️⃣4558"], "above its target",
      targets: ["{ for: 2017/18, value: 1000 }"]),
    found(id, ["PI2,actual,Q1 2017/18,91", "PI2,actual,Q2 2017/18,1️⃣910"]),
    found(
      id, ["PI2,actual,2014/15,7%", "PI2,actual,2015/16,6.5%", "PI2,actual,2016/17,1️⃣62%"],
      unit: "percent"),
    found(id, ["PI2,actual,2014/15,900", "PI2,actual,2015/16,950", "PI2,actual,2016/17,1️⃣94"]),
    found(
      id, ["PI2,year-to-date,Q2 2017/18,2558"], "not by so much",
      targets: ["{ for: 2017/18, value: 1000 }"]),
    found(id, ["PI2,actual,Q1 2017/18,91", "PI2,actual,Q2 2017/18,400"]),
    found(id, ["PI2,actual,Q1 2017/18,3", "PI2,actual,Q2 2017/18,30"], "but small"),
    found(id, ["PI2,baseline,2015/16,0", "PI2,actual,2016/17,2220"], "after nought"),
    found(id, ["PI2,actual,Q1 2017/18,90", "PI2,actual,2017/18,900"], "of a longer time"),
    found(
      id, ["PI2,actual,2016/17,95%"], unit: "percent",
      targets: ["{ for: 2016/17, value: 20% }"]),
  ])
  func `is found`(_ rule: RuleCase) throws { try rule.expectPlaces() }
}

@Suite struct `A count below nought` {
  private static let id = "negative-count"

  @Test(arguments: [
    found(id, ["PI2,actual,2016/17,1️⃣-1"]),
    found(id, ["PI2,actual,2016/17,1️⃣−99"]),
    found(id, ["PI2,actual,2016/17,1️⃣< -1"]),
    found(id, ["PI2,actual,2016/17,7"], "as a target", targets: ["{ for: 2016/17, value: 1️⃣-1 }"]),
    found(id, ["PI2,actual,2016/17,0", "PI5,actual,2016/17,[x]", "PI5,actual,2017/18,-"]),
    found(id, ["PI2,actual,2016/17,-1%"], unit: "percent"),
    found(id, ["PI2,actual,2016/17,-£5"], unit: "currency"),
  ])
  func `is found`(_ rule: RuleCase) throws { try rule.expectPlaces() }
}

@Suite struct `A text in place of a figure` {
  private static let id = "misshown-figure"

  private static func shown(
    _ row: String, _ description: String = "", unit: String = "count"
  ) -> RuleCase {
    found(id, [row], description, unit: unit, columns: ",supplied-by,shown-as")
  }

  @Test(arguments: [
    shown("PI2,actual,2016/17,1844,,1️⃣844"),
    shown("PI2,actual,2016/17,1844,Jo,1️⃣\"1,484 people\""),
    shown("PI2,actual,2016/17,6.8%,,1️⃣8.6%", unit: "percent"),
    shown("PI2,actual,2016/17,19,,1️⃣about 91", "in words"),
    shown("PI2,actual,2016/17,1844,,\"1,844\""),
    shown("PI2,actual,2016/17,844,,844 people", "after which it begins with three digits"),
    shown("PI2,actual,2016/17,77,,77 incidents (Q1 2016)"),
    shown("PI2,actual,2016/17,6.8%,,\"6.8% (15,010)\"", unit: "percent"),
    shown("PI2,actual,2016/17,[x],,to follow in May 2018"),
    shown("PI2,actual,2016/17,,,844", "of an empty cell"),
    shown("PI2,actual,2016/17,12,,not measured since 2015", "that names a year"),
    shown("PI2,actual,2016/17,1200000,,£1.2m", unit: "currency"),
  ])
  func `is found where its number is another`(_ rule: RuleCase) throws { try rule.expectPlaces() }

  @Test func `is a warning where it begins with words`() throws {
    let found = try Self.shown("PI2,actual,2016/17,19,,about 91").findings()
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    found(id, ["PI2,actual,2016/17,844,844 people"], columns: ",shown-as"),
    found(id, ["PI2,actual,2016/17,12,100 of them are new"], columns: ",note"),
    found(id, ["PI2,actual,2016/17,1844,\"1,844\""], columns: ",shown-as"),
    found(id, ["PI2,actual,2016/17,12,2016 figures"], columns: ",note"),
    found(id, ["PI2,actual,2016/17,149.6,150"], unit: "rate", columns: ",shown-as"),
  ])
  func `is no piece of the number before it where it stands by itself`(
    _ rule: RuleCase
  ) throws { try rule.expectPlaces() }

  @Test func `is no piece of a number where the next period has three digits`() throws {
    let files = [
      "indicators.yaml": FigureFiles.set([FigureFiles.indicator()]),
      "figures.csv": "indicator,measure,2016/17,2017/18\nPI2,actual,97,104\n",
    ]
    #expect(try RuleCase(Self.id, files: files).findings() == [])
  }
}
