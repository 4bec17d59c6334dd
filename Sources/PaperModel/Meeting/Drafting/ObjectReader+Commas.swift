/// Commas inside an object.
extension ObjectReader {
  /// Words that, after a comma, begin an addition that extends to the end of the object: "the
  /// report, including its appendices".
  private static let openers = CouncilEnglish.words(
    "which who whose including such as set attached")

  /// Handles the comma after a word.
  mutating func takePause(_ index: Int) throws(DraftingDoubt) {
    guard text.pause(index) == .comma, index + 1 < range.upperBound else { return }
    let next = text.key(index + 1)
    // The comma before "subject to" belongs to that phrase, which is handled with the next word.
    if next == "subject", text.key(index + 2) == "to" { return }
    if CouncilEnglish.months.contains(text.key(index)), text.isNumber(index + 1) { return }
    let isConjunction = CouncilEnglish.conjunctions.contains(next)
    if hasOpenComma {
      if isConjunction { throw text.doubt(.comma, index) }
      return
    }
    if isConjunction {
      guard hasListComma else { throw text.doubt(.comma, index) }
      return
    }
    if endsInComma || Self.openers.contains(next) {
      hasOpenComma = true
      return
    }
    let beginsPhrase =
      text.isBoundary(index + 1) && next != "the" || CouncilEnglish.strayAdverbs.contains(next)
      || next.hasSuffix("ly") && !CouncilEnglish.wordsInLy.contains(next)
    // In "Jane Smith, Director of Public Health" the title is an apposition.
    let isTitle =
      CouncilEnglish.bodies.contains(next) && text.isName(index + 1) && text.isName(index)
    if beginsPhrase || isTitle { throw text.doubt(.comma, index + 1, count: 2) }
    before = .connector
    hasListComma = true
    isListClosed = false
  }
}
