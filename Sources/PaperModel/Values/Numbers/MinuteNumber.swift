/// The number of a Minute: `66`, or `30/15` if the year is part of it. Numbers count through the
/// municipal year.
package struct MinuteNumber: Hashable, Sendable, CustomStringConvertible {
  /// From 1 to 99,999.
  package let number: Int
  /// The text after the slash, such as `15`; nil if there is none.
  package let year: String?

  package init(_ number: Int, year: String? = nil) {
    self.number = number
    self.year = year
  }

  /// Parses `66` and `30/15`; nil for any other text.
  package init?(parsing text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, (1...5).contains(first.utf8.count),
      let number = digitValue(first.utf8, count: first.utf8.count), number > 0
    else { return nil }
    self.number = number
    guard parts.count == 2 else {
      year = nil
      return
    }
    // The year may itself be a pair, as in `2015-16`.
    guard parts[1].utf8.count <= 9,
      parts[1].utf8.split(
        omittingEmptySubsequences: false,
        whereSeparator: {
          $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
        }
      ).allSatisfy({ digitValue($0, count: $0.count) != nil && !$0.isEmpty })
    else { return nil }
    year = String(parts[1])
  }

  /// The number that many minutes later.
  package func advanced(by count: Int) -> Self { Self(number + count, year: year) }

  package var description: String { year.map { "\(number)/\($0)" } ?? String(number) }
}
