/// A sequence of typed numbers, such as those of the aims of a plan.
struct NumberRun {
  /// What is wrong with a number.
  enum Fault: Hashable {
    /// Numbers before it are missing, from the first to the last given.
    case skips(Int, Int)
    case repeats
    /// It is less than the number before it.
    case fallsBehind(Int)
  }

  private var last: [Int]?
  private var seen: Set<[Int]> = []

  /// The components of `3`, `3.` or `1.2`; nil for anything else.
  static func numbers(_ text: some StringProtocol) -> [Int]? {
    var digits = Substring(text)
    while let sign = digits.last, ".)".contains(sign) { digits.removeLast() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count) else { return nil }
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
        ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }

  /// Adds a number, and returns what is wrong with it.
  /// - Parameter isNewPart: whether the number is the first of a part, in which numbering may
  ///   restart.
  mutating func fault(of number: [Int], isNewPart: Bool = false) -> Fault? {
    defer {
      last = number
      seen.insert(number)
    }
    guard let last, let value = number.last, let before = last.last else { return nil }
    if isNewPart, value == 1 {
      seen = []
      return nil
    }
    if seen.contains(number) { return .repeats }
    // `2.1` after `1.4`, or `1.1` after `1`: another level starts counting again.
    guard number.count == last.count, number.dropLast() == last.dropLast() else {
      return value == 1 || number.count != last.count ? nil : .skips(1, value - 1)
    }
    if value < before { return .fallsBehind(before) }
    return value > before + 1 ? .skips(before + 1, value - 1) : nil
  }
}

extension NumberRun.Fault {
  /// The message for a faulty number.
  func message(of number: [Int]) -> String {
    let typed = number.map(String.init).joined(separator: ".")
    let level = number.dropLast().map { "\($0)." }.joined()
    return switch self {
    case .skips(let first, let last) where first == last:
      "\(level)\(first) is skipped before \(typed)"
    case .skips(let first, let last):
      "\(level)\(first) to \(level)\(last) are skipped before \(typed)"
    case .repeats: "\(typed) is there already"
    case .fallsBehind(let before): "\(typed) comes after \(level)\(before)"
    }
  }
}
