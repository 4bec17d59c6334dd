package import PaperModel

/// Diagnostics for valid YAML that an author of a text did not mean. Readers of text fields call
/// these.
package enum YAMLTraps {
  /// A text that is cut off by a comment, `text: our campaign #CovConnects`; nil if there is no
  /// comment, or if the comment can only be a remark that waives findings.
  package static func textCutOff(_ node: YAMLNode) -> Diagnostic? {
    node.cutOffBytes.flatMap { comment in
      Remark(yaml: Substring(node.file.text(ofBytes: comment))) == nil ? comment : nil
    }.map { textCutOff(node.bytes.lowerBound, comment: $0, in: node.file) }
  }

  /// The diagnostic for a text that is cut off by a comment.
  /// - Parameter start: where the text begins, or the place where it is missing.
  static func textCutOff(_ start: Int, comment: Range<Int>, in file: InputFile) -> Diagnostic {
    let isBegun = file.lineNumber(ofByte: start) == file.lineNumber(ofByte: comment.lowerBound)
    let start = isBegun ? file.firstNonBlank(in: start..<comment.lowerBound) : nil
    let isWhole = start == comment.lowerBound
    return Diagnostic(
      rule: "text-cut-off",
      isWhole
        ? "text that begins with '#' must be in quotes"
        : "text that holds ' #' must be in quotes: from here on it is lost",
      at: file.range(ofBytes: comment),
      help: YAMLFix.quote(start.map { $0..<comment.upperBound }, in: file))
  }

  /// A text that YAML reads as a key and a value, `- PI1: Number of young people`; nil for a node
  /// that is not a mapping, or is an empty one.
  package static func textReadAsMapping(_ node: YAMLNode) -> Diagnostic? {
    guard case .mapping(let entries, let isFlow) = node.kind, let entry = entries.first else {
      return nil
    }
    let file = node.file
    let colon = file.firstNonBlank(in: entry.key.bytes.upperBound..<file.bytes.count)
    return UnquotedText.colon(
      at: colon, value: entry.key.bytes.lowerBound, in: file, isFlow: isFlow)
  }

  /// A key without a value in braces, probably the rest of a text with a comma: `{ role: Co-Chair,
  /// Marmot Steering Group }`.
  package static func splitAtComma(_ entry: YAMLEntry) -> Diagnostic {
    let file = entry.key.file
    let line = SourceLine(of: entry.key.bytes.lowerBound, in: file)
    let end = max(line.content.lowerBound, entry.key.bytes.lowerBound)
    // Limited to what the help would show, since a line may have any number of such keys.
    let before = max(line.content.lowerBound, end - 500)..<end
    let pair = file.bytes[before].lastIndex(of: UInt8(ascii: "{")).map { $0 + 1 }
    var value: Int?
    var rest = (pair ?? before.lowerBound)..<before.upperBound
    while let colon = SourceLine.colon(in: rest, of: file) {
      value = file.firstNonBlank(in: (colon + 1)..<rest.upperBound)
      rest = (colon + 1)..<rest.upperBound
    }
    return Diagnostic(
      rule: "split-at-comma", "text that holds ',' must be in quotes between braces",
      at: entry.key.range,
      help: YAMLFix.quote(value.map { $0..<entry.key.bytes.upperBound }, in: file))
  }
}
