/// Finds the word that was most likely meant by one that does not exist.
package enum Spelling {
  /// The nearest of some words, or nil if none is near; of several the first in alphabetical order.
  package static func closest(to name: String, in names: some Sequence<String>) -> String? {
    let scalars = Array(name.unicodeScalars.prefix(longest + 1))
    guard scalars.count <= longest else { return nil }
    let limit = max(1, scalars.count / 3)
    return names.sorted()
      .map { (name: $0, distance: distance(scalars, Array($0.unicodeScalars.prefix(longest)))) }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }?
      .name
  }

  /// How many letters of two words differ, whatever their case; nil where they are too many or the
  /// words are too long to be slips of the pen.
  package static func distance(from first: String, to second: String, atMost limit: Int) -> Int? {
    let left = Array(first.unicodeScalars.prefix(longest + 1))
    let right = Array(second.unicodeScalars.prefix(longest + 1))
    guard max(left.count, right.count) <= longest, abs(left.count - right.count) <= limit else {
      return nil
    }
    let distance = distance(left, right)
    return distance <= limit ? distance : nil
  }

  /// Longer names are no slips of the pen.
  private static let longest = 64

  /// How many characters have to be added, taken away, changed or swapped with their neighbour.
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, left) in first.enumerated() {
      var current = [row + 1]
      for (column, right) in second.enumerated() {
        let changed = last[column] + (isSame(left, right) ? 0 : 1)
        var best = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left == second[column - 1], right == first[row - 1] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }

  /// Names that differ in case alone are as near as can be.
  private static func isSame(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    first.properties.lowercaseMapping == second.properties.lowercaseMapping
  }
}
