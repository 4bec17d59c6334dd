package import PaperModel

/// The English words that the program goes by: its own lists (`Words/`), with what a board adds.
///
/// A class, because every word of a workspace refers to it.
package final class EnglishWords: Sendable {
  /// The program's own lists.
  package static let builtIn = EnglishWords(besides: [])

  /// The lists, each at its raw value.
  private let sets: [Set<String>]
  /// Words that cannot end a phrase.
  let unfinished: Set<String>
  /// The verbs that can be turned into the passive: the program's, then the board's.
  package let decisionVerbs: [CouncilVerb]
  /// The same by their base form, spelled with -ise and with -ize.
  private let verbs: [String: CouncilVerb]
  /// The words to suggest for an abbreviation that has to be written out.
  package let acronymMeanings: [String: String]
  /// Slips that a spelling checker passes because each is a word.
  package let slips: [PhraseReplacement]
  /// Words that are none without an apostrophe.
  package let missingApostrophes: [PhraseReplacement]
  /// Names of bodies, benefits and documents that are often misspelt.
  package let misspeltNames: [PhraseReplacement]

  /// The program's lists with those of a board. Entries that no list can hold are left out; the
  /// reader of `board.yaml` reports them.
  package static func adding(_ additions: [WordAddition]) -> EnglishWords {
    additions.isEmpty ? builtIn : EnglishWords(besides: additions)
  }

  private init(besides additions: [WordAddition]) {
    let added = Dictionary(grouping: additions, by: \.list).mapValues { $0.map(\.entry) }
    let sets = WordList.allCases.map {
      Set(WordFile.words(of: $0.name)).union(added[$0.name] ?? [])
    }
    func lines<Entry>(of list: LineList, _ read: (Substring) -> Entry?) -> [Entry] {
      let own = WordFile.lines(of: list.rawValue)
      return (own + (added[list.rawValue] ?? []).map { $0[...] }).compactMap(read)
    }
    self.sets = sets
    decisionVerbs = lines(of: .decisionVerbs, CouncilVerb.init(line:))
    verbs = Dictionary(decisionVerbs.flatMap(\.spellings).map { ($0.base, $0) }) { _, last in last }
    acronymMeanings = Dictionary(
      lines(of: .acronymMeanings, PhraseReplacement.init(line:)).map { ($0.phrase, $0.replacement) }
    ) { _, last in last }
    slips = lines(of: .slips, PhraseReplacement.init(line:))
    missingApostrophes = lines(of: .missingApostrophes, PhraseReplacement.init(line:))
    misspeltNames = lines(of: .misspeltNames, PhraseReplacement.init(line:))
    let begins: [WordList] = [
      .unfinishedBesides, .determiners, .firmPrepositions, .timePrepositions, .conjunctions,
      .auxiliaries, .relatives,
    ]
    unfinished = begins.reduce(into: Set<String>()) { $0.formUnion(sets[$1.rawValue]) }
      .subtracting(sets[WordList.finishedDeterminers.rawValue])
  }

  /// The words of a list.
  subscript(_ list: WordList) -> Set<String> { sets[list.rawValue] }

  /// The verb with this base form in lower case, spelled with -ise or -ize; nil for any other word.
  func verb(_ word: some StringProtocol) -> CouncilVerb? { verbs[String(word)] }

  /// The verb with a third-person form such as "notes"; nil for any other word.
  func verb(inThirdPerson word: String) -> CouncilVerb? {
    if word.hasSuffix("ies") { return verb(word.dropLast(3) + "y") }
    return word.hasSuffix("s") && !word.hasSuffix("ys") ? verb(word.dropLast()) : nil
  }

  /// Whether an abbreviation, in capitals, needs no explanation.
  package func isKnown(acronym: String) -> Bool { self[.acronyms].contains(acronym) }
}
