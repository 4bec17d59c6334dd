import PaperMarkup
import PaperModel

/// What of Markdown a paper cannot hold, in the author's words.
enum MarkdownFindings {
  static func diagnostic(_ unsupported: UnsupportedMarkup, at range: InputRange) -> Diagnostic {
    switch unsupported.kind {
    case .html:
      Diagnostic(
        rule: "html-in-text", "HTML has no meaning here: '\(shortened(unsupported.text))'",
        at: range, help: "write it in Markdown, or '\\<' for the sign itself")
    case .image:
      Diagnostic(
        rule: "picture-in-text", "a picture cannot be part of this text", at: range,
        help: "say in words what it shows: not everybody can see it")
    case .tooDeep:
      Diagnostic(
        rule: "nested-too-deeply", "lists and quotes are nested too deeply here", at: range)
    }
  }

  /// A finding within a decoded value, whose places count from the value's start.
  static func diagnostic(_ unsupported: UnsupportedMarkup, in source: SourceText) -> Diagnostic {
    diagnostic(unsupported, at: source.range(from: unsupported.start, to: unsupported.end))
  }

  private static func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(39) + "…" : String(line)
  }
}

extension TemplateProblem {
  /// The problem of a template that stands in a scalar of a YAML file.
  func diagnostic(in source: SourceText) -> Diagnostic {
    diagnostic(at: source.range(from: start, to: end))
  }

  /// The problem of a template that is a file of its own.
  func diagnostic(file: String) -> Diagnostic {
    diagnostic(at: InputRange(file: file, start: start, end: end))
  }

  private func diagnostic(at range: InputRange) -> Diagnostic {
    Diagnostic(rule: rule, message, at: range, help: help)
  }
}

extension SourceText {
  /// The place in the file of a stretch whose positions count from the start of the value.
  func range(from start: TextPosition, to end: TextPosition) -> InputRange {
    range(ofUTF8: offset(of: start)..<max(offset(of: start), offset(of: end)))
  }

  private func offset(of position: TextPosition) -> Int {
    var line = 1
    var column = 1
    var offset = 0
    for scalar in text.unicodeScalars {
      if (line, column) >= (position.line, position.column) { break }
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      offset += UTF8.width(scalar)
    }
    return offset
  }
}
