import Foundation
import TestSupport
import Testing

@Suite struct `figures` {
  private static func run(
    _ arguments: [String], files: [String: String] = FiguresWorkspace.files, width: Int = 200
  ) throws -> RunningProgram {
    let folder = try TemporaryFolder(files)
    return try RunningProgram(
      ["figures"] + arguments, in: folder.path, environment: ["COLUMNS": String(width)])
  }

  /// The rows of a run with `--to csv`, each by the names of its columns.
  private static func rows(_ arguments: [String] = []) throws -> [[String: String]] {
    let run = try run(arguments + ["--to", "csv"])
    #expect(run.status == 0, "\(run.errors)")
    var lines = ReadCSV.rows(run.output)
    let header = lines.removeFirst()
    #expect(lines.allSatisfy { $0.count == header.count })
    return lines.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  private static func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try run(arguments + ["--to", "json"])
    #expect(run.status == 0, "\(run.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  // MARK: - What is shown

  @Test(arguments: [
    ["PI1", "151", "452", "226", "67%", "Red"],
    ["PI2", "148", "170", "85", "174%", "Green"],
    ["PI3", "485", "777", "388.5", "125%", "Green"],
    ["PI7", "127", "183", "91.5", "139%", "Green"],
    ["PI12", "590", "1,200", "600", "98%", "Amber"],
    ["PI13", "9", "25", "12.5", "72%", "Red"],
    ["PI14", "4,558", "1,000", "500", "912%", "Green"],
    ["PI10", "6.4% (provisional)", "6.3%", "6.3%", "102%", "Amber"],
    ["PI11", "1.3%", "1.7%", "1.7%", "76%", "Green"],
  ])
  func `holds each figure against what is due of its target`(expected: [String]) throws {
    let rows = try Self.rows(["--period", "Q2 2017/18", "--on", "2018-02-05"])
    let row = try #require(rows.first { $0["indicator"] == expected[0] })
    let columns = ["indicator", "value", "target", "due", "share", "status"]
    #expect(columns.map { row[$0] } == expected)
    #expect(row["supplied-by"] == "Jo Patel")
    #expect(row["supplied-on"] == "2017-10-20")
  }

  @Test func `shows a target over several years on a row of its own`() throws {
    let rows = try Self.rows().filter { $0["indicator"] == "PI1" }
    #expect(rows.map { $0["value"] } == ["151", "709"])
    #expect(rows.map { $0["target"] } == ["452", "898"])
    #expect(rows.map { $0["target-period"] } == ["", "2016/17 to 2018/19"])
    #expect(rows.map { $0["share"] } == ["67%", "158%"])
  }

  @Test func `says what gave a status that depends on the trend`() throws {
    var files = FiguresWorkspace.files
    files["board.yaml"]? += "\nhouse: house\n"
    files["house/house.yaml"] = "kind: house\nextends: coventry\nstatus: { bands: trend }\n"
    files["figures.csv"]? += "\nPI13,year-to-date,Q2 2016/17,8,,Jo Patel,2016-10-20\n"
    let run = try Self.run(["--to", "csv", "--period", "Q2 2017/18"], files: files)
    var lines = ReadCSV.rows(run.output)
    let header = lines.removeFirst()
    let rows = lines.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    func stated(_ indicator: String) -> [String]? {
      rows.first { $0["indicator"] == indicator }.map { [$0["status"] ?? "", $0["rule"] ?? ""] }
    }
    let half = "half of the year's target is due; higher is better; "
    #expect(
      stated("PI13") == ["Amber", half + "missed by more than 10%; better than 8 a year before"])
    #expect(
      stated("PI1") == [
        "Red", half + "missed by more than 10%; no figure of a year before to compare with",
      ])
    #expect(
      stated("PI10") == [
        "Green",
        "all of the year's target is due; lower is better; missed by no more than 10%",
      ])
    #expect(stated("PI2") == ["Green", half + "met"])
  }

  @Test func `says what gave each status`() throws {
    let rules = Dictionary(
      try Self.rows().map { ($0["indicator"] ?? "", $0["rule"] ?? "") }
    ) { first, _ in first }
    #expect(
      rules["PI1"]
        == "half of the year's target is due; higher is better; missed by more than 10%")
    #expect(
      rules["PI10"]
        == "all of the year's target is due; lower is better; missed by no more than 10%")
    #expect(rules["PI2"] == "half of the year's target is due; higher is better; met")
    #expect(rules["PI20"] == "which way is better is not stated")
    #expect(rules["PI21"] == "judged by its owner: =Two returns, and \"late\"")
    let run = try Self.run(["--explain"])
    #expect(run.output.contains("\nPI20: Not stated, which way is better is not stated\n"))
    #expect(try !Self.run([]).output.contains("which way"))
  }

  @Test func `compares with the same period last year and else with the one before`() throws {
    let text = try Self.run([]).output
    #expect(try #require(line("PI1 ", of: text)).contains("Improving (previous period)"))
    #expect(
      try #require(line("PI11", of: text)).contains("Worsening (same period last year)"))
  }

  @Test func `shows the last words of a milestone with the judgement of its owner`() throws {
    let row = try #require(try Self.rows().first { $0["indicator"] == "PI21" })
    #expect(row["value"] == "System in development")
    #expect(row["status"] == "Amber")
    #expect(row["supplied-by"] == "Ali Rahman")
  }

  @Test func `shows the figures as a paper that is named sees them`() throws {
    let paper = try Self.rows(["meetings/update.md"])
    #expect(paper.first { $0["indicator"] == "PI11" }?["value"] == "1.3%")
    #expect(paper.allSatisfy { $0["as-of"] == "2018-02-05" })
    let now = try Self.rows()
    #expect(now.first { $0["indicator"] == "PI11" }?["value"] == "1.8%")
    #expect(now.allSatisfy { $0["period"] == "Q2 2017/18" && $0["as-of"] == "" })
    let run = try Self.run(["meetings/update.md"])
    #expect(
      run.output.hasPrefix(
        "Figures for Q2 2017/18, as meetings/update.md sees them on 2018-02-05\n"))
  }

  @Test func `names the period that it chose`() throws {
    #expect(
      try Self.run([]).output.hasPrefix("Figures for Q2 2017/18, the last period with figures\n"))
    #expect(
      try Self.run(["--on", "2017-08-01"]).output.hasPrefix(
        "Figures for Q1 2017/18, the last period with figures, as known on 2017-08-01\n"))
  }

  // MARK: - The table in the window

  @Test func `groups by priority in the order of the board and counts at the end`() throws {
    let lines = try Self.run([]).output.components(separatedBy: "\n")
    let headings = ["Young People", "Good Growth", "No priority"]
    #expect(lines.filter { headings.contains($0) } == headings)
    #expect(
      lines.suffix(2) == ["11 indicators in 12 rows: 5 Green, 4 Amber, 2 Red, 1 Not stated", ""])
  }

  @Test func `prints nothing twice`() throws {
    let lines = try Self.run(["--explain"]).output.split(separator: "\n")
    #expect(Set(lines).count == lines.count)
    let title = "Young people supported into employment"
    #expect(lines.count { $0.contains(title) } == 1)
  }

  @Test(arguments: [1, 24, 40, 60, 80, 100, 132, 200])
  func `has no line that is longer than the window`(width: Int) throws {
    for arguments in [["--explain"], ["--used"]] {
      let run = try Self.run(arguments, width: width)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("PI21"))
      for line in run.output.split(separator: "\n") {
        let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        #expect(columns <= max(24, width), "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test func `says which columns a narrow window leaves out, and how to see them`() throws {
    let narrow = try Self.run([], width: 80).output
    #expect(
      narrow.hasSuffix(
        "Left out for want of room: Supplied, Due now; '--to csv' has every column\n"))
    #expect(try #require(line("ID", of: narrow)).contains("Travel"))
    #expect(try !Self.run([], width: 200).output.contains("Left out"))
  }

  @Test func `wraps a title whole and stands numbers at the right`() throws {
    let text = try Self.run(["--priority", "young-people"], width: 60).output
    let title = text.split(separator: "\n").dropFirst(2).prefix(8)
      .map { $0.dropFirst(6).prefix(16) }.joined(separator: " ")
    for word in ["Young", "supported", "employment,", "education", "training"] {
      #expect(title.contains(word))
    }
    let wide = try Self.run(["--priority", "growth"], width: 200).output
    let ends = ["1,200", "25", "1,000"].compactMap { value in
      wide.split(separator: "\n").compactMap { line -> Int? in
        line.hasPrefix("PI")
          ? line.range(of: value).map { line.distance(from: line.startIndex, to: $0.upperBound) }
          : nil
      }.first
    }
    #expect(ends.count == 3 && Set(ends).count == 1)
  }

  // MARK: - Filters

  @Test(arguments: [
    (["--status", "red"], ["PI1", "PI13"]),
    (["--status", "not-stated", "--status", "RED"], ["PI1", "PI13", "PI20"]),
    (["--priority", "growth"], ["PI12", "PI13", "PI14"]),
    (["--owner", "fire"], ["PI21"]),
    (["--owner", "ali rahman"], ["PI21"]),
    (["--owner", "the council", "--priority", "growth", "--status", "amber"], ["PI12"]),
  ])
  func `shows what fits all filters`(arguments: [String], expected: [String]) throws {
    #expect(try Self.rows(arguments).map { $0["indicator"] } == expected)
    #expect(try Self.json(arguments)["indicators"].map { ($0 as? [Any])?.count } == expected.count)
  }

  @Test func `says that nothing fits and ends well`() throws {
    let run = try Self.run(["--owner", "fire", "--status", "red"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "no indicator fits what is asked for\n")
    #expect(try Self.rows(["--owner", "fire", "--status", "red"]).isEmpty)
  }

  @Test(arguments: [
    (["--status", "gren"], "did you mean 'Green'?"),
    (["--status", "purple"], "write 'Green', 'Amber', 'Red'"),
    (["--priority", "growht"], "did you mean 'growth'?"),
    (["--owner", "Jo Pattel"], "did you mean 'Jo Patel'?"),
    (["--period", "Q5 2017/18"], "--period"),
    (["--on", "2018-02-31"], "February 2018 has 28 days"),
    (["--used", "--status", "red"], "'--used'"),
    (["meetings/update.md", "indicators.yaml"], "name one paper alone"),
  ])
  func `refuses what it cannot mean`(arguments: [String], message: String) throws {
    let run = try Self.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  // MARK: - For other programs

  @Test func `gives CSV that no spreadsheet runs`() throws {
    let rows = try Self.rows()
    #expect(rows.first { $0["indicator"] == "PI20" }?["title"] == "'=Reports of a crime")
    #expect(!rows.flatMap(\.values).contains { "=+-@\t".contains($0.first ?? " ") })
  }

  @Test func `gives JSON with a standing for each target`() throws {
    let report = try Self.json(["--on", "2018-02-05"])
    #expect(report["period"] as? String == "Q2 2017/18")
    #expect(report["asOf"] as? String == "2018-02-05")
    let indicators = try #require(report["indicators"] as? [[String: Any]])
    #expect(indicators.count == 11)
    let first = try #require(indicators.first { $0["id"] as? String == "PI1" })
    let standings = try #require(first["standings"] as? [[String: String]])
    #expect(standings.map { $0["value"] } == ["151", "709"])
    #expect(standings.map { $0["share"] } == ["67%", "158%"])
    #expect((first["travel"] as? [String: String])?["direction"] == "Improving")
    let crimes = try #require(indicators.first { $0["id"] as? String == "PI20" })
    #expect(crimes["title"] as? String == "=Reports of a crime")
  }

  // MARK: - Where figures are used

  @Test func `lists where figures are used, in which words, and which never are`() throws {
    let run = try Self.run(["--used"])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(
      lines == [
        "ID Where Reference Words In",
        "PI14 plan.yaml:6:20 ${PI14.ytd} 4,558 meetings/update.md",
        "PI1 meetings/update.md:14:12 ${PI1.year-to-date} 151",
        "PI1 meetings/update.md:14:47 ${PI1.target} 452",
        "PI3 other.yaml:6:20 ${PI3.ytd}",
        "PI11 meetings/update.md:14:66 ${PI11.actual} 1.3%",
        "Never used: PI12, PI13, PI2, PI7, PI10, PI20, PI21",
      ])
  }

  @Test func `lists uses of the indicators that are asked for`() throws {
    let rows = try Self.rows(["--used", "--priority", "growth"])
    #expect(rows.map { $0["reference"] } == ["${PI14.ytd}"])
    #expect(rows.first?["line"] == "6" && rows.first?["paper"] == "meetings/update.md")
    let report = try Self.json(["--used", "--priority", "growth"])
    #expect(report["unused"] as? [String] == ["PI12", "PI13"])
    #expect((report["uses"] as? [Any])?.count == 1)
  }

  // MARK: - Nothing to show

  @Test func `says that a workspace without indicators has none`() throws {
    for arguments in [[], ["--used"]] {
      let run = try Self.run(arguments, files: ["board.yaml": FiguresWorkspace.board])
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.errors == "no indicators were found\n")
    }
  }

  @Test func `asks for a period where no figure names one`() throws {
    var files = FiguresWorkspace.files
    files["figures.csv"] = "indicator,measure,period,value\n"
    let run = try Self.run(["indicators.yaml"], files: files)
    #expect(run.status == 64)
    #expect(run.errors.contains("name one with '--period'"))
    let named = try Self.run(["indicators.yaml", "--period", "Q2 2017/18"], files: files)
    #expect(named.status == 0, "\(named.errors)")
    #expect(named.output.contains("10 No data"), "\(named.output)")
  }

  @Test func `prints what is wrong with the inputs instead`() throws {
    var files = FiguresWorkspace.files
    files["figures.csv"] = "indicator,measure,period,value\nPI99,actual,Q2 2017/18,3\n"
    let run = try Self.run([], files: files)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("[unknown-indicator]"))
  }
}

private func line(_ start: String, of text: String) -> Substring? {
  text.split(separator: "\n").first { $0.hasPrefix(start) }
}

/// Reads CSV the plain way, sign by sign.
enum ReadCSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var wasQuote = false
    // The mark by which Excel knows UTF-8 is no part of the first cell.
    for character in text.first == "\u{FEFF}" ? text.dropFirst() : text[...] {
      if isQuoted {
        if character == "\"" {
          isQuoted = false
          wasQuote = true
        } else {
          rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
        }
        continue
      }
      switch character {
      case "\"":
        isQuoted = true
        if wasQuote { rows[rows.count - 1][rows[rows.count - 1].count - 1].append("\"") }
      case ",": rows[rows.count - 1].append("")
      case "\n": rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
      wasQuote = false
    }
    return rows.last == [""] ? rows.dropLast() : rows
  }
}
