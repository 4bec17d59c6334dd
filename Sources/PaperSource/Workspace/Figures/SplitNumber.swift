import PaperMarkup
import PaperModel

/// A number that its thousands comma has divided between two fields of a row, since it was not put
/// in quotes: `1,844` is read as 1 and 844, and `6.8% (15,010)` as `6.8% (15` and `010)`.
struct SplitNumber {
  /// What the field after the figure is for, which decides how much evidence is needed.
  enum Neighbour {
    /// The text that is printed in place of the figure.
    case shownAs
    /// Another text, such as a note: a number alone says nothing there.
    case text
    /// Another figure: one of three digits may well stand there, unless it begins with 0.
    case figure
  }

  /// The text as it was meant: `1,844`.
  let meant: String
  /// The number of fields that it takes up.
  let fieldCount: Int
  /// Whether it is a number alone, which can be written without a comma.
  private let isPlain: Bool

  /// Nil if the fields are not the pieces of one number.
  /// - Parameters:
  ///   - figure: the text of the field of the figure.
  ///   - next: the texts of the fields after it, in order.
  init?(_ figure: String, next: [String], as neighbour: Neighbour) {
    let text = figure.trimmingWhiteSpace
    guard let piece = next.first?.trimmingWhiteSpace, Self.continues(piece),
      let digits = Self.endingDigits(of: text), digits.first != "0",
      text.hasOpenBracket || !Self.isSame(text, piece)
    else { return nil }
    let before = text.dropLast(digits.count)
    let isBracket = before.last == "(" && text.hasOpenBracket
    guard isBracket || before.unicodeScalars.allSatisfy({ "£-−+<>≤≥=".unicodeScalars.contains($0) })
    else { return nil }
    switch neighbour {
    case .shownAs: break
    case .text: guard isBracket || piece.isNumberAlone else { return nil }
    case .figure: guard isBracket || piece.first == "0" else { return nil }
    }
    var meant = "\(text),\(piece)"
    var count = 2
    var last = piece
    for more in next.dropFirst().map(\.trimmingWhiteSpace) {
      guard neighbour != .figure, last.utf8.count == 3, Self.continues(more), more.isNumberAlone
      else { break }
      meant += ",\(more)"
      (last, count) = (more, count + 1)
    }
    self.meant = meant
    fieldCount = count
    isPlain = !isBracket && last.utf8.count == 3
  }

  /// Quick negative test: false means that the field after a figure certainly continues none.
  static func mayContinue(_ next: String) -> Bool {
    next.utf8.first { $0 > UInt8(ascii: " ") }.map { isDigit($0) || $0 >= 0x80 } ?? false
  }

  /// How to write it.
  func help(inWorkbook: Bool) -> String {
    if inWorkbook { return "write '\(meant)' into one cell" }
    return isPlain
      ? "write '\(meant.filter { $0 != "," })', or '\"\(meant)\"' in quotes"
      : "write '\"\(meant)\"' in quotes"
  }

  /// Whether both fields hold the same number, the one perhaps rounded: `844` and `844 people`.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    guard let first = FigureValue(parsing: first).number,
      let second = FigureValue(parsing: second).number, let distance = second - first
    else { return false }
    return distance.magnitude < 1
  }

  /// The digits at the end of a text, if they are one to three and no part of a longer number.
  private static func endingDigits(of text: String) -> Substring? {
    let digits = text.utf8.reversed().prefix(while: isDigit).count
    guard (1...3).contains(digits) else { return nil }
    let before = text.utf8.dropLast(digits).last
    guard before != UInt8(ascii: "."), before != UInt8(ascii: ",") else { return nil }
    return text.suffix(digits)
  }

  /// Whether a text begins with exactly three digits.
  private static func continues(_ text: String) -> Bool {
    text.utf8.prefix(4).prefix(while: isDigit).count == 3
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension String {
  /// Whether it ends within a bracket.
  fileprivate var hasOpenBracket: Bool {
    guard let open = lastIndex(of: "(") else { return false }
    return !self[open...].contains(")")
  }

  /// Whether it holds digits and the signs of a number alone.
  fileprivate var isNumberAlone: Bool {
    unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ".%) ".unicodeScalars.contains($0) }
  }
}
