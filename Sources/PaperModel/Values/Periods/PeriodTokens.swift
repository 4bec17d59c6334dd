/// The tokens of a typed period, consumed from left to right: words in lower case, numbers with
/// their digits, and signs. White space, commas and full stops only separate tokens.
struct PeriodTokens {
  enum Token: Hashable {
    case word(String)
    /// A number of one to four digits.
    case number(Int, digits: Int)
    /// `-` for every kind of dash, `/`, `(`, `)`.
    case sign(Unicode.Scalar)
  }

  private let tokens: [Token]
  private(set) var index = 0

  /// Nil if the text contains anything else, or more tokens than any period has.
  init?(_ text: String) {
    guard text.utf8.count <= 80 else { return nil }
    var tokens: [Token] = []
    var rest = text.lowercased().unicodeScalars[...]
    while let scalar = rest.first {
      if ("0"..."9").contains(scalar) {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard digits.count <= 4, let number = Int(String(digits)) else { return nil }
        tokens.append(.number(number, digits: digits.count))
        rest = rest[digits.endIndex...]
      } else if ("a"..."z").contains(scalar) {
        let word = rest.prefix { ("a"..."z").contains($0) }
        tokens.append(.word(String(word)))
        rest = rest[word.endIndex...]
      } else {
        switch scalar {
        case "-", "–", "—", "‐", "‑", "−": tokens.append(.sign("-"))
        case "/", "(", ")": tokens.append(.sign(scalar))
        case ",", ".": break
        default: guard scalar.properties.isWhitespace else { return nil }
        }
        rest.removeFirst()
      }
    }
    self.tokens = tokens
  }

  var isAtEnd: Bool { index == tokens.count }

  private var next: Token? { isAtEnd ? nil : tokens[index] }

  /// Consumes the next token if it is one of these words; returns whether it did.
  mutating func take(_ words: String...) -> Bool {
    guard case .word(let word) = next, words.contains(word) else { return false }
    index += 1
    return true
  }

  /// Consumes the next tokens if they are exactly these words; returns whether it did.
  mutating func take(all words: [String]) -> Bool {
    let start = index
    for word in words where !take(word) {
      index = start
      return false
    }
    return true
  }

  mutating func take(sign: Unicode.Scalar) -> Bool {
    guard next == .sign(sign) else { return false }
    index += 1
    return true
  }

  /// Consumes the separator of a range: a dash, or `to`.
  mutating func takeJoint() -> Bool { take(sign: "-") || take("to") }

  /// Consumes a number with that many digits.
  mutating func takeNumber(digits wanted: ClosedRange<Int>) -> Int? {
    guard case .number(let number, let digits) = next, wanted.contains(digits) else { return nil }
    index += 1
    return number
  }

  mutating func takeYear() -> CalendarYear? {
    let start = index
    if let year = takeNumber(digits: 4...4).flatMap(CalendarYear.init) { return year }
    index = start
    return nil
  }

  /// Consumes the name of a month and returns its number, 1 to 12.
  mutating func takeMonth() -> Int? {
    guard case .word(let word) = next, let month = CalendarMonth.number(ofName: word) else {
      return nil
    }
    index += 1
    return month
  }

  /// Runs a parser; if it returns nil, all tokens that it consumed are restored.
  mutating func attempt<Value>(_ read: (inout PeriodTokens) -> Value?) -> Value? {
    var trial = self
    guard let value = read(&trial) else { return nil }
    self = trial
    return value
  }
}
