import Foundation
import PaperCheck
import TestSupport
import Testing

@Suite(
  .enabled(
    if: LibreOffice.isWanted && Reader.isWanted, "LibreOffice and openpyxl read the workbooks"))
struct `A workbook that other programs read back` {
  /// What a script says of the workbook of a workspace, as openpyxl and as LibreOffice read it.
  private func findings(
    _ workspace: IndicatorWorkspace, by script: String, building arguments: [String] = []
  ) throws -> String {
    let folder = try TemporaryFolder(workspace.files)
    let run = try RunningProgram(["build"] + arguments, in: folder.path)
    try #require(
      run.status == 0,
      "\(run.errors.split(separator: "\n").filter { $0.contains(": error: ") || $0.hasPrefix("error") }.prefix(20))"
    )
    let warnings = run.errors.split(separator: "\n").filter { $0.contains(": warning: ") }
    // That a number is kept as text, and a title has nothing but signs, the author is to know.
    let rules = Set(warnings.compactMap { $0.split(separator: " ").last })
    let others = WorkbookRule.all.map(\.id).filter {
      !["text-number", "symbol-only-cell"].contains($0)
    }
    #expect(rules.isDisjoint(with: others.map { "[\($0)]" }), "\(rules)")
    try folder.write(workspace.expected, to: "expected.csv")
    let book = folder.path(of: IndicatorWorkspace.workbook)
    try LibreOffice.convert([book], to: "fods", into: folder.path)
    return try Reader.run(
      script,
      [folder.path(of: "expected.csv"), book, folder.path(of: "paper-indicators.fods")])
  }

  @Test func `has every number to its last digit`() throws {
    var random = SeededGenerator(seed: 21)
    func digits(_ count: Int) -> String {
      (0..<max(1, count)).map { String($0 == 0 ? 1 + random.below(9) : random.below(10)) }.joined()
    }
    var figures = [
      "0", "-0", "0.000", "0.0%", "£0", "-0.0", "+7", "\u{2212}3.25", "1,844", "£1,250,000",
      "-£12.50", "6.80%", "0.1", "0.2", "0.3", "1.1", "2.675", "1.005", "0.125", "-0.125", "100%",
      "0.1%", "0.07%", "33.3%", "66.67%", "-12.5%", "123.456789012345", "999999999999999",
      "0.000000000000001", "-0.00000000123", "123456789012345", "9007199254740993",
      "0.30000000000000004", "123456789012345678", "99.9999999999999%", "0.1234567890123456",
      "5e0".replacing("e0", with: ".0"), "4.35", "1" + String(repeating: "0", count: 17),
      "0." + String(repeating: "0", count: 17) + "7",
      "0." + String(repeating: "0", count: 15) + "7%",
    ]
    for number in 0..<400 {
      let sign = number % 5 == 0 ? "-" : ""
      let count = 1 + random.below(15)
      let places = random.below(count + 1)
      let whole = count == places ? "0" : digits(count - places)
      let number = places == 0 ? whole : whole + "." + digits(places)
      figures.append(random.pick(["\(sign)\(number)", "\(sign)\(number)%", "\(sign)£\(number)"]))
    }
    for _ in 0..<20 { figures.append("\(digits(9)).\(digits(7 + random.below(3)))") }
    var workspace = IndicatorWorkspace()
    workspace.indicators = figures.map { .init(title: "Number", figure: $0) }
    let found = try findings(workspace, by: "workbook_numbers.py")
    #expect(found == "", "\(found)")
  }

  private static let hostile = [
    "Young People", "young people", "YOUNG PEOPLE", "Young/People", "a/b:c*d?[e]", "[]:*?/\\",
    "2018 plan", "2018", "History", "history", "=1+1", "=HYPERLINK(\"https\")", "+growth", "-loss",
    "@home", "_x0041_", "_x00e9_x0041_", "'quoted'", "''", "R1C1", "PI1", "AA10", "c", "Cover",
    "Contents", "Notes", "Definitions", "Table_1", "#REF!", "\"q\"", "& 1<2 >", "%s %n", "{x}",
    "TRUE", "1e5", "nan", "Pobl ifanc ŵyth", "شباب المدينة", "שלום 12", "健康", "😀👩‍⚕️",
    "e\u{301}\u{301}te\u{301}", "𝔸", "a\u{A0}b", "]]>", "<!-- -->", "x ; y", "a\u{AD}b",
    String(repeating: "A", count: 40), String(repeating: "😀", count: 20),
  ]

  @Test func `has ten thousand indicators in fifty groups of hostile names`() throws {
    var workspace = IndicatorWorkspace()
    workspace.title = "=Indicators _x0041_"
    workspace.priorities = Self.hostile
    let figures = [
      "NaN", "inf", "-Infinity", "1e308", "-0", "=1+1", "+5", "@x", "_x0041_", "😀", "نص", "#DIV/0",
      "[x]", "[z]", "", "77 incidents", "6.8% (15,010)", "1,844",
    ]
    #expect(Self.hostile.count == 50)
    workspace.indicators = (0..<10_000).map { number in
      let text = Self.hostile[number * 7 % 50]
      return IndicatorWorkspace.Indicator(
        title: text,
        definition: number == 77
          ? String(repeating: "long ", count: 8_000) : "=\(number) a_x0041_b",
        priority: number / 200, figure: figures[number % figures.count])
    }
    let found = try findings(workspace, by: "workbook_texts.py")
    #expect(found == "", "\(found.prefix(4_000))")
  }

  @Test func `has charts of two hundred indicators each`() throws {
    var workspace = IndicatorWorkspace()
    workspace.priorities = ["Long", "Short"]
    workspace.indicators = (0..<201).map { number in
      .init(title: "Number \(number)", priority: number == 0 ? 1 : 0, figure: "\(number)")
    }
    let found = try findings(workspace, by: "workbook_texts.py", building: ["--charts"])
    #expect(found == "", "\(found)")
  }
}

@Suite struct `A workbook of hostile inputs` {
  @Test(arguments: [
    ("a\u{0}b", "forbidden-character"), ("a\u{7}b", "forbidden-character"),
    ("a\u{202B}b", "forbidden-character"), (" ", "missing-value"),
    ("${x}", "misplaced-reference"),
  ])
  func `is not made of what no text may hold`(title: String, rule: String) throws {
    var workspace = IndicatorWorkspace()
    workspace.priorities = [title]
    workspace.indicators = [.init(title: "People", priority: 0)]
    let folder = try TemporaryFolder(workspace.files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("board.yaml:4:") && run.errors.contains("[\(rule)]"))
    #expect(!folder.exists("out"))
  }

  @Test(arguments: [
    String(repeating: "long ", count: 8_000), String(repeating: "wide", count: 1_500),
  ])
  func `names the cell of a title that no row can show, and nothing is written`(
    title: String
  ) throws {
    var workspace = IndicatorWorkspace()
    workspace.indicators = [.init(title: title)]
    let folder = try TemporaryFolder(workspace.files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.errors.contains("\nerror: sheet 'Table_1_Indicators', cell A5: the text ")
        || run.errors.hasPrefix("error: sheet 'Table_1_Indicators', cell A5: the text ")
    )
    #expect(run.errors.contains("(it is from line 6 of 'indicators.yaml')"), "\(run.errors)")
    #expect(!folder.exists("out"))
  }

  @Test func `names the source of what is found in it`() throws {
    var workspace = IndicatorWorkspace()
    workspace.indicators = [.init(title: "People"), .init(title: "People helped [note 7]")]
    let folder = try TemporaryFolder(workspace.files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.errors.contains("[missing-note]"), "\(run.errors)")
    #expect(
      run.errors.contains(
        "\nindicators.yaml:9:13: note: the workbook has it from here"), "\(run.errors)")
  }

  @Test func `has no column of notes where there are none`() throws {
    var workspace = IndicatorWorkspace()
    workspace.priorities = ["One", "Two"]
    workspace.indicators = [
      .init(title: "People", priority: 0, figure: "5"),
      .init(title: "People", priority: 1, figure: "5", note: "Counted twice"),
    ]
    let folder = try TemporaryFolder(workspace.files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(
      try RunningProgram(["check", "--strict", "out/paper-indicators.xlsx"], in: folder.path)
        .status == 0)
  }
}
