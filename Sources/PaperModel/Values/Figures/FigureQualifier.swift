import PaperMarkup

extension FigureValue.Qualifier {
  /// Parses the text after a number; nil if the number would be misread without that text.
  ///
  /// A qualifier is one or more `*`; or it begins with `(` or `[`; or it is separated from the
  /// number by a space, `,`, `;`, `:` or a dash with white space, and continues with a letter, `(`
  /// or `[`. So `1st`, `10:30`, `2017/18`, `1 844`, `5 / 10` and `5, 6 and 7` have none. It must
  /// not begin with the name of a month, `am` or `pm` (a date, a time), with a word that changes
  /// the number (`hundred`, `dozen`, `m`), or with words that join it to a second number (`of 46`,
  /// `out of 5`, `and 6`); only a percentage may be `of` a number.
  init?(behind rest: Substring.UnicodeScalarView, isPercent: Bool) {
    let text = trimmed(rest)
    guard let first = text.first else { return nil }
    let isApart = text.startIndex != rest.startIndex
    if text.allSatisfy({ $0 == "*" }) || first == "(" || first == "[" {
      self.init(text: text)
      return
    }
    var words = text
    if ",;:–—-".unicodeScalars.contains(first) {
      // A dash counts as a separator only if it has white space on both sides.
      guard isApart || !"–—-".unicodeScalars.contains(first) else { return nil }
      let behind = text.dropFirst()
      words = trimmed(behind)
      guard words.startIndex != behind.startIndex else { return nil }
    } else if !isApart {
      return nil
    }
    guard let letter = words.first,
      letter.isLetter || letter == "(" || letter == "["
    else { return nil }
    let word = String(words.prefix { $0.isLetter }.prefix(10)).lowercased()
    guard !Self.changesNumber(word), isPercent && word == "of" || !Self.joinsNumber(words) else {
      return nil
    }
    self.init(text: text)
  }

  private init(text: Substring.UnicodeScalarView) {
    self.text = String(text)
    shorthand = Self.codes(text)
  }

  /// The base of a rate, such as 100,000 in `per 100,000 residents`; nil if it is not a rate.
  package var rateBase: ExactDecimal? {
    let words = text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard words.count > 1, words[0] == "per" else { return nil }
    return ExactDecimal(parsing: words[1])
  }

  private static let numberWords: Set<String> = [
    "k", "m", "mn", "bn", "tn", "mil", "mill", "mln", "hundred", "hundreds", "dozen", "thousands",
    "millions", "billions", "trillion", "trillions", "am", "pm", "noon",
  ]

  private static let joiningWords: Set<String> = [
    "of", "out", "and", "or", "to", "x", "plus", "minus", "times",
  ]

  private static func changesNumber(_ word: String) -> Bool {
    numberWords.contains(word) || CalendarMonth.number(ofName: word) != nil
  }

  /// Whether it begins with words that join numbers, followed by a number.
  private static func joinsNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    var rest = text
    var isJoined = false
    while true {
      let word = rest.prefix { !$0.isWhiteSpace }
      guard joiningWords.contains(String(word.prefix(10)).lowercased()) else { break }
      isJoined = true
      rest = trimmed(rest[word.endIndex...])
    }
    return isJoined && FigureAmount.read(rest) != nil
  }

  /// The consecutive shorthand codes at the beginning.
  private static func codes(_ text: Substring.UnicodeScalarView) -> [Shorthand] {
    var codes: [Shorthand] = []
    var rest = text
    while rest.first == "[", let end = rest.prefix(8).firstIndex(of: "]"),
      let code = Shorthand(parsing: Substring(rest[...end]))
    {
      codes.append(code)
      rest = trimmed(rest[rest.index(after: end)...])
    }
    return codes
  }
}
