import PaperSource
import TestSupport
import Testing

@Suite struct `new` {
  @Test(arguments: FileKind.all.map(\.name))
  func `writes a file that reads without errors`(kind: String) throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    let made = try RunningProgram(["new", kind], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    switch kind {
    case "board": try folder.write(made.output, to: "board.yaml")
    case "house":
      try folder.write(made.output, to: "house/house.yaml")
      for (name, text) in BadInput.sampleHouseFiles where name != "house.yaml" {
        try folder.write(text, to: "house/\(name)")
      }
      let run = try RunningProgram(["house", "check", "house"], in: folder.path)
      #expect(run.status == 0, "\(run.output)")
    case "house-meetings":
      for (name, text) in BadInput.sampleHouseFiles { try folder.write(text, to: "house/\(name)") }
      try folder.write(made.output, to: "house/meetings.yaml")
      let run = try RunningProgram(["house", "check", "house"], in: folder.path)
      #expect(run.status == 0, "\(run.output)")
    case "meeting": try folder.write(made.output, to: "new.yaml")
    case "minute", "actions":
      // A minute decides what a paper of its meeting recommends; a report is on its follow-up.
      let meeting = try RunningProgram(["new", "meeting"]).output
      try folder.write(
        meeting.replacing("# paper:", with: "paper: paper.md"), to: "meeting.yaml")
      try folder.write(try RunningProgram(["new", "paper"]).output, to: "paper.md")
      try folder.write(try RunningProgram(["new", "minute"]).output, to: "minute.md")
      if kind == "actions" { try folder.write(made.output, to: "new.yaml") }
    case "translation":
      try folder.write(BadInput.board + "second-house: cymraeg\n", to: "board.yaml")
      try folder.write(try RunningProgram(["new", "paper"]).output, to: "paper.md")
      try folder.write(made.output, to: "paper.cy.md")
    case "action-plan", "indicators":
      try folder.write(made.output, to: "new.yaml")
      try folder.write(try RunningProgram(["new", "board"]).output, to: "board.yaml")
    case "framework":
      try folder.write(made.output, to: "new.md")
      try folder.write(
        try RunningProgram(["new", "principle"]).output, to: "principles/1-best-start.md")
    default: try folder.write(made.output, to: "new.md")
    }
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 0, "\(made.output)\n\(run.output)")
  }

  @Test func `begins a paper with the sections of the workspace's house`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "house: house\n",
      "house/house.yaml": BadInput.sampleHouse.replacing(
        "heading: Purpose", with: "heading: Reason for the report"),
      "house/indicator-workbook.md": "# {{title}}\n",
      "house/board-paper.md":
        BadInput.template,
    ])
    let run = try RunningProgram(["new", "paper"], in: folder.path)
    #expect(run.output.contains("## Reason for the report\n"))
  }

  @Test func `writes files each of which is told at the end while nobody has touched it`() throws {
    let folder = try TemporaryFolder()
    let files = [
      "board.yaml": "board", "m/meeting.yaml": "meeting", "m/paper.md": "paper",
      "m/minute.md": "minute", "plan.yaml": "action-plan", "indicators.yaml": "indicators",
      "actions.yaml": "actions", "text.md": "text",
    ]
    for (file, kind) in files {
      let made = try RunningProgram(["new", kind, "-o", file], in: folder.path)
      #expect(made.status == 0, "\(made.errors)")
    }
    let run = try RunningProgram(["check", "--stage", "final"], in: folder.path)
    #expect(run.status == 1)
    for file in files.keys {
      let lines = try folder.read(file).split(separator: "\n", omittingEmptySubsequences: false)
      let first = lines.firstIndex {
        $0.contains(/…|Anytown|A\. N\. Other/) && !$0.contains(/^\s*#/)
      }
      let line = try #require(first) + 1
      let told = run.output.split(separator: "\n").first {
        $0.hasPrefix("\(file):") && $0.contains(": error: ") && $0.hasSuffix("[unwritten-text]")
      }
      #expect(told?.hasPrefix("\(file):\(line):") == true, "\(file): \(told ?? "nothing")")
    }
    let draft = try RunningProgram(["check"], in: folder.path)
    #expect(draft.output.contains(": warning: 'A. N. Other' is a placeholder: "))
  }

  @Test func `keeps a file that is there`() throws {
    let folder = try TemporaryFolder(["paper.md": "mine"])
    let run = try RunningProgram(["new", "paper", "-o", "paper.md"], in: folder.path)
    #expect(run.status == 64)
    #expect(try folder.read("paper.md") == "mine")
  }

  @Test func `names the kinds where it does not know one`() throws {
    let run = try RunningProgram(["new", "minutse"])
    #expect(run.status == 64)
    #expect(run.errors.contains("'paper'"))
  }
}
