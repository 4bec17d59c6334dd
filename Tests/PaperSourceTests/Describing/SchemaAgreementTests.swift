import Foundation
import PaperModel
import TestSupport
import Testing

@testable import PaperSource

@Suite struct `The schema of a kind of file` {
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  /// A file, and which rules its reader finds broken in it by itself.
  private struct Case {
    let kind: FileKind
    let tree: YAMLTree
    let rules: Set<String>

    init(_ kind: FileKind, _ tree: YAMLTree) throws {
      self.kind = kind
      self.tree = tree
      rules = try KindReading.rules(brokenBy: tree.text, of: kind)
    }

    /// Whether a schema that takes it cannot know better.
    func isBeyondSchemas(_ verdict: SchemaVerdict) -> Bool {
      // YAML has made a number of the text, or a truth value or nothing.
      if verdict.isRefusedAsTyped { return true }
      // What is empty is nothing, and so is `null`, which is text to the reader.
      let empty: Set = ["missing-value", "missing-key", "wrong-count"]
      if tree.hasAbsent, rules.isSubset(of: empty) { return true }
      return rules.isSubset(of: KindReading.rulesBeyondSchemas)
    }
  }

  private static func verdicts(_ cases: [Case]) throws -> [SchemaVerdict] {
    try SchemaVerdict.of(
      cases.map { ($0.kind.name, $0.tree.text) },
      by: Dictionary(uniqueKeysWithValues: FileKind.all.map { ($0.name, JSONSchema.text(of: $0)) }))
  }

  @Test(.enabled(if: Python.isWanted("jsonschema", "yaml")))
  func `says of a file with one thing wrong what its reader says`() throws {
    var generator = SeededGenerator(seed: 2018)
    var cases: [Case] = []
    for kind in FileKind.all {
      for _ in 0..<(Self.isSlow ? 2_000 : 130) {
        let valid = try Case(kind, ValidFile.tree(kind, &generator))
        #expect(valid.rules == [], "\(valid.tree.text)")
        cases += [valid, try Case(kind, FileChange.change(valid.tree, &generator))]
      }
    }
    var agreed: [String: Int] = [:]
    for (one, verdict) in zip(cases, try Self.verdicts(cases)) {
      if one.rules.isEmpty {
        #expect(verdict.isAccepted, "\(verdict)\n\(one.tree.text)")
      } else if verdict.isRefused {
        for rule in one.rules { agreed[rule, default: 0] += 1 }
      } else {
        #expect(one.isBeyondSchemas(verdict), "\(one.rules) \(verdict)\n\(one.tree.text)")
      }
    }
    for rule in [
      "duplicate-key", "invalid-date", "missing-key", "missing-value", "several-lines",
      "unknown-key", "wrong-count", "wrong-id", "wrong-shape", "wrong-value",
    ] {
      #expect(agreed[rule, default: 0] >= 5, "\(rule)")
    }
  }
}
