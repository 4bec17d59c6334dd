import Foundation
import FuzzReaders
import TestSupport
import Testing

@Suite struct `The inputs that fuzzing begins with` {
  private static let folder = RunningProgram.project + "/Tests/Fuzz/Corpus"
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  /// All of them, or of very many some. What was found once stays among them as `found-…`, and is
  /// always read.
  @Test(arguments: FuzzReader.allCases)
  func `are read without a crash, and what must hold of all inputs holds`(
    reader: FuzzReader
  ) throws {
    let folder = "\(Self.folder)/\(reader.rawValue)"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(!names.isEmpty)
    let step = Self.isSlow ? 1 : max(1, names.count / 14)
    for (index, name) in names.enumerated()
    where index.isMultiple(of: step) || name.hasPrefix("found-") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      #expect(throws: Never.self, "\(name)") { try reader.read(bytes) }
    }
  }

  /// A reader that finds nothing whatever happens would be of no use.
  @Test func `include a reader that says what does not hold`() throws {
    let workspace = try TemporaryFolder()
    #expect(throws: (any Error).self) { try WorkspaceReading.isFaulty(workspace.path) }
    try workspace.write("kind: board\nname: Sample Board\n", to: "board.yaml")
    #expect(try !WorkspaceReading.isFaulty(workspace.path))
  }
}
