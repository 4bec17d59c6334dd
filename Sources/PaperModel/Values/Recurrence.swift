/// A recurrence: "every 6 months".
package struct Recurrence: Hashable, Sendable, CustomStringConvertible {
  /// The interval in months, 1 to 120.
  package let months: Int

  private static let numbers: [Substring: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "nine": 9, "twelve": 12,
  ]

  /// Reads `every month`, `every quarter`, `every year`, `every 6 months`, `every six months`,
  /// `every 2 years`; nil for anything else.
  package init?(_ text: String) {
    let words = text.lowercased().split(separator: " ")
    guard words.first == "every", let unit = words.last else { return nil }
    let count: Int
    switch words.count {
    case 2 where !unit.hasSuffix("s"): count = 1
    case 3:
      guard let number = Int(words[1]) ?? Self.numbers[words[1]] else { return nil }
      count = number
    default: return nil
    }
    let length: Int
    switch unit {
    case "month", "months": length = 1
    case "quarter", "quarters": length = 3
    case "year", "years": length = 12
    default: return nil
    }
    guard (1...120).contains(count), count * length <= 120 else { return nil }
    months = count * length
  }

  package var description: String { months == 1 ? "every month" : "every \(months) months" }
}
