import PaperCheck
import PaperMarkup
package import PaperModel
import PaperRender

/// Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which editors
/// and code hosts read.
package struct SARIFReport: Encodable {
  private let version = "2.1.0"
  private let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  /// The SARIF report, ending in a newline.
  package static func text(_ diagnostics: [Diagnostic]) throws -> String {
    try JSONText.encode(SARIFReport(diagnostics))
  }

  private init(_ diagnostics: [Diagnostic]) {
    let ids = Set(diagnostics.map(\.rule)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    runs = [
      Run(
        tool: Tool(
          driver: Driver(version: programVersion, rules: ids.map(ReportingRule.init))),
        results: diagnostics.map { Result($0, ruleIndex: numbers[$0.rule] ?? 0) })
    ]
  }
}

extension SARIFReport {
  private struct Run: Encodable {
    let tool: Tool
    /// Columns count Unicode scalars, as everywhere in this program.
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name = "board-paper"
    let version: String
    let rules: [ReportingRule]
  }

  private struct Message: Encodable {
    let text: String
  }

  private struct ReportingRule: Encodable {
    let id: String
    let shortDescription: Message?
    let fullDescription: Message?
    let help: Message?

    init(_ id: String) {
      self.id = id
      let rule = Rule.named(id)
      let summary = rule?.page.finds ?? WorkbookRule.named(id)?.summary
      shortDescription = summary.map { Message(text: $0) }
      fullDescription = rule.map { Message(text: $0.page.why) }
      help = rule.map { Message(text: $0.page.instead) }
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
    let fixes: [SuggestedFix]?

    init(_ diagnostic: Diagnostic, ruleIndex: Int) {
      ruleId = diagnostic.rule
      self.ruleIndex = ruleIndex
      level = diagnostic.severity.rawValue
      let help = diagnostic.help.map { ": \($0)" } ?? ""
      message = Message(text: diagnostic.message + help)
      locations = [Location(diagnostic.range)]
      let related = diagnostic.notes.map { Location($0.range, message: $0.message) }
      relatedLocations = related.isEmpty ? nil : related
      fixes = diagnostic.fix.isEmpty ? nil : [SuggestedFix(diagnostic.fix)]
    }
  }

  private struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    /// The sheet or cell of a workbook, which has no lines.
    let logicalLocations: [LogicalLocation]?
    let message: Message?

    init(_ range: InputRange, message: String? = nil) {
      physicalLocation = PhysicalLocation(
        artifactLocation: ArtifactLocation(range.file),
        region: range.workbookPlace == nil ? Region(range) : nil)
      logicalLocations = range.cell.map { [LogicalLocation(fullyQualifiedName: $0)] }
      self.message = message.map { Message(text: $0) }
    }
  }

  private struct LogicalLocation: Encodable {
    let fullyQualifiedName: String
  }

  private struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  private struct ArtifactLocation: Encodable {
    let uri: String

    /// A path as a percent-encoded reference by RFC 3986, relative unless the path is absolute.
    init(_ path: String) {
      let uri = PercentEncoding.encode(path, keeping: PercentEncoding.isOfPath)
      self.uri = path.hasPrefix("/") ? "file://" + uri : uri
    }
  }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int

    init(_ range: InputRange) {
      startLine = range.start.line
      startColumn = range.start.column
      endLine = range.end.line
      endColumn = range.end.column
    }
  }

  private struct SuggestedFix: Encodable {
    let artifactChanges: [ArtifactChange]

    init(_ fix: [Fix]) {
      let files = Set(fix.map(\.range.file)).sorted()
      artifactChanges = files.map { file in
        ArtifactChange(
          artifactLocation: ArtifactLocation(file),
          replacements: fix.filter { $0.range.file == file }.map {
            Replacement(
              deletedRegion: Region($0.range), insertedContent: Message(text: $0.replacement))
          })
      }
    }
  }

  private struct ArtifactChange: Encodable {
    let artifactLocation: ArtifactLocation
    let replacements: [Replacement]
  }

  private struct Replacement: Encodable {
    let deletedRegion: Region
    let insertedContent: Message
  }
}
