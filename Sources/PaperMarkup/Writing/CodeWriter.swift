/// Writes code as Markdown, so that it is displayed exactly.
enum CodeWriter {
  /// A block between fences that are longer than any fence in it.
  static func block(_ code: String) -> [String] {
    let text = SourceLines(code).text
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let fence = String(repeating: "`", count: max(longestRun(of: "`", in: text) + 1, 3))
    return [fence] + lines + [fence]
  }

  /// A span within a line.
  static func span(_ code: String, inCell: Bool) -> String {
    var text = code
    let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    let scalars = text.unicodeScalars
    let isSpaced = scalars.first == " " && scalars.last == " " && scalars.contains { $0 != " " }
    // Parsers remove one space at either end.
    if isSpaced || scalars.first == "`" || scalars.last == "`" { text = " " + text + " " }
    guard inCell else { return fence + text + fence }
    // By scalars, because a pipe with a combining accent is still a pipe for parsers.
    let escaped = text.unicodeScalars.map { $0 == "|" ? "\\|" : String($0) }
    return fence + escaped.joined() + fence
  }

  private static func longestRun(of sign: Unicode.Scalar, in text: String) -> Int {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == sign ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
