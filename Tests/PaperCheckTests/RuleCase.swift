import PaperCheck
import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

/// Files of a workspace, with marks 1️⃣ to 9️⃣ where one rule is to find something; where there is
/// none the rule is to be silent.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let stage: Stage
  let files: [String: String]
  let testDescription: String

  /// - Parameters:
  ///   - rule: the name of the rule; what others find is of no matter.
  ///   - files: a `board.yaml` is added where there is none.
  init(
    _ rule: String, stage: Stage = .draft, _ description: String = "", files: [String: String]
  ) {
    self.rule = rule
    self.stage = stage
    self.files = ["board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\n"].merging(
      files
    ) { $1 }
    testDescription = "\(rule) \(description)"
  }

  /// A paper of one section.
  init(
    _ rule: String, stage: Stage = .draft, _ description: String = "", frontMatter: String = "",
    body: String
  ) {
    self.init(
      rule, stage: stage, description,
      files: [
        "paper.md":
          "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n\(frontMatter)---\n\n"
          + "## Purpose\n\n\(body)\n"
      ])
  }

  /// What the rule found, whatever others did.
  func findings() throws -> [Diagnostic] { try all().filter { $0.rule == rule } }

  /// Reads and checks the files; the reader must find no errors.
  func all(by checker: Checker? = nil) throws -> [Diagnostic] {
    var files = files.mapValues { MarkedText($0).text }
    if Rule.named(rule)?.severity[stage] == nil, let board = files["board.yaml"] {
      files["board.yaml"] = board + "checks:\n  \(rule): warning\n"
    }
    let folder = try TemporaryFolder(files)
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(
      selection, currentFolder: folder.path, keepsPassages: true)
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    let workspace = try #require(result.workspace)
    let rules = checker ?? Checker(stage: stage)
    let found = rules.findings(in: workspace)
    #expect(
      rules.findings(in: workspace, partsOf: 1) == found,
      "a part has everything that its documents are checked by")
    return found
  }

  /// Expects the rule to find something where marks are, and nowhere else.
  func expectPlaces(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let wanted = files.flatMap { file, text in
      MarkedText(text).marks.values.map { "\(file):\($0.line):\($0.column)" }
    }
    let found = try findings()
    #expect(
      found.map { "\($0.range.file):\($0.range.start.line):\($0.range.start.column)" }.sorted()
        == wanted.sorted(), "\(found)", sourceLocation: sourceLocation)
  }
}
