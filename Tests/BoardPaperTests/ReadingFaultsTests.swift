import Foundation
import PaperCheck
import PaperSource
import TestSupport
import Testing

@Suite struct `What reading can find` {
  /// The names of faults that the sources state, those of the checker aside.
  private static func names() throws -> Set<String> {
    let sources = RunningProgram.project + "/Sources"
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources)
    return try files.reduce(into: []) { names, file in
      guard file.hasSuffix(".swift"), !file.hasPrefix("PaperCheck/") else { return }
      let text = try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8)
      names.formUnion(Self.names(in: text))
    }
  }

  /// `rule: "name"`, `report("name"` and, where each case has one, the strings of `var rule: String`.
  private static func names(in text: String) -> [String] {
    text.matches(of: /(?:rule:|report\()\s*"([a-z0-9-]+)"/).map { String($0.1) }
      + text.matches(of: /var rule: String \{\n(?:    .*\n)+/).flatMap { match in
        match.0.matches(of: /"([a-z0-9-]+)"/).map { String($0.1) }
      }
  }

  private static let explained = ReadingFaults.all.map(\.id)

  @Test func `is explained, or else a rule explains it`() throws {
    let missing = try Self.names().subtracting(Self.explained).filter { Rule.named($0) == nil }
    #expect(missing == [])
  }

  @Test func `is named somewhere, all that is explained`() throws {
    #expect(try Set(Self.explained).subtracting(Self.names()) == [])
  }

  @Test func `is explained once, and never beside a rule of that name`() {
    #expect(zip(Self.explained, Self.explained.dropFirst()).allSatisfy { $0 < $1 })
    #expect(Self.explained.filter { Rule.named($0) != nil } == [])
  }

  /// That have a place in a cell of a table.
  @Test(arguments: ReadingFaults.all)
  func `is explained in sentences of one line`(fault: ReadingFaults.Fault) {
    #expect(fault.sentence.hasSuffix("."))
    #expect(fault.sentence.firstMatch(of: /^\s|\n| {2}|\|/) == nil)
    #expect(fault.sentence.count { $0 == "`" }.isMultiple(of: 2))
  }
}
