import PaperMarkup

/// A number within a text, with how exactly it is stated.
struct StatedNumber: Hashable, Sendable {
  /// The number without the word that multiplies it.
  let digits: ExactDecimal
  /// The power of ten by which a word or letter multiplies it: 6 for `1.2m`.
  let zeros: Int
  let isPercent: Bool
  /// Whether it is part of a name, a year or an ordinal: `Q1`, `2016`, `5th`.
  let isName: Bool
  let isInBrackets: Bool

  /// The number that is meant; nil if it has too many digits.
  var value: ExactDecimal? { digits.timesTen(toThe: zeros) }

  /// The unit of the last digit that is stated: 1 for `1,844`, 100,000 for `1.2m`.
  var unit: ExactDecimal? { ExactDecimal(1).timesTen(toThe: zeros - digits.scale) }

  /// The same where final zeros may come from rounding: 100 for `1,800`.
  var roundedUnit: ExactDecimal? {
    guard digits.scale == 0, !digits.isZero else { return unit }
    let final = digits.description.reversed().prefix { $0 == "0" }.count
    return ExactDecimal(1).timesTen(toThe: zeros + final)
  }
}

extension StatedNumber {
  /// More numbers than any text has that is printed in a cell.
  private static let most = 20

  /// The numbers in the first part of a text, in order.
  static func all(in text: String) -> [StatedNumber] {
    let scalars = Array(text.unicodeScalars.prefix(400))
    var numbers: [StatedNumber] = []
    var depth = 0
    var index = 0
    while index < scalars.count, numbers.count < most {
      switch scalars[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "0"..."9":
        let (number, end) = read(scalars, from: index, isInBrackets: depth > 0)
        if let number { numbers.append(number) }
        index = end
        continue
      default: break
      }
      index += 1
    }
    return numbers
  }

  private static func read(
    _ scalars: [Unicode.Scalar], from start: Int, isInBrackets: Bool
  ) -> (StatedNumber?, end: Int) {
    var end = scalars[start...].firstIndex { !isPart($0) } ?? scalars.count
    while scalars[end - 1] == "," || scalars[end - 1] == "." { end -= 1 }
    let before = start > 0 ? scalars[start - 1] : " "
    // A point begins a number (`.5`), unless it ends a word (`c.91`).
    let isFraction = before == "." && (start < 2 || scalars[start - 2].isWhiteSpace)
    let digits = (isFraction ? "." : "") + String(String.UnicodeScalarView(scalars[start..<end]))
    guard let number = ExactDecimal(parsing: digits) else { return (nil, end) }
    let rest = scalars[end...].drop(while: \.isWhiteSpace)
    let word = String(String.UnicodeScalarView(rest.prefix { $0.isLetter }.prefix(9)))
      .lowercased()
    let isAttached = rest.startIndex == end
    let isOrdinal = isAttached && ["st", "nd", "rd", "th"].contains(word)
    let isYear = digits.utf8.count == 4 && (1900...2099).contains(number.whole ?? 0)
    let joins = before == "/" || scalars[end...].first == "/"
    let stated = StatedNumber(
      digits: number, zeros: zeros[word] ?? 0,
      isPercent: rest.first == "%" || word == "percent" || word == "per",
      isName: before.isLetter || isOrdinal || isYear || joins, isInBrackets: isInBrackets)
    return (stated, end)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "," || scalar == "."
  }

  private static let zeros = [
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "k": 3, "m": 6, "mn": 6, "bn": 9,
  ]
}
