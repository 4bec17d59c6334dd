import PaperMarkup
import PaperModel

/// Diagnostics for Markdown that a paper cannot contain.
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
        help:
          "put it into the Markdown of a file, on a line of its own, or say in words what it shows")
    case .imageInLine:
      Diagnostic(
        rule: "picture-in-text", "a picture cannot be within a line", at: range,
        help: "put it on a line of its own, with an empty line before and after")
    case .tooDeep:
      Diagnostic(
        rule: "nested-too-deeply", "lists and quotes are nested too deeply here", at: range)
    case .note(let problem): diagnostic(problem, typed: unsupported.text, at: range)
    }
  }

  /// The id for all problems with notes.
  static let noteRule = "footnote-in-text"

  private static func diagnostic(
    _ problem: NoteProblem, typed: String, at range: InputRange
  ) -> Diagnostic {
    let message: String
    let help: String
    switch problem {
    case .undefined:
      message = "'\(typed)' has no note that it refers to"
      help = "write '\(typed): …' on a line of its own; '\\\(typed)' for the signs themselves"
    case .unused:
      message = "'\(typed)' is a note that nothing refers to"
      help = "write '\(typed)' after the word that it is a note to, or delete it"
    case .defined:
      message = "'\(typed)' says a second time what the note is"
      help = "give one of the two another label, and refer to it by that"
    case .empty:
      message = "'\(typed)' is a note without words"
      help = "write the words of the note after the colon"
    case .notOneParagraph:
      message = "a note is one paragraph, without lists, tables and headings"
      help = "leave what is more to the text, or make one paragraph of it"
    case .inNote:
      message = "a note cannot be in another note"
      help = "write it into the words of the note, in brackets"
    case .inHeading:
      message = "a note cannot be in a heading"
      help = "put it after a word of the text below"
    case .inLink:
      message = "a note cannot be in the words of a link"
      help = "put it after the link"
    case .tooOften:
      message = "notes of this text are repeated too often"
      help = "refer to a long note once"
    }
    return Diagnostic(rule: noteRule, message, at: range, help: help)
  }

  /// The diagnostic for a caption that cannot be one.
  static func diagnostic(_ problem: CaptionProblem, at range: InputRange) -> Diagnostic {
    let (message, help): (String, String) =
      switch problem {
      case .below:
        (
          "a caption is above its table, and this is below one",
          "put it above the table, with an empty line after it"
        )
      case .row:
        (
          "this is meant as a caption, and is a row of the table",
          "put it above the table, with an empty line after it"
        )
      case .empty:
        (
          "a caption has neither words nor a name",
          "write for example 'Table: Young people into work {#young-people}'"
        )
      case .stray:
        (
          "a name is at the end of the caption above a table, or directly after a picture",
          "write 'Table: …' directly above the table, with an empty line between"
        )
      case .withoutOpening:
        ("the caption of a table begins with 'Table:'", "write 'Table: ' before it")
      case .name(let typed):
        (
          "'\(shortened(typed))' is not a name for a table or a picture",
          "write small letters, digits and single hyphens, as in '{#young-people}'"
        )
      }
    return Diagnostic(rule: "wrong-caption", message, at: range, help: help)
  }

  private static func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(39) + "…" : String(line)
  }
}

extension TemplateProblem {
  /// The diagnostic for a problem in a template that is a scalar of a YAML file.
  func diagnostic(in source: SourceText) -> Diagnostic {
    diagnostic(at: source.range(from: start, to: end))
  }

  /// The diagnostic for a problem in a template that is a file of its own.
  func diagnostic(file: String) -> Diagnostic {
    diagnostic(at: InputRange(file: file, start: start, end: end))
  }

  private func diagnostic(at range: InputRange) -> Diagnostic {
    Diagnostic(rule: rule, message, at: range, help: help)
  }
}

extension SourceText {
  /// The place in the file of positions that count from the start of the value.
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
