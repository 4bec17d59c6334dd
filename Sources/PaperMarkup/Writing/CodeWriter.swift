/// Writes code as Markdown, which shows it as it is typed.
enum CodeWriter {
  /// A block between fences that are longer than any within it.
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
    // A reader takes away one space at either end.
    if isSpaced || scalars.first == "`" || scalars.last == "`" { text = " " + text + " " }
    guard inCell else { return fence + text + fence }
    // By scalars, as a pipe with an accent upon it is a pipe to a parser.
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
