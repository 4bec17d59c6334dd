import Foundation
import TestSupport
import Testing

/// A file system of a few kilobytes, which can be made only with rights that not every machine gives.
private final class SmallDisk {
  let folder: TemporaryFolder

  init?(kilobytes: Int) {
    guard let folder = try? TemporaryFolder(),
      Self.shell("mount -t tmpfs -o size=\(kilobytes)k none '\(folder.path)' 2>/dev/null")
    else { return nil }
    self.folder = folder
  }

  deinit { _ = Self.shell("umount '\(folder.path)'") }

  static let canBeMade = SmallDisk(kilobytes: 8) != nil

  private static func shell(_ command: String) -> Bool {
    (try? RunningProgram(["-c", command], of: "/bin/sh"))?.status == 0
  }
}

@Suite struct `A workbook that the disk refuses` {
  private static let workspace: [String: String] = {
    var workspace = IndicatorWorkspace()
    workspace.indicators = (0..<40).map { number in
      // Much smaller in the workbook than in the files that it is put together from.
      let words = String(repeating: "word \(number) ", count: 190)
      return .init(title: "People \(number)", definition: words, figure: "\(number)")
    }
    return workspace.files
  }()

  /// Builds, expects one line about the disk or a whole workbook, and says whether it is whole.
  private func build(
    _ folder: TemporaryFolder, _ arguments: [String] = [], to workbook: String,
    environment: [String: String] = [:], whole: Data
  ) throws -> Bool {
    let run = try RunningProgram(
      ["build"] + arguments, in: folder.path, environment: environment)
    let file = try? Data(contentsOf: URL(fileURLWithPath: workbook))
    if run.status == 0 {
      #expect(run.errors.isEmpty, "\(run.errors)")
      #expect(file == whole)
      return true
    }
    #expect(run.status == 74)
    #expect(run.errors.hasPrefix("error: '") && run.errors.contains("' cannot be written: "))
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(file == nil)
    return false
  }

  private func sources() throws -> (folder: TemporaryFolder, whole: Data) {
    let folder = try TemporaryFolder(Self.workspace)
    let run = try RunningProgram(["build"], in: folder.path)
    try #require(run.status == 0, "\(run.errors)")
    let whole = try folder.data(of: IndicatorWorkspace.workbook)
    try FileManager.default.removeItem(atPath: folder.path(of: "out"))
    return (folder, whole)
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small file system cannot be mounted here"))
  func `is whole or not there, and one line says why, however full the temporary folder is`()
    throws
  {
    let (folder, whole) = try sources()
    var outcomes: [Bool] = []
    // A page is 4 KiB, so these are all sizes there are.
    for kilobytes in stride(from: 4, through: 200, by: 4) {
      let disk = try #require(SmallDisk(kilobytes: kilobytes))
      outcomes.append(
        try build(
          folder, to: folder.path(of: IndicatorWorkspace.workbook),
          environment: ["TMPDIR": disk.folder.path], whole: whole))
      #expect(disk.folder.files().isEmpty)
      try? FileManager.default.removeItem(atPath: folder.path(of: "out"))
    }
    #expect(outcomes.first == false && outcomes.last == true)
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small file system cannot be mounted here"))
  func `is whole or not there, and one line says why, however full the output folder is`() throws {
    let (folder, whole) = try sources()
    var outcomes: [Bool] = []
    // All documents of the paper, with the workbook among them, or none.
    let documents = try TemporaryFolder()
    let build = try RunningProgram(
      ["build", "--output", documents.path(of: "papers")], in: folder.path)
    try #require(build.status == 0, "\(build.errors)")
    // Enough for all files, each of which takes whole pages, and for their list.
    let size = try documents.files().reduce(64) {
      try $0 + documents.data(of: $1).count / 1_024 + 4
    }
    for kilobytes in Array(stride(from: 4, through: size, by: max(size / 24, 4))) + [2 * size] {
      let disk = try #require(SmallDisk(kilobytes: kilobytes))
      let output = disk.folder.path(of: "papers")
      let isWhole = try self.build(
        folder, ["--output", output], to: output + "/public/paper-indicators.xlsx", whole: whole)
      outcomes.append(isWhole)
      #expect(disk.folder.files() == (isWhole ? documents.files() : []))
    }
    #expect(outcomes.first == false && outcomes.last == true)
  }

  @Test func `is not there where a folder cannot be written`() throws {
    let (folder, whole) = try sources()
    for (arguments, environment) in [
      ([], ["TMPDIR": "/nowhere"]), ([], ["TMPDIR": "/dev/null"]),
      (["--output", "/dev/null/papers"], [:]),
    ] {
      let workbook = folder.path(of: IndicatorWorkspace.workbook)
      #expect(
        try !build(folder, arguments, to: workbook, environment: environment, whole: whole))
    }
  }
}
