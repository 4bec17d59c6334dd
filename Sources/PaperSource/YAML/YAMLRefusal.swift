import PaperMarkup
import PaperModel

/// Diagnostics for features of YAML that the files of a board do not need.
enum YAMLRefusal {
  static func directive(at byte: Int, in file: InputFile) -> Diagnostic {
    Diagnostic(
      rule: "yaml-directive", "a line that begins with '%' is not needed",
      at: file.range(ofBytes: byte..<SourceLine(of: byte, in: file).content.upperBound),
      help: "delete the line")
  }

  static func secondDocument(at byte: Int, in file: InputFile) -> Diagnostic {
    Diagnostic(
      rule: "second-document", "one document is all that a file may hold",
      at: file.range(ofBytes: byte..<SourceLine(of: byte, in: file).content.upperBound),
      help: "move what follows to a file of its own")
  }

  static func complexKey(at byte: Int, in file: InputFile) -> Diagnostic {
    Diagnostic(
      rule: "unquoted-text", "text that begins with '? ' must be in quotes",
      at: file.range(ofBytes: byte..<(byte + 1)), help: "keys are written 'key: value', without '?'"
    )
  }

  static func keyNotText(at byte: Int, in file: InputFile) -> Diagnostic {
    // `{{name}}` is a placeholder of a template, not a key.
    if file.byte(byte) == UInt8(ascii: "{"), file.byte(byte - 1) == UInt8(ascii: "{") {
      return UnquotedText.beginning(at: byte - 1, in: file)
    }
    let bracket = file.text(ofBytes: byte..<(byte + 1))
    return Diagnostic(
      rule: "unquoted-text", "key that begins with '\(bracket)' must be in quotes",
      at: file.range(ofBytes: byte..<(byte + 1)))
  }

  static func missingKey(at byte: Int, in file: InputFile) -> Diagnostic {
    Diagnostic(
      rule: "yaml-syntax", "a key must be before ':'", at: file.range(ofBytes: byte..<byte),
      help: "write 'key: value'; text that holds ': ' must be in quotes")
  }

  static func duplicate(_ key: SourceText, of first: SourceText) -> Diagnostic {
    Diagnostic(
      rule: "duplicate-key", "'\(YAMLFix.shortened(key.text))' is allowed here only once",
      at: key.range, notes: [Diagnostic.Note("it is here first", at: first.range)],
      help: "keep one of the two")
  }

  static func nestedTooDeeply(at byte: Int, in file: InputFile) -> Diagnostic {
    Diagnostic(
      rule: "nested-too-deeply",
      "values may be nested in each other up to \(YAMLReader.depthLimit) levels",
      at: file.range(ofBytes: byte..<byte))
  }

  static func tooManyValues(at byte: Int, in file: InputFile) -> Diagnostic {
    Diagnostic(
      rule: "file-too-large", "a file may hold no more values than up to here",
      at: file.range(ofBytes: byte..<byte), help: "split it into several files")
  }

  /// The `?` that turns what begins at a byte into a complex key; nil if there is none.
  static func questionMark(before byte: Int, in file: InputFile) -> Int? {
    var place = byte - 1
    while let blank = file.byte(place), blank.isBlank { place -= 1 }
    return place < byte - 1 && file.byte(place) == UInt8(ascii: "?") ? place : nil
  }
}
