import Foundation
import TestSupport
import Testing

/// A workspace to which something is done step by step. After each command nothing that is private at
/// that moment may stand in what it made for the public.
struct PrivateOrder: Sendable {
  /// What is done.
  enum Step: String, CaseIterable {
    case wholeBuild, buildOfPaper, buildOfMeeting, buildOfMeetingFile, buildOfOther, buildOfLater
    case buildElsewhere, workingCopy, failedBuild, failedBuildOfOther, killedBuild
    case makePrivate, makePublic, withdraw, putBack, cancel, move
  }

  private let folder: TemporaryFolder
  private var lease = MarkedWorkspace.Lease.february
  private var isPrivate = true
  private var isCancelled = false
  private var workspace: MarkedWorkspace
  private var steps: [Step] = []
  private var random: SeededGenerator

  init(seed: UInt64) throws {
    workspace = MarkedWorkspace()
    random = SeededGenerator(seed: seed)
    folder = try TemporaryFolder()
    for (name, text) in workspace.files { try folder.write(text, to: "w/" + name) }
  }

  /// The same state in a folder of its own.
  private init(copying other: PrivateOrder, seed: UInt64) throws {
    (lease, isPrivate, isCancelled) = (other.lease, other.isPrivate, other.isCancelled)
    (workspace, steps) = (other.workspace, other.steps)
    random = SeededGenerator(seed: seed)
    folder = try TemporaryFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: other.folder.path) {
      try FileManager.default.copyItem(
        atPath: other.folder.path(of: name), toPath: folder.path(of: name))
    }
  }

  /// What comes of a step; this order stays as it is.
  func taking(_ step: Step, seed: UInt64) throws -> PrivateOrder {
    var copy = try PrivateOrder(copying: self, seed: seed)
    try copy.take(step)
    return copy
  }

  /// A number of 128 bits for all files and what is in them: where it is the same, all that can follow
  /// is the same.
  func state() throws -> [Int] {
    var hashers = [Hasher(), Hasher()]
    hashers[1].combine(1)
    for file in folder.files() {
      let data = try folder.data(of: file)
      for place in hashers.indices {
        hashers[place].combine(file)
        hashers[place].combine(data.count)
        data.withUnsafeBytes { hashers[place].combine(bytes: $0) }
      }
    }
    return hashers.map { $0.finalize() }
  }

  mutating func take(_ step: Step) throws {
    steps.append(step)
    switch step {
    case .wholeBuild: try build([])
    case .buildOfPaper: try build([workspace.paper])
    case .buildOfMeeting: try build(["february"])
    case .buildOfMeetingFile: try build([MarkedWorkspace.meeting])
    case .buildOfOther: try build(["papers/open.md"])
    case .buildOfLater: try build(["march", "april"])
    case .buildElsewhere: try build(["--output", "../elsewhere"], into: "elsewhere/public")
    case .workingCopy: try build(["--working-copy"])
    case .failedBuild: try failedBuild([])
    case .failedBuildOfOther: try failedBuild(["papers/open.md"])
    case .killedBuild: try killedBuild()
    case .makePrivate: try edit { $0.isPrivate = true }
    case .makePublic: try edit { $0.isPrivate = false }
    case .withdraw: try edit { $0.lease = .withdrawn }
    case .putBack: try edit { ($0.lease, $0.isCancelled) = (.february, false) }
    case .cancel: try edit { $0.isCancelled = true }
    case .move: try edit { $0.lease = .march }
    }
  }

  private mutating func edit(_ change: (inout PrivateOrder) -> Void) throws {
    change(&self)
    let new = MarkedWorkspace(lease, isPrivate: isPrivate, isCancelled: isCancelled)
    for name in workspace.files.keys where new.files[name] == nil {
      try FileManager.default.removeItem(atPath: folder.path(of: "w/" + name))
    }
    for (name, text) in new.files where text != workspace.files[name] {
      try folder.write(text, to: "w/" + name)
    }
    workspace = new
  }

  private func build(
    _ arguments: [String], into outputs: String = "w/out", status: Int32 = 0
  ) throws {
    let run = try RunningProgram(["build"] + arguments, in: folder.path(of: "w"))
    #expect(run.status == status, "\(steps): \(run.errors)")
    let told = try published(in: outputs)
    #expect(told.isEmpty, "\(steps.map(\.rawValue)): \(told)")
  }

  private func failedBuild(_ paths: [String]) throws {
    let name = "w/papers/open.md"
    let text = try folder.read(name)
    try folder.write(text.replacing("subject:", with: "subjekt:"), to: name)
    try build(paths, status: 1)
    try folder.write(text, to: name)
  }

  /// A build that is killed may leave what was there before, and adds nothing.
  private mutating func killedBuild() throws {
    let before = try Set(published(in: "w/out"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: RunningProgram.boardPaper)
    process.arguments = ["build"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path(of: "w"))
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(random.below(400_000)))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let added = try Set(published(in: "w/out")).subtracting(before)
    #expect(added.isEmpty, "\(steps.map(\.rawValue)): \(added)")
  }

  private func published(in outputs: String) throws -> [String] {
    try PublishedText(of: folder, in: outputs).markers(of: workspace.hidden)
  }
}
