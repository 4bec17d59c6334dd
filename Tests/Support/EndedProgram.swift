package import Foundation

/// A run of `board-paper` that may be ended by a signal.
package enum EndedProgram {
  /// Runs a command, and sends it a signal after a delay unless it has ended by then.
  /// - Parameter delay: in seconds; nil to send no signal.
  /// - Returns: the exit status, or the number of the signal that ended it.
  @discardableResult
  package static func run(
    _ arguments: [String], in folder: String, signal: Int32, after delay: TimeInterval?,
    environment: [String: String] = [:]
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: RunningProgram.boardPaper)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let delay {
      Thread.sleep(forTimeInterval: delay)
      if process.isRunning { kill(process.processIdentifier, signal) }
    }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
