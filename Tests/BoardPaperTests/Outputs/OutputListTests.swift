import Foundation
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

@Suite struct `The list of outputs` {
  private typealias Sample = OutputsWorkspace

  @Test func `has one form, whatever the order in which things are made`() throws {
    let entries: [OutputList.Entry] = [
      .init(path: "b.md", place: .public, source: ""),
      .init(path: "a.md", place: .working, source: "a \"x\"\n"),
      .init(path: "a.md", place: .private, source: "é.md"),
    ]
    let seen = SourceFingerprints(["m/meeting.yaml": "0123456789abcdef"])
    let list = OutputList(files: entries, withheld: ["y", "x", "y"], seen: seen)
    #expect(list == OutputList(files: entries.reversed(), withheld: ["x", "y"], seen: seen))
    #expect(
      String(decoding: list.bytes, as: UTF8.self) == """
        {
          "version": 1,
          "files": [
            {
              "path": "a.md",
              "place": "private",
              "source": "é.md"
            },
            {
              "path": "a.md",
              "place": "working",
              "source": "a \\"x\\"\\n"
            },
            {
              "path": "b.md",
              "place": "public",
              "source": ""
            }
          ],
          "withheld": [
            "x",
            "y"
          ],
          "seen": {
            "m/meeting.yaml": "0123456789abcdef"
          }
        }

        """)
    #expect(try OutputList.list(list.bytes) == list)
    #expect(try OutputList.list(OutputList.empty.bytes) == .empty)
  }

  @Test func `names what build made, and of what`() throws {
    let folder = try TemporaryFolder(Sample.files(isPrivate: true))
    _ = try Sample.build(in: folder)
    let list = try Sample.folders(in: folder).folders.list
    let made = folder.files("out/").count + folder.files("out-private/").count
    #expect(list.files.count == made)
    #expect(
      Set(list.files.map { "\($0.place) \($0.source)" }) == [
        "public ", "public plan.md", "public m/meeting.yaml", "private m/meeting.yaml",
        "private m/lease.md", "private m/minutes/lease.md",
      ])
    let bytes = try folder.data(of: Sample.list)
    _ = try Sample.build(in: folder)
    #expect(try folder.data(of: Sample.list) == bytes)
  }

  @Test(arguments: [
    "", "{", "[]", "\u{FF}", #"{"version": 2, "files": [], "withheld": []}"#,
    #"{"version": 1, "files": [], "withheld": "x"}"#, file(path: "../board.yaml"),
    file(path: "/etc/hosts"), file(path: "m//a.md"), file(path: "./a.md"), file(path: ""),
    file(path: "a.md", place: "elsewhere"),
  ])
  func `is told of in one line where it is damaged, and nothing is removed by it`(
    text: String
  ) throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try Sample.build(in: folder)
    try folder.write(text, to: Sample.list)
    try folder.remove("plan.md")
    try folder.write(Sample.meetingWithoutPlan, to: "m/meeting.yaml")
    let run = try Sample.build(in: folder)
    #expect(run.errors.hasPrefix("warning: '.board-paper/outputs.json' is damaged"))
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(!run.output.contains("removed"))
    #expect(folder.exists("out/plan.md") && folder.exists("board.yaml"))
    #expect(try Sample.build(in: folder).errors.isEmpty)
  }

  private static func file(path: String, place: String = "public") -> String {
    """
    {"version": 1, "withheld": [],
     "files": [{"path": "\(path)", "place": "\(place)", "source": ""}]}
    """
  }
}

@Suite struct `What a build changes` {
  private typealias Change = OutputChange

  private func list(_ files: [OutputFile]) -> OutputList {
    Change(from: .empty, making: files, isWhole: true).after
  }

  private func gone(
    _ known: [OutputFile], making files: [OutputFile], isWhole: Bool = true
  ) -> [String] {
    Change(from: list(known), making: files, isWhole: isWhole).gone.map {
      "\($0.key.place) \($0.key.path): \($0.reason)"
    }
  }

  @Test func `is nothing where the same is made again`() {
    let files = [OutputFile("a.md", of: "a"), OutputFile("b.md", .private, of: "b")]
    #expect(gone(files, making: files) == ["public b.md: its item is private now"])
    let change = Change(from: list(files), making: files, isWhole: true)
    #expect(change.during == list(files) && change.after == list(files))
  }

  @Test func `is of a part what was made of the same sources`() {
    let known = [
      OutputFile("a.md", of: "a"), OutputFile("a-2.xlsx", of: "a"), OutputFile("b.md", of: "b"),
      OutputFile("index.html"), OutputFile("register.md"),
    ]
    #expect(
      gone(known, making: [OutputFile("a.md", of: "a")], isWhole: false) == [
        "public a-2.xlsx: no longer made"
      ])
    #expect(
      gone(known, making: [OutputFile("a.md", of: "a"), OutputFile("index.html")], isWhole: false)
        == ["public a-2.xlsx: no longer made"])
  }

  @Test func `is not a file that is in two places, nor one of another ending`() {
    let files = [OutputFile("a.md"), OutputFile("a.md", .private), OutputFile("a.xlsx", .working)]
    #expect(gone(files, making: files).isEmpty)
    #expect(
      gone(
        [OutputFile("b.md", of: "b")], making: [OutputFile("b.html", .private)],
        isWhole: false) == ["public b.html: its item is private now"])
  }

  @Test func `tells names apart by bytes`() {
    let (composed, decomposed) = ("\u{E9}.md", "e\u{301}.md")
    #expect(composed == decomposed)
    #expect(gone([OutputFile(composed)], making: [OutputFile(decomposed)]).count == 1)
  }

  @Test func `is listed before it is done, old and new`() {
    let known = list([OutputFile("a.md"), OutputFile("b.md")])
    let change = Change(
      from: known, making: [OutputFile("b.md"), OutputFile("c.md")],
      isWhole: true, withheld: ["x"])
    #expect(change.during.files.map(\.path) == ["a.md", "b.md", "c.md"])
    #expect(change.after.files.map(\.path) == ["b.md", "c.md"])
    #expect(change.after.withheld == ["x"])
  }
}
