import Foundation
import TestSupport
import Testing

@Suite struct `publish --verify` {
  /// A workspace with two editions.
  private static func workspace() throws -> PublishWorkspace {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    try workspace.publish(["--reason", "It was hard."], on: "2018-03-05")
    return workspace
  }

  private static let home = "published/2018-02-05"

  @Test func `finds nothing in what was published`() throws {
    let workspace = try Self.workspace()
    let run = try workspace.run(["publish", "--verify"])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix("2018-02-05: edition 2 of 2018-03-05, seal "))
    #expect(run.output.hasSuffix("18 files: all as published\n"))
  }

  @Test func `says so where nothing was published`() throws {
    let run = try PublishWorkspace().run(["publish", "--verify"])
    #expect(run.status == 1)
    #expect(run.output == "nothing was published yet\n")
  }

  /// A change of the folder, and what it is found by.
  struct Tampering: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let act: @Sendable (TemporaryFolder) throws -> Void

    init(
      _ name: String, _ line: String, _ act: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) {
      self.name = name
      self.line = line
      self.act = act
    }

    var testDescription: String { name }

    static let all = [
      Tampering("a changed file", "changed \(home)/1/files/m/winter.md\n") {
        try edit("\(home)/1/files/m/winter.md", "mild", "wild", in: $0)
      },
      Tampering("a file that is gone", "missing \(home)/2/files/m/plan.html\n") {
        try $0.remove("\(home)/2/files/m/plan.html")
      },
      Tampering("a file more", "extra \(home)/1/files/m/lease.md\n") {
        try $0.write("x", to: "\(home)/1/files/m/lease.md")
      },
      Tampering("a folder more", "extra \(home)/1/files/n\n") {
        try $0.write("x", to: "\(home)/1/files/n/lease.md")
      },
      Tampering("a file beside the files", "extra \(home)/1/notes.txt\n") {
        try $0.write("x", to: "\(home)/1/notes.txt")
      },
      Tampering("a file beside the editions", "extra \(home)/notes.txt\n") {
        try $0.write("x", to: "\(home)/notes.txt")
      },
      Tampering("a file beside the meetings", "extra published/notes.txt\n") {
        try $0.write("x", to: "published/notes.txt")
      },
      Tampering("an edition that is gone", "missing \(home)/1\n") { try $0.remove("\(home)/1") },
      Tampering("checksums that are gone", "missing \(home)/1/SHA256SUMS\n") {
        try $0.remove("\(home)/1/SHA256SUMS")
      },
      Tampering("a manifest that is gone", "missing \(home)/2/manifest.json\n") {
        try $0.remove("\(home)/2/manifest.json")
      },
      Tampering("a manifest that is none", "changed \(home)/2/manifest.json: not a manifest") {
        try edit("\(home)/2/manifest.json", "\"version\": 1", "\"version\": 2", in: $0)
      },
      Tampering(
        "a manifest that leads elsewhere", "changed \(home)/2/manifest.json: not a manifest"
      ) {
        try edit("\(home)/2/manifest.json", "\"m/agenda.md\"", "\"../../x\"", in: $0)
      },
      Tampering("a reason that was edited", "changed \(home)/2/SHA256SUMS: it and the manifest") {
        try edit("\(home)/2/manifest.json", "It was hard.", "A comma.", in: $0)
      },
      Tampering(
        "an earlier manifest with its checksums", "changed \(home)/1/manifest.json: edition 2 has"
      ) {
        try edit("\(home)/1/manifest.json", "2018-01-26", "2018-01-25", in: $0)
        let run = try RunningProgram(
          ["-c", "sha256sum files/m/* manifest.json > SHA256SUMS"], of: "/bin/sh",
          in: $0.path(of: "\(home)/1"))
        #expect(run.status == 0)
      },
      Tampering("a link in the place of a file", "changed \(home)/1/files/m/plan.md: a link") {
        try $0.remove("\(home)/1/files/m/plan.md")
        try $0.link("\(home)/1/files/m/plan.md", to: "../../../2/files/m/plan.md")
      },
      Tampering("a link in the place of an edition", "changed \(home)/1: a link") {
        try FileManager.default.moveItem(
          atPath: $0.path(of: "\(home)/1"), toPath: $0.path(of: "one"))
        try $0.link("\(home)/1", to: "../../one")
      },
    ]

    private static func edit(
      _ file: String, _ old: String, _ new: String, in folder: TemporaryFolder
    ) throws {
      let text = try folder.read(file)
      try #require(text.contains(old))
      try folder.setMode(0o644, of: file)
      try folder.write(text.replacing(old, with: new), to: file)
    }
  }

  @Test(arguments: Tampering.all)
  func `finds`(tampering: Tampering) throws {
    let workspace = try Self.workspace()
    try tampering.act(workspace.folder)
    let run = try workspace.run(["publish", "--verify"])
    #expect(run.status == 1)
    #expect(run.output.contains(tampering.line), "\(run.output)")
    #expect(run.output.hasSuffix(": not all as published\n"))
  }

  @Test func `finds a seal that somebody kept, and no other`() throws {
    let workspace = try PublishWorkspace()
    let run = try workspace.publish()
    let seal = try #require(run.output.split(separator: " ").last).dropLast()
    #expect(seal.count == 64)
    #expect(try workspace.run(["publish", "--verify", "--seal", String(seal)]).status == 0)
    let other = String(repeating: "0", count: 64)
    let unknown = try workspace.run(["publish", "--verify", "--seal", other])
    #expect(unknown.status == 1)
    #expect(unknown.output.contains("the seal is that of no edition\n"))
  }

  @Test(.enabled(if: OutsideTool.isWanted("sha256sum")))
  func `agrees with sha256sum`() throws {
    let workspace = try Self.workspace()
    for edition in [1, 2] {
      let run = try RunningProgram(
        ["-c", "--strict", "SHA256SUMS"], of: OutsideTool.path(of: "sha256sum") ?? "sha256sum",
        in: workspace.folder.path(of: "\(Self.home)/\(edition)"))
      #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
  }

  // MARK: - A folder

  /// What was built, in a folder elsewhere.
  private static func site(_ workspace: PublishWorkspace) throws -> TemporaryFolder {
    let site = try TemporaryFolder()
    try FileManager.default.removeItem(atPath: site.path)
    let build = try workspace.run(["build"])
    #expect(build.status == 0, "\(build.errors)")
    try FileManager.default.copyItem(
      atPath: workspace.folder.path(of: "out"), toPath: site.path)
    return site
  }

  @Test func `finds nothing in a folder with what was published last`() throws {
    let workspace = try Self.workspace()
    let site = try Self.site(workspace)
    #expect(site.exists("index.html"))
    let run = try workspace.run(["publish", "--verify", site.path])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.hasSuffix("9 files: all as published\n"))
  }

  @Test func `says what of a folder is missing, changed, extra or of an earlier edition`() throws {
    let workspace = try Self.workspace()
    let site = try Self.site(workspace)
    try site.remove("m/plan.docx")
    try site.write("x", to: "m/plan.md")
    try site.write(try workspace.file("m/winter.md", of: 1), to: "m/winter.md")
    try site.write("x", to: "m/lease.html")
    let run = try workspace.run(["publish", "--verify", site.path])
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix(
        """
        extra m/lease.html: it was never published
        missing m/plan.docx
        changed m/plan.md
        changed m/winter.md: it is that of edition 1 of '2018-02-05'
        2018-02-05: edition 2 of 2018-03-05
        """), "\(run.output)")
    let json = try workspace.run(["publish", "--verify", site.path, "--format", "json"])
    #expect(json.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["intact"] as? Bool == false)
    #expect(
      (object?["folder"] as? [[String: String]])?.map { $0["fault"] } == [
        "extra", "missing", "changed", "changed",
      ])
  }

  @Test func `finds a document that was taken away and is still there`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let site = try Self.site(workspace)
    let agenda = PublishWorkspace.meeting("scheduled")
      .replacing("  - { id: winter, title: Winter, paper: winter.md }", with: "")
    try workspace.folder.write(agenda, to: "m/meeting.yaml")
    try workspace.publish(["--reason", "It is withdrawn."], on: "2018-01-30")
    let run = try workspace.run(["publish", "--verify", site.path])
    #expect(run.output.contains("extra m/winter.html: it was taken away by a later edition\n"))
  }

  @Test(arguments: [["nowhere"], ["--history"], ["--yes"], ["--reason", "x"]])
  func `is refused with what is not for it`(arguments: [String]) throws {
    let workspace = try Self.workspace()
    #expect(try workspace.run(["publish", "--verify"] + arguments).status == 64)
  }
}
