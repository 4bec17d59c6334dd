import Foundation
import TestSupport
import Testing

@Suite struct `check --fix` {
  private static let board = "kind: board\nname: Sample Health and Wellbeing Board\n"

  private static func paper(_ body: String, _ frontMatter: String = "") -> String {
    "---\nkind: paper # as it is\ndate: 2018-02-05\nsubject: Progress\n\(frontMatter)---\n\n"
      + "## Purpose\n\n\(body)\n"
  }

  @Test func `makes the certain edits and keeps all else byte for byte`() throws {
    let text = Self.paper(
      "The the *Board*  notes — notes\nnotes it.\n\n| a | b |\n|---|:-:|\n| é in in é | d |",
      "recommendations: # two\n  - 'Note that it''s the the one'\n")
    let folder = try TemporaryFolder(["board.yaml": Self.board, "paper.md": text])
    let run = try RunningProgram(["check", "--fix"], in: folder.path)
    #expect(run.status == 0 && run.errors.hasPrefix("4 findings mended\n"), "\(run.errors)")
    #expect(!run.output.contains("[double-word]"))
    let wanted = text.replacing("The the", with: "The").replacing("notes\nnotes", with: "notes")
      .replacing("in in", with: "in").replacing("the the one", with: "the one")
    #expect(try folder.read("paper.md") == wanted)
  }

  @Test func `takes out characters that nobody sees, and mends what stands behind them`() throws {
    let text = Self.paper("The service\u{2029}opens in in May\u{7F}.")
    let folder = try TemporaryFolder(["board.yaml": Self.board, "paper.md": text])
    let shown = try RunningProgram(["check", "--fix", "--dry-run"], in: folder.path)
    #expect(shown.errors == "2 findings can be mended\n", "\(shown.errors)")
    #expect(shown.output.contains("+The service\n+opens in in May.\n"), "\(shown.output)")
    #expect(try folder.read("paper.md") == text)
    let run = try RunningProgram(["check", "--fix"], in: folder.path)
    #expect(run.errors.hasPrefix("3 findings mended\n"), "\(run.errors)")
    #expect(try folder.read("paper.md") == Self.paper("The service\nopens in May."))
  }

  @Test func `changes nothing where it only shows the edits`() throws {
    let text = Self.paper("One.\n\nThe the *Board*.\n\nTwo.")
    let folder = try TemporaryFolder(["board.yaml": Self.board, "paper.md": text])
    let run = try RunningProgram(["check", "--fix", "--dry-run"], in: folder.path)
    #expect(run.status == 0 && run.errors == "1 finding can be mended\n")
    #expect(
      run.output == """
        --- paper.md
        +++ paper.md
        @@ -10,3 +10,3 @@
         
        -The the *Board*.
        +The *Board*.
         

        """)
    #expect(try folder.read("paper.md") == text)
  }

  @Test func `keeps a byte order mark, line ends of Windows and who may read the file`() throws {
    let folder = try TemporaryFolder(["board.yaml": Self.board])
    let text = Self.paper("We note the the one.").replacing("\n", with: "\r\n")
    try folder.write(Data([0xEF, 0xBB, 0xBF] + Array(text.utf8)), to: "paper.md")
    let path = folder.path(of: "paper.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try RunningProgram(["check", "--fix"], in: folder.path).status == 0)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array(text.replacing("the the", with: "the").utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func `leaves alone what is waived, and is refused where it has no sense`() throws {
    let text = Self.paper("<!-- allow double-word: quoted -->\n\nThe the one.")
    let folder = try TemporaryFolder(["board.yaml": Self.board, "paper.md": text])
    let run = try RunningProgram(["check", "--fix"], in: folder.path)
    #expect(run.status == 0 && run.errors.hasPrefix("0 findings mended\n"))
    #expect(try folder.read("paper.md") == text)
    for arguments in [["--dry-run"], ["--fix", "-"], ["--fix", "--format", "json"]] {
      #expect(try RunningProgram(["check"] + arguments, in: folder.path).status == 64)
    }
  }
}
