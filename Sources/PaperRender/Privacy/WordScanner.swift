import PaperMarkup

/// A tokenizer that returns the words of a text one by one, in one pass over its bytes.
///
/// A word is a sequence of letters and digits with hyphens and apostrophes between them; a final
/// `'s` is dropped. Entities, and escapes in plain text, are decoded. In markup, the names in tags
/// are skipped, and attribute values are scanned as texts of their own.
struct WordScanner {
  /// The syntax of a text.
  enum Form {
    /// Markdown, YAML, CSV or JSON.
    case plain
    /// HTML or XML.
    case markup
    /// iCalendar, whose lines are folded, even within words.
    case calendar
  }

  /// A word; its folded text is in `folded`.
  struct Word {
    /// The 64-bit hash of the word.
    var hash: UInt64 = 0
    /// The line of the word, from 1.
    let line: Int
    /// The byte offset at which the word begins.
    let offset: Int
    /// Whether the word is in the value of an attribute.
    let isInValue: Bool
    /// Whether it is the first word of a value.
    let beginsValue: Bool
    /// Whether it has the form of a name or an identifier: five characters or more, with a letter
    /// and with a capital or digit. Timestamps such as `20180205T000000Z` are excluded.
    var isNameLike = false
    /// Whether it counts as part of a run: numbers and words of dates do not, since the program
    /// inserts them into sentences.
    var isCounted = true
  }

  enum State: Equatable {
    case text, tag
    case value(UInt8)
  }

  let bytes: [UInt8]
  let form: Form
  /// The style sheets that are not searched.
  let sheets: [[UInt8]]
  var offset = 0
  var line = 1
  var state = State.text
  var beginsValue = false
  /// Whether the scanner is in a script, or in the tag that begins one: `<` is not markup there,
  /// and escapes are decoded.
  var isScript = false
  private var character: UInt32 = 0
  /// The last word in folded form: lower case, without accents.
  var folded: [UInt8] { plainWord.isEmpty ? folding : bytes[plainWord].map { $0 | 0x20 } }
  private var folding: [UInt8] = []
  /// The range of the last word if it has only ASCII letters; empty otherwise.
  private var plainWord = 0..<0

  init(_ bytes: [UInt8], as form: Form, sheets: [[UInt8]] = []) {
    self.bytes = bytes
    self.form = form
    self.sheets = sheets
  }

  /// The syntax of an output, judged by its first bytes.
  static func form(of bytes: [UInt8]) -> Form {
    if bytes.starts(with: Array("BEGIN:VCALENDAR".utf8)) { return .calendar }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes.count > start + 1, bytes[start] == UInt8(ascii: "<") else { return .plain }
    return bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?")
      || WordSign(UInt32(bytes[start + 1])).isOfWord ? .markup : .plain
  }

  /// The next word; nil at the end of the text.
  mutating func next() -> Word? {
    passSeparators()
    if let word = nextPlainWord() { return word }
    plainWord = 0..<0
    var start = offset
    var sign = nextSign()
    while !sign.isOfWord {
      if sign == .end { return nil }
      passSeparators()
      if let word = nextPlainWord() { return word }
      start = offset
      sign = nextSign()
    }
    let isInValue = if case .value = state { true } else { false }
    var word = Word(
      line: line, offset: start, isInValue: isInValue, beginsValue: isInValue && beginsValue)
    beginsValue = false
    folding.removeAll(keepingCapacity: true)
    let startsWithDigit = sign == .digit
    var (length, hasLetter, hasCapital, hasDigit) = (0, false, false, false)
    letters: while true {
      switch sign {
      case .small, .capital, .digit:
        WordSign.fold(character, to: &folding)
        length += 1
        if sign == .digit {
          hasDigit = true
        } else if !startsWithDigit || !Self.isOfTimes(character) {
          hasLetter = true
        }
        if sign == .capital { hasCapital = true }
        if !startsWithDigit {
          let more = takeLetters()
          length += more.count
          if more.hasCapital { hasCapital = true }
        }
      case .ignored: break
      case .hyphen, .apostrophe:
        let mark = sign == .hyphen ? UInt8(ascii: "-") : UInt8(ascii: "'")
        repeat { sign = nextSign() } while sign == .ignored
        guard sign.isOfWord else { break letters }
        folding.append(mark)
        length += 1
        continue letters
      case .end, .separator: break letters
      }
      sign = nextSign()
    }
    let end = folding.count
    if end > 2, folding[end - 1] == UInt8(ascii: "s"), folding[end - 2] == UInt8(ascii: "'") {
      folding.removeLast(2)
      length -= 2
    }
    word.hash = WordHash.word(folding)
    word.isNameLike = length >= 5 && hasLetter && (hasCapital || hasDigit)
    word.isCounted = !startsWithDigit && !(hasCapital && WordHash.isOfDates(word.hash))
    return word
  }

  /// Skips characters that are only separators, and numbers, which neither count as words of a run
  /// nor reveal anything.
  private mutating func passSeparators() {
    guard state != .tag else { return }
    while offset < bytes.count {
      if bytes[offset].isPlainSeparator {
        offset += 1
      } else if bytes[offset].isDigit {
        var end = offset + 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        guard end == bytes.count || bytes[end].endsPlainWord else { return }
        offset = end
      } else {
        return
      }
    }
  }

  /// Fast path for words of ASCII letters, which nearly all are. Returns nil, and consumes nothing,
  /// for any other word.
  private mutating func nextPlainWord() -> Word? {
    guard state != .tag else { return nil }
    var end = offset
    var hash = WordHash.start
    var capitals: UInt8 = 0
    while end < bytes.count, bytes[end].isLetter {
      capitals |= ~bytes[end] & 0x20
      WordHash.add(bytes[end] | 0x20, to: &hash)
      end += 1
    }
    guard end > offset, end == bytes.count || bytes[end].endsPlainWord else { return nil }
    let isInValue = if case .value = state { true } else { false }
    var word = Word(
      line: line, offset: offset, isInValue: isInValue, beginsValue: isInValue && beginsValue)
    beginsValue = false
    word.hash = WordHash.finished(hash)
    word.isNameLike = end - offset >= 5 && capitals != 0
    word.isCounted = capitals == 0 || !WordHash.isOfDates(word.hash)
    plainWord = offset..<end
    offset = end
    return word
  }

  /// Consumes a run of ASCII letters at once, as they are the most frequent characters of words.
  private mutating func takeLetters() -> (count: Int, hasCapital: Bool) {
    guard state != .tag else { return (0, false) }
    let start = offset
    var capitals: UInt8 = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      guard (byte | 0x20) &- 0x61 < 26 else { break }
      capitals |= ~byte & 0x20
      folding.append(byte | 0x20)
      offset += 1
    }
    return (offset - start, capitals != 0)
  }

  /// Whether a letter can occur between the digits of a timestamp: T or Z.
  private static func isOfTimes(_ character: UInt32) -> Bool {
    character == 0x54 || character == 0x5A
  }

  // MARK: - Characters

  func byte(_ ahead: Int) -> UInt8 {
    offset + ahead < bytes.count ? bytes[offset + ahead] : 0
  }

  /// Consumes the next character, or the whole sequence that encodes one.
  private mutating func nextSign() -> WordSign {
    guard offset < bytes.count else { return .end }
    if state == .tag { return passTag() }
    let first = bytes[offset]
    if first >= 0x80 { return wideSign(first) }
    offset += 1
    switch first {
    case 0x0A:
      line += 1
      return .separator
    case 0x0D where form == .calendar && byte(0) == 0x0A && byte(1) == 0x20:
      offset += 2
      line += 1
      return .ignored
    case UInt8(ascii: "&"): return entity()
    case UInt8(ascii: "\\") where form != .markup || (isScript && state == .text):
      return escape()
    case UInt8(ascii: "<") where form == .markup && state == .text:
      beginTag()
      return .separator
    case UInt8(ascii: "<") where form == .plain:
      passShortTag()
      return .separator
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if state == .value(first) {
        state = .tag
        return .separator
      }
    default: break
    }
    character = UInt32(first)
    return WordSign(character)
  }

  /// Decodes a character of several bytes.
  private mutating func wideSign(_ first: UInt8) -> WordSign {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var scalar = UInt32(first) & (0xFF >> UInt32(length + 1))
    for ahead in 1..<length { scalar = scalar << 6 | UInt32(byte(ahead)) & 0x3F }
    offset += length
    character = scalar
    return WordSign(scalar)
  }

  /// Decodes the entity after `&`; a separator if there is none.
  private mutating func entity() -> WordSign {
    let rest = bytes[offset..<min(offset + 10, bytes.count)]
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return .separator }
    let name = String(decoding: rest[..<end], as: UTF8.self)
    let scalar: UInt32?
    switch name {
    case "apos": scalar = 0x27
    case "amp", "lt", "gt", "quot", "nbsp": scalar = 0x20
    default:
      guard name.hasPrefix("#") else { return .separator }
      let isHex = name.dropFirst().first == "x" || name.dropFirst().first == "X"
      scalar = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
    }
    guard let scalar else { return .separator }
    offset = end + 1
    character = scalar
    return WordSign(scalar)
  }

  /// Decodes the escape after `\`.
  private mutating func escape() -> WordSign {
    switch byte(0) {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
      UInt8(ascii: "f"):
      offset += 1
      return .separator
    case UInt8(ascii: "u"):
      guard offset + 5 <= bytes.count,
        let scalar = UInt32(
          String(decoding: bytes[(offset + 1)..<(offset + 5)], as: UTF8.self), radix: 16)
      else { return .separator }
      offset += 5
      character = scalar
      return WordSign(scalar)
    case UInt8(ascii: "-"), UInt8(ascii: "'"):
      character = UInt32(byte(0))
      offset += 1
      return WordSign(character)
    // An escaped entity is not decoded, and a decoded backslash does not begin another escape.
    case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "\""):
      offset += 1
      return .separator
    default: return .separator
    }
  }
}
