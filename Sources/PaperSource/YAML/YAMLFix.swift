/// The corrected line that a diagnostic shows as its help.
enum YAMLFix {
  /// The largest number of characters of an author's text that a message repeats.
  private static let limit = 60

  static func shortened(_ text: some StringProtocol) -> String {
    let start = text.prefix(limit)
    return start.endIndex == text.endIndex ? String(start) : start.dropLast() + "…"
  }

  /// A text in the kind of quotes that need the fewest escapes.
  static func quoted(_ text: String) -> String {
    let text = shortened(text)
    guard text.contains(where: { $0 == "\"" || $0 == "\\" }) else { return "\"\(text)\"" }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  /// Help that shows a value in quotes after its key or dash; in general words if the value is
  /// unknown or has several lines.
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
    // In a flow collection only the one pair is shown.
    if let bracket = before.lastIndex(where: { "[{,".contains($0) }) {
      before = String(before[before.index(after: bracket)...].drop { $0 == " " })
    }
    return "write it in quotes: \(before)\(quoted(file.text(ofBytes: value)))"
  }
}
