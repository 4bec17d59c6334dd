import PaperMarkup
package import PaperModel

/// What the codes mean that are in the figures of a table, such as `[x]`: a line below it, only where
/// there are any.
package struct ShorthandLegend {
  /// The codes in the order of their first use.
  private var codes: [Shorthand] = []

  package init() {}

  package mutating func add(_ code: Shorthand) {
    if !codes.contains(code) { codes.append(code) }
  }

  /// Adds the codes in a figure as it was typed.
  mutating func add(codesIn figure: String) {
    guard figure.utf8.contains(UInt8(ascii: "[")) else { return }
    for word in figure.split(whereSeparator: \.isWhitespace) {
      Shorthand(parsing: word).map { add($0) }
    }
  }

  /// The line in the words of the house; nil for no codes.
  package func line(_ words: HouseWorkbook) -> String? {
    guard !codes.isEmpty else { return nil }
    let meanings = codes.map { "\($0) \(words.meaning(of: $0))" }.joined(separator: ", ")
    let opening = words.sentence(.codes)
    return opening.isEmpty ? meanings : "\(opening) \(meanings)"
  }

  /// The line as a block below a table.
  func blocks(_ house: House) -> [Block] {
    line(house.workbook).map { [.paragraph([.text($0)])] } ?? []
  }
}
