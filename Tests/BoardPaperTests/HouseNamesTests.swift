import Foundation
import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

/// A house with one name misspelt, for the names of all built-in houses and of those of the formats.
@Suite struct `A misspelt name in a house` {
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  /// The folders of houses that are not built in.
  private static let formats = ["format-a", "format-b", "format-c", "format-d", "format-e"]

  private static func files(of house: String) throws -> [(name: String, text: String)] {
    if let files = BuiltInHouse.files(of: house) { return files }
    let folder = "\(RunningProgram.project)/Tests/BoardPaperTests/Formats/\(house)/house"
    return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }
      .map { (name: $0, text: try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
  }

  /// Reads a house from a folder; what it is told.
  private static func diagnostics(of folder: TemporaryFolder) -> [Diagnostic] {
    HouseReader.read(
      folder: folder.path(of: "house"), inside: folder.path, currentFolder: folder.path
    ).diagnostics
  }

  @Test(arguments: BuiltInHouse.names + formats)
  func `is an error at its place, with what was meant`(_ house: String) throws {
    let files = try Self.files(of: house)
    let folder = try TemporaryFolder()
    for file in files { try folder.write(file.text, to: "house/\(file.name)") }
    try #require(Self.diagnostics(of: folder) == [])
    let all = files.flatMap { MisspeltName.all(in: $0.text, of: $0.name) }
    var generator = SeededGenerator(seed: 20)
    let chosen =
      Self.isSlow
      ? all : (0..<(house == BuiltInHouse.defaultName ? 30 : 6)).map { _ in generator.pick(all) }
    for name in chosen {
      try folder.write(name.text, to: "house/\(name.file)")
      defer {
        let right = files.first { $0.name == name.file }?.text ?? ""
        do { try folder.write(right, to: "house/\(name.file)") } catch { Issue.record(error) }
      }
      let place = "house/\(name.file):\(name.line):\(name.column)"
      let found = Self.diagnostics(of: folder).filter {
        "\($0.range.file):\($0.range.start.line):\($0.range.start.column)" == place
          && $0.severity == .error
      }
      #expect(!found.isEmpty, "\(place): '\(name.wrong)' is not told")
      #expect(
        found.isEmpty || found.contains { $0.help?.hasPrefix("did you mean '") == true },
        "\(place): '\(name.wrong)' is told without '\(name.right)'")
    }
  }
}
