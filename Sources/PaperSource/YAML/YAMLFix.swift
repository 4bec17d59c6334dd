/// The mended line that a diagnostic shows as its help.
enum YAMLFix {
  /// How many characters of an author's text a message repeats.
  private static let limit = 60

  static func shortened(_ text: some StringProtocol) -> String {
    let start = text.prefix(limit)
    return start.endIndex == text.endIndex ? String(start) : start.dropLast() + "…"
  }

  /// Text in the quotes that need the fewest changes within.
  static func quoted(_ text: String) -> String {
    let text = shortened(text)
    guard text.contains(where: { $0 == "\"" || $0 == "\\" }) else { return "\"\(text)\"" }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  /// Help that shows a value in quotes behind its key or dash; in general words where the value is
  /// not known or has several lines.
  static func quote(_ value: Range<Int>?, in file: InputFile) -> String {
    guard let value, !value.isEmpty,
      file.lineNumber(ofByte: value.lowerBound) == file.lineNumber(ofByte: value.upperBound)
    else { return "write the whole text in quotes" }
    let line = SourceLine(of: value.lowerBound, in: file)
    var before = ""
    if value.lowerBound - line.content.lowerBound <= limit, line.content.contains(value.lowerBound)
    {
      before = file.text(ofBytes: line.content.lowerBound..<value.lowerBound)
    }
    // Within brackets the pair alone is shown.
    if let bracket = before.lastIndex(where: { "[{,".contains($0) }) {
      before = String(before[before.index(after: bracket)...].drop { $0 == " " })
    }
    return "write it in quotes: \(before)\(quoted(file.text(ofBytes: value)))"
  }
}
