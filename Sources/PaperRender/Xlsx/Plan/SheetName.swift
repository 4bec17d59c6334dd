/// The name on the tab of a sheet: allowed by Excel and unique in the workbook.
package struct SheetName: Hashable, Sendable {
  package let text: String

  fileprivate init(allowed text: String) { self.text = text }
}

/// Generates the names of the sheets of one workbook.
///
/// A name has letters, digits and `_`, begins with a letter and has 31 UTF-16 units at most. It is
/// neither "History", which Excel reserves, nor like a cell reference, such as `PI10`, and it is
/// unique ignoring case.
package struct SheetNames {
  private static let longest = 31
  private var taken: Set<String> = ["history"]
  /// The beginning of a name that would be none without it.
  private let beginning: String

  /// - Parameter beginning: the house's word that begins names which have no letter at their start,
  ///   or are like that of a cell.
  package init(beginning: String) {
    let letters = beginning.unicodeScalars.drop { !Self.isLetter($0) }
    self.beginning = Self.characters(of: String(letters)) + "_"
  }

  /// The allowed and unique name closest to `wish`.
  package mutating func name(_ wish: String) -> SheetName {
    let base = allowed(wish)
    var candidate = Self.cut(base, to: Self.longest)
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      let suffix = "_\(number)"
      candidate = Self.cut(base, to: Self.longest - suffix.utf16.count) + suffix
      number += 1
    }
    return SheetName(allowed: candidate)
  }

  /// Works on scalars, because one character may combine a letter and a mark that is not allowed.
  private func allowed(_ wish: String) -> String {
    let text = Self.characters(of: wish)
    guard text.unicodeScalars.first.map(Self.isLetter) != true || looksLikeCell(text) else {
      return text
    }
    return beginning + text
  }

  /// The characters of a text that a name can have, without a digit of another script at its start.
  private static func characters(of wish: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in wish.unicodeScalars {
      if isLetter(scalar) || (isDigit(scalar) && (!result.isEmpty || scalar.isASCII))
        || (isMark(scalar) && !result.isEmpty && result.last != "_")
      {
        result.append(scalar)
      } else if !result.isEmpty, result.last != "_" {
        result.append("_")
      }
    }
    while result.last == "_" { result.removeLast() }
    return withoutCodes(String(result))
  }

  /// Removes `_` before text such as `x0041`: the `_` before the number of a duplicate name would
  /// complete the escape `_x0041_`, which Excel decodes.
  private static func withoutCodes(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_+(x[0-9A-Fa-f]{4})/) { $0.1 }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var result = text.unicodeScalars
    var count = text.utf16.count
    while count > length, let last = result.popLast() { count -= UTF16.width(last) }
    return String(result)
  }
}
