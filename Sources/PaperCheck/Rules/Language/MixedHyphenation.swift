import PaperModel

extension Rule {
  /// Finds words that one document writes with and without a hyphen.
  static let mixedHyphenation = ofDocuments(
    "mixed-hyphenation", .note, in: .language,
    page: Page(
      finds: "A word with a hyphen in one place of a document and without in another.",
      why: "A search finds only half of them, and readers wonder whether two things are meant.",
      example: "Work is ongoing. In recognition of on-going inequalities the Board agreed.",
      instead: "Work is ongoing. In recognition of ongoing inequalities the Board agreed.",
      doubt: """
        Sometimes wrong where one of them is in the title of a law or in somebody else's words. \
        Pairs that mean two things, such as *re-form* and *reform*, are left alone.
        """)
  ) { checked in checked.documents.flatMap(Hyphenation.findings) }
}

private enum Hyphenation {
  private struct Use {
    let line: ProseLine
    let word: ProseWord
    let isHyphenated: Bool
  }

  static func findings(in document: ProseDocument) -> [Finding] {
    var uses: [String: [Use]] = [:]
    for line in document.lines {
      for (index, form) in line.forms.enumerated() where form.isHyphenated {
        guard let key = joined(form.folded), line.isLanguage(index) else { continue }
        uses[key, default: []].append(Use(line: line, word: line.words[index], isHyphenated: true))
      }
    }
    guard !uses.isEmpty else { return [] }
    let sieve = WordPrefilter(uses.keys)
    for line in document.lines {
      for (index, form) in line.forms.enumerated()
      where sieve.mayHold(form.folded) && uses[form.folded] != nil && line.isLanguage(index) {
        uses[form.folded]?.append(Use(line: line, word: line.words[index], isHyphenated: false))
      }
    }
    return uses.sorted { $0.key < $1.key }.flatMap { findings($0.value) }
  }

  /// Reports the rarer of the two forms.
  private static func findings(_ uses: [Use]) -> [Finding] {
    let hyphenated = uses.filter(\.isHyphenated)
    let closed = uses.filter { !$0.isHyphenated }
    let isClosedUsual = closed.count >= hyphenated.count
    guard let usual = (isClosedUsual ? closed : hyphenated).first, !closed.isEmpty else {
      return []
    }
    return (isClosedUsual ? hyphenated : closed).map { use in
      Finding(
        "'\(use.word.text)' is '\(usual.word.text)' elsewhere in this document",
        at: use.line.range(use.word.span),
        notes: [.init("the other form", at: usual.line.range(usual.word.span))],
        help: "write it one way")
    }
  }

  /// The word without its hyphen, if it has two parts; nil for other words and for those whose
  /// meaning depends on the hyphen.
  private static func joined(_ word: String) -> String? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count > 1 && $0.allSatisfy(\.isLetter) }) else {
      return nil
    }
    let joined = parts.joined()
    return twoMeanings.contains(joined) ? nil : joined
  }

  private static let twoMeanings: Set = [
    "reform", "resign", "recover", "represent", "release", "recreation", "remark", "resent",
    "resort", "reserve", "recount", "redress", "repress", "recollect", "resound", "restrain",
    "unionised", "coop", "prefix", "relay", "rebound", "retreat", "recreate", "overall",
  ]
}
