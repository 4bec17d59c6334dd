import Foundation
import FuzzReaders
import PaperSource
import TestSupport
import Testing

@Suite struct `The example with something broken in it` {
  private static let example = RunningProgram.project + "/Examples/coventry-hwb"
  private static let rounds =
    ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1" ? 1_000 : 12

  private static let pieces: [[UInt8]] =
    [
      "---\n", "  ", "\t", ": ", "- ", "#", "'", "\"", "{", "}", "[", "]", "|", ">", "*", "&", "!",
      "%",
      "${", "${PI1.ytd}", "}", "\n", "\r\n", "\\", ",", "0", "99999999999", "2018-02-31", "[x]",
      "<b>",
      "{{", "kind: ", "## ", "é", "\u{202E}", "\u{0}", "${minute 66}",
      "${minute 2016-10-17/marmot}",
      "every 120 months", "9999-12-31", "0001-01-01", "99999/15", "outcome: added", "unknown",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  /// One to three places where something is put in, taken out or doubled.
  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...generator.below(3) {
      let start = generator.below(bytes.count + 1)
      let end = min(bytes.count, start + generator.below(40))
      switch generator.below(3) {
      case 0: bytes.insert(contentsOf: generator.pick(pieces), at: start)
      case 1: bytes.removeSubrange(start..<end)
      default: bytes.insert(contentsOf: bytes[start..<end], at: generator.below(bytes.count + 1))
      }
    }
    return bytes
  }

  /// The files of the example with their bytes.
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    let names = (FileManager.default.subpaths(atPath: example) ?? []).sorted().filter {
      !$0.hasPrefix("out") && [".md", ".yaml", ".csv", ".svg"].contains(where: $0.hasSuffix)
    }
    return try names.map { name in
      (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.example + "/" + name))))
    }
  }

  @Test func `gives findings or documents, and never a crash`() throws {
    let broken = try Self.breakOne(of: { _ in true }, in: try Self.files(), seed: 2018)
    #expect(broken > Self.rounds / 10)
  }

  @Test func `gives findings or documents where the broken file is about meetings`() throws {
    let broken = try Self.breakOne(
      of: { $0.hasSuffix("meeting.yaml") || $0.hasPrefix("actions") || $0.contains("/minutes/") },
      in: try Self.files(), seed: 2017)
    #expect(broken > Self.rounds / 10)
  }

  @Test func `gives findings or documents where the broken file is of a framework`() throws {
    let broken = try Self.breakOne(
      of: { $0.hasPrefix("frameworks/") }, in: try Self.files(), seed: 2016)
    #expect(broken > Self.rounds / 10)
  }

  @Test func `gives findings or documents where the broken file is of its house`() throws {
    var files = try Self.files().map { file in
      // So that the house is that of the workspace.
      let text = String(decoding: file.bytes, as: UTF8.self)
      return file.name == "board.yaml"
        ? (file.name, Array(text.replacing("house: coventry", with: "house: house").utf8)) : file
    }
    files += (BuiltInHouse.files(of: BuiltInHouse.defaultName) ?? []).map {
      ("house/" + $0.name, Array($0.text.utf8))
    }
    let broken = try Self.breakOne(of: { $0.hasPrefix("house/") }, in: files, seed: 2016)
    #expect(broken > Self.rounds / 10)
  }

  /// Breaks one file after the other, and gives how often that was an error.
  private static func breakOne(
    of isChosen: (String) -> Bool, in files: [(name: String, bytes: [UInt8])], seed: UInt64
  ) throws -> Int {
    let folder = try TemporaryFolder()
    for file in files { try folder.write(Data(file.bytes), to: file.name) }
    let choice = files.filter { isChosen($0.name) }
    var generator = SeededGenerator(seed: seed)
    var broken = 0
    for _ in 0..<rounds {
      let file = generator.pick(choice)
      try folder.write(Data(mutated(file.bytes, &generator)), to: file.name)
      if try WorkspaceReading.isFaulty(folder.path) { broken += 1 }
      try folder.write(Data(file.bytes), to: file.name)
    }
    return broken
  }
}
