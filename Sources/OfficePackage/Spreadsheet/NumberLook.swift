/// The display of a number in a cell: the text around its digits, and the number of digits:
/// `£1,234`, `6.80%`.
package struct NumberLook: Hashable, Sendable {
  /// The text before the digits, and after a minus sign.
  private var prefix = ""
  private var suffix = ""
  private var groupsThousands = false
  /// The smallest number of digits before the decimal point.
  private var wholeDigits = 1
  /// The smallest and largest number of decimal places; nil to display all digits.
  private var decimals: ClosedRange<Int>?
  /// The power of ten by which the number is multiplied for display: 2 for a percentage.
  private var power = 0

  /// Whether numbers are shown in hundredths, with a `%`.
  package var isPercent: Bool { power == 2 && (prefix + suffix).contains("%") }

  /// Excel's limit for the number of decimal places.
  private static let mostDigits = 30

  /// Displays all digits of the number.
  package static let general = NumberLook()

  private init() {}

  /// Nil if the format displays neither digits nor "General" with text around it.
  init?(_ tokens: [NumberFormatToken]) {
    var isAfterPoint = false
    var hasDigits = false
    var isClosed = false
    var alwaysShown = (whole: 0, decimals: 0)
    var decimals = 0
    var commas = 0
    for token in tokens {
      switch token {
      case .literal(let text):
        isClosed = isClosed || (hasDigits && !text.isEmpty)
        if hasDigits { suffix += text } else { prefix += text }
      case .percent:
        power += 2
        isClosed = isClosed || hasDigits
        if hasDigits { suffix += "%" } else { prefix += "%" }
      case .general where !hasDigits:
        hasDigits = true
        isClosed = true
      case .digit(let isAlwaysShown) where !isClosed:
        hasDigits = true
        groupsThousands = groupsThousands || (commas > 0 && !isAfterPoint)
        commas = 0
        if isAfterPoint {
          decimals += 1
          if isAlwaysShown { alwaysShown.decimals = decimals }
        } else if isAlwaysShown {
          alwaysShown.whole += 1
        }
        self.decimals = alwaysShown.decimals...decimals
      case .point where hasDigits && !isClosed && !isAfterPoint: isAfterPoint = true
      case .comma where hasDigits && !isClosed: commas += 1
      default: return nil
      }
    }
    guard hasDigits, max(decimals, alwaysShown.whole) <= Self.mostDigits else { return nil }
    wholeDigits = max(1, alwaysShown.whole)
    prefix = String(prefix.drop(while: Self.spaces.contains))
    while suffix.last.map(Self.spaces.contains) == true { suffix.removeLast() }
    scale(thousands: commas)
  }

  /// Each comma after the last digit divides the displayed number by a thousand. If a word after it
  /// says so, as in `£0.0,,"m"`, the scaled number is used; without such a word it would be
  /// misread, so the whole number is used.
  private mutating func scale(thousands: Int) {
    guard thousands > 0 else { return }
    let word = suffix.drop(while: Self.spaces.contains).lowercased()
    let isSaid =
      switch thousands {
      case 1: word == "thousand" || (word == "k" && prefix == "£")
      case 2: word == "million" || (["m", "mn"].contains(word) && prefix == "£")
      case 3: word == "billion" || (word == "bn" && prefix == "£")
      default: false
      }
    guard !isSaid else {
      power -= 3 * thousands
      return
    }
    suffix = ""
    decimals = nil
    groupsThousands = true
  }

  private static let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}"]
}

extension NumberLook {
  /// The number as the cell displays it, rounded half away from zero as in Excel.
  package func text(of number: CellNumber) -> String {
    let shown = number.text(shiftedBy: power, decimals: decimals?.upperBound)
    let isNegative = shown.first == "-" && shown.utf8.contains { (0x31...0x39).contains($0) }
    let parts = shown.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    var whole = String(parts.first ?? "0")
    whole = String(repeating: "0", count: max(0, wholeDigits - whole.utf8.count)) + whole
    var fraction = parts.count > 1 ? String(parts[1]) : ""
    let missing = (decimals?.lowerBound ?? 0) - fraction.utf8.count
    fraction += String(repeating: "0", count: max(0, missing))
    return (isNegative ? "-" : "") + prefix + (groupsThousands ? Self.grouped(whole) : whole)
      + (fraction.isEmpty ? "" : "." + fraction) + suffix
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
