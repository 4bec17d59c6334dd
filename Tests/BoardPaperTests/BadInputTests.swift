import Foundation
import PaperMarkup
import TestSupport
import Testing

@Suite struct `An input that is wrong` {
  @Test(arguments: BadInput.all)
  func `is reported at its place, and nothing is written`(input: BadInput) throws {
    let folder = try TemporaryFolder()
    var expected: [String] = []
    for (name, marked) in input.files {
      let text = MarkedText(marked)
      try folder.write(text.text, to: name)
      if let place = text.marks[1] {
        expected.append("\(name):\(place.line):\(place.column): error: ")
      }
      if let place = text.marks[2] {
        expected.append("\(name):\(place.line):\(place.column): note: ")
      }
    }
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    for start in expected {
      let isThere = run.errors.split(separator: "\n").contains { line in
        line.hasPrefix(start) && (start.hasSuffix("note: ") || line.hasSuffix("[\(input.rule)]"))
      }
      #expect(isThere, "\(start)… [\(input.rule)] is not in:\n\(run.errors)")
    }
    #expect(!expected.isEmpty)
    #expect(!folder.exists("out"))
  }

  @Test func `that lies behind a link out of the workspace is reported`() throws {
    let outside = try TemporaryFolder(["secret.md": "---\nkind: text\n---\n\nSecret.\n"])
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "paper.md": BadInput.paper(body: "## Purpose\n\n${include link.md}"),
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "link.md"), withDestinationPath: outside.path(of: "secret.md"))
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("\npaper.md:9:11: error: "))
    #expect(run.errors.contains("[outside-workspace]"))
    #expect(!folder.exists("out"))
  }

  private static let encodings: [(bytes: [UInt8], place: String)] = [
    (
      [0xFF, 0xFE] + "---\nkind: paper\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      "1:1"
    ),
    (Array("---\nkind: paper\nto: ".utf8) + [0xED, 0xA0, 0x80, 0x0A], "3:5"),
    (Array("---\nkind: paper\nto: caf".utf8) + [0xE9, 0x0A], "3:8"),
  ]

  @Test(arguments: encodings)
  func `in another encoding is reported at its byte`(bytes: [UInt8], place: String) throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    try folder.write(Data(bytes), to: "paper.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("paper.md:\(place): error: "), "\(run.errors)")
    #expect(run.errors.contains("[not-utf-8]"))
    #expect(!folder.exists("out"))
  }

  @Test func `of 50 MB is refused without being read`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board, "paper.md": ""])
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path(of: "paper.md")))
    try handle.truncate(atOffset: 50_000_000)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("paper.md:1:1: error: "))
    #expect(run.errors.contains("[file-too-large]"))
    #expect(!folder.exists("out"))
  }
}
