import Foundation
import PaperModel
import PaperSource
import Synchronization
import TestSupport
import Testing

@testable import BoardPaperKit

/// Builds of one workspace after each other, by the same program and by others.
@Suite struct `A build after others` {
  private typealias Sample = OutputsWorkspace

  private static let paper = "plan.md"
  private static let page = "out/plan.html"
  private static let record = ".board-paper/cache/last-build.json"

  private static func files() -> [String: String] {
    Sample.files(isPrivate: true).merging([
      "q/meeting.yaml": """
      kind: meeting
      date: 2018-04-09
      agenda:
        - { id: previous, standing: previous-minutes }
        - { id: beds, title: Beds, paper: beds.md }
      """,
      "q/beds.md": BadInput.paper(body: "## Purpose\n\nTo count beds: 120."),
      "q/minutes/beds.md": "---\nkind: minute\nitem: beds\n---\n\nCounted.\n",
    ]) { $1 }
  }

  private static func environment(
    _ folder: TemporaryFolder, program: String? = "one", processors: Int = 2, day: Int = 5,
    _ messages: KeptMessages = KeptMessages()
  ) -> BoardPaperKit.Environment {
    BoardPaperKit.Environment(
      currentFolder: FileSystem.realPath(folder.path) ?? folder.path, temporaryFolder: "/tmp",
      day: CalendarDate(year: 2018, month: 3, day: day), processors: processors, program: program,
      tell: messages.add)
  }

  @discardableResult
  private static func build(
    _ folder: TemporaryFolder, into output: String? = nil,
    in environment: BoardPaperKit.Environment? = nil
  ) throws -> OutputFolders.Outcome {
    let builder = try WorkspaceBuilder(
      [], into: output, hasCharts: false, in: environment ?? Self.environment(folder),
      tellRemoved: { _ in })
    let report = try builder.build(isCompared: true)
    try report.finish()
    return report.outcome
  }

  private static func outputs(_ folder: TemporaryFolder) throws -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: try folder.files("out").map { ($0, try folder.data(of: $0)) })
  }

  // MARK: - Where nothing has changed

  @Test func `writes nothing where nothing has changed, and tells the same`() throws {
    let folder = try TemporaryFolder(Self.files())
    let (first, second) = (KeptMessages(), KeptMessages())
    let made = try Self.build(folder, in: Self.environment(folder, first))
    let record = try folder.data(of: Self.record)
    let again = try Self.build(folder, in: Self.environment(folder, second))
    #expect(made.unchanged == 0 && again.written.isEmpty)
    #expect(again.unchanged == made.written.count)
    #expect(again.comparison?.lines(removed: []) == ["unchanged: \(made.written.count)"])
    #expect(!first.texts.isEmpty && first.texts == second.texts)
    #expect(try folder.data(of: Self.record) == record)
  }

  @Test func `sees an edit that keeps the size and the time of a file`() throws {
    let folder = try TemporaryFolder(Self.files())
    try Self.build(folder)
    let path = folder.path(of: Self.paper)
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try folder.write(
      try folder.read(Self.paper).replacing("To plan.", with: "To plot."), to: Self.paper)
    try FileManager.default.setAttributes([.modificationDate: time as Any], ofItemAtPath: path)
    let outcome = try Self.build(folder)
    #expect(try folder.read(Self.page).contains("To plot."))
    #expect(
      outcome.documents.contains("out/plan.md") && !outcome.documents.contains("out/q/beds.md"))
  }

  @Test func `puts back outputs that somebody changed, removed or made readable`() throws {
    let folder = try TemporaryFolder(Self.files())
    try Self.build(folder)
    let before = try Self.outputs(folder)
    try folder.write("mine", to: Self.page)
    try folder.remove("out/q/beds.docx")
    try folder.setMode(0o644, of: "out-private/m/lease.md")
    let outcome = try Self.build(folder)
    #expect(outcome.written.sorted() == [Self.page, "out/q/beds.docx"])
    #expect(try Self.outputs(folder) == before)
    #expect(try folder.mode(of: "out-private/m/lease.md") == 0o600)
  }

  @Test(arguments: ["", "{", #"{"version":2}"#, "\u{0}\u{1}", "[]"])
  func `does not trust a record that is damaged or of another version`(text: String) throws {
    let folder = try TemporaryFolder(Self.files())
    try Self.build(folder)
    try folder.write("mine", to: Self.page)
    try folder.write(text, to: Self.record)
    try Self.build(folder)
    #expect(try folder.read(Self.page) != "mine")
  }

  @Test func `is made anew for another program, another day and other wishes`() throws {
    let folder = try TemporaryFolder(Self.files())
    func isRemembered(_ environment: BoardPaperKit.Environment) throws -> Bool {
      let record = try folder.data(of: Self.record)
      try Self.build(folder, in: environment)
      return try folder.data(of: Self.record) == record
    }
    try Self.build(folder)
    #expect(try isRemembered(Self.environment(folder)))
    #expect(try !isRemembered(Self.environment(folder, program: "two")))
    #expect(try !isRemembered(Self.environment(folder)))
    #expect(try !isRemembered(Self.environment(folder, day: 6)))
  }

  @Test func `remembers nothing of a program that is not known, and nothing of an error`() throws {
    let folder = try TemporaryFolder(Self.files())
    try Self.build(folder, in: Self.environment(folder, program: nil))
    #expect(!folder.exists(Self.record))
    try Self.build(folder)
    let record = try folder.data(of: Self.record)
    let paper = try folder.read(Self.paper)
    try folder.write(paper.replacing("subject", with: "subjct"), to: Self.paper)
    for _ in 0..<2 { #expect(throws: Failure.self) { try Self.build(folder) } }
    #expect(try folder.data(of: Self.record) == record)
    // What was remembered before is true again.
    try folder.write(paper, to: Self.paper)
    #expect(try Self.build(folder).written.isEmpty)
  }

  @Test func `is made where nothing can be remembered`() throws {
    let folder = try TemporaryFolder(Self.files())
    try folder.write("in the way", to: ".board-paper/cache")
    try Self.build(folder)
    #expect(folder.exists(Self.page))
    try folder.write("mine", to: Self.page)
    try Self.build(folder)
    #expect(try folder.read(Self.page) != "mine")
  }

  // MARK: - The same bytes

  @Test func `makes the same on one processor and on several, and tells it in the same order`()
    throws
  {
    let files = Self.files()
    let (one, several) = (try TemporaryFolder(files), try TemporaryFolder())
    // Written in another order, so that the disk may list them in another.
    for file in files.sorted(by: { $0.key > $1.key }) {
      try several.write(file.value, to: file.key)
    }
    let (first, second) = (KeptMessages(), KeptMessages())
    try Self.build(one, in: Self.environment(one, processors: 1, first))
    try Self.build(several, in: Self.environment(several, processors: 7, second))
    #expect(try Self.outputs(one) == (try Self.outputs(several)))
    #expect(first.texts == second.texts)
  }

  @Test func `tells nothing of what comes after the first that fails`() throws {
    for round in 0..<50 {
      let messages = KeptMessages()
      let folder = try TemporaryFolder()
      #expect(throws: Failure.self) {
        try Self.environment(folder, processors: 4, messages).map(Array(0..<40)) { number in
          Self.environment(folder, messages).printError("\(number)")
          if number >= 7, number % 7 == 0 { throw Failure.inputs }
        }
      }
      #expect(messages.lines == (0...7).map(String.init), "round \(round)")
    }
  }

  @Test func `waits for another build of the same workspace`() throws {
    let folder = try TemporaryFolder(Self.files())
    let root = FileSystem.realPath(folder.path) ?? folder.path
    let messages = KeptMessages()
    let isHeld = Mutex(false)
    let environment = Self.environment(folder, messages)
    let thread = Thread {
      try? BuildLock.held(of: root, in: environment) { _ in
        isHeld.withLock { $0 = true }
        Thread.sleep(forTimeInterval: 0.3)
        isHeld.withLock { $0 = false }
      }
    }
    thread.start()
    while !isHeld.withLock({ $0 }) { Thread.sleep(forTimeInterval: 0.01) }
    try Self.build(folder, in: environment)
    #expect(!isHeld.withLock { $0 })
    #expect(messages.texts.contains { $0.contains("another build of this workspace is under way") })
  }

  /// As many edits as there is time for; `SLOW_TESTS=1` for many.
  @Test func `leaves what a first build would, whatever was edited`() throws {
    var generator = SeededGenerator(seed: 20)
    let folder = try TemporaryFolder(Self.files())
    let count = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1" ? 2_000 : 40
    var (same, broken) = (0, 0)
    var earlier: [(name: String, text: String)] = []
    for round in 0..<count {
      let edit = try Self.edit(folder, &earlier, &generator)
      let program = generator.pick(["one", "one", "one", "two"])
      let environment = Self.environment(
        folder, program: program, processors: generator.pick([1, 2, 3]))
      do {
        try Self.build(folder, in: environment)
      } catch is Failure {
        // What was made before an error is kept, so that there is nothing to compare with.
        broken += 1
        continue
      }
      let clean = try TemporaryFolder()
      for name in folder.files() where !name.hasPrefix("out") && !name.hasPrefix(".board") {
        try clean.write(try folder.data(of: name), to: name)
      }
      try Self.build(clean, in: Self.environment(clean, program: nil, processors: 1))
      let (found, wanted) = (try Self.outputs(folder), try Self.outputs(clean))
      let names = Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }
      #expect(names.isEmpty, "round \(round), \(edit): \(names.sorted())")
      same += 1
    }
    #expect(same > count / 3 && broken > 0, "\(same) same, \(broken) broken")
  }

  /// Edits a source, an output or what is remembered at random, and says what.
  private static func edit(
    _ folder: TemporaryFolder, _ earlier: inout [(name: String, text: String)],
    _ generator: inout SeededGenerator
  ) throws -> String {
    let sources = folder.files().filter { !$0.hasPrefix("out") && !$0.hasPrefix(".board") }
    let name = generator.pick(sources)
    let text = try folder.read(name)
    let papers = sources.filter { $0.hasSuffix(".md") }
    switch generator.below(12) {
    case 0, 1, 2:
      let paper = generator.pick(papers)
      earlier.append((paper, try folder.read(paper)))
      let words = ["Now", "Then", "We met.", "It is 12.", "- a\n- b"]
      try folder.write(try folder.read(paper) + "\n\(generator.pick(words))\n", to: paper)
      return "words in \(paper)"
    case 3:
      guard let last = earlier.popLast(), folder.exists(last.name) else { return "nothing" }
      try folder.write(last.text, to: last.name)
      return "back to before: \(last.name)"
    case 4:
      let new = "n\(generator.below(3)).md"
      try folder.write(BadInput.paper(body: "## Purpose\n\nNew."), to: new)
      return "a new paper \(new)"
    case 5:
      guard let new = papers.first(where: { $0.hasPrefix("n") }) else { return "nothing" }
      try folder.remove(new)
      return "a paper less"
    case 6:
      // Broken, and mended in a later round.
      let broken = "subjct: x\n"
      let paper = text.hasPrefix("---\nkind: paper") ? name : "plan.md"
      let old = try folder.read(paper)
      try folder.write(
        old.contains(broken)
          ? old.replacing(broken, with: "")
          : old.replacing("kind: paper\n", with: "kind: paper\n" + broken),
        to: paper)
      return "broken or mended: \(paper)"
    case 7:
      let isPrivate = generator.below(2) == 0
      try folder.write(
        Sample.files(isPrivate: isPrivate)["m/meeting.yaml"] ?? "", to: "m/meeting.yaml")
      return "private: \(isPrivate)"
    case 8:
      let board = try folder.read("board.yaml")
      try folder.write(
        board.replacing("name: ", with: "name: New ", maxReplacements: 1), to: "board.yaml")
      return "the name of the board"
    case 9:
      let output = generator.pick(folder.files("out"))
      if generator.below(2) == 0 {
        try folder.remove(output)
      } else {
        try folder.write("x", to: output)
      }
      return "an output: \(output)"
    case 10:
      if folder.exists(record) {
        if generator.below(2) == 0 {
          try folder.remove(record)
        } else {
          try folder.write("{", to: record)
        }
      }
      return "what is remembered"
    default: return "nothing"
    }
  }
}
