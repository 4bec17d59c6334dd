import Foundation
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

@Suite struct `A place for documents` {
  private typealias Sample = OutputsWorkspace

  /// Expects a refusal with its reason, and that nothing is written.
  private func expectRefusal(
    _ arguments: [String], _ reason: String, in folder: TemporaryFolder, at place: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = folder.files()
    let run = try RunningProgram(arguments, in: folder.path(of: place))
    #expect(run.status == 64, sourceLocation: sourceLocation)
    #expect(run.errors.contains(reason), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(folder.files() == before, sourceLocation: sourceLocation)
  }

  @Test func `is refused in another workspace`() throws {
    var files = Dictionary(uniqueKeysWithValues: Sample.files.map { ("a/" + $0, $1) })
    files["b/board.yaml"] = BadInput.board
    let folder = try TemporaryFolder(files)
    try expectRefusal(
      ["build", "--output", "../b/site"], "lies in the workspace '../b'", in: folder, at: "a")
  }

  @Test func `is refused in the workspace behind a link`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let other = try TemporaryFolder()
    try other.link("link", to: folder.path(of: "m"))
    try expectRefusal(
      ["build", "--output", other.path(of: "link/new")], "lies in the workspace", in: folder)
  }

  @Test(arguments: ["site/public", "site/public/part/deeper", "link", "link/part"])
  func `is refused in a public folder, behind a link too`(place: String) throws {
    let folder = try TemporaryFolder(Sample.files)
    let other = try TemporaryFolder()
    _ = try Sample.build(["--output", other.path(of: "site")], in: folder)
    try other.link("link", to: "site/public")
    let before = other.files()
    try expectRefusal(
      ["build", "--output", other.path(of: place)], "which may be put on the web", in: folder)
    #expect(other.files() == before)
    // Near misses: beside it, and folders of that name that hold no outputs.
    for place in ["site/publican", "public/a", "out"] {
      _ = try Sample.build(["--output", other.path(of: place)], in: folder)
    }
  }

  @Test func `is refused for a single file in its own folder and below its own out`() throws {
    let paper = BadInput.paper(body: "## Purpose\n\nTo inform.").replacing(
      "kind: paper", with: "kind: paper\nto: Us")
    let folder = try TemporaryFolder(["a.md": paper])
    try expectRefusal(["build", "a.md", "--output", "."], "leave '--output' out", in: folder)
    try expectRefusal(
      ["build", "a.md", "--output", "out/part"], "which may be put on the web", in: folder)
    _ = try Sample.build(["a.md", "--output", "made"], in: folder)
    #expect(folder.exists("made/public/a.html"))
  }

  @Test func `is refused where the workspace would lie in the public folder`() throws {
    let files = Dictionary(uniqueKeysWithValues: Sample.files.map { ("public/hwb/" + $0, $1) })
    let folder = try TemporaryFolder(files)
    try expectRefusal(
      ["build", "--output", folder.path], "the workspace would lie in", in: folder,
      at: "public/hwb")
    // It is known to be one once its list is there.
    try folder.write("{}", to: Sample.list)
    try expectRefusal(["build"], "the workspace lies in", in: folder, at: "public/hwb")
  }

  @Test(arguments: [
    ("out-private", "out/part"), ("out-private", "out"), ("out", "out-private"), ("out", "m"),
    ("out", "."), ("out-working", "m"),
  ])
  func `is refused where a link mixes the folders, with each other or with sources`(
    link: String, target: String
  ) throws {
    let folder = try TemporaryFolder(Sample.files)
    for name in ["out", "out/part", "out-private"] where name != link {
      try FileManager.default.createDirectory(
        atPath: folder.path(of: name), withIntermediateDirectories: true)
    }
    if link == "out" { try? folder.remove("out") }
    try folder.link(link, to: target)
    try expectRefusal(["build"], "Error: ", in: folder)
  }

  @Test func `is refused where a link in the private folder leads to the public one`() throws {
    let folder = try TemporaryFolder(Sample.files(isPrivate: true))
    _ = try Sample.build(in: folder)
    try folder.remove("out-private/m")
    try folder.link("out-private/m", to: "../out/m")
    try expectRefusal(["build"], "would lie in 'out'", in: folder)
    #expect(folder.files("out/m/lease").isEmpty)
  }

  @Test func `is refused where the list would be elsewhere`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let other = try TemporaryFolder()
    try folder.link(".board-paper", to: other.path)
    try expectRefusal(["build"], "is a link", in: folder)
    #expect(other.files().isEmpty)
  }

  // MARK: - One file

  @Test(arguments: [
    ["render", "plan.md", "--to", "html"], ["render", "m/meeting.yaml"],
    ["register", "--to", "csv"], ["register", "--include-private", "--to", "html"],
  ])
  func `of one document is refused in the public folder`(arguments: [String]) throws {
    let folder = try TemporaryFolder(Sample.files(isPrivate: true))
    let other = try TemporaryFolder()
    _ = try Sample.build(["--output", other.path], in: folder)
    try FileManager.default.createDirectory(
      atPath: other.path(of: "web"), withIntermediateDirectories: true)
    let reason = "holds what 'build' makes, and nothing else"
    for target in ["out/x.html", "out/new/x.html", "m/../out/x", other.path(of: "public/x.html")] {
      try expectRefusal(arguments + ["-o", target], reason, in: folder)
    }
    try folder.link("out", to: other.path(of: "web"))
    for target in ["out/x.html", other.path(of: "web/x.html")] {
      try expectRefusal(arguments + ["-o", target], reason, in: folder)
    }
    #expect(other.files("web").isEmpty && !other.exists("public/x.html"))
  }

  @Test func `of one document is named where it is refused`() throws {
    let folder = try TemporaryFolder(Sample.files)
    try expectRefusal(
      ["render", "plan.md", "-o", "out/x.html"],
      """
      'out' holds what 'build' makes, and nothing else, so that nothing stays there that is made \
      private later: choose a place outside it, such as 'out-private/x.html', or outside the \
      workspace
      """, in: folder)
  }

  @Test(arguments: [
    "out-private/x.html", "out-working/a/x.html", "x.html", "outlet/x.html", "m/out.html",
  ])
  func `of one document may be any other`(target: String) throws {
    let folder = try TemporaryFolder(Sample.files)
    let run = try RunningProgram(
      ["render", "plan.md", "--to", "html", "-o", target], in: folder.path)
    #expect(run.status == 0 && folder.exists(target), "\(run.errors)")
    guard target.hasPrefix("out-") else { return }
    let top = String(target.prefix { $0 != "/" })
    #expect(try folder.mode(of: top) == 0o700 && folder.mode(of: target) == 0o600)
  }

  @Test func `of one document may be a folder of that name that holds no outputs`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let other = try TemporaryFolder()
    for name in ["out/x.html", "public/x.html"] {
      let run = try RunningProgram(
        ["render", "plan.md", "--to", "html", "-o", other.path(of: name)], in: folder.path)
      #expect(run.status == 0 && other.exists(name), "\(run.errors)")
    }
  }
}
