/// A list of words: in lower case, except for abbreviations in capitals. Each is a file in `Words/` that begins
/// with what the list is for.
///
/// A list never makes a wording certain: a word that is in no list is taken as part of the name of
/// a thing, and a word that can also be a verb makes the wording doubtful.
enum WordList: Int, CaseIterable {
  case determiners
  case possessives
  case pronouns
  case pluralsWithoutS
  case auxiliaries
  case relatives
  case conjunctions
  case subordinators
  case strayAdverbs
  case adverbsBeforeVerbs
  case wordsInLy
  case firmPrepositions
  case timePrepositions
  case particles
  case unfinishedBesides
  case finishedDeterminers
  case nounsBeforeTo
  case verbsBeforeTo
  case participles
  case participlesOfThings
  case participlesBeforeTo
  case participlesAfterAs
  case records
  case nounsBeforeAs
  case nounsOfWork
  case nounsBeforePrinciple
  case nounsBeforeWith
  case feelings
  case purposes
  case circumstances
  case circumstancesWithArticle
  case partsOfDocuments
  case months
  case units
  case numbers
  case nextOrLast
  case bodies
  case besideBodies
  case powers
  case besidePowers
  case countedThings
  case abbreviations
  case verbs
  case verbsAndNouns
  case transitiveVerbs
  case outcomes
  case finiteVerbs
  case finiteVerbsAndNouns
  case wordsInIng
  case wordsInEd
  case verbLikeNouns
  case adverbsOfFrequency
  case additionOpeners
  case decisions
  case stopWords
  case acronyms

  /// The form of its entries.
  var form: EntryForm { self == .acronyms ? .abbreviation : .word }

  /// The case in words with hyphens: the name of its file, and of its key in `board.yaml`.
  var name: String {
    let bytes = "\(self)".utf8.reduce(into: [UInt8]()) { name, letter in
      let isCapital = (0x41...0x5A).contains(letter)
      if isCapital { name.append(UInt8(ascii: "-")) }
      name.append(isCapital ? letter | 0x20 : letter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
