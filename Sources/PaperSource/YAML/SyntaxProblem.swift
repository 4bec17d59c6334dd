import PaperMarkup
import PaperModel

/// Finds the author's mistake when libyaml cannot read a file.
struct SyntaxProblem {
  let file: InputFile
  /// The part of the file that is YAML.
  let bytes: Range<Int>
  let failure: YAMLFailure
  /// Where libyaml failed, and where the construct that it was reading begins.
  let place: Int
  let contextPlace: Int
  /// The last value that was read, if it is a scalar or a flow collection.
  let lastValue: YAMLNode?
  /// The brackets and braces that are still open.
  let openBrackets: [Int]

  var diagnostic: Diagnostic {
    tab ?? quotedScalar ?? special ?? colon ?? keyWithoutColon ?? cutOff ?? unclosedQuote
      ?? goingOn ?? bracket ?? indentation ?? plain
  }

  private var line: SourceLine { SourceLine(of: place, in: file) }
  private var isFirstOfLine: Bool { place == line.content.lowerBound && place < bytes.upperBound }
  private var isAtEnd: Bool { place >= bytes.upperBound }
  private var isFlow: Bool { failure.isFlow || !openBrackets.isEmpty }

  // MARK: Characters out of place

  private var tab: Diagnostic? {
    guard file.byte(place) == 0x09 else { return nil }
    guard failure.problem.contains("tab") || failure.problem.contains("cannot start any token")
    else { return nil }
    let end = file.bytes[place...].firstIndex { $0 != 0x09 } ?? file.bytes.count
    return Diagnostic(
      rule: "tab-indentation", "tab may not indent a line: only spaces may",
      at: file.range(ofBytes: place..<end), help: "replace it by spaces")
  }

  private var quotedScalar: Diagnostic? {
    guard failure.context.contains("quoted scalar") else { return nil }
    switch failure.problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return Self.unclosedQuote(at: contextPlace, in: file)
    case _ where place + 1 >= bytes.upperBound:
      return Self.unclosedQuote(at: contextPlace, in: file)
    case "found unknown escape character":
      let escape = file.text(ofBytes: place..<(place + 1 + width(at: place + 1)))
      return Diagnostic(
        rule: "yaml-syntax", "'\(escape)' means nothing between double quotes",
        at: file.range(ofBytes: place..<(place + 1 + width(at: place + 1))),
        help: "write '\\\\' for a backslash, or use single quotes")
    default:
      return Diagnostic(
        rule: "yaml-syntax", "'\\x', '\\u' and '\\U' must be followed by a character's number",
        at: file.range(ofBytes: place..<(place + 1)),
        help: "write '\\\\' for a backslash, or use single quotes")
    }
  }

  private func width(at byte: Int) -> Int {
    guard file.byte(byte) != nil else { return 0 }
    let next = file.bytes[(byte + 1)...].firstIndex { $0 & 0xC0 != 0x80 }
    return (next ?? file.bytes.count) - byte
  }

  private static func unclosedQuote(at byte: Int, in file: InputFile) -> Diagnostic {
    let quote = file.text(ofBytes: byte..<(byte + 1))
    return Diagnostic(
      rule: "unclosed-quote", "quote that is opened here must be closed",
      at: file.range(ofBytes: byte..<(byte + 1)), help: "write \(quote) at the end of the text")
  }

  /// Characters with which a plain text cannot begin.
  private var special: Diagnostic? {
    let contexts = ["anchor", "alias", "tag", "block scalar", "directive"]
    if let context = contexts.first(where: failure.context.contains) {
      return UnquotedText.beginning(
        at: contextPlace, in: file, isFlow: isFlow && context != "directive")
    }
    switch failure.problem {
    case "found character that cannot start any token":
      return UnquotedText.beginning(at: place, in: file, isFlow: isFlow)
    case "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      return isFirstOfLine
        ? Indentation.wrong(at: place, in: file, bytes)
        : UnquotedText.beginning(at: place, in: file, isFlow: isFlow)
    default:
      return nil
    }
  }

  // MARK: Colons

  private var colon: Diagnostic? {
    guard file.byte(place) == UInt8(ascii: ":") else { return nil }
    if failure.problem == "found unexpected ':'" {
      return Diagnostic(
        rule: "yaml-syntax", "':' must be followed by a space between brackets",
        at: file.range(ofBytes: place..<(place + 1)),
        help: "text that holds ':' there must be in quotes")
    }
    guard !isFirstOfLine else { return YAMLRefusal.missingKey(at: place, in: file) }
    let start = line.content.lowerBound
    if let first = SourceLine.colon(in: start..<(place + 1), of: file), first < place {
      return unclosedQuote
        ?? UnquotedText.colon(at: place, value: valueWithColon, in: file, isFlow: isFlow)
    }
    guard failure.problem == "mapping values are not allowed in this context" else { return nil }
    if let unclosedQuote { return unclosedQuote }
    // A single word and a colon on a line are a key that is indented too far. Several words are a
    // text that continues.
    let key = start..<place
    return file.bytes[key].contains(where: \.isBlank)
      ? UnquotedText.colon(at: place, value: nil, in: file)
      : Indentation.wrong(at: start, in: file, bytes)
  }

  /// The start of the value that contains the colon: after the previous colon on its line, and in a
  /// flow collection also after the last bracket or comma.
  private var valueWithColon: Int {
    var rest = line.content.lowerBound..<place
    while let colon = SourceLine.colon(in: rest, of: file) { rest = (colon + 1)..<place }
    if isFlow, let separator = file.bytes[rest].lastIndex(where: { ",[{".utf8.contains($0) }) {
      rest = (separator + 1)..<place
    }
    return file.firstNonBlank(in: rest)
  }

  private var keyWithoutColon: Diagnostic? {
    guard failure.problem == "could not find expected ':'" else { return nil }
    if let cutOff { return cutOff }
    let line = SourceLine(of: contextPlace, in: file)
    if let first = file.byte(contextPlace), "\"'".utf8.contains(first) {
      return Self.unclosedQuote(at: contextPlace, in: file)
    }
    return Indentation.keyWithoutColon(
      contextPlace..<max(contextPlace, line.content.upperBound), in: file)
  }

  // MARK: What came before

  /// A text that was cut off by a comment, and continues on the next line.
  private var cutOff: Diagnostic? {
    guard openBrackets.isEmpty, let lastValue, let comment = lastValue.cutOffBytes,
      let next = SourceLine(file.lineNumber(ofByte: comment.lowerBound) + 1, in: file),
      [place, contextPlace].contains(next.content.lowerBound),
      next.entryStarts.count == 1, SourceLine.colon(in: next.content, of: file) == nil
    else { return nil }
    return YAMLTraps.textCutOff(lastValue.bytes.lowerBound, comment: comment, in: file)
  }

  /// A quote that is closed, some lines later, by one that was meant to open another text.
  private var unclosedQuote: Diagnostic? {
    let from = lastValue?.bytes.lowerBound ?? bytes.lowerBound
    guard from < place, let quoted = QuotedStretch.last(in: from..<place, of: file),
      file.lineNumber(ofByte: quoted.upperBound) == line.number,
      file.lineNumber(ofByte: quoted.lowerBound) < line.number,
      // A key is never several lines long.
      QuotedStretch.canOpen(at: quoted.upperBound - 1, in: file)
        || quoted.upperBound == place && file.byte(place) == UInt8(ascii: ":")
    else { return nil }
    return Self.unclosedQuote(at: quoted.lowerBound, in: file)
  }

  /// Text after a quoted or bracketed value: `'Love Your Bump' campaign`, `[x] more`.
  private var goingOn: Diagnostic? {
    guard !isAtEnd, !isFirstOfLine, let lastValue, lastValue.bytes.upperBound <= place,
      // In a flow collection, another quote or bracket after the value means that a comma is
      // missing.
      !isFlow || !(file.byte(place).map("'\"[{".utf8.contains) ?? false),
      let first = file.byte(lastValue.bytes.lowerBound), "'\"[{".utf8.contains(first),
      file.firstNonBlank(in: lastValue.bytes.upperBound..<place) == place
    else { return nil }
    return UnquotedText.goingOn(after: lastValue.bytes, at: place, in: file, isFlow: isFlow)
  }

  // MARK: Brackets and indentation

  private var bracket: Diagnostic? {
    guard let open = openBrackets.last else {
      guard let byte = file.byte(place), ",]}".utf8.contains(byte), !isAtEnd else { return nil }
      return UnquotedText.beginning(at: place, in: file)
    }
    let bracket = file.text(ofBytes: open..<(open + 1))
    let closing = bracket == "[" ? "]" : "}"
    let found = file.byte(place)
    let isClosedOtherwise = found.map("]}".utf8.contains) ?? false
    if isAtEnd || isClosedOtherwise || file.lineNumber(ofByte: open) < line.number {
      return Diagnostic(
        rule: "unclosed-bracket", "'\(bracket)' that is opened here must be closed",
        at: file.range(ofBytes: open..<(open + 1)),
        help:
          "write '\(closing)' at its end; text that begins with '\(bracket)' must be in quotes"
      )
    }
    if found == UInt8(ascii: "?") {
      return UnquotedText.beginning(at: place, in: file, isFlow: true)
    }
    if found == UInt8(ascii: ":"), valueWithColon < place {
      return UnquotedText.colon(at: place, value: valueWithColon, in: file, isFlow: true)
    }
    if found == UInt8(ascii: ":") { return YAMLRefusal.missingKey(at: place, in: file) }
    return Diagnostic(
      rule: "yaml-syntax",
      "',' must be between the entries of '\(bracket)\(closing)'",
      at: file.range(ofBytes: place..<(place + width(at: place))))
  }

  private var indentation: Diagnostic? {
    guard isFirstOfLine else { return nil }
    if let before = SourceLine(line.number - 1, in: file),
      file.text(ofBytes: before.content) == "..."
    {
      return YAMLRefusal.secondDocument(at: place, in: file)
    }
    return Indentation.wrong(at: place, in: file, bytes)
  }

  private var plain: Diagnostic {
    let text = YAMLFix.shortened(
      file.text(ofBytes: UnquotedText.value(at: place, in: file, isFlow: false)))
    return Diagnostic(
      rule: "yaml-syntax",
      text.isEmpty ? "something is missing here" : "'\(text)' is not allowed here",
      at: file.range(ofBytes: place..<(place + width(at: min(place, file.bytes.count)))),
      help: "text with special characters must be in quotes")
  }
}
