import CouncilEnglish

/// Interns the words of a workspace: each distinct word is analysed once.
final class WordForms {
  private let english: EnglishWords
  private var forms: [Substring: WordForm] = [:]

  init(_ english: EnglishWords) { self.english = english }

  /// The interned form of a word as typed.
  func form(of word: Substring) -> WordForm {
    if let form = forms[word] { return form }
    // The key has storage of its own, so that it does not keep the whole line in memory.
    let form = WordForm(String(word), english)
    forms[form.text[...]] = form
    return form
  }
}

/// A word independent of its context. Properties that several rules need are computed once.
final class WordForm {
  private let english: EnglishWords
  let text: String
  /// The word in lower case, with straight apostrophes.
  let folded: String
  let isCapitalised: Bool
  /// Whether the word is a connecting word of names; see ``NameWord/isSmall(_:)``.
  let isSmall: Bool
  /// Whether the word has two adjacent capitals.
  let hasCapitals: Bool

  init(_ text: String, _ english: EnglishWords) {
    self.english = english
    self.text = text
    folded = text.folded
    isCapitalised = text.isCapitalised
    isSmall = NameWord.isSmall(text)
    hasCapitals = text.hasCapitals
  }

  /// The form in which names are compared; see ``NameWord/stem(_:)``.
  private(set) lazy var nameStem = NameWord.stem(text)

  /// The word as typed, with straight apostrophes.
  private(set) lazy var straight =
    text.utf8.contains { $0 >= 0x80 } ? text.replacing("\u{2019}", with: "'") : text

  /// The stems of the word, or of each part if it is hyphenated.
  private(set) lazy var stems = english.stems(of: folded)

  /// Whether the word has a possessive ending.
  private(set) lazy var isPossessive = NameWord.bare(text[...]).endIndex < text.endIndex

  /// Whether the word is all capitals, and has at least two.
  private(set) lazy var isInCapitals =
    isCapitalised && text.utf8.count > 1
    && text.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "-" || $0 == "'" }

  /// Whether the word contains a hyphen.
  private(set) lazy var isHyphenated = text.utf8.contains(UInt8(ascii: "-"))

  /// Whether the word contains a letter.
  private(set) lazy var hasLetter = text.contains(where: \.isLetter)
}

extension StringProtocol {
  /// Whether the text has two adjacent ASCII capitals.
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
