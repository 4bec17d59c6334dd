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
