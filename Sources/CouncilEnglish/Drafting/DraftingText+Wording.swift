import PaperMarkup
import PaperModel

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

  private func wording(_ pieces: [ClauseTurner.Piece]) -> [Prose.Inline] {
    var wording: [Prose.Inline] = []
    for piece in pieces {
      switch piece {
      case .kept(let range): for inline in inlines.stretch(range) { wording.appendMerging(inline) }
      case .added(let words): wording.appendMerging(.text(words))
      }
    }
    if endsInColon { wording.appendMerging(.text(":")) }
    return wording.capitalisingStart()
  }
}
