/// Expressions of time.
extension DraftingText {
  /// Whether an expression of time begins at an index: "July", "31 March", "the next meeting".
  func isTime(_ index: Int) -> Bool {
    let key = key(index)
    if english[.months].contains(key) { return true }
    if isYear(index) { return true }
    if isNumber(index) {
      let next = self.key(index + 1)
      return english[.units].contains(next) || english[.months].contains(next)
        || english[.nextOrLast].contains(next)
    }
    if english[.nextOrLast].contains(key) { return true }
    guard english[.determiners].contains(key) else { return false }
    return english[.nextOrLast].contains(self.key(index + 1)) || isTimeOfNoun(index + 1)
  }

  /// Whether a day is named: "5 February", "the 5th", "Monday".
  func isDay(_ index: Int) -> Bool {
    let first = key(index) == "the" ? index + 1 : index
    return words[safe: first]?.isNumber == true || key(first).hasSuffix("day")
  }

  /// "a year", "the summer", "a further period".
  private func isTimeOfNoun(_ index: Int) -> Bool {
    let key = key(index)
    return english[.units].contains(key) || english[.months].contains(key)
      || ["period", "further", "financial", "municipal", "calendar"].contains(key)
  }

  /// `2018`, `2018/19`, `2016-2019`, with any dash.
  func isYear(_ index: Int) -> Bool {
    let key = key(index)
    guard key.utf8.count >= 4, key.hasPrefix("19") || key.hasPrefix("20") else { return false }
    return key.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || "/-–".unicodeScalars.contains($0)
    }
  }

  /// Whether the word is a number, in figures or in words.
  func isNumber(_ index: Int) -> Bool {
    words[safe: index]?.isNumber == true || english[.numbers].contains(key(index))
  }
}
