import Foundation
import TestSupport

/// The tables of Documentation/Resolutions.md, so that the page and the code cannot drift apart.
enum ResolutionsPage {
  /// The cells of each row below a header, over all tables that have it.
  static func rows(_ header: [String]) -> [[String]] {
    let path = RunningProgram.project + "/Documentation/Resolutions.md"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var rows: [[String]] = []
    var isInTable = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|"), line.hasSuffix("|") else {
        isInTable = false
        continue
      }
      let cells = line.dropFirst().dropLast().split(
        separator: "|", omittingEmptySubsequences: false
      )
      .map { $0.trimmingCharacters(in: .whitespaces) }
      if cells == header {
        isInTable = true
      } else if isInTable, !line.hasPrefix("| ---") {
        rows.append(cells)
      }
    }
    return rows
  }

  static let examples = rows(["Recommendation", "Resolution"])
  static let inOrder = rows(["Recommendation", "In the third person", "In the infinitive"])
  static let asWorded = rows(["Recommendation", "As worded"])
  static let verbs = rows(["Verb", "In the resolution", "Followed by", "\"that …\""])
}
