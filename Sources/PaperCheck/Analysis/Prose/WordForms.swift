/// The words of a workspace, each once, however often it stands there.
final class WordForms {
  private var forms: [Substring: WordForm] = [:]

  /// A word as it is typed.
  func form(of word: Substring) -> WordForm {
    if let form = forms[word] { return form }
    // The text of a key is its own, lest it keeps the line in memory.
    let form = WordForm(String(word))
    forms[form.text[...]] = form
    return form
  }
}

/// A word by itself: what rules ask of it wherever it stands is found out once.
final class WordForm {
  let text: String
  /// In lower case, with straight apostrophes.
  let folded: String
  let isCapitalised: Bool
  /// Whether it is one of those between the words of a name; see ``NameWord/isSmall(_:)``.
  let isSmall: Bool
  /// Whether it has two capitals side by side.
  let hasCapitals: Bool

  init(_ text: String) {
    self.text = text
    folded = text.folded
    isCapitalised = text.isCapitalised
    isSmall = NameWord.isSmall(text)
    hasCapitals = text.hasCapitals
  }

  /// The form in which names are compared; see ``NameWord/stem(_:)``.
  private(set) lazy var nameStem = NameWord.stem(text)

  /// As it is typed, with straight apostrophes.
  private(set) lazy var straight =
    text.utf8.contains { $0 >= 0x80 } ? text.replacing("\u{2019}", with: "'") : text

  /// What is left of it, and of each word that is joined in it, without endings.
  private(set) lazy var stems = WordStem.stems(of: folded)

  /// Whether the mark of possession stands at its end.
  private(set) lazy var isPossessive = NameWord.bare(text[...]).endIndex < text.endIndex

  /// Whether it is of capitals, of two or more.
  private(set) lazy var isInCapitals =
    isCapitalised && text.utf8.count > 1
    && text.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "-" || $0 == "'" }

  /// Whether a hyphen is in it.
  private(set) lazy var isHyphenated = text.utf8.contains(UInt8(ascii: "-"))

  /// Whether a letter is in it.
  private(set) lazy var hasLetter = text.contains(where: \.isLetter)
}

extension StringProtocol {
  /// Whether two capitals of plain letters stand side by side.
  var hasCapitals: Bool {
    var last = false
    for byte in utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      if isCapital, last { return true }
      last = isCapital
    }
    return false
  }
}
