import PaperCompose
import PaperModel

/// A claim that something changed: which way, the figure before and the figure after, and by how much.
struct ChangeClaim {
  /// By how much something is said to have changed.
  enum Amount {
    /// As a difference: `by 30`, `by 2 percentage points`.
    case difference(ClaimedNumber)
    /// As a share of what it was before: `by 42%`.
    case share(ClaimedNumber)
    /// As a fraction of what it was before, in words: `by a third`.
    case fraction(Double, name: String, words: ClosedRange<Int>)
  }

  let line: ProseLine
  /// The index of the word that says which way it went.
  let index: Int
  let word: ChangeWord
  /// How exactly a multiple is claimed.
  let precision: ClaimedPrecision
  let before: ClaimedNumber
  let after: ClaimedNumber
  /// Nil where none is stated.
  let amount: (amount: Amount, precision: ClaimedPrecision)?

  /// The most words after the verb in which its figures are looked for.
  private static let reach = 16

  /// The claims of a line.
  static func all(in line: ProseLine, figures: FigureBook?) -> [ChangeClaim] {
    // A quick test, since few lines have both words.
    guard line.folded.contains("from"), line.folded.contains("to") else { return [] }
    let reader = ClaimedNumbers(line: line, figures: figures)
    return line.words.indices.compactMap { index in
      ChangeWord.word(index, of: line).flatMap { ChangeClaim($0, at: index, reader) }
    }
  }

  private init?(_ word: ChangeWord, at index: Int, _ reader: ClaimedNumbers) {
    let line = reader.line
    var ends: [String: ClaimedNumber] = [:]
    var amount: (amount: Amount, precision: ClaimedPrecision)?
    for place in line.words.indices[(index + 1)...].prefix(Self.reach) {
      if line.gap(before: place).contains(where: { ".;!?".contains($0) }) { break }
      if ChangeWord.word(place, of: line) != nil { break }
      let key = line.key(place)
      if key == "from" || key == "to", ends[key] == nil, let number = reader.number(at: place + 1) {
        // "by 20 to 30 a month" is a range.
        if key == "to", let amount, amount.amount.isFollowed(by: place, number) { return nil }
        ends[key] = number
      } else if amount == nil, key == "by" || key == "of" && place == index + 1 {
        amount = Self.amount(after: place, reader)
      }
    }
    guard let before = ends["from"], let after = ends["to"],
      (before.unit == .currency) == (after.unit == .currency)
    else { return nil }
    self.line = line
    self.index = index
    self.word = word
    precision = ClaimedPrecision(before: index, of: line)
    self.before = before
    self.after = after
    self.amount = amount
  }

  /// The amount after a word such as `by`, of which words such as `more than` may be the first.
  private static func amount(
    after place: Int, _ reader: ClaimedNumbers
  ) -> (amount: Amount, precision: ClaimedPrecision)? {
    let line = reader.line
    for start in (place + 1)...(place + 3) where line.words.indices.contains(start) {
      let precision = ClaimedPrecision(before: start, of: line)
      if let fraction = ClaimedFraction(at: start, of: line) {
        // "by a third of the target" is no share of what it was.
        guard line.key(fraction.words.upperBound + 1) != "of" else { return nil }
        return (
          .fraction(fraction.value, name: fraction.name, words: fraction.words), precision
        )
      }
      if let number = reader.number(at: start) {
        let next = line.key(number.words.upperBound + 1)
        guard next != "of" else { return nil }
        let isPoints = ["percentage", "point", "points"].contains(next)
        return (number.isPercent && !isPoints ? .share(number) : .difference(number), precision)
      }
    }
    return nil
  }
}

extension ChangeClaim.Amount {
  /// Whether a number of the same unit comes directly after it.
  fileprivate func isFollowed(by index: Int, _ number: ClaimedNumber) -> Bool {
    switch self {
    case .difference(let own), .share(let own):
      own.words.upperBound + 1 == index && own.unit == number.unit
    case .fraction: false
    }
  }
}

/// A fraction in words, such as `a third` or `two thirds`.
struct ClaimedFraction {
  let value: Double
  let name: String
  let words: ClosedRange<Int>

  private static let parts: [String: Double] = [
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
    "tenth": 10, "tenths": 10,
  ]
  private static let counts: [String: Double] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4,
  ]

  /// The fraction that begins with a word; nil where there is none.
  init?(at index: Int, of line: ProseLine) {
    if line.key(index) == "half" {
      self.init(value: 0.5, name: "half", words: index...index)
      return
    }
    // "two-thirds" is one word.
    let pieces = line.key(index).split(separator: "-").map(String.init)
    let isOne = pieces.count == 2
    guard let count = Self.counts[isOne ? pieces[0] : line.key(index)],
      let part = Self.parts[isOne ? pieces[1] : line.key(index + 1)]
    else { return nil }
    let words = index...(isOne ? index : index + 1)
    self.init(value: count / part, name: String(line.text(line.span(words))), words: words)
  }

  private init(value: Double, name: String, words: ClosedRange<Int>) {
    (self.value, self.name, self.words) = (value, name, words)
  }
}
