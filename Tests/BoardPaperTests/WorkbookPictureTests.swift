import Foundation
import TestSupport
import Testing

@Suite(
  .enabled(
    if: LibreOffice.isWanted && OutsideTool.isWanted("pdftotext") && Reader.isWanted,
    "LibreOffice, pdftotext and openpyxl draw and read the workbooks"))
struct `A workbook drawn by LibreOffice` {
  @Test func `has no row too low, no word cut off and no number hidden`() throws {
    let folder = try TemporaryFolder()
    var long = LongTexts()
    let workspaces = ["long": long.workspace(), "many": long.manyLengths()]
    var books: [String] = []
    for (name, workspace) in workspaces.sorted(by: { $0.key < $1.key }) {
      let source = try TemporaryFolder(workspace.files)
      let run = try RunningProgram(["build", "--working-copy", "--charts"], in: source.path)
      try #require(run.status == 0, "\(run.errors)")
      try folder.write(try source.data(of: "out-working/paper-indicators.xlsx"), to: "\(name).xlsx")
      books.append(folder.path(of: "\(name).xlsx"))
    }
    try expectHeights(of: books, in: folder)
    try LibreOffice.convert(books, to: "pdf", into: folder.path)
    for book in books { try expectWords(of: long, in: book.replacing(".xlsx", with: ".pdf")) }
  }

  /// LibreOffice keeps the heights that a workbook states; told to choose heights itself it makes
  /// each row as high as its text.
  private func expectHeights(of books: [String], in folder: TemporaryFolder) throws {
    try LibreOffice.convert(books, to: "fods", into: folder.path)
    let stated = books.map { $0.replacing(".xlsx", with: ".fods") }
    for path in stated {
      let text = try String(contentsOfFile: path, encoding: .utf8)
        .replacing(/style:row-height="[^"]*"/, with: "")
        .replacing(
          "style:use-optimal-row-height=\"false\"", with: "style:use-optimal-row-height=\"true\""
        )
        .replacing(/<meta:generator>[^<]*/, with: "<meta:generator>Other")
      try text.write(toFile: path, atomically: false, encoding: .utf8)
    }
    let chosen = try TemporaryFolder()
    try LibreOffice.convert(stated, to: "fods", into: chosen.path)
    let names = stated.map { chosen.path(of: String($0.split(separator: "/").last ?? "")) }
    let found = try Reader.run("row_heights.py", zip(books, names).flatMap { [$0, $1] })
    #expect(found == "", "\(found)")
  }

  private func expectWords(of texts: LongTexts, in path: String) throws {
    let tool = try #require(OutsideTool.path(of: "pdftotext"))
    let run = try RunningProgram(["-bbox", path, "-"], of: tool)
    try #require(run.status == 0, "\(run.errors)")
    var words: Set<Substring> = []
    var beyond: [Substring] = []
    for page in run.output.split(separator: "<page ") {
      guard let width = page.firstMatch(of: /^width="([0-9.]+)"/).flatMap({ Double($0.1) }) else {
        continue
      }
      for match in page.matches(of: /xMax="([0-9.]+)" yMax="[0-9.]+">([^<]*)<\/word>/) {
        words.insert(match.2.hasSuffix(":") ? match.2.dropLast() : match.2)
        // The margins that the program states.
        if let right = Double(match.1), right > width - 50 { beyond.append(match.2) }
      }
    }
    let wanted = path.hasSuffix("long.pdf") ? texts.words : texts.wordsOfMany
    let missing = wanted.filter { !words.contains($0[...]) }
    #expect(wanted.count > 1_000)
    #expect(missing.isEmpty, "\(missing.count) are missing: \(missing.prefix(9))")
    #expect(beyond.isEmpty, "\(beyond.prefix(9)) stand outside of the page")
    #expect(!words.contains { $0.contains("##") }, "a column is too narrow for its number")
  }
}

/// Texts of many lengths and scripts, in which no two words of the Latin ones are the same.
private struct LongTexts {
  private(set) var words: [String] = []
  private(set) var wordsOfMany: [String] = []
  private var random = SeededGenerator(seed: 12)
  private var count = 0

  private mutating func word() -> String {
    count += 1
    let begin = random.pick(["", "o", "people", "education", "m", "W", "training", "(il"])
    words.append("\(begin)\(count)")
    return words[words.count - 1]
  }

  private mutating func text(_ length: Int) -> String {
    (0..<length).map { _ in
      random.below(9) == 0 ? random.pick(["2016-17", "co-ordinated", "£1,250,000"]) : word()
    }.joined(separator: " ")
  }

  private mutating func text(of part: String, times: Int) -> String {
    String(repeating: part, count: times) + " " + word()
  }

  mutating func workspace() -> IndicatorWorkspace {
    let definitions = [
      text(3_000), text(600), text(of: "W", times: 5_000), text(of: "iljt", times: 2_000),
      text(of: "健康與福祉委員會的指標顯示青年就業人數。", times: 150),
      text(of: "نص طويل عن صحة الشباب ", times: 200), text(of: "😀 👩‍⚕️ emoji ", times: 200),
      text(of: "Показатель ЗДОРОВЬЯ молодёжи города ", times: 120),
      text(of: "one-two-three-", times: 300), text(of: "เด็กและเยาวชนสุขภาพ", times: 80),
      text(of: "ŵyth ŷd Ŵy tŷ ", times: 150), text(of: "m w M W ", times: 500),
      text(of: "स्वास्थ्य और कल्याण ", times: 100), text(of: "2016-17/18–", times: 300),
    ]
    var workspace = IndicatorWorkspace()
    workspace.priorities = ["Young People", text(150), text(of: "x", times: 200)]
    workspace.indicators = definitions.enumerated().map { number, definition in
      IndicatorWorkspace.Indicator(
        title: "People \(number)", definition: definition, priority: number % 3, figure: "6.4%")
    }
    workspace.indicators[0].note = text(2_000)
    workspace.indicators[1].note = text(300)
    workspace.indicators[2].note = text(of: "W", times: 4_000)
    workspace.indicators[3].title = text(300)
    workspace.indicators[4].title = text(of: "T", times: 400)
    workspace.indicators[5].reason = text(900)
    let figures = [
      "1" + String(repeating: "0", count: 17), "0." + String(repeating: "0", count: 17) + "1",
      "-999,999,999,999,999", "£-123,456,789,012.34", "12345678901234567.5",
      "-12345.678901234%",
    ]
    workspace.indicators += figures.map {
      IndicatorWorkspace.Indicator(title: "Number", priority: 0, figure: $0)
    }
    return workspace
  }

  /// Texts of one to hundreds of words, some of which end just where a line or a row does.
  mutating func manyLengths() -> IndicatorWorkspace {
    let start = words.count
    var workspace = IndicatorWorkspace()
    workspace.priorities = (0..<10).map { text(60 + $0) }
    workspace.indicators = (0..<120).map { number in
      IndicatorWorkspace.Indicator(
        title: text(1 + number % 60), definition: text(1 + number * 5), priority: number % 10,
        figure: "\(number)", note: number % 3 == 0 ? text(1 + number * 4) : nil)
    }
    wordsOfMany = Array(words[start...])
    words.removeLast(words.count - start)
    return workspace
  }
}
