import PaperModel

extension Rule {
  /// Finds headings that are more than one level below the one before.
  static let skippedHeadingLevel = ofDocuments(
    "skipped-heading-level", .warning, in: .language,
    page: Page(
      finds: "A heading that is more than one level below the one before it.",
      why: """
        Who cannot see the size of a heading goes by its level: a level left out sounds as if \
        something were missing. The accessibility rules for public bodies ask for every level.
        """,
      example: "## Background\n\n#### What was agreed",
      instead: "## Background\n\n### What was agreed",
      doubt: "Never wrong in the text of a file; what a house puts around it is not looked at.")
  ) { checked in
    checked.documents.flatMap { document in
      var last: (level: Int, line: ProseLine)?
      return document.lines.compactMap { line -> Finding? in
        guard case .heading(let level) = line.role else { return nil }
        defer { last = (level, line) }
        guard let last, isOneText(last.line, line), level > last.level + 1 else { return nil }
        return Finding(
          "a heading of level \(level) comes after one of level \(last.level)",
          at: line.range(0..<line.text.utf8.count),
          notes: [
            .init("the heading before it", at: last.line.range(0..<last.line.text.utf8.count))
          ],
          help: "begin it with '\(String(repeating: "#", count: last.level + 1))'")
      }
    }
  }

  /// Whether two lines are of the same body or the same value; in another the levels start again.
  private static func isOneText(_ first: ProseLine, _ second: ProseLine) -> Bool {
    first.passage.key == nil
      ? second.passage.key == nil && first.passage.range.file == second.passage.range.file
      : first.passage.range == second.passage.range
  }
}
