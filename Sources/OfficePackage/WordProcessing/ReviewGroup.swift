/// A paragraph as it is in the file, with the changes in it.
struct ReviewLine {
  struct Piece {
    let text: String
    let isInOriginal: Bool
    let isInAccepted: Bool
    let makers: [ReviewMaker]
  }

  /// The mark at the end of a paragraph. Without it the text goes on in the next paragraph.
  struct End {
    var isInOriginal = true
    var isInAccepted = true
    var makers: [ReviewMaker] = []

    var isWhole: Bool { isInOriginal && isInAccepted }
  }

  private(set) var pieces: [Piece] = []
  private(set) var marks: [String] = []
  private(set) var comments: [ReviewComment] = []
  var end = End()
  var outlineLevel: Int?
  var isItem = false

  mutating func add(_ piece: Piece) { pieces.append(piece) }
  mutating func add(mark name: String) { marks.append(name) }
  mutating func add(_ comment: ReviewComment) { comments.append(comment) }
}

/// Paragraphs of a file of which the marks between them were changed, and the paragraphs that they were and
/// are.
struct ReviewGroup {
  private var lines: [ReviewLine] = []
  private var place = ReviewedParagraph.Place.text

  mutating func add(_ line: ReviewLine, at place: ReviewedParagraph.Place) {
    lines.append(line)
    self.place = place
  }

  /// A piece, with the numbers of the paragraphs that it was and is in.
  private struct Placed {
    let piece: ReviewLine.Piece
    let line: Int
    let old: Int
    let new: Int
  }

  /// A paragraph as it was or as it is.
  private struct Side {
    var text = ""
    /// The first of the file's paragraphs with text of it, and the last.
    var first = 0
    var last = 0
    var partner: Int?

    var lines: ClosedRange<Int> { first...max(first, last) }
  }

  /// The paragraphs: each that was there with the one that it became, by the text that both share.
  var paragraphs: [ReviewedParagraph] {
    guard !lines.isEmpty else { return [] }
    var (placed, old, new): ([Placed], [Side], [Side]) = ([], [Side()], [Side()])
    for (index, line) in lines.enumerated() {
      for piece in line.pieces {
        placed.append(Placed(piece: piece, line: index, old: old.count - 1, new: new.count - 1))
        if piece.isInOriginal { old[old.count - 1].text += piece.text }
        if piece.isInAccepted { new[new.count - 1].text += piece.text }
      }
      old[old.count - 1].last = index
      new[new.count - 1].last = index
      guard index < lines.count - 1 else { break }
      if line.end.isInOriginal { old.append(Side(first: index + 1)) }
      if line.end.isInAccepted { new.append(Side(first: index + 1)) }
    }
    pair(&old, &new, placed)
    return put(old, new, placed)
  }

  private func pair(_ old: inout [Side], _ new: inout [Side], _ placed: [Placed]) {
    struct Shared: Hashable {
      let old: Int
      let new: Int
    }
    var shared: [Shared: Int] = [:]
    for item in placed where item.piece.isInOriginal && item.piece.isInAccepted {
      shared[Shared(old: item.old, new: item.new), default: 0] += item.piece.text.utf8.count
    }
    for (couple, _) in shared.sorted(by: {
      ($1.value, $0.key.old, $0.key.new) < ($0.value, $1.key.old, $1.key.new)
    }) where old[couple.old].partner == nil && new[couple.new].partner == nil {
      old[couple.old].partner = couple.new
      new[couple.new].partner = couple.old
    }
    // A text that was replaced as a whole, in the same paragraphs of the file.
    var free: [ClosedRange<Int>: Int] = [:]
    for index in new.indices where new[index].partner == nil && !new[index].text.isBlank {
      free[new[index].lines] = index
    }
    for index in old.indices where old[index].partner == nil && !old[index].text.isBlank {
      guard let same = free.removeValue(forKey: old[index].lines) else { continue }
      old[index].partner = same
      new[same].partner = index
    }
  }

  private func put(_ old: [Side], _ new: [Side], _ placed: [Placed]) -> [ReviewedParagraph] {
    let couples =
      old.indices.map { Couple(old: $0, new: old[$0].partner) }
      + new.indices.filter { new[$0].partner == nil }.map { Couple(old: nil, new: $0) }
    let owners = owners(of: couples, old, new, placed)
    // Where the pieces of each paragraph of the file begin.
    var starts = [Int](repeating: placed.count, count: lines.count + 1)
    for (index, item) in placed.enumerated().reversed() { starts[item.line] = index }
    for line in lines.indices.reversed() { starts[line] = min(starts[line], starts[line + 1]) }

    var result: [(start: Int, paragraph: ReviewedParagraph)] = []
    for (number, couple) in couples.enumerated() {
      let sides: [Side] = [couple.old.map { old[$0] }, couple.new.map { new[$0] }].compactMap { $0 }
      guard sides.contains(where: { !$0.text.isBlank }) else { continue }
      let reach = sides.map(\.lines)
      let from = reach.map(\.lowerBound).min() ?? 0
      let to = reach.map(\.upperBound).max() ?? from
      let span = placed[starts[from]..<starts[to + 1]]
      let mine = owners[number] ?? []
      let changes = changes(span, old: couple.old, new: couple.new)
      let isWhole = couple.old == nil || couple.new == nil
      let makers = isWhole ? changes.flatMap(\.makers) + mine.flatMap { lines[$0].end.makers } : []
      let start =
        span.first { item in
          couple.new.map { item.piece.isInAccepted && item.new == $0 }
            ?? (item.piece.isInOriginal && item.old == couple.old)
        }?.line ?? from
      result.append(
        (
          start,
          ReviewedParagraph(
            marks: mine.flatMap { lines[$0].marks },
            original: couple.old.map { old[$0].text }, accepted: couple.new.map { new[$0].text },
            changes: isWhole ? [] : changes, makers: makers.unique, place: place,
            outlineLevel: lines[start].outlineLevel, isItem: lines[start].isItem,
            comments: mine.flatMap { lines[$0].comments })
        ))
    }
    return result.enumerated().sorted { ($0.1.start, $0.0) < ($1.1.start, $1.0) }
      .map(\.element.paragraph)
  }

  /// A paragraph as it was, and as it is.
  private struct Couple {
    let old: Int?
    let new: Int?
  }

  /// The paragraphs of the file, with their marks and comments, that belong to each couple: those with text
  /// of it, and those without any text to the one before.
  private func owners(
    of couples: [Couple], _ old: [Side], _ new: [Side], _ placed: [Placed]
  ) -> [Int: [Int]] {
    var (coupleOfOld, coupleOfNew): ([Int: Int], [Int: Int]) = ([:], [:])
    for (number, couple) in couples.enumerated() {
      let isBlank =
        (couple.old.map { old[$0].text.isBlank } ?? true)
        && (couple.new.map { new[$0].text.isBlank } ?? true)
      guard !isBlank else { continue }
      if let old = couple.old { coupleOfOld[old] = number }
      if let new = couple.new { coupleOfNew[new] = number }
    }
    var owner: [Int: Int] = [:]
    for item in placed where owner[item.line] == nil && !item.piece.text.isBlank {
      owner[item.line] = item.piece.isInOriginal ? coupleOfOld[item.old] : coupleOfNew[item.new]
    }
    var last = lines.indices.lazy.compactMap { owner[$0] }.first
    var owners: [Int: [Int]] = [:]
    for line in lines.indices {
      last = owner[line] ?? last
      if let last { owners[last, default: []].append(line) }
    }
    return owners
  }

  /// What was changed between a paragraph as it was and as it is.
  private func changes(_ placed: ArraySlice<Placed>, old: Int?, new: Int?) -> [ReviewedParagraph
    .Change]
  {
    var changes: [ReviewedParagraph.Change] = []
    var (removed, added): (String, String) = ("", "")
    var makers: [ReviewMaker] = []
    // How much of the paragraph as it was has been passed.
    var passed = 0
    func end() {
      if !removed.isEmpty || !added.isEmpty {
        changes.append(
          ReviewedParagraph.Change(
            offset: passed - removed.utf8.count, old: removed, new: added, makers: makers.unique))
      }
      (removed, added, makers) = ("", "", [])
    }
    for item in placed {
      let wasHere = item.piece.isInOriginal && item.old == old
      let isHere = item.piece.isInAccepted && item.new == new
      switch (wasHere, isHere) {
      case (true, true):
        end()
        passed += item.piece.text.utf8.count
      case (true, false):
        removed += item.piece.text
        passed += item.piece.text.utf8.count
      case (false, true): added += item.piece.text
      case (false, false): continue
      }
      if wasHere != isHere { makers += item.piece.makers }
    }
    end()
    return changes
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension [ReviewMaker] {
  /// Each once, in their order.
  package var unique: [ReviewMaker] {
    var seen: Set<ReviewMaker> = []
    return filter { seen.insert($0).inserted }
  }
}
