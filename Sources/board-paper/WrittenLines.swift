import BoardPaperKit
import PaperSource

/// What a build tells of the files that it wrote and removed, with paths that differ only in their
/// extensions on one line: `a.md, .html, .docx`.
enum WrittenLines {
  static func written(_ paths: [String]) -> [String] { lines(paths).map { "wrote \($0)" } }

  /// What a build of documents and of the site around them wrote, and how much is as it was.
  static func written(_ outcome: OutputFolders.Outcome) -> [String] {
    let count = outcome.written.count - outcome.documents.count
    var lines = written(outcome.documents)
    if count > 0 { lines.append("wrote the site around them: \(count) files") }
    if outcome.unchanged > 0 { lines.append("unchanged: \(outcome.unchanged)") }
    return lines
  }

  /// Writes which files were removed, and why.
  @Sendable static func tell(removed: [OutputFolders.Removal]) throws {
    var told: [String] = []
    var rest = removed[...]
    while let reason = rest.first?.reason {
      let same = rest.prefix { $0.reason == reason }
      told += lines(same.map(\.path)).map { "removed \($0): \(reason)" }
      rest = rest.dropFirst(same.count)
    }
    try StandardOutput.write(lines: told)
  }

  private static func lines(_ paths: [String]) -> [String] {
    var lines: [String] = []
    var last: String?
    for path in paths {
      let stem = Path.withoutExtension(path)
      if stem == last, let line = lines.popLast() {
        lines.append(line + ", " + path.dropFirst(stem.count))
      } else {
        lines.append(path)
      }
      last = stem
    }
    return lines
  }
}
