/// A time of day, to the minute.
package struct TimeOfDay: Hashable, Sendable {
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int

  /// Parses `14:00`, `14.00`, `2.00 pm`, `2:00pm`, `2 pm` and `2 p.m.`; nil for any other text.
  package init?(_ text: String) {
    var rest = text.lowercased()[...]
    var half: Int?
    for (ending, hours) in [("pm", 12), ("p.m.", 12), ("am", 0), ("a.m.", 0)]
    where half == nil && rest.hasSuffix(ending) {
      half = hours
      rest = rest.dropLast(ending.count)
      while rest.last == " " { rest.removeLast() }
    }
    let parts = rest.split(
      separator: rest.contains(":") ? ":" : ".", omittingEmptySubsequences: false)
    guard let first = parts.first, (1...2).contains(first.utf8.count),
      var hour = digitValue(first.utf8, count: first.utf8.count)
    else { return nil }
    switch parts.count {
    case 1 where half != nil: minute = 0
    case 2:
      guard let value = digitValue(parts[1].utf8, count: 2), value < 60 else { return nil }
      minute = value
    default: return nil
    }
    if let half {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half
    }
    guard hour < 24 else { return nil }
    self.hour = hour
  }
}

extension TimeOfDay: Comparable, CustomStringConvertible {
  package static func < (first: Self, second: Self) -> Bool {
    (first.hour, first.minute) < (second.hour, second.minute)
  }

  /// The time in the form `14:00`.
  package var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}
