/// Finds the word that was most likely meant by an unknown one.
package enum Spelling {
  /// The nearest of some words; nil if none is similar. Among equally near ones the first in
  /// alphabetical order.
  package static func closest(to name: String, in names: some Sequence<String>) -> String? {
    let letters = folded(name, most: longest + 1)
    guard letters.count <= longest else { return nil }
    let limit = max(1, letters.count / 3)
    var closest: (name: String, distance: Int)?
    for name in names {
      let others = folded(name, most: longest)
      // The difference in length is a lower bound of the distance.
      guard abs(others.count - letters.count) <= limit else { continue }
      let distance = distance(letters, others)
      guard distance <= limit else { continue }
      if let best = closest, (best.distance, best.name) <= (distance, name) { continue }
      closest = (name, distance)
    }
    return closest?.name
  }

  /// The edit distance of two words, ignoring case; nil if it exceeds the limit or if the words are
  /// too long to be typing errors.
  package static func distance(from first: String, to second: String, atMost limit: Int) -> Int? {
    let left = folded(first, most: longest + 1)
    let right = folded(second, most: longest + 1)
    guard max(left.count, right.count) <= longest, abs(left.count - right.count) <= limit else {
      return nil
    }
    let distance = distance(left, right)
    return distance <= limit ? distance : nil
  }

  /// The greatest length of a word; differences in longer ones are not typing errors.
  private static let longest = 64

  /// The characters of a name in lower case, so that a difference in case alone counts as distance
  /// 0.
  private static func folded(_ name: String, most: Int) -> [UInt32] {
    name.unicodeScalars.prefix(most).map { scalar in
      if scalar.isASCII { return scalar.isASCIILetter ? scalar.value | 0x20 : scalar.value }
      let small = scalar.properties.lowercaseMapping.unicodeScalars
      return (small.count == 1 ? small.first ?? scalar : scalar).value
    }
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours
  /// (Damerau–Levenshtein distance, optimal string alignment).
  private static func distance(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    var current = beforeLast
    for (row, left) in first.enumerated() {
      current[0] = row + 1
      for (column, right) in second.enumerated() {
        let changed = last[column] + (left == right ? 0 : 1)
        var best = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left == second[column - 1], right == first[row - 1] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count]
  }
}
