import Foundation
import TestSupport
import Testing

/// A command that writes something.
struct WritingCommand: CustomTestStringConvertible, Sendable {
  let arguments: [String]
  /// What is done before.
  var before: [String]?
  /// Whether all that it writes is of one piece, or each file by itself: sources that it mends.
  var isOnePiece = true

  init(_ arguments: String, before: String? = nil, isOnePiece: Bool = true) {
    self.arguments = arguments.split(separator: " ").map(String.init)
    self.before = before.map { $0.split(separator: " ").map(String.init) }
    self.isOnePiece = isOnePiece
  }

  var testDescription: String { arguments.joined(separator: " ") }

  static let all = [
    WritingCommand("build"), WritingCommand("build", before: "build m"),
    WritingCommand("build --what-changed"),
    WritingCommand("build one.md --output ../made"), WritingCommand("build --working-copy"),
    WritingCommand("render one.md"), WritingCommand("render one.md -o made/one.md"),
    WritingCommand("render one.md --to html -o out-private/one.html"),
    WritingCommand("render one.md --to docx -o one.docx"),
    WritingCommand("render one.md --to json -o one.json"),
    WritingCommand("render paper.md --to xlsx -o one.xlsx"),
    WritingCommand("render m/meeting.yaml --document minutes -o made/minutes.html --to html"),
    WritingCommand("check"), WritingCommand("check --format json"),
    WritingCommand("check --format sarif"),
    WritingCommand("check --fix", isOnePiece: false),
    WritingCommand("check --fix --dry-run"),
    WritingCommand("figures"), WritingCommand("figures --to csv"),
    WritingCommand("figures --to json"),
    WritingCommand("register"), WritingCommand("register --to csv -o made/register.csv"),
    WritingCommand("register --to xlsx -o register.xlsx"),
    WritingCommand("register --to ics -o register.ics"), WritingCommand("register --to json"),
    WritingCommand("new board"), WritingCommand("new board -o w/board.yaml"),
    WritingCommand("new paper -o new/paper.md"), WritingCommand("new meeting -o new/meeting.yaml"),
    WritingCommand("new minutes --for m"),
    WritingCommand("schema"), WritingCommand("schema meeting -o made/a.schema.json"),
    WritingCommand("schema --all"), WritingCommand("house export made/house"),
    WritingCommand("house check ../h"),
    WritingCommand("explain"), WritingCommand("explain double-word"), WritingCommand("--help"),
    WritingCommand("--version"), WritingCommand("build --help"),
    WritingCommand("--generate-completion-script bash"),
  ]
}

@Suite struct `A disk that is full from some write on` {
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  /// Something for every command: indicators, a meeting, and faults that can be mended.
  private static let files: [String: String] = {
    var workspace = IndicatorWorkspace()
    workspace.indicators = [.init(title: "People helped", figure: "12")]
    var files = workspace.files
    files["m/meeting.yaml"] = """
      kind: meeting
      date: 2018-03-05
      state: held
      agenda: [{ id: one, paper: ../one.md }, { id: two, title: Two }]
      """
    files["m/minutes/two.md"] = """
      ---
      kind: minute
      item: two
      resolutions:
        - outcome: added
          text: A leaflet be printed.
          follow-ups:
            - { id: leaflet, text: Print a leaflet, owner: not stated, due: 2018-04-30 }
      ---

      Said.
      """
    files["one.md"] = BadInput.paper(body: "## Purpose\n\nTo say the the purpose.")
    files["hidden.md"] = BadInput.paper(body: "## Purpose\n\nTo say\u{0}it.")
    return files
  }()

  /// All files but what is remembered of a build, which is left out where it cannot be written.
  private func state(_ folder: TemporaryFolder) throws -> [String: Data] {
    let names = (FileManager.default.subpaths(atPath: folder.path) ?? []).filter {
      !$0.contains(".board-paper/cache")
    }
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, (try? folder.data(of: $0)) ?? Data()) })
  }

  private func workspace(of command: WritingCommand) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files {
      // Its fault keeps others from what they do.
      if name == "hidden.md", !command.arguments.contains("--fix") { continue }
      try folder.write(text, to: "w/" + name)
    }
    try folder.write("kind: house\n", to: "h/house.yaml")
    if let before = command.before {
      let run = try RunningProgram(before, in: folder.path(of: "w"))
      #expect(run.status == 0, "\(run.errors)")
    }
    return folder
  }

  @Test(arguments: WritingCommand.all)
  func `ends a command with 74, and what was there is whole`(command: WritingCommand) throws {
    let folder = try workspace(of: command)
    let old = try state(folder)
    let free = try RunningProgram(command.arguments, in: folder.path(of: "w"))
    #expect(free.status == 0 || free.status == 1, "\(free.output)\(free.errors)")

    let new = try state(folder)
    #expect(new != old || !free.output.isEmpty)
    var write = 1
    var (olds, news) = (0, 0)
    while write < 300 {
      let folder = try workspace(of: command)
      let run = try RunningProgram(
        command.arguments, in: folder.path(of: "w"),
        environment: ["BOARD_PAPER_FULL_AT": "\(write)"])
      let found = try state(folder)
      if run.status == free.status, run.output == free.output {
        #expect(found == new)
        break
      }
      guard run.status == 74,
        run.errors.contains("' cannot be written: No space left on device")
      else {
        Issue.record("write \(write): \(run.status) \(run.errors)")
        break
      }
      // What is written down is finished by the next build.
      if !found.keys.contains(where: { $0.hasSuffix("/commit.json") }) {
        if command.isOnePiece {
          let names = Set(found.keys).symmetricDifference(old.keys).sorted()
          #expect(found == old || found == new, "write \(write): \(names)")
        } else {
          for (name, bytes) in found {
            #expect(bytes == old[name] || bytes == new[name], "write \(write): \(name)")
          }
          #expect(Set(found.keys) == Set(old.keys))
        }
      }
      olds += found == old ? 1 : 0
      news += found == new ? 1 : 0
      // Each write, or the first of them and some of the rest.
      write += Self.isSlow ? 1 : max(1, write / 3)
    }
    #expect(write > 1 && write < 300 && olds + news > 0, "\(write)")
  }
}
