import Foundation
import PaperSource
import TestSupport
import Testing

@testable import BoardPaperKit

/// Rounds of a watch of which each keeps what the one before made.
@Suite struct `A round after another` {
  private static func minute(_ item: String, _ text: String) -> String {
    "---\nkind: minute\nitem: \(item)\nresolutions: [{ text: Note the report }]\n---\n\n\(text)\n"
  }

  private static func meeting(_ date: String) -> String {
    """
    kind: meeting
    date: \(date)
    state: held
    agenda:
      - { id: update, title: Update, paper: paper.md }
      - { id: beds, title: Beds }
      - { id: lease, title: Lease, private: { paragraph: 3, reason: a lease } }

    """
  }

  private static var files: [String: String] {
    var files = [
      "board.yaml": WatchedFolder.board
        + "council: Sample City Council\nsite: { address: 'https://example.gov.uk/board/' }\n"
    ]
    for (folder, date) in [("a", "2018-02-05"), ("b", "2018-04-09")] {
      files[folder + "/meeting.yaml"] = meeting(date)
      files[folder + "/paper.md"] = WatchedFolder.paper(
        "The service met 120 people.\n\n- one item\n- another\n\n| A | B |\n| - | - |\n| c | d |",
        date: date)
      files[folder + "/minutes/update.md"] = minute("update", "The Board heard of \(folder).")
      files[folder + "/minutes/beds.md"] = minute("beds", "Beds were counted in \(folder).")
      files[folder + "/minutes/lease.md"] = minute("lease", "The lease of Elm House ends.")
    }
    return files
  }

  private struct Watched {
    var watched: WatchedFolder
    var known: FolderSnapshot

    init(_ folder: TemporaryFolder) throws {
      watched = try WatchedFolder(watching: folder)
      known = watched.workspace.snapshot()
      _ = watched.workspace.round()
    }

    /// Builds as a watch would, which sees what has changed by itself.
    mutating func round() -> WatchRound {
      let now = watched.workspace.snapshot()
      defer { known = now }
      return watched.workspace.round(after: now.paths(differingFrom: known))
    }
  }

  /// The number of jobs after an edit of one file, and of all jobs.
  private static func repeated(
    _ file: String, _ edit: (String) -> String
  ) throws -> (count: Int, all: Int) {
    let folder = try TemporaryFolder(files)
    var watched = try Watched(folder)
    let all = watched.watched.workspace.repeatedCount
    try folder.write(edit(try folder.read(file)), to: file)
    let round = watched.round()
    #expect(round.isWhole, "\(round.findings) \(round.failure ?? "")")
    try expectCleanBuild(folder, "\(file)")
    return (watched.watched.workspace.repeatedCount, all)
  }

  /// Expects the outputs of a workspace to be those of a first build.
  private static func expectCleanBuild(_ folder: TemporaryFolder, _ what: String) throws {
    let clean = try TemporaryFolder()
    let builder = try WorkspaceBuilder(
      [], into: clean.path(of: "made"), hasCharts: false,
      in: WatchedFolder.environment(folder), tellRemoved: { _ in })
    try builder.build().finish()
    for (place, elsewhere) in [("out/", "made/public/"), ("out-private/", "made/private/")] {
      let (found, wanted) = (try outputs(folder, place), try outputs(clean, elsewhere))
      let names = Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }
      #expect(names.isEmpty, "\(what): \(place) \(names.sorted())")
    }
  }

  private static func outputs(_ folder: TemporaryFolder, _ place: String) throws -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: try folder.files(place).map {
        (String($0.dropFirst(place.utf8.count)), try folder.data(of: $0))
      })
  }

  // MARK: - What is repeated

  @Test func `repeats what shows a text that was reworded, and nothing else`() throws {
    let (count, all) = try Self.repeated("a/minutes/beds.md") {
      $0.replacing("were counted", with: "have been\ncounted")
    }
    #expect(count > 0 && count * 3 < all, "\(count) of \(all)")
    let paper = try Self.repeated("b/paper.md") {
      $0.replacing("met 120", with: "saw 130").replacing("another", with: "the other")
        .replacing("| d |", with: "| e |")
    }
    #expect(paper.count > 0 && paper.count * 3 < paper.all, "\(paper.count) of \(paper.all)")
  }

  @Test(arguments: [
    ("a/paper.md", "The service", "### Details\n\nThe service"),
    ("a/paper.md", "- another", "- another\n- third"),
    ("a/paper.md", "| A |", "| X |"), ("a/paper.md", "120 people", "120 [people](b.md)"),
    ("a/paper.md", "subject: Progress", "subject: Progress made"),
    ("a/minutes/beds.md", "Note the", "Receive the"),
    ("a/minutes/lease.md", "Elm House", "Oak House"), ("board.yaml", "Sample City", "Sample Town"),
    ("b/meeting.yaml", "title: Beds", "title: Bed places"),
  ])
  func `repeats everything where more than words is another`(
    file: String, old: String, new: String
  ) throws {
    let (count, all) = try Self.repeated(file) { $0.replacing(old, with: new) }
    #expect(count == all, "\(count) of \(all)")
  }

  @Test func `repeats what makes a file that somebody changed or removed`() throws {
    let folder = try TemporaryFolder(Self.files)
    var watched = try Watched(folder)
    try folder.write("mine", to: "out/b/minutes/beds.html")
    try folder.remove("out/a/paper.docx")
    _ = watched.round()
    #expect(watched.watched.workspace.repeatedCount == 2)
    try Self.expectCleanBuild(folder, "outputs")
  }

  @Test func `repeats everything after an error was mended`() throws {
    let folder = try TemporaryFolder(Self.files)
    var watched = try Watched(folder)
    let all = watched.watched.workspace.repeatedCount
    let file = "a/minutes/beds.md"
    let text = try folder.read(file)
    try folder.write(text.replacing("item:", with: "itm:"), to: file)
    #expect(!watched.round().isWhole)
    try folder.write(text.replacing("counted", with: "seen"), to: file)
    #expect(watched.round().isWhole)
    #expect(watched.watched.workspace.repeatedCount == all)
    try Self.expectCleanBuild(folder, "mended")
  }

  @Test func `repeats the packs that show a text that was reworded`() throws {
    var files = Self.files
    files["board.yaml", default: ""] += "packs: yes\n"
    let folder = try TemporaryFolder(files)
    var watched = try Watched(folder)
    let other = try folder.data(of: "out/b/pack.html")
    try folder.write(
      try folder.read("a/paper.md").replacing("service met", with: "team saw"), to: "a/paper.md")
    let round = watched.round()
    #expect(round.changed.contains("out/a/pack.html") && !round.changed.contains("out/b/pack.html"))
    #expect(try folder.read("out/a/pack.html").contains("The team saw 120 people"))
    #expect(try folder.data(of: "out/b/pack.html") == other)
  }

  // MARK: - Random edits

  /// As many edits as there is time for; with `SLOW_TESTS=2000` so many, and a tenth of the example.
  @Test func `leaves what a first build would, whatever was edited`() throws {
    let count = ProcessInfo.processInfo.environment["SLOW_TESTS"].flatMap { Int($0) }
    try Self.edit(try TemporaryFolder(Self.files), rounds: count ?? 20)
    if let count {
      try Self.edit(
        try TemporaryFolder(copyOf: RunningProgram.project + "/Examples/coventry-hwb"),
        rounds: count / 10)
    }
  }

  private static func edit(_ folder: TemporaryFolder, rounds: Int) throws {
    var generator = SeededGenerator(seed: 7)
    for name in folder.files() where name.hasPrefix("out") || name.hasPrefix(".board") {
      try folder.remove(name)
    }
    let sources = folder.files().filter {
      name in
      [".md", ".yaml", ".csv"].contains { name.hasSuffix($0) } && !name.hasPrefix("imports/")
    }
    let originals = Dictionary(
      uniqueKeysWithValues: try sources.map { ($0, try folder.read($0)) })
    var watched = try Watched(folder)
    var (kept, all) = (0, watched.watched.workspace.repeatedCount)
    var whole = 0
    for number in 0..<rounds {
      let what = try change(folder, originals, &generator)
      let round = watched.round()
      guard round.isWhole else {
        // Mended sooner or later; what was made before is kept meanwhile.
        if generator.below(2) == 0 {
          for (name, text) in originals { try folder.write(text, to: name) }
        }
        continue
      }
      whole += 1
      let count = watched.watched.workspace.repeatedCount
      if count < all / 2 { kept += 1 }
      all = max(all, count)
      try expectCleanBuild(folder, "round \(number), \(what)")
    }
    #expect(kept * 4 > rounds && whole * 2 > rounds, "\(kept) kept, \(whole) whole of \(rounds)")
  }

  /// Changes a source or an output at random, and says what.
  private static func change(
    _ folder: TemporaryFolder, _ originals: [String: String], _ generator: inout SeededGenerator
  ) throws -> String {
    let names = originals.keys.sorted()
    let name = generator.pick(names)
    let texts = names.filter { originals[$0]?.hasPrefix("---") == true }
    switch generator.below(10) {
    case 0, 1, 2, 3, 4, 5:
      let name = generator.pick(texts)
      let text = try folder.read(name)
      guard let end = text.range(of: "\n---\n")?.upperBound else { return "nothing" }
      let words: [Substring] = text[end...].split(whereSeparator: { !$0.isLetter }).filter {
        $0.count > 3
      }
      guard !words.isEmpty else { return "nothing" }
      let word: Substring = generator.pick(words)
      let new = generator.pick(["later", "two words", "Elm", "a, b", "seen\nagain", "x*y", "12"])
      try folder.write(
        text[..<word.startIndex] + new + text[word.endIndex...], to: name)
      return "'\(word)' is '\(new)' in \(name)"
    case 6:
      try folder.write(originals[name] ?? "", to: name)
      return "as at first: \(name)"
    case 7:
      let text = try folder.read(name)
      let digits = text.indices.filter { ("0"..."9").contains(text[$0]) }
      guard !digits.isEmpty else { return "nothing" }
      let digit = generator.pick(digits)
      try folder.write(
        text.replacingCharacters(in: digit...digit, with: "\(generator.below(10))"), to: name)
      return "a digit of \(name)"
    case 8:
      let outputs = folder.files("out")
      guard !outputs.isEmpty else { return "nothing" }
      let output = generator.pick(outputs)
      if generator.below(2) == 0 {
        try folder.remove(output)
      } else {
        try folder.write("x", to: output)
      }
      return "an output: \(output)"
    default:
      let text = try folder.read("board.yaml")
      try folder.write(
        text.replacing("name: ", with: "name: New ", maxReplacements: 1), to: "board.yaml")
      return "the name of the board"
    }
  }
}
