/// The start of an object.
extension ObjectReader {
  /// Checks how the object begins.
  func checkStart() throws(DraftingDoubt) {
    let first = range.lowerBound
    let key = text.key(first)
    if CouncilEnglish.possessives.contains(key), !followsAnother {
      throw text.doubt(.pronoun, first, count: 2)
    }
    if CouncilEnglish.pronouns.contains(key)
      || CouncilEnglish.relatives.contains(key) && key != "that"
    {
      throw text.doubt(.clause, first, count: 2)
    }
    if DraftingText.isVerbInIng(key), !text.isName(first) {
      throw text.doubt(.clause, first, count: 2)
    }
    try checkArticle()
  }

  /// Checks that a singular noun has an article, a name, a number or an owner; "Note report" has
  /// none.
  private func checkArticle() throws(DraftingDoubt) {
    for index in range {
      let key = text.key(index)
      if text.isDeterminer(index) || key.isEmpty || key == "that" || text.words[index].isNumber
        || key.hasSuffix("'s")
      {
        return
      }
      guard endsPhrase(index) || CouncilEnglish.participles.contains(text.key(index + 1)) else {
        continue
      }
      if CouncilEnglish.countedThings.contains(key) { throw text.doubt(.article, index) }
      return
    }
  }
}
