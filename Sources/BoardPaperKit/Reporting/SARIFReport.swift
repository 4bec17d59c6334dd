import PaperCheck
import PaperMarkup
package import PaperModel
import PaperRender

/// Writes findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which
/// editors and code hosts read.
package enum SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The SARIF report, ending in a newline.
  package static func text(_ diagnostics: [Diagnostic]) -> String {
    let ids = Set(diagnostics.map(\.rule)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    let driver: JSONObject = [
      "name": .text("board-paper"),
      "rules": .list(ids.map(rule)),
      "version": .text(programVersion),
    ]
    let run: JSONObject = [
      // Columns count Unicode scalars, as everywhere in this program.
      "columnKind": .text("unicodeCodePoints"),
      "results": .list(diagnostics.map { result($0, ruleIndex: numbers[$0.rule] ?? 0) }),
      "tool": .object(["driver": .object(driver)]),
    ]
    return JSONValue.object([
      "$schema": .text(schema),
      "runs": .list([.object(run)]),
      "version": .text("2.1.0"),
    ]).fileText
  }

  private static func message(_ text: String) -> JSONValue { .object(["text": .text(text)]) }

  private static func rule(_ id: String) -> JSONValue {
    let page = Rule.named(id)?.page
    let summary = page?.finds ?? WorkbookRule.named(id)?.summary
    return .object([
      "fullDescription": page.map { message($0.why) },
      "help": page.map { message($0.instead) },
      "id": .text(id),
      "shortDescription": summary.map(message),
    ])
  }

  private static func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> JSONValue {
    let help = diagnostic.help.map { ": \($0)" } ?? ""
    let related = diagnostic.notes.map { location($0.range, $0.message) }
    return .object([
      "fixes": diagnostic.fix.isEmpty ? nil : .list([suggestion(diagnostic.fix)]),
      "level": .text(diagnostic.severity.rawValue),
      "locations": .list([location(diagnostic.range)]),
      "message": message(diagnostic.message + help),
      "relatedLocations": related.isEmpty ? nil : .list(related),
      "ruleId": .text(diagnostic.rule),
      "ruleIndex": .number(ruleIndex),
    ])
  }

  private static func location(_ range: InputRange, _ text: String? = nil) -> JSONValue {
    let physical: JSONObject = [
      "artifactLocation": file(range.file),
      "region": range.workbookPlace == nil ? region(range) : nil,
    ]
    return .object([
      // The sheet or cell of a workbook, which has no lines.
      "logicalLocations": range.cell.map {
        .list([.object(["fullyQualifiedName": .text($0)])])
      },
      "message": text.map(message),
      "physicalLocation": .object(physical),
    ])
  }

  /// A path as a percent-encoded reference by RFC 3986, relative unless the path is absolute.
  private static func file(_ path: String) -> JSONValue {
    let uri = PercentEncoding.encode(path, keeping: PercentEncoding.isOfPath)
    return .object(["uri": .text(path.hasPrefix("/") ? "file://" + uri : uri)])
  }

  private static func region(_ range: InputRange) -> JSONValue {
    .object([
      "endColumn": .number(range.end.column),
      "endLine": .number(range.end.line),
      "startColumn": .number(range.start.column),
      "startLine": .number(range.start.line),
    ])
  }

  private static func suggestion(_ fix: [Fix]) -> JSONValue {
    let files = Set(fix.map(\.range.file)).sorted()
    let changes = files.map { path -> JSONValue in
      let replacements = fix.filter { $0.range.file == path }.map { fix -> JSONValue in
        .object([
          "deletedRegion": region(fix.range), "insertedContent": message(fix.replacement),
        ])
      }
      return .object(["artifactLocation": file(path), "replacements": .list(replacements)])
    }
    return .object(["artifactChanges": .list(changes)])
  }
}
