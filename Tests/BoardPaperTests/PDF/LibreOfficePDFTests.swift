import Foundation
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

@Suite(
  .enabled(
    if: LibreOffice.isWanted && OutsideTool.isWanted("pdfinfo")
      && OutsideTool.isWanted("pdftotext"), "LibreOffice and poppler make and read PDF"))
struct `A PDF of a Word file` {
  private let folder: TemporaryFolder
  private let environment: BoardPaperKit.Environment
  private let house: House
  private let day: CalendarDate

  init() throws {
    folder = try TemporaryFolder(["scratch/keep": ""])
    environment = BoardPaperKit.Environment(
      currentFolder: folder.path, temporaryFolder: folder.path(of: "scratch"), day: nil,
      tell: { _ in })
    house = try #require(HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house)
    day = try #require(CalendarDate(year: 2018, month: 2, day: 5))
  }

  private func pdf(_ document: Document, named name: String = "a.pdf") throws -> [UInt8] {
    let made = try LibreOfficePDF.bytes(
      ofWord: try DocxWriter.bytes(of: document, drawsCharts: false), named: name,
      date: document.date,
      in: environment)
    let bytes = try #require(made)
    try folder.write(Data(bytes), to: name)
    return bytes
  }

  private func document(_ blocks: [Block]) -> Document {
    Document(
      blocks, untitled: "Sample", body: "Sample Board", publisher: "Sample Council", date: day,
      house: house)
  }

  private func tool(_ name: String, _ arguments: [String]) throws -> String {
    let run = try RunningProgram(arguments, of: try #require(OutsideTool.path(of: name)))
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  /// The paper of the example, which has what most papers have.
  private func paper() throws -> Document {
    let folder = RunningProgram.project + "/Examples/coventry-hwb"
    let selection = try Selection(
      paths: ["\(folder)/meetings/2018-02-05/marmot-update.md"], currentFolder: folder)
    let workspace = try #require(WorkspaceReader.read(selection, currentFolder: folder).workspace)
    let papers = PaperDocuments(workspace.visible(to: .public))
    let paper = try #require(workspace.papers.first)
    return try #require(papers.document(of: paper))
  }

  @Test func `has the same bytes on each run, and leaves nothing behind`() throws {
    let document = document([.heading(level: 1, [.text("Title")]), .paragraph([.text("x")])])
    let first = try pdf(document)
    // LibreOffice counts time in seconds.
    Thread.sleep(forTimeInterval: 1.1)
    #expect(first == (try pdf(document)))
    #expect(folder.files() == ["a.pdf", "scratch/keep"])
    let info = try tool("pdfinfo", ["-isodates", folder.path(of: "a.pdf")])
    #expect(info.contains("2018-02-05T00:00:00"), "\(info)")
    #expect(info.contains("Title:           Title"))
    #expect(String(decoding: first, as: UTF8.self).contains("<xmp:CreateDate>2018-02-05T"))
  }

  @Test func `has a tree of tags: headings, lists in cells, header cells with scope`() throws {
    let bytes = try pdf(try paper())
    let path = folder.path(of: "a.pdf")
    let lines = try tool("pdfinfo", ["-struct-text", path]).split(separator: "\n")
    func tag(_ line: Substring) -> Substring {
      line.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }
    }
    func depth(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    let tags = lines.filter { !$0.contains("\"") && !$0.contains("/") }
    func count(_ name: String) -> Int { tags.count { tag($0) == name } }
    #expect(count("H1") == 1)
    #expect(count("H2") == 8 && count("H3") == 7 && count("H4") == 3)
    #expect(count("Table") == 7 && count("TH") == 35 && count("TR") == 59)
    #expect(lines.count { $0.contains("/Scope /Column") } == 35)
    #expect(count("L") > 4 && count("LI") == count("LBody"))
    // A list in a cell of a table.
    let inCell = zip(tags, tags.dropFirst()).contains {
      tag($0) == "TD" && tag($1) == "L" && depth($1) > depth($0)
    }
    #expect(inCell)
    let info = try tool("pdfinfo", [path])
    #expect(info.contains("Tagged:          yes") && info.contains("Progress update"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("/Lang(en-GB)"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("<pdfuaid:part>1</pdfuaid:part>"))
  }

  @Test(.enabled(if: Python.isWanted("pdfua"), "pdfua is not installed"))
  func `has nothing that a checker of PDF/UA finds`() throws {
    _ = try pdf(try paper())
    let run = try RunningProgram(
      ["-m", "pdfua", "check", folder.path(of: "a.pdf")],
      of: try #require(OutsideTool.path(of: "python3")))
    #expect(run.status == 0 && run.output.contains("PASS"), "\(run.output)\(run.errors)")
  }

  @Test func `has wide tables on their side, heads repeated, no empty page and nothing cut`() throws
  {
    let document = try paper()
    _ = try pdf(document)
    let path = folder.path(of: "a.pdf")
    let info = try tool("pdfinfo", ["-l", "999", path])
    let isWide = info.matches(of: /Page +\d+ size: +([0-9.]+) x ([0-9.]+)/).map {
      (Double($0.1) ?? 0) > (Double($0.2) ?? 0)
    }
    #expect(isWide.contains(true) && isWide.contains(false))
    var words: Set<Substring> = []
    for page in 1...isWide.count {
      let text = try tool("pdftotext", ["-f", "\(page)", "-l", "\(page)", "-layout", path, "-"])
      words.formUnion(text.split(whereSeparator: \.isWhitespace))
      // More than the header, and the number of the page.
      #expect(text.split(whereSeparator: \.isWhitespace).count > 20, "page \(page) is empty")
      #expect(text.contains("Page \(page) of \(isWide.count)"))
      // Every page that lies on its side has indicators, and every one of these the head.
      #expect(text.contains("Baseline") == isWide[page - 1], "page \(page)")
    }
    let notes = NoteNumbers(document.blocks).notes
    #expect(notes.count == 1)
    let printed = document.blocks + notes.map { .paragraph($0) }
    let missing = printed.flatMap(\.words).filter { !words.contains($0[...]) }
    // A word that a hyphen parts may stand on two lines.
    #expect(missing.filter { !$0.contains("-") && !$0.contains("/") && !$0.contains("@") } == [])
  }

  @Test func `counts as the document does`() throws {
    func list(_ example: String, start: Int, _ items: [[Block]]) throws -> Block {
      .list(
        List(
          marker: .numbered(try #require(NumberingStyle(example: example)), start: start),
          items: items))
    }
    func line(_ text: String) -> Block { .paragraph([.text(text)]) }
    let inner = try list("(a)", start: 3, [[line("two")], [line("three")]])
    _ = try pdf(
      document([
        try list("i)", start: 1, [[line("one"), inner], [line("four")], [line("five"), inner]]),
        try list("i)", start: 4, [[line("six")]]), try list("1)", start: 1, [[line("seven")]]),
        try list("Appendix A", start: 1, [[line("eight")]]),
        .table(
          Table(
            columns: [[.text("head")]],
            rows: [[[try list("1.", start: 9, [[line("nine")], [line("ten")]])]]])),
      ]))
    let words = try tool("pdftotext", ["-layout", folder.path(of: "a.pdf"), "-"])
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        """
        i) one (c) two (d) three ii) four iii) five (c) two (d) three iv) six 1) seven \
        Appendix A eight head 9. nine 10. ten
        """), "\(words)")
  }

  @Test func `holds hostile text, tables of 500 rows and words without end`() throws {
    let hostile = ["<script>", "]]>", "&amp;", "\u{0}", "\u{202E}evil", "中文 شباب 😀"]
    let word = String(repeating: "mmmmmmmmm0", count: 10_000)
    let rows = (0..<500).map { row in
      (0..<8).map { [Block.paragraph([.text("row\(row)column\($0)")])] }
    }
    _ = try pdf(
      document(
        hostile.map { .paragraph([.text($0), .link(destination: "javascript:x", [.text("y")])]) }
          + [
            .table(Table(columns: (0..<8).map { [.text("head\($0)")] }, rows: rows)),
            .paragraph([.text(word)]),
          ]))
    let text = try tool("pdftotext", ["-layout", folder.path(of: "a.pdf"), "-"])
    #expect(text.contains("<script>") && text.contains("]]>") && text.contains("&amp;"))
    let packed = text.filter { !$0.isWhitespace }
    #expect(packed.utf8.count { $0 == UInt8(ascii: "m") } >= 90_000)
    #expect(text.contains("row499column7") || packed.contains("row499"))
    // One on each page with rows.
    #expect(text.matches(of: /head0/).count > 10)
    let addresses = try tool("pdfinfo", ["-url", folder.path(of: "a.pdf")])
    #expect(!addresses.contains("javascript"))
  }

  @Test func `is not made of what is no Word file, which one line says`() throws {
    #expect(throws: Failure.self) {
      try LibreOfficePDF.bytes(
        ofWord: Array("no zip file".utf8), named: "a.pdf", date: nil, in: environment)
    }
    #expect(folder.files() == ["scratch/keep"])
  }
}

@Suite struct `A program that is run` {
  @Test func `is ended when it takes too long, with what it started`() {
    guard case .tooSlow = OutsideProgram.run("/bin/sh", ["-c", "sleep 60; true"], timeLimit: 0)
    else {
      Issue.record("it went on")
      return
    }
  }

  @Test func `says how it ended, and nothing else`() {
    guard case .ended(3) = OutsideProgram.run("/bin/sh", ["-c", "echo x; exit 3"], timeLimit: 60)
    else {
      Issue.record("it ended otherwise")
      return
    }
    guard case .notStarted = OutsideProgram.run("/no/such/program", [], timeLimit: 60, cage: nil)
    else {
      Issue.record("it was started")
      return
    }
  }

  private static let hasOwnNetwork = ProgramCage.ofThisSystem.prefix.contains {
    $0.hasSuffix("/unshare")
  }

  @Test(.enabled(if: hasOwnNetwork, "this system gives a program no network of its own"))
  func `has a network of its own, on which there is nobody else`() throws {
    let folder = try TemporaryFolder()
    let list = folder.path(of: "list")
    let script = "cat /proc/net/dev > '\(list)'; echo $https_proxy >> '\(list)'"
    guard case .ended(0) = OutsideProgram.run("/bin/sh", ["-c", script], timeLimit: 60) else {
      Issue.record("it could not be run")
      return
    }
    let lines = try folder.read("list").split(separator: "\n")
    let networks = lines.dropFirst(2).dropLast().map {
      $0.prefix { $0 != ":" }.filter { $0 != " " }
    }
    #expect(networks == ["lo"])
    #expect(lines.last == "http://127.0.0.1:9")
  }

  @Test(arguments: ["TERM", "INT", "HUP"], ["typst", "soffice"])
  func `is ended with everything that it left when the user ends the command`(
    signal: String, program: String
  ) throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "paper.md": BadInput.paper(body: "## Purpose\n\nTo say it."), "scratch/keep": "",
    ])
    let started = folder.path(of: "started")
    try folder.write(
      "#!/bin/sh\ntouch '\(started)'\nsleep 100 &\necho $! > '\(started).child'\nwait\n",
      to: "fake/\(program)")
    if program == "soffice" {
      try folder.write("#!/bin/sh\nexit 2\n", to: "fake/typst")
      try folder.write("#!/bin/sh\nexit 69\n", to: "fake/python3")
    }
    let script = """
      chmod +x fake/*; export PATH="$PWD/fake:$PATH" TMPDIR="$PWD/scratch"
      '\(RunningProgram.boardPaper)' render --to pdf paper.md -o paper.pdf &
      number=$!
      tries=0
      while [ ! -s started.child ] && [ $tries -lt 500 ]; do sleep 0.02; tries=$((tries + 1)); done
      kill -\(signal) $number
      wait $number
      echo "status $?"
      ls scratch
      ps -o stat= -p $(cat started.child) | grep -q '^[^Z]' && echo "the child goes on"
      """
    // A shell lets what it starts in the background ignore SIGINT, except where it controls jobs.
    let shell = OutsideTool.path(of: "bash") ?? "/bin/sh"
    let run = try RunningProgram(
      ["-c", signal == "INT" ? "set -m\n" + script : script], of: shell, in: folder.path)
    let number = ["TERM": 15, "INT": 2, "HUP": 1][signal] ?? 0
    #expect(run.output == "status \(128 + number)\nkeep\n", "\(run.output)\(run.errors)")
    #expect(!folder.exists("paper.pdf"))
  }
}

extension Block {
  /// What a reader sees of it, in words.
  fileprivate var words: [String] {
    func words(_ inlines: [Inline]) -> [String] {
      // The number of the one note of the example stands at the end of a word.
      let text = inlines.map { if case .note = $0 { "1" } else { $0.plainText } }.joined()
      return text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    return switch self {
    case .paragraph(let inlines), .heading(_, let inlines): words(inlines)
    case .list(let list): list.items.joined().flatMap(\.words)
    case .quote(let blocks), .aside(_, let blocks): blocks.flatMap(\.words)
    case .code(let code): words([.text(code)])
    case .fields(let fields): fields.flatMap { words($0.value) }
    case .table(let table):
      words(table.captionLine) + table.columns.flatMap(words)
        + table.rows.joined().joined().flatMap(\.words)
    case .contents(let contents):
      words(contents.label)
        + contents.headings.filter { contents.levels.contains($0.level) }.flatMap {
          words([.text($0.text)])
        }
    case .picture(let picture): words(picture.captionLine)
    case .rule, .chart, .notes: []
    }
  }
}
