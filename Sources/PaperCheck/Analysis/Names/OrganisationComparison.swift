/// Compares words of a line with a registered name whose words have the same stems, in any order.
struct OrganisationComparison {
  /// How the words differ from the name; nil if they are not a form of it.
  private(set) var variation: OrganisationMention.Variation?
  /// The possessive ending of the last word that the name does not have.
  private(set) var ending: Substring = ""

  init(_ typed: ArraySlice<NameLine.Word>, _ form: OrganisationForm, in line: ProseLine) {
    let words = Array(typed)
    guard words.count == form.words.count else { return }
    guard words.map(\.form.nameStem) == form.stems else {
      let joints = words.dropFirst().flatMap(\.joint).sorted()
      variation =
        words.count > 1 && Self.isNamed(words) && Self.areOneName(words)
          && joints == form.joints.dropFirst().joined().sorted() ? .wording : nil
      return
    }
    var isLikeInCase = true
    var isLikeInSigns = true
    var isLike = true
    for (index, word) in words.enumerated() {
      let right = form.words[index]
      let straight = word.form.straight[...]
      if straight == right { continue }
      let bare = NameWord.bare(straight)
      if bare.count < straight.count {
        if index < words.count - 1, !right.hasSuffix("'s") { return }
        if index == words.count - 1, bare.lowercased() == right.lowercased() {
          ending = word.form.text.suffix(2)
          if bare != right { isLikeInCase = false }
          continue
        }
      }
      if straight.lowercased() == right.lowercased() {
        isLikeInCase = false
      } else {
        isLike = isLike && Self.letters(straight) == Self.letters(right)
        isLikeInSigns = false
      }
    }
    if Self.hasComma(words), !form.text.contains(",") { return }
    let joints = words.indices.dropFirst().map { words[$0].joint }
    let isLikeInJoints = joints == Array(form.joints.dropFirst())
    if !isLikeInSigns || !isLikeInJoints {
      let isWord = words.count == 1
      guard Self.isNamed(words), !(isWord && !isLike) else { return }
      variation = isLikeInSigns ? .wording : .spelling(isCertain: isLike && isLikeInJoints)
    } else if isLikeInCase && Self.haveSmallJoints(words) {
      variation = .some(.none)
    } else if Self.isMiscased(words, form, in: line) {
      variation = .casing
    }
  }

  /// Whether words in another case are meant as the name.
  private static func isMiscased(
    _ words: [NameLine.Word], _ form: OrganisationForm, in line: ProseLine
  ) -> Bool {
    guard form.kind != .unit, let first = words.first else { return false }
    if words.count > 1 {
      let isShouted = words.allSatisfy { $0.form.text.allSatisfy { !$0.isLowercase } }
      return !isShouted
        && words.contains { $0.form.isCapitalised && !line.startsSentence($0.index) }
    }
    // Names such as Compass are also ordinary words. Abbreviations of three letters or more are
    // not.
    guard form.words[0].allSatisfy(\.isUppercase), form.text.count > 2 else { return false }
    guard first.form.isCapitalised else {
      return !first.form.text.contains { "aeiouy".contains($0) }
    }
    return form.text.count > 4 || !line.startsSentence(first.index)
  }

  private static func isNamed(_ words: [NameLine.Word]) -> Bool {
    words.allSatisfy { $0.form.isCapitalised || $0.form.text.first?.isNumber == true }
  }

  private static func areOneName(_ words: [NameLine.Word]) -> Bool {
    words.dropFirst().allSatisfy { !$0.hasComma && !$0.hasArticle }
      && words.dropLast().allSatisfy { !$0.form.isPossessive }
  }

  private static func hasComma(_ words: [NameLine.Word]) -> Bool {
    words.dropFirst().contains(where: \.hasComma)
  }

  private static func haveSmallJoints(_ words: [NameLine.Word]) -> Bool {
    words.dropFirst().allSatisfy(\.isJointSmall)
  }

  private static func letters(_ word: some StringProtocol) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
