import BoardPaperKit
import Foundation
import Testing

@Suite struct `The version` {
  @Test func `is that of the newest release in the changelog`() throws {
    let changelog = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "CHANGELOG.md")
    let headings = try String(contentsOf: changelog, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("## ") && $0 != "## Unreleased" }
    #expect(headings.first?.hasPrefix("## \(programVersion), ") == true)
  }
}
