/// Converts units to Markdown with as few escapes as possible.
struct UnitEncoder {
  let units: [InlineUnit]
  let context: InlineWriter.Context
  /// Which characters are written as numeric references, because nothing else is safe in their
  /// context.
  private var isNumbered: [Bool]

  init(_ units: [InlineUnit], context: InlineWriter.Context) {
    self.units = units
    self.context = context
    isNumbered = [Bool](repeating: false, count: units.count)
    for index in units.indices { isNumbered[index] = mustBeNumbered(index) }
  }

  var encoded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() {
      switch unit {
      case .markup(let markup), .opening(let markup), .closing(let markup): bytes += markup.utf8
      case .linkStart: bytes.append(UInt8(ascii: "["))
      case .note(let number): bytes += "[^\(number)]".utf8
      case .lineEnd: bytes.append(UInt8(ascii: "\n"))
      case .character(let scalar, let inLink):
        if isNumbered[index] {
          bytes += CharacterReference.write(scalar).utf8
        } else {
          if isEscaped(scalar, at: index, inLink: inLink) { bytes.append(UInt8(ascii: "\\")) }
          bytes.append(scalar)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: The context of a unit

  private func startsLine(_ index: Int) -> Bool { index == 0 || units[index - 1] == .lineEnd }

  private func endsLine(_ index: Int) -> Bool {
    index + 1 == units.count || units[index + 1] == .lineEnd
  }

  /// Whether a unit is a reference to a note.
  func isNote(_ index: Int) -> Bool {
    if units.indices.contains(index), case .note = units[index] { true } else { false }
  }

  /// The character at an index if it is written literally, with or without a backslash; otherwise
  /// nil.
  func character(at index: Int) -> Unicode.Scalar? {
    guard units.indices.contains(index), case .character(let scalar, _) = units[index],
      !isNumbered[index]
    else { return nil }
    return scalar
  }

  // MARK: Characters written as numeric references

  private func mustBeNumbered(_ index: Int) -> Bool {
    guard case .character(let scalar, _) = units[index] else { return false }
    // Parsers remove white space at the ends of a line, and a byte order mark at the start.
    if startsLine(index) || endsLine(index), scalar.isTrimmed { return true }
    if scalar == "\u{FEFF}" { return true }
    // Emphasis delimiters are only recognised between white space or punctuation on the outside and
    // something other than white space on the inside; some also within a word.
    if index > 0 {
      if case .opening = units[index - 1], scalar.properties.isWhitespace { return true }
      if case .closing = units[index - 1], !scalar.separatesWords,
        !mayBeInWord(index - 1, inside: index - 2) || isNumbered[index - 2]
      {
        return true
      }
    }
    if index + 1 < units.count {
      if case .opening = units[index + 1], !scalar.separatesWords,
        !mayBeInWord(index + 1, inside: index + 2) || mustBeNumbered(index + 2)
      {
        return true
      }
      if case .closing = units[index + 1], scalar.properties.isWhitespace { return true }
    }
    return false
  }

  /// Whether a delimiter is recognised whatever is on its outside, by the rules of CommonMark for
  /// flanking: an asterisk beside a letter or a digit on the inside. It may then both begin and end
  /// emphasis, which does not matter: emphasis within emphasis has the other sign.
  private func mayBeInWord(_ delimiter: Int, inside: Int) -> Bool {
    guard units.indices.contains(inside), case .character(let scalar, _) = units[inside],
      scalar.isLetterOrDigit
    else { return false }
    switch units[delimiter] {
    case .opening(let signs), .closing(let signs): return signs.first == "*"
    case .character, .markup, .linkStart, .note, .lineEnd: return false
    }
  }
}

extension Unicode.Scalar {
  /// White space that is removed at the ends of a line.
  fileprivate var isTrimmed: Bool { self == " " || (0x09...0x0D).contains(value) }

  /// Whether all parsers treat it as part of a word.
  fileprivate var isLetterOrDigit: Bool {
    if isASCII { return isASCIIAlphanumeric }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Whether all parsers treat it as white space or punctuation.
  fileprivate var separatesWords: Bool {
    if isASCII { return self == " " || isASCIIPunctuation }
    switch properties.generalCategory {
    case .spaceSeparator, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation:
      return true
    default: return false
    }
  }
}

extension UnitEncoder {
  /// Whether a character would be parsed as markup in its context.
  func isEscaped(_ scalar: Unicode.Scalar, at index: Int, inLink: Bool) -> Bool {
    if context == .paragraph, startsLine(index), beginsBlock(scalar, at: index) { return true }
    let before = character(at: index - 1)
    let after = character(at: index + 1)
    let isBetweenSpaces = before == " " && after == " "
    switch scalar {
    case "`": return true
    case "\\": return after?.isASCIIPunctuation ?? true
    case "*": return !isBetweenSpaces
    case "_":
      let isInWord = before?.isASCIIAlphanumeric == true && after?.isASCIIAlphanumeric == true
      return !isInWord && !isBetweenSpaces
    case "[": return inLink || after == "^" || isNote(index - 1)
    // After the opening bracket of a link it would begin a note.
    case "^": return index > 0 && units[index - 1] == .linkStart
    case "(": return isNote(index - 1)
    case ":": return isNote(index - 1) && startsLine(index - 1)
    case "]": return inLink || !endsLine(index) && (after == nil || after == "(" || after == "[")
    case "<":
      guard let after else { return !endsLine(index) }
      return after.isASCIILetter || after == "/" || after == "!" || after == "?"
    case "&": return beginsReference(index)
    case "!":
      return index + 1 < units.count && units[index + 1] == .linkStart || isNote(index + 1)
    case "|": return context == .cell
    // A single `~` before a word cannot end a strikethrough (a GitHub extension).
    case "~": return !((startsLine(index) || before == " ") && after != nil && after != "~")
    case "#": return context == .heading && endsLine(index)
    case ".", ")": return context == .paragraph && endsItemNumber(index)
    default: return false
    }
  }

  /// Whether a character at the start of a line would begin a block, or a table row.
  private func beginsBlock(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    let after = character(at: index + 1)
    switch scalar {
    case ">", "|", "[": return true
    case "#": return after == nil || after == "#" || after == " " || after == "\t"
    case "+": return after == nil || after == " " || after == "\t"
    case "-":
      return [nil, " ", "\t", "-", ":", "|"].contains(after)
    case "=": return [nil, " ", "\t", "="].contains(after)
    case ":": return after == "-"
    default: return false
    }
  }

  /// Whether a full stop or bracket follows a number at the start of a line: `1. `.
  private func endsItemNumber(_ index: Int) -> Bool {
    guard [nil, " ", "\t"].contains(character(at: index + 1)) else { return false }
    // The number of an item has nine digits at most.
    var start = index
    while index - start < 9, !startsLine(start), character(at: start - 1)?.isASCIIDigit == true {
      start -= 1
    }
    return start < index && startsLine(start)
  }

  /// Whether a character reference could begin at an ampersand.
  private func beginsReference(_ index: Int) -> Bool {
    var end = index + 1
    if character(at: end) == "#" { end += 1 }
    let name = end
    while character(at: end)?.isASCIIAlphanumeric == true { end += 1 }
    return end > name && character(at: end) == ";"
  }
}
