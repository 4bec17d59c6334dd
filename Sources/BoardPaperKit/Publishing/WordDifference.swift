/// How two versions of a text differ, word by word.
package struct WordDifference: Equatable, Sendable {
  /// A part of a passage. Lines are joined by line ends.
  package enum Piece: Equatable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// A place at which the texts differ, with some words around it.
  package struct Passage: Equatable, Sendable {
    /// The heading above it; nil where there is none.
    package let heading: String?
    package let pieces: [Piece]
  }

  package let passages: [Passage]

  /// The number of words that are shown around a change.
  private static let context = 6
  private static let lineEnd: Substring = "\n"

  /// - Parameters:
  ///   - before: the text as Markdown, or in lines.
  ///   - after: the later text.
  package init(_ before: String, _ after: String) {
    let (old, new) = (Self.words(before), Self.words(after))
    var groups: [[SequenceDifference<Substring>.Change]] = []
    for change in SequenceDifference(old, new).changes {
      if let last = groups.last?.last, Self.isNear(new[last.new.upperBound..<change.new.lowerBound])
      {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    var headings = Headings(new)
    passages = groups.map { changes in
      Passage(
        heading: headings.heading(before: changes.first?.new.lowerBound ?? 0),
        pieces: Self.pieces(of: changes, old, new))
    }
  }

  /// The words of a text, with the ends of its lines.
  private static func words(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.split(whereSeparator: \.isWhitespace) + [lineEnd]
    }
  }

  /// Whether two changes with these words between them are shown in one passage.
  private static func isNear(_ words: ArraySlice<Substring>) -> Bool {
    words.count <= 2 * context && !words.contains(lineEnd)
  }

  private static func pieces(
    of changes: [SequenceDifference<Substring>.Change], _ old: [Substring], _ new: [Substring]
  ) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ words: ArraySlice<Substring>, _ make: (String) -> Piece) {
      if !words.isEmpty { pieces.append(make(text(words))) }
    }
    var place = changes.first.map { context(before: $0.new.lowerBound, in: new) } ?? 0
    for change in changes {
      add(new[place..<change.new.lowerBound], Piece.same)
      add(old[change.old], Piece.removed)
      add(new[change.new], Piece.added)
      place = change.new.upperBound
    }
    add(new[place..<context(after: place, in: new)], Piece.same)
    return pieces
  }

  /// The first of the words on the same line that are shown before a change.
  private static func context(before place: Int, in words: [Substring]) -> Int {
    var start = place
    while start > 0, place - start < context, words[start - 1] != lineEnd { start -= 1 }
    return start
  }

  private static func context(after place: Int, in words: [Substring]) -> Int {
    var end = place
    while end < words.count, end - place < context, words[end] != lineEnd { end += 1 }
    return end
  }

  /// The words as text: those of a line with a space between them.
  private static func text(_ words: ArraySlice<Substring>) -> String {
    words.split(separator: lineEnd, omittingEmptySubsequences: false)
      .map { $0.joined(separator: " ") }.joined(separator: "\n")
  }
}

/// The headings of a text in Markdown, asked for from its beginning to its end.
private struct Headings {
  private let words: [Substring]
  private var place = 0
  private var last: String?

  init(_ words: [Substring]) { self.words = words }

  /// The heading above the line of a word. Must be called in ascending order.
  mutating func heading(before limit: Int) -> String? {
    while place < limit {
      let end = words[place...].firstIndex(of: "\n") ?? words.count
      guard end < limit else { break }
      let line = words[place..<end]
      if let mark = line.first, mark.allSatisfy({ $0 == "#" }), line.count > 1 {
        last = line.dropFirst().joined(separator: " ")
      }
      place = end + 1
    }
    return last
  }
}
