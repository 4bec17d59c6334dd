import Foundation
import TestSupport
import Testing

@Suite struct `A build that is ended before it is done` {
  private static let agenda = """
    kind: meeting
    date: 2018-02-05
    agenda:
      - { id: one, paper: one.md }
      - { id: two, paper: two.md }
      - { id: three, paper: three.md }
    """

  private static func paper(_ text: String) -> String {
    BadInput.paper(body: "## Purpose\n\n\(text)")
  }

  private static let before = [
    "board.yaml": BadInput.board, "m/meeting.yaml": agenda, "m/one.md": paper("First."),
    "m/two.md": paper("Second."), "m/three.md": paper("Third."), "n/other.md": paper("Other."),
    "out/own.txt": "somebody's own",
  ]

  /// One paper changes, one becomes private, one goes, one is new.
  private static let after: [String: String?] = [
    "m/one.md": paper("First, changed."), "m/three.md": nil, "m/four.md": paper("Fourth."),
    "m/meeting.yaml":
      agenda.replacing(
        "two.md }", with: "two.md, private: { paragraph: 3, reason: a lease is negotiated } }"
      )
      .replacing("three", with: "four"),
  ]

  private func change(_ folder: TemporaryFolder) throws {
    for (name, text) in Self.after {
      if let text {
        try folder.write(text, to: name)
      } else {
        try FileManager.default.removeItem(atPath: folder.path(of: name))
      }
    }
  }

  /// All outputs by their paths.
  private func outputs(_ folder: TemporaryFolder) throws -> [String: Data] {
    let names = folder.files().filter { $0.hasPrefix("out") && !$0.contains("out/n/") }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.data(of: $0)) })
  }

  private func build(
    _ folder: TemporaryFolder, _ paths: [String] = [], ended end: (name: String, at: Int)? = nil
  ) throws -> RunningProgram {
    try RunningProgram(
      ["build"] + paths, in: folder.path, environment: end.map { [$0.name: "\($0.at)"] } ?? [:])
  }

  /// Killed at every step of writing, or with a disk that is full from some write on.
  @Test(
    arguments: [("BOARD_PAPER_KILLED_AT", 9), ("BOARD_PAPER_FULL_AT", 74)] as [(String, Int32)])
  func `leaves the outputs of the build before, or the next one finishes it`(
    end: String, status: Int32
  ) throws {
    let old = try TemporaryFolder(Self.before)
    #expect(try build(old).status == 0)
    let first = try outputs(old)
    let new = try TemporaryFolder(Self.before)
    #expect(try build(new).status == 0)
    try change(new)
    #expect(try build(new).status == 0)
    let second = try outputs(new)
    #expect(first != second && second["out-private/m/two.md"] != nil)

    var step = 1
    var finished = 0
    while step < 500 {
      let folder = try TemporaryFolder()
      try FileManager.default.removeItem(atPath: folder.path)
      try FileManager.default.copyItem(atPath: old.path, toPath: folder.path)
      try change(folder)
      let ended = try build(folder, ended: (end, step))
      if ended.status == 0 { break }
      guard ended.status == status else {
        Issue.record("\(ended.status) \(ended.errors)")
        break
      }
      // From the moment that all is written and listed, the build will be finished.
      let isListed = folder.files().contains { $0.hasSuffix("/commit.json") }
      let left = try outputs(folder)
      if !isListed { #expect(left == first || left == second, "step \(step)") }
      let next = try build(folder, ["n/other.md"])
      #expect(next.status == 0)
      #expect(isListed == next.errors.contains("finished what an earlier build was about to write"))
      let found = try outputs(folder)
      if isListed || left == second {
        finished += 1
        let names = Set(found.keys).symmetricDifference(second.keys)
        #expect(found == second, "step \(step): \(names)")
      }
      #expect(found["out/own.txt"] == Data("somebody's own".utf8))
      let hidden = folder.files(".board-paper/").filter {
        !$0.hasPrefix(".board-paper/cache/")
      }
      #expect(hidden == [".board-paper/outputs.json"], "step \(step): \(hidden)")
      step += 1
    }
    #expect(step > 40 && finished > 15, "\(step) steps, \(finished) finished")
  }

  @Test func `is not finished where its list of steps leads elsewhere`() throws {
    let folder = try TemporaryFolder(Self.before)
    #expect(try build(folder).status == 0)
    for step in [
      #"{"move":".board-paper/staging-999999/0","to":"board.yaml"}"#,
      #"{"move":"board.yaml","to":"out/board.yaml"}"#,
      #"{"move":".board-paper/staging-999999/0","to":"out/../board.yaml"}"#,
      #"{"remove":"../board.yaml","place":"public","reason":""}"#,
    ] {
      try folder.write("evil", to: ".board-paper/staging-999999/0")
      try folder.write("[\(step)]", to: ".board-paper/staging-999999/commit.json")
      #expect(try build(folder).status == 0)
      #expect(try folder.read("board.yaml") == BadInput.board)
      #expect(!folder.exists("out/board.yaml"))
      #expect(!folder.exists(".board-paper/staging-999999"))
    }
  }

  @Test(arguments: [251, 248]) func `is refused whole where a name is too long`(length: Int) throws
  {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    try folder.write(Self.paper("X"), to: String(repeating: "n", count: length) + ".md")
    let run = try build(folder)
    if length == 251 {
      #expect(run.status == 74 && run.errors.contains("File name too long"), "\(run.errors)")
      #expect(!folder.exists("out") && !folder.exists("out-private"))
    } else {
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}
