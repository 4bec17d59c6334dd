/// A name on a tab that Excel allows and that no other sheet of the workbook has.
package struct SheetName: Hashable, Sendable {
  package let text: String

  fileprivate init(allowed text: String) { self.text = text }
}

/// Makes the names of the sheets of one workbook.
///
/// A name has letters, digits and `_`, begins with a letter, has 31 UTF-16 units at most, is not
/// "History", which Excel keeps for itself, and differs from all others also when case does not
/// count.
package struct SheetNames {
  private static let longest = 31
  private var taken: Set<String> = ["history"]

  package init() {}

  /// The nearest allowed and unique name.
  package mutating func name(_ wish: String) -> SheetName {
    let base = Self.allowed(wish)
    var candidate = Self.cut(base, to: Self.longest)
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      let suffix = "_\(number)"
      candidate = Self.cut(base, to: Self.longest - suffix.utf16.count) + suffix
      number += 1
    }
    return SheetName(allowed: candidate)
  }

  private static func allowed(_ wish: String) -> String {
    var result = ""
    for character in wish {
      if character.isLetter || character.isNumber {
        result.append(character)
      } else if !result.isEmpty, result.last != "_" {
        result.append("_")
      }
    }
    while result.last == "_" { result.removeLast() }
    return result.first?.isLetter == true ? result : "Sheet_" + result
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var result = text
    while result.utf16.count > length { result.removeLast() }
    return result
  }
}
