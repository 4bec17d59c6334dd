import Foundation
import PaperCheck
import PaperModel
import PaperSource
import TestSupport
import Testing

@Suite struct `A file about meetings` {
  /// One of each kind, with nothing wrong.
  private static let files = BadInput.meeting(and: BadInput.minute(BadInput.asked)).merging([
    "actions.yaml": "kind: actions\nupdates: [{ follow-up: ask, date: 2018-03-01, state: done }]\n"
  ]) { $1 }

  private static let kinds = ["m/meeting.yaml", "m/minute.md", "actions.yaml"]

  @Test(arguments: kinds, [[0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xE9], [0xC3]])
  func `in another encoding is reported at its byte`(name: String, wrong: [UInt8]) throws {
    let folder = try TemporaryFolder(Self.files)
    let text = Array(try #require(Self.files[name]).utf8)
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    try folder.write(Data(line + wrong + text[line.count...]), to: name)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("\(name):1:\(line.count + 1): error: "), "\(run.errors)")
    #expect(run.errors.contains("[not-utf-8]"))
    #expect(!folder.exists("out"))
  }

  @Test(arguments: kinds)
  func `of 50 MB is refused without being read`(name: String) throws {
    let folder = try TemporaryFolder(Self.files)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path(of: name)))
    try handle.truncate(atOffset: 50_000_000)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("\(name):1:1: error: "), "\(run.errors)")
    #expect(run.errors.contains("[file-too-large]"))
    #expect(!folder.exists("out"))
  }

  @Test(arguments: kinds)
  func `that breaks off anywhere is read as far as it goes`(name: String) throws {
    let bytes = Array(try #require(Self.files[name]).utf8)
    let folder = try TemporaryFolder(Self.files)
    for length in 0..<bytes.count {
      try folder.write(Data(bytes[..<length]), to: name)
      let selection = try Selection(paths: [], currentFolder: folder.path)
      let result = WorkspaceReader.read(selection, currentFolder: folder.path)
      let findings = result.workspace.map { Checker(stage: .final).findings(in: $0) } ?? []
      // The kind stands on the first lines: without it there is nothing to go by.
      if length < bytes.count / 4 {
        #expect((result.diagnostics + findings).contains { $0.severity == .error })
      }
    }
  }

  @Test(arguments: [
    "-o", "a b", "it's \"so\"", "${minute 9}", "[x](y)", "<b>", "ünï – ¢", "m.yaml", "%2e%2e", "\\",
    "tab\there", "line\nbreak", "meeting.yaml",
  ])
  func `in a folder of any name is built there`(name: String) throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    for file in ["meeting.yaml", "minute.md"] {
      try folder.write(try #require(Self.files["m/" + file]), to: name + "/" + file)
    }
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.exists("out/\(name)/minutes.md"), "\(folder.files())")
    #expect(folder.exists("out/\(name)/minute.md"), "\(folder.files())")
  }

  @Test func `behind a link is not taken for another`() throws {
    let outside = try TemporaryFolder(Self.files.filter { $0.key != "board.yaml" })
    let folder = try TemporaryFolder(Self.files)
    for (link, target) in [
      ("again", folder.path(of: "m")), ("away", outside.path(of: "m")),
      ("same.yaml", folder.path(of: "actions.yaml")),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(of: link), withDestinationPath: target)
    }
    let run = try RunningProgram(["check", "--strict"], in: folder.path)
    #expect(!run.output.contains("again/") && !run.output.contains("away/"), "\(run.output)")
    #expect(!run.output.contains("error: "), "\(run.output)")
  }

  @Test func `of many items is checked and built like one of few`() throws {
    let count = 1_000
    var files = ["board.yaml": BadInput.board]
    files["m/meeting.yaml"] =
      "kind: meeting\ndate: 2018-02-05\nstate: held\nfirst-minute: 1\nagenda:\n"
      + (0..<count).map { "  - { id: i\($0), title: 'Item \($0)' }\n" }.joined()
    for index in 0..<count {
      files["m/minutes/\(index).md"] =
        "---\nkind: minute\nitem: i\(index)\nfurther-to: [\(max(1, index)), 2018-02-05/i0]\n---\n\n"
        + "As ${minute \(max(1, index))} says.\n"
    }
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(["build"], in: folder.path)
    // The first item names itself.
    #expect(run.status == 1)
    #expect(run.errors.contains("3 errors in 1002 files"), "\(run.errors.suffix(300))")
  }
}
