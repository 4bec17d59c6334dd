import Foundation
package import Testing

/// Compares output with a golden file that a person has read and approved.
///
/// With `UPDATE_GOLDEN=1` the golden file is rewritten and the test still fails, so that a run
/// which approves everything cannot pass for one that checked something.
package enum Golden {
  package static func expect(
    _ actual: String, equalsFileAt path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try actual.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("wrote \(path): read its changes", sourceLocation: sourceLocation)
      return
    }
    let expected = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    guard actual != expected else { return }
    let expectedLines = expected.components(separatedBy: "\n")
    let actualLines = actual.components(separatedBy: "\n")
    let first =
      zip(expectedLines, actualLines).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(expectedLines.count, actualLines.count)
    func around(_ lines: [String]) -> String {
      let window = max(0, first - 4)..<max(0, min(lines.count, first + 5))
      return window.map { "\($0 == first ? ">" : " ") \($0 + 1): \(lines[$0])" }
        .joined(separator: "\n")
    }
    Issue.record(
      """
      \(path) differs from line \(first + 1) on
      expected:
      \(around(expectedLines))
      made:
      \(around(actualLines))
      """, sourceLocation: sourceLocation)
  }

  /// The folder of golden files next to a test file.
  package static func folder(beside file: String) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Golden").path
  }
}
