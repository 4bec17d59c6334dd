import OfficePackage
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// Finds for each change of a Word file what it changes in the sources of the paper.
struct ReviewFinder {
  let source: ReviewedSource
  let reviewed: [ReviewedParagraph]
  let alignment: ReviewAlignment
  let edits: ReviewEdits
  let figures: FigureSource
  let texts: Set<String>
  /// The texts of paragraphs that were added, or moved there.
  private let added: Set<String>
  private var entries: [ReviewEntry] = []
  /// For each paragraph the nearest before and after it that was there and still is, and the nearest before
  /// it that is in the paper today.
  private let keptBefore: [Int?]
  private let keptAfter: [Int?]
  private let foundBefore: [Int?]
  /// The added paragraphs to which another was moved, and the other way round.
  private var moves: [Int: Int] = [:]
  var printed: [PrintedParagraph] { source.paragraphs }

  private init(_ source: ReviewedSource, _ reviewed: [ReviewedParagraph]) {
    self.source = source
    self.reviewed = reviewed
    alignment = ReviewAlignment(reviewed, source.paragraphs)
    edits = ReviewEdits(source)
    figures = FigureSource(source.paper)
    texts = Set(source.paragraphs.map(\.text.singleSpaced))
    added = Set(
      reviewed.filter { $0.original == nil }.compactMap { $0.accepted?.singleSpaced })
    func isKept(_ index: Int) -> Bool {
      reviewed[index].original != nil && reviewed[index].accepted != nil
    }
    keptBefore = Self.nearest(reviewed.indices, isKept)
    keptAfter = Self.nearest(reviewed.indices.reversed(), isKept).reversed()
    let today = alignment.today
    foundBefore = Self.nearest(reviewed.indices) { today[$0] != nil }
  }

  /// For each index the one before it, in the order given, of which something holds.
  private static func nearest(
    _ order: some Sequence<Int>, _ holds: (Int) -> Bool
  ) -> [Int?] {
    var last: Int?
    return order.map { index in
      defer { if holds(index) { last = index } }
      return last
    }
  }

  /// The changes, in the order of the file.
  static func entries(of review: WordReview, in source: ReviewedSource) -> [ReviewEntry] {
    var finder = ReviewFinder(source, review.paragraphs)
    finder.pairMoves()
    var index = 0
    while index < finder.reviewed.count { finder.look(at: &index) }
    finder.lookForMissing()
    for comment in review.loose { finder.add(comment, at: nil) }
    return finder.entries
  }

  // MARK: - Paragraphs

  /// A paragraph that was taken out and one with the same words that was added are one that was moved.
  private mutating func pairMoves() {
    var removed: [String: [Int]] = [:]
    for (index, paragraph) in reviewed.enumerated() {
      if let text = paragraph.original, paragraph.accepted == nil {
        removed[text.singleSpaced, default: []].append(index)
      }
    }
    for (index, paragraph) in reviewed.enumerated() where paragraph.original == nil {
      guard let text = paragraph.accepted?.singleSpaced, let from = removed[text]?.first else {
        continue
      }
      removed[text]?.removeFirst()
      moves[index] = from
      moves[from] = index
    }
  }

  private mutating func look(at index: inout Int) {
    let paragraph = reviewed[index]
    for comment in paragraph.comments { add(comment, at: index) }
    switch (paragraph.original, paragraph.accepted) {
    case (let original?, let accepted?): change(index, from: original, to: accepted)
    case (let original?, nil):
      if moves[index] == nil { remove(index, original) }
    case (nil, let accepted?):
      if let from = moves[index] {
        move(from, to: index, accepted)
      } else {
        return addParagraphs(&index)
      }
    case (nil, nil): break
    }
    index += 1
  }

  private mutating func remove(_ index: Int, _ text: String) {
    let what = "the paragraph '\(Self.short(text))' is taken out"
    let makers = reviewed[index].makers
    guard let today = alignment.today[index] else {
      let isThere = !texts.contains(text.singleSpaced)
      return add(isThere ? .there : .lost, makers, what, at: nil)
    }
    if texts.contains(text.singleSpaced), printed[today].text.singleSpaced == text.singleSpaced {
      let ways = edits.ways(ofRemoving: today)
      return ways.isEmpty
        ? ask(makers, what, at: today, before: text, after: "")
        : add(.text(ways), makers, what, at: printed[today].range)
    }
    add(.lost, makers, what, at: printed[today].range)
  }

  private mutating func move(_ from: Int, to index: Int, _ text: String) {
    let what = "the paragraph '\(Self.short(text))' is moved"
    let makers = reviewed[index].makers
    guard let today = alignment.today[from], printed[today].text.singleSpaced == text.singleSpaced,
      let (other, isAfter) = neighbour(of: index)
    else { return add(.lost, makers, what, at: nil) }
    let isThere =
      isAfter ? printedBefore(today) == other : printedAfter(today) == other
    if isThere { return add(.there, makers, what, at: printed[today].range) }
    let ways = edits.ways(ofMoving: today, beside: other, isAfter: isAfter)
    let note = printed[other].range.map {
      Diagnostic.Note("to \(isAfter ? "after" : "before") this", at: $0)
    }
    let notes = [note].compactMap { $0 }
    ways.isEmpty
      ? add(
        .question, makers, what, at: printed[today].range, notes: notes,
        help: "move it by hand, if its place is in a source")
      : add(.text(ways), makers, what, at: printed[today].range, notes: notes)
  }

  /// The nearest paragraph before one of today that the file had before the changes too.
  private func printedBefore(_ today: Int) -> Int? {
    printed.indices[..<today].last { wasPrinted($0) }
  }

  private func printedAfter(_ today: Int) -> Int? {
    printed.indices[(today + 1)...].first { wasPrinted($0) }
  }

  private func wasPrinted(_ today: Int) -> Bool {
    let text = printed[today].text.singleSpaced
    return !text.isEmpty && !added.contains(text)
  }

  /// A paragraph of today beside which an added one is, and whether the added one is after it.
  func neighbour(of index: Int) -> (today: Int, isAfter: Bool)? {
    let place = reviewed[index].place
    if let before = keptBefore[index], reviewed[before].place == place,
      let today = alignment.today[before], !printed[today].stretches.isEmpty
    {
      return (today, true)
    }
    if let after = keptAfter[index], reviewed[after].place == place,
      let today = alignment.today[after]
    {
      return (today, false)
    }
    return nil
  }

  /// Paragraphs that were added one after another at one place.
  private mutating func addParagraphs(_ index: inout Int) {
    let start = index
    var added: [Int] = []
    while index < reviewed.count, reviewed[index].original == nil, moves[index] == nil,
      reviewed[index].place == reviewed[start].place
    {
      if index > start { for comment in reviewed[index].comments { add(comment, at: index) } }
      added.append(index)
      index += 1
    }
    addParagraphs(added)
  }

  mutating func addParagraphs(_ added: [Int]) {
    let new = added.filter { alignment.today[$0] == nil }
    for index in added where alignment.today[index] != nil {
      add(.there, reviewed[index].makers, "", at: nil)
    }
    guard let first = new.first else { return }
    let texts = new.map { index in
      AddedText(
        text: reviewed[index].accepted ?? "", isItem: reviewed[index].isItem,
        level: reviewed[index].outlineLevel)
    }
    let makers = new.flatMap { reviewed[$0].makers }
    let what =
      texts.count == 1
      ? "a paragraph is added: '\(texts[0].text.singleSpaced)'"
      : "\(texts.count) paragraphs are added: "
        + texts.prefix(Self.mostTexts).map { "'\($0.text.singleSpaced)'" }.joined(separator: ", ")
        + (texts.count > Self.mostTexts ? " and others" : "")
    guard let (today, isAfter) = neighbour(of: first) else {
      return add(
        .question, makers, what, at: range(near: first),
        help: "add it by hand, if its place is in a source")
    }
    let ways = edits.ways(ofAdding: texts, beside: today, isAfter: isAfter)
    guard !ways.isEmpty else {
      return add(
        .question, makers, what, at: range(near: first),
        help: "what is around it is made of other facts: add it by hand")
    }
    add(
      .text(ways), makers, what, at: printed[today].range,
      help: isAfter ? "after this" : "before this")
  }

  /// The most added paragraphs that are told in one finding.
  private static let mostTexts = 5

  // MARK: - Comments

  mutating func add(_ comment: ReviewComment, at index: Int?) {
    let what = "'\(comment.text)'"
    let today = index.flatMap { index in
      alignment.today[index] ?? neighbour(of: index)?.today
    }
    guard let today, let line = printed[today].stretches.first?.first?.line else {
      return add(
        .comment([]), [comment.maker], what,
        at: index.flatMap { range(near: $0) } ?? today.flatMap { range(nearToday: $0) })
    }
    let notes = printed[today].stretches.flatMap { $0 }.compactMap {
      ReviewNote(comment, before: $0.line, in: source.inputs.files)
    }
    add(
      notes.first?.isThere ?? false ? .there : .comment(notes.prefix(1).map(\.plan)),
      [comment.maker], what, at: line.range)
  }

  // MARK: - Telling

  mutating func add(
    _ kind: ReviewEntry.Kind, _ makers: [ReviewMaker], _ what: String, at range: InputRange?,
    notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    let entry = ReviewEntry(kind, by: makers, what, at: range, notes: notes, help: help)
    // A figure of which several words were changed is one question.
    if case .question = kind, let last = entries.last, last.isSameQuestion(as: entry) { return }
    entries.append(entry)
  }

  /// The place of the nearest paragraph before one of the file.
  func range(near index: Int) -> InputRange? {
    let before = alignment.today[index] == nil ? foundBefore[index] : index
    return before.flatMap { alignment.today[$0] }.flatMap { range(nearToday: $0) }
  }

  func range(nearToday today: Int) -> InputRange? {
    printed.indices[...today].last { printed[$0].range != nil }.flatMap { printed[$0].range }
      .map(\.startPoint)
  }

  static func words(_ old: String, _ new: String) -> String {
    let (before, after) = (old.singleSpaced, new.singleSpaced)
    if before.isEmpty, after.isEmpty { return "a space is changed" }
    if before.isEmpty { return "'\(after)' is added" }
    return after.isEmpty ? "'\(before)' is taken out" : "'\(before)' becomes '\(after)'"
  }

  /// The first words of a text.
  static func short(_ text: String) -> String {
    let words = text.singleSpaced.split(separator: " ")
    return words.count <= 9 ? text.singleSpaced : words.prefix(8).joined(separator: " ") + " …"
  }
}
