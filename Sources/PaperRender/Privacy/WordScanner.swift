/// Takes the words of a text one by one, in one pass over its bytes.
///
/// A word is letters and digits with hyphens and apostrophes between them; `'s` at its end is not of
/// it. Entities, and in plain text escapes, are read as what they stand for. Of markup, names in tags
/// are passed over, and the values of attributes are read apart from the text around them.
struct WordScanner {
  /// How a text is written.
  enum Form {
    /// Markdown, YAML, CSV or JSON.
    case plain
    /// HTML or XML.
    case markup
    /// iCalendar, whose lines are folded, also within words.
    case calendar
  }

  /// A word; how it reads stands in `folded`.
  struct Word {
    /// The number of the word in the text, in 64 bits.
    var hash: UInt64 = 0
    /// The line on which it stands, from 1.
    let line: Int
    /// The byte at which it begins.
    let offset: Int
    /// Whether it stands in the value of an attribute.
    let isInValue: Bool
    /// Whether it is the first of a value.
    let beginsValue: Bool
    /// Whether it has the form of a name or a number of a thing: five characters or more, with a
    /// letter, and a capital or a digit. A moment such as `20180205T000000Z` is none.
    var isNameLike = false
    /// Whether it counts where words follow each other: numbers and parts of dates do not, since
    /// programs put them into sentences.
    var isCounted = true
  }

  enum State: Equatable {
    case text, tag
    case value(UInt8)
  }

  let bytes: [UInt8]
  let form: Form
  var offset = 0
  var line = 1
  var state = State.text
  var beginsValue = false
  /// In a script, or in the tag that begins one: `<` is no markup there, and escapes are read.
  var isScript = false
  private var character: UInt32 = 0
  /// The last word as words are compared: small, without accents.
  var folded: [UInt8] { plainWord.isEmpty ? folding : bytes[plainWord].map { $0 | 0x20 } }
  private var folding: [UInt8] = []
  /// Where the last word stands if it is of letters of ASCII alone; empty where it is not.
  private var plainWord = 0..<0

  init(_ bytes: [UInt8], as form: Form) {
    self.bytes = bytes
    self.form = form
  }

  /// The form of an output, by how it begins.
  static func form(of bytes: [UInt8]) -> Form {
    if bytes.starts(with: Array("BEGIN:VCALENDAR".utf8)) { return .calendar }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes.count > start + 1, bytes[start] == UInt8(ascii: "<") else { return .plain }
    return bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?")
      || WordSign(UInt32(bytes[start + 1])).isOfWord ? .markup : .plain
  }

  /// The next word; nil where there is none.
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

  /// Passes over signs that are separators and nothing else, which most are that are no letters, and
  /// over numbers, which neither count nor give anything away.
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

  /// The word that begins here if it is of letters of ASCII alone, which nearly all are; nil, with
  /// nothing taken, where it is not.
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

  /// Takes the letters of ASCII that follow: no other character of a word is as frequent.
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

  /// Whether a letter stands between the numbers of a moment: T or Z.
  private static func isOfTimes(_ character: UInt32) -> Bool {
    character == 0x54 || character == 0x5A
  }

  // MARK: - Characters

  func byte(_ ahead: Int) -> UInt8 {
    offset + ahead < bytes.count ? bytes[offset + ahead] : 0
  }

  /// Takes the next character, or all of what stands for one.
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

  /// A character of several bytes.
  private mutating func wideSign(_ first: UInt8) -> WordSign {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var scalar = UInt32(first) & (0xFF >> UInt32(length + 1))
    for ahead in 1..<length { scalar = scalar << 6 | UInt32(byte(ahead)) & 0x3F }
    offset += length
    character = scalar
    return WordSign(scalar)
  }

  /// What stands behind `&`; a sign by itself where that is no entity.
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

  /// What stands behind `\`.
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
    // An entity that is escaped is none, and a backslash begins no second escape.
    case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "\""):
      offset += 1
      return .separator
    default: return .separator
    }
  }
}
