/// The source of a template with its tags found, and each replaced by a character that CommonMark
/// passes on as it is.
///
/// A section tag that is alone on its line becomes a comment of one line, which is a block wherever
/// it stands; any other tag becomes a letter to the parser. The lines stay as many as they are.
struct TaggedSource: Sendable {
  /// What the parser reads.
  let text: String
  let tags: [TemplateTag]
  let problems: [TemplateProblem]
  /// For each line, the columns in `text` behind its tags, and by how much the source is longer.
  private let growth: [[(column: Int, by: Int)]]

  static let mostTags = 65_000

  /// Reads a template; in one that is a line no tag becomes a block.
  init(_ template: String, isLine: Bool = false) {
    let source = SourceText(template)
    var scanner = TagScanner(source)
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(source.scalars.count)
    var growth: [[(column: Int, by: Int)]] = []
    for line in 1...source.lineCount {
      let range = source.range(ofLine: line)
      let first = scanner.tags.count
      let places = scanner.scan(range)
      let isBlock = !isLine && Self.isBlock(scanner.tags[first...], places, range, source.scalars)
      var copied = range.lowerBound
      var column = 1
      var grown: [(column: Int, by: Int)] = []
      for (offset, place) in places.enumerated() {
        let mark = Self.mark(of: first + offset)
        let marks = isBlock ? Array("<!--".unicodeScalars) + [mark] + "-->".unicodeScalars : [mark]
        text.append(contentsOf: source.scalars[copied..<place.lowerBound].lazy.map(Self.unmarked))
        text.append(contentsOf: marks)
        column += place.lowerBound - copied + marks.count
        grown.append((column, place.count - marks.count))
        copied = place.upperBound
      }
      text.append(contentsOf: source.scalars[copied..<range.upperBound].lazy.map(Self.unmarked))
      if line < source.lineCount { text.append("\n") }
      growth.append(grown)
    }
    self.text = String(text)
    self.growth = growth
    tags = scanner.tags
    problems = scanner.problems
  }

  /// The number of the tag that a character stands for.
  func tag(at scalar: Unicode.Scalar) -> Int? {
    guard scalar.value >= Self.firstMark else { return nil }
    let index = Int(scalar.value - Self.firstMark)
    return tags.indices.contains(index) ? index : nil
  }

  /// The number of the tag that a piece of HTML stands for.
  func tag(ofHTML html: String) -> Int? {
    let scalars = Array(html[...].trimmed.unicodeScalars)
    guard scalars.count == 8, html.hasPrefix("<!--") else { return nil }
    return tag(at: scalars[4])
  }

  /// The place in the template of a place in `text`.
  func place(of position: TextPosition) -> TextPosition {
    guard growth.indices.contains(position.line - 1) else { return position }
    let before = growth[position.line - 1].prefix { $0.column <= position.column }
    return TextPosition(
      line: position.line, column: before.reduce(position.column) { $0 + $1.by })
  }

  static let firstMark: UInt32 = 0xF0000

  private static func mark(of index: Int) -> Unicode.Scalar {
    Unicode.Scalar(firstMark + UInt32(min(index, mostTags))) ?? "\u{FFFD}"
  }

  /// A character that stands for no tag; those that could are reported.
  private static func unmarked(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.value < firstMark ? scalar : "\u{FFFD}"
  }

  /// Whether a line holds a section tag alone, apart from the signs of quotes.
  private static func isBlock(
    _ tags: ArraySlice<TemplateTag>, _ places: [Range<Int>], _ line: Range<Int>,
    _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard tags.count == 1, let tag = tags.first, tag.kind != .hole, let place = places.first else {
      return false
    }
    return scalars[line.lowerBound..<place.lowerBound].allSatisfy { [" ", "\t", ">"].contains($0) }
      && scalars[place.upperBound..<line.upperBound].allSatisfy { [" ", "\t"].contains($0) }
  }
}
