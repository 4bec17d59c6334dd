import PaperMarkup
package import PaperModel

/// The English words that the program goes by: its own lists (`Words/`), with what a board adds.
///
/// A class, because every word of a workspace refers to it. Each list is made when it is first asked for, since
/// most commands ask for few.
package final class EnglishWords: Sendable {
  /// The program's own lists.
  package static let builtIn = EnglishWords(besides: [])

  /// The lists, each at its raw value.
  private let sets: [Lazily<Set<String>>]
  private let verbs: Lazily<Verbs>
  private let replacements: [LineList: Lazily<[PhraseReplacement]>]
  private let lazyUnfinished: Lazily<Set<String>>

  /// The verbs that can be turned into the passive: the program's, then the board's; and by their
  /// base form, spelled with -ise and with -ize.
  private typealias Verbs = (all: [CouncilVerb], named: [String: CouncilVerb])

  /// The program's lists with those of a board. Entries that no list can hold are left out; the
  /// reader of `board.yaml` reports them.
  package static func adding(_ additions: [WordAddition]) -> EnglishWords {
    additions.isEmpty ? builtIn : EnglishWords(besides: additions)
  }

  private init(besides additions: [WordAddition]) {
    let added = Dictionary(grouping: additions, by: \.list).mapValues { $0.map(\.entry) }
    let sets = WordList.allCases.map { list in
      Lazily(Set(WordFile.words(of: list.name)).union(added[list.name] ?? []))
    }
    self.sets = sets
    @Sendable func lines(of list: LineList) -> [Substring] {
      WordFile.lines(of: list.rawValue) + (added[list.rawValue] ?? []).map { $0[...] }
    }
    verbs = Lazily(Self.verbs(in: lines(of: .decisionVerbs)))
    replacements = Dictionary(
      uniqueKeysWithValues: LineList.allCases.map { list in
        (list, Lazily(lines(of: list).compactMap(PhraseReplacement.init(line:))))
      })
    lazyUnfinished = Lazily(
      Self.unfinishing.reduce(into: Set<String>()) { $0.formUnion(sets[$1.rawValue].value) }
        .subtracting(sets[WordList.finishedDeterminers.rawValue].value))
  }

  private static let unfinishing: [WordList] = [
    .unfinishedBesides, .determiners, .firmPrepositions, .timePrepositions, .conjunctions,
    .auxiliaries, .relatives,
  ]

  private static func verbs(in lines: [Substring]) -> Verbs {
    let all = lines.compactMap(CouncilVerb.init(line:))
    return (
      all, Dictionary(all.flatMap(\.spellings).map { ($0.base, $0) }) { _, last in last }
    )
  }

  /// The words of a list.
  subscript(_ list: WordList) -> Set<String> { sets[list.rawValue].value }

  /// Words that cannot end a phrase.
  var unfinished: Set<String> { lazyUnfinished.value }

  /// The verbs that can be turned into the passive: the program's, then the board's.
  package var decisionVerbs: [CouncilVerb] { verbs.value.all }

  /// The verb with this base form in lower case, spelled with -ise or -ize; nil for any other word.
  func verb(_ word: some StringProtocol) -> CouncilVerb? { verbs.value.named[String(word)] }

  /// The verb with a third-person form such as "notes"; nil for any other word.
  func verb(inThirdPerson word: String) -> CouncilVerb? {
    if word.hasSuffix("ies") { return verb(word.dropLast(3) + "y") }
    return word.hasSuffix("s") && !word.hasSuffix("ys") ? verb(word.dropLast()) : nil
  }

  /// Whether an abbreviation, in capitals, needs no explanation.
  package func isKnown(acronym: String) -> Bool { self[.acronyms].contains(acronym) }

  /// The words to suggest for an abbreviation that has to be written out; nil if they are not known.
  package func meaning(ofAcronym letters: String) -> String? {
    phrases(.acronymMeanings).last { $0.phrase == letters }?.replacement
  }

  /// Slips that a spelling checker passes because each is a word.
  package var slips: [PhraseReplacement] { phrases(.slips) }

  /// Words that are none without an apostrophe.
  package var missingApostrophes: [PhraseReplacement] { phrases(.missingApostrophes) }

  /// Names of bodies, benefits and documents that are often misspelt.
  package var misspeltNames: [PhraseReplacement] { phrases(.misspeltNames) }

  private func phrases(_ list: LineList) -> [PhraseReplacement] {
    replacements[list]?.value ?? []
  }
}
