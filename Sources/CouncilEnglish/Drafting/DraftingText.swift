import PaperMarkup
import PaperModel

/// A recommendation split into words, each with its range in the plain text.
///
/// All offsets are in Unicode scalars from 0. Text in brackets, in quotation marks or in code is
/// treated as a name, whatever its words are; such words have an empty key.
struct DraftingText: Sendable {
  let english: EnglishWords
  let inlines: [Prose.Inline]
  let words: [DraftingWord]
  /// The end of the text before the final full stop, semicolon or colon.
  let end: Int
  /// Whether it ends in a colon.
  let endsInColon: Bool
  /// Why the text cannot be parsed as a sentence; nil if it can.
  let fault: DraftingDoubt?

  private let scalars: [Unicode.Scalar]

  init(_ inlines: [Prose.Inline], by english: EnglishWords) {
    var flat = FlatText()
    flat.append(inlines)
    var reader = DraftingWordReader(
      scalars: flat.scalars, code: flat.code, english: english)
    var words = reader.words()
    endsInColon = words.last?.pause == .colon
    // In a list of recommendations written as one sentence, the last but one ends in "; and".
    if words.count > 1, words.last?.key == "and", words[words.count - 2].pause.isBreak {
      words.removeLast()
    }
    self.english = english
    self.inlines = inlines
    self.words = words
    scalars = flat.scalars
    end = words.last?.end ?? 0
    let fault = reader.isUnbalanced ? words.indices.last : nil
    let place = Self.sentenceEnd(in: words) ?? fault
    self.fault = place.map {
      DraftingDoubt(
        .sentences, words: Self.text(of: words[$0].range, in: flat.scalars), at: words[$0].range)
    }
  }

  /// The first word before the last that ends a sentence, or that is only a dash.
  private static func sentenceEnd(in words: [DraftingWord]) -> Int? {
    words.indices.first {
      let isLast = $0 == words.count - 1
      return words[$0].interrupts || words[$0].pause == .exclamation
        || !isLast && (words[$0].pause == .stop || words[$0].pause == .colon)
    }
  }

  private static func text(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(text)
  }

  /// The word in lower case; empty for an index out of range and for a word that is marked as a
  /// name.
  func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  func pause(_ index: Int) -> DraftingWord.Pause {
    words.indices.contains(index) ? words[index].pause : .none
  }

  /// Whether a word other than the first begins with a capital letter.
  func isName(_ index: Int) -> Bool {
    index > 0 && words.indices.contains(index) && words[index].isCapitalised
  }

  /// The range of some words in the plain text, without the punctuation after the last.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard let first = words[safe: range.lowerBound], let last = words[safe: range.upperBound - 1],
      first.range.lowerBound <= last.end
    else { return 0..<0 }
    return first.range.lowerBound..<last.end
  }

  /// A doubt about some words; indexes out of range are ignored.
  func doubt(_ reason: DraftingDoubt.Reason, _ first: Int, count: Int = 1) -> DraftingDoubt {
    guard !words.isEmpty else { return DraftingDoubt(reason, words: "", at: 0..<0) }
    let start = min(max(first, 0), words.count - 1)
    let place = range(start..<min(start + max(count, 1), words.count))
    return DraftingDoubt(reason, words: Self.text(of: place, in: scalars), at: place)
  }
}

extension Array {
  /// The element at an index; nil if it is out of range.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// The plain text of inlines, with the ranges of code in it.
private struct FlatText {
  var scalars: [Unicode.Scalar] = []
  var code: [Range<Int>] = []

  mutating func append(_ inlines: [Prose.Inline]) {
    for inline in inlines {
      switch inline.content {
      case .text(let text): scalars.append(contentsOf: text.unicodeScalars)
      case .reference: scalars.append(contentsOf: Prose.Inline.objectReplacement.unicodeScalars)
      case .code(let text):
        let start = scalars.count
        scalars.append(contentsOf: text.unicodeScalars)
        code.append(start..<scalars.count)
      case .softBreak, .lineBreak: scalars.append(" ")
      case .emphasis(let content), .strong(let content), .link(_, let content): append(content)
      // The text of a note is not part of the sentence.
      case .note: break
      }
    }
  }
}

/// Classifies words in their context.
extension DraftingText {
  func isDeterminer(_ index: Int) -> Bool {
    // The letter of "Appendix A" is not a determiner.
    english[.determiners].contains(key(index)) && !(key(index) == "a" && isName(index))
  }

  /// Whether a word after a verb shows that the word before it is a verb: "the", "it", "that",
  /// "how".
  func beginsObject(_ index: Int) -> Bool {
    let key = key(index)
    return english[.determiners].contains(key) || english[.pronouns].contains(key)
      || english[.relatives].contains(key)
  }

  func isRelative(_ index: Int) -> Bool { english[.relatives].contains(key(index)) }

  /// Whether the word is a plural noun in lower case: "partners".
  func isPlural(_ index: Int) -> Bool {
    let key = key(index)
    if english[.pluralsWithoutS].contains(key) { return true }
    return key.hasSuffix("s") && !key.hasSuffix("ss") && !key.hasSuffix("'s")
      && !key.hasSuffix("us")
      && !key.hasSuffix("is") && key.utf8.count > 3
  }

  /// Whether "to" is followed by a verb, or by a word that may be a verb.
  func isInfinitive(_ index: Int) -> Bool {
    guard key(index) == "to", key(index - 1) != "subject", let next = words[safe: index + 1] else {
      return false
    }
    return !next.key.isEmpty && !next.isNumber && !next.isCapitalised && !isDeterminer(index + 1)
      && next.key != "date" && !isPlural(index + 1) && !english.isVerbInIng(next.key)
      && !english[.pronouns].contains(next.key) && !english.isAbstractNoun(next.key)
  }

  /// Whether no phrase can end in this word: "of", "the", "may", but not "May".
  func isUnfinished(_ index: Int) -> Bool {
    let key = key(index)
    let mayBeName = english[.auxiliaries].contains(key) || key == "a"
    return english.unfinished.contains(key) && !(isName(index) && mayBeName)
  }

  /// Whether a phrase may begin at this word, or the sentence ends before it, so that what comes
  /// before is complete.
  func isBoundary(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return true }
    let key = key(index)
    return isUnfinished(index) && !isDeterminer(index)
      || english[.subordinators].contains(key) || key == "including"
  }
}

/// Assembles the wording of a Resolution.
extension DraftingText {
  /// The wording to follow "RESOLVED that the Board:", without the words before its verb.
  func worded() -> [Prose.Inline] {
    let opening = DraftingOpening(self)
    guard let start = words[safe: opening.count]?.range.lowerBound, start < end else {
      return asItStands()
    }
    guard opening.form == .infinitive, hasAnotherInfinitive(behind: opening.count) else {
      return wording([.kept(start..<end)])
    }
    // "To note the report and to endorse the plan": "to" is dropped from both or from neither.
    do throws(DraftingDoubt) {
      var pieces: [ClauseTurner.Piece] = []
      var behind: Int?
      for clause in try ClauseFinder(text: self, opening: opening).clauses() {
        if let behind { pieces.append(.kept(joint(from: behind, to: clause.start))) }
        let place = range(clause.start..<max(clause.rest.upperBound, clause.start + 1))
        pieces.append(.kept(place))
        behind = place.upperBound
      }
      return wording(pieces)
    } catch {
      return asItStands()
    }
  }

  /// The wording as typed, except for its final punctuation and the capital at its start.
  func asItStands() -> [Prose.Inline] {
    guard let start = words.first?.range.lowerBound, start < end else { return [] }
    return wording([.kept(start..<end)])
  }

  /// Whether a comma or a conjunction, followed by "to", occurs somewhere after a word.
  private func hasAnotherInfinitive(behind index: Int) -> Bool {
    words.indices.dropFirst(index + 1).contains {
      key($0) == "to"
        && (pause($0 - 1).isBreak || english[.conjunctions].contains(key($0 - 1)))
    }
  }

  /// The wording in the passive subjunctive.
  func turned(hasParts: Bool) throws(DraftingDoubt) -> [Prose.Inline] {
    guard let last = words.indices.last else { throw doubt(.empty, 0) }
    if let fault { throw fault }
    if endsInColon, !hasParts { throw doubt(.unfinished, last) }
    if let start = startOfSubjunctive {
      return wording([.kept(words[start].range.lowerBound..<end)])
    }
    let clauses = try ClauseFinder(text: self, opening: DraftingOpening(self)).clauses()
    var pieces: [ClauseTurner.Piece] = []
    var behind: Int?
    var clauseEnd = 0
    for clause in clauses {
      if let behind {
        // The conjunction between two clauses stays between them. If the first clause does not end
        // in its verb, a comma is needed so that the second is not read as part of it.
        if case .kept? = pieces.last, pause(clauseEnd) == .none { pieces.append(.added(",")) }
        pieces.append(.kept(joint(from: behind, to: clause.start)))
      }
      let turner = ClauseTurner(
        text: self, clause: clause, followsAnother: behind != nil, hasParts: hasParts)
      pieces += try turner.pieces()
      behind = range(clause.rest).upperBound
      clauseEnd = clause.rest.upperBound - 1
    }
    return wording(pieces)
  }

  /// The range from the end of a clause to the first word of the next, without a "to" before it.
  private func joint(from end: Int, to clause: Int) -> Range<Int> {
    let first = key(clause - 1) == "to" ? clause - 1 : clause
    let start = words[safe: first]?.range.lowerBound ?? end
    return end..<max(end, start)
  }

  /// The start of a recommendation that is already worded as a Resolution: "That the report be
  /// noted"; nil for any other.
  var startOfSubjunctive: Int? {
    let opening = DraftingOpening(self)
    let start = opening.sentence
    guard opening.count == 0, start < words.count, start > 0 || isDeterminer(0),
      isSubjunctive(start..<words.count)
    else { return nil }
    return start
  }

  /// The pieces in one line, which begins with a capital unless it is to start as its first piece
  /// does.
  func wording(
    _ pieces: [ClauseTurner.Piece], startingAsIs: Bool = false
  ) -> [Prose.Inline] {
    var wording: [Prose.Inline] = []
    for piece in pieces {
      switch piece {
      case .kept(let range): for inline in inlines.stretch(range) { wording.appendMerging(inline) }
      case .added(let words): wording.appendMerging(.text(words))
      }
    }
    if endsInColon { wording.appendMerging(.text(":")) }
    return startingAsIs ? wording : wording.capitalisingStart()
  }
}
