import PaperMarkup
import PaperModel

/// A line of text in a source, as a paragraph prints it: its words, and where each of them is typed.
final class SourceLine {
  /// A part of the text that comes from one inline.
  struct Piece {
    enum Kind {
      case words
      /// Something that only as a whole has a place in the source: a reference, the end of a line.
      case whole(ProseReference?)
    }

    let kind: Kind
    /// Where it is in the text of the line, in UTF-8 offsets.
    let range: Range<Int>
    /// Where it is in the source.
    let place: Range<Int>
    /// Where the outermost markup around it is in the source; the same as `place` without any.
    let outer: Range<Int>
  }

  enum Role: Hashable { case paragraph, heading, item, cell }

  let passage: Passage
  let role: Role
  /// The text, with a sign for each reference.
  private(set) var text: [UInt8] = []
  private(set) var pieces: [Piece] = []

  /// The sign for a reference: U+FFFC.
  static let sign = Array(Prose.Inline.objectReplacement.utf8)

  private lazy var placesInFile = passage.places()
  private lazy var bytes = Array(passage.source.utf8)

  private init(_ inlines: [Prose.Inline], as role: Role, of passage: Passage) {
    self.passage = passage
    self.role = role
    for inline in inlines { add(inline, outer: nil) }
  }

  private func add(_ inline: Prose.Inline, outer: Range<Int>?) {
    func append(_ words: some Collection<UInt8>, _ kind: Piece.Kind) {
      let start = text.count
      text += words
      pieces.append(
        Piece(
          kind: kind, range: start..<text.count, place: inline.place,
          outer: outer ?? inline.place))
    }
    switch inline.content {
    case .text(let words), .code(let words): append(words.utf8, .words)
    case .softBreak, .lineBreak: append([UInt8(ascii: " ")], .whole(nil))
    case .reference(let reference): append(Self.sign, .whole(reference))
    case .emphasis(let content), .strong(let content), .link(_, let content):
      for inner in content { add(inner, outer: outer ?? inline.place) }
    case .note: break
    }
  }

  // MARK: - Lines of a passage

  static func lines(of passage: Passage) -> [SourceLine] {
    var lines: [SourceLine] = []
    add(passage.blocks, as: .paragraph, of: passage, to: &lines)
    return lines.filter { !$0.text.isEmpty }
  }

  private static func add(
    _ blocks: [Prose.Block], as role: Role, of passage: Passage, to lines: inout [SourceLine]
  ) {
    func line(_ inlines: [Prose.Inline], _ role: Role) {
      lines.append(SourceLine(inlines, as: role, of: passage))
    }
    for block in blocks {
      switch block {
      case .paragraph(let inlines): line(inlines, role)
      case .heading(_, let inlines): line(inlines, .heading)
      case .list(let list):
        for item in list.items { add(item, as: .item, of: passage, to: &lines) }
      case .quote(let blocks): add(blocks, as: .item, of: passage, to: &lines)
      case .table(let table):
        line(table.caption, .cell)
        for column in table.columns { line(column, .cell) }
        for cell in table.rows.joined() { add(cell, as: .cell, of: passage, to: &lines) }
      case .code, .picture, .rule: break
      }
    }
  }

  // MARK: - Places

  /// Whether it is Markdown of a file's body, and not the value of a key.
  var isBody: Bool { passage.key == nil }

  /// Where the whole line is in the file.
  var range: InputRange {
    guard let first = pieces.first, let last = pieces.last else { return passage.range }
    return placesInFile(first.outer.lowerBound..<max(first.outer.lowerBound, last.outer.upperBound))
  }

  /// Whether a part of the text is typed without markup or the end of a line in it.
  func isOnePiece(_ wanted: Range<Int>) -> Bool {
    pieces.contains { piece in
      guard case .words = piece.kind else { return false }
      return piece.range.lowerBound <= wanted.lowerBound
        && wanted.upperBound <= piece.range.upperBound
    }
  }

  /// Where a part of the text is typed, with the markup that it holds as a whole; nil where that is not
  /// known.
  func range(of wanted: Range<Int>) -> InputRange? { source(of: wanted).map(placesInFile) }

  /// The same in the text of the passage.
  func offsets(of wanted: Range<Int>) -> Range<Int>? {
    source(of: wanted).map {
      $0.lowerBound - passage.origin..<$0.upperBound - passage.origin
    }
  }

  private func source(of wanted: Range<Int>) -> Range<Int>? {
    guard !wanted.isEmpty else { return point(at: wanted.lowerBound) }
    let touched = pieces.filter { $0.range.overlaps(wanted) }
    guard let first = touched.first, let last = touched.last else { return nil }
    func place(_ piece: Piece) -> Range<Int>? {
      let part = piece.range.clamped(to: wanted)
      let isAlone = touched.count == 1
      // Markup goes with what it is around, but stays where all of its words are replaced.
      guard part != piece.range || isAlone else { return piece.outer }
      guard case .words = piece.kind else { return piece.place }
      return typed(
        part.lowerBound - piece.range.lowerBound..<part.upperBound - piece.range.lowerBound,
        in: piece)
    }
    guard let start = place(first), let end = place(last) else { return nil }
    return start.lowerBound..<max(start.lowerBound, end.upperBound)
  }

  /// Where words are inserted: outside of markup, if its edge is there.
  private func point(at offset: Int) -> Range<Int>? {
    if let inside = pieces.first(where: {
      $0.range.lowerBound < offset && offset < $0.range.upperBound
    }) {
      guard case .words = inside.kind else { return nil }
      let place = typed(
        offset - inside.range.lowerBound..<offset - inside.range.lowerBound + 1, in: inside)
      return place.map { $0.lowerBound..<$0.lowerBound }
    }
    if let before = pieces.last(where: { $0.range.upperBound == offset }) {
      let next = pieces.first { $0.range.lowerBound == offset }
      // Between two pieces of the same markup.
      let end =
        next?.outer == before.outer && before.outer != before.place
        ? before.place.upperBound : before.outer.upperBound
      return end..<end
    }
    return pieces.first.map { $0.outer.lowerBound..<$0.outer.lowerBound }
  }

  /// Where words of a piece are typed, in which characters may be escaped.
  private func typed(_ part: Range<Int>, in piece: Piece) -> Range<Int>? {
    let start = piece.place.lowerBound - passage.origin
    guard start >= 0, start <= bytes.count else { return nil }
    let words = text[piece.range]
    if bytes[start...].starts(with: words) {
      return piece.place.lowerBound + part.lowerBound..<piece.place.lowerBound + part.upperBound
    }
    guard
      let map = TypedText(String(decoding: words, as: UTF8.self), typedFrom: start, in: bytes)
    else { return nil }
    let place = map.place(of: part)
    return place.lowerBound + passage.origin..<place.upperBound + passage.origin
  }
}
