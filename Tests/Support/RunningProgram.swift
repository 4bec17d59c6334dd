import Foundation
import Testing

/// A run of `board-paper` or another program, as a user would start it.
package struct RunningProgram: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  /// The root folder of the project.
  package static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The path of the program built with these tests.
  package static var boardPaper: String {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "board-paper").path
      if FileManager.default.isExecutableFile(atPath: candidate),
        !isFolder(candidate)
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return "board-paper"
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Runs a program to its end. `board-paper` runs without its last gate, because nothing may
  /// depend on it; a match of the gate is recorded as an issue of the test.
  /// - Parameter environment: variables that differ from those of this process.
  package init(
    _ arguments: [String], of program: String = boardPaper, in folder: String? = nil,
    input: String = "", environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let files = try TemporaryFolder(["input": input, "output": "", "errors": ""])
    process.environment = ProcessInfo.processInfo.environment
      .merging(["BOARD_PAPER_LAST_GATE_NOTES": files.path(of: "finds")]) { $1 }
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardInput = try FileHandle(forReadingFrom: url(files, "input"))
    process.standardOutput = try FileHandle(forWritingTo: url(files, "output"))
    process.standardError = try FileHandle(forWritingTo: url(files, "errors"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try files.read("output")
    errors = try files.read("errors")
    let finds = (try? files.read("finds")) ?? ""
    if !finds.isEmpty { Issue.record("the last gate found something: \(finds)") }
  }
}

private func url(_ folder: TemporaryFolder, _ name: String) -> URL {
  URL(fileURLWithPath: folder.path(of: name))
}

/// An external program that a check needs.
package enum OutsideTool {
  /// The path of the tool; nil where it is not installed.
  package static func path(of name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether to run a check that needs the tool. If the tool is missing the check is skipped, or
  /// fails with `REQUIRE_TOOLS=1`.
  package static func isWanted(_ name: String) -> Bool {
    path(of: name) != nil || ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
  }
}
