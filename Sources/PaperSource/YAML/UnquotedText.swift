import PaperMarkup
import PaperModel

/// Diagnostics for prose that YAML misreads because it is not quoted.
enum UnquotedText {
  /// A value whose first character is special in YAML.
  static func beginning(
    at byte: Int, in file: InputFile, isFlow: Bool = false
  ) -> Diagnostic {
    let value = value(at: byte, in: file, isFlow: isFlow)
    let first = file.text(ofBytes: byte..<(byte + 1))
    let next = file.byte(byte + 1)
    let isDash = (first == "-" || first == "?") && next.map(\.isBlank) == true
    return Diagnostic(
      rule: "unquoted-text",
      "text that begins with '\(first)\(isDash ? " " : "")' must be in quotes",
      at: file.range(ofBytes: byte..<min(byte + 1, file.bytes.count)),
      help: YAMLFix.quote(value, in: file))
  }

  /// Text that continues at a byte, after a closing quote or bracket.
  static func goingOn(
    after value: Range<Int>, at byte: Int, in file: InputFile, isFlow: Bool
  ) -> Diagnostic {
    let first = file.text(ofBytes: value.lowerBound..<(value.lowerBound + 1))
    let rest = Self.value(at: byte, in: file, isFlow: isFlow)
    return Diagnostic(
      rule: "unquoted-text", "text that begins with '\(first)' must be in quotes as a whole",
      at: file.range(ofBytes: value.lowerBound..<(value.lowerBound + 1)),
      help: YAMLFix.quote(value.lowerBound..<rest.upperBound, in: file))
  }

  /// Text with a colon that YAML reads as the end of a key.
  static func colon(
    at byte: Int, value start: Int?, in file: InputFile, isFlow: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      rule: "unquoted-text", "text that holds ': ' must be in quotes",
      at: file.range(ofBytes: byte..<(byte + 1)),
      help: YAMLFix.quote(start.map { value(at: $0, in: file, isFlow: isFlow) }, in: file))
  }

  /// The value that an author probably meant, from a byte to the end of the line, or in a flow
  /// collection to the next comma or bracket.
  static func value(at byte: Int, in file: InputFile, isFlow: Bool) -> Range<Int> {
    let line = SourceLine(of: byte, in: file).content
    guard byte < line.upperBound else { return byte..<byte }
    guard isFlow else { return byte..<line.upperBound }
    // The first character may itself be a bracket.
    var end =
      file.bytes[(byte + 1)..<line.upperBound].firstIndex { ",]}".utf8.contains($0) }
      ?? line.upperBound
    while end > byte + 1, file.bytes[end - 1].isBlank { end -= 1 }
    return byte..<end
  }
}
