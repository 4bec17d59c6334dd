import PaperMarkup
import PaperModel

extension Rule {
  /// Finds slides with more text than can be read from the back of a room.
  static let overfullSlide = ofBriefings(
    "overfull-slide", .note, in: .structure,
    page: Page(
      finds: """
        A slide has more than 16 lines, a line being 70 characters: a paragraph, an item or a row of a \
        table takes at least one.
        """,
      why: """
        With so much on it the type becomes small, and the audience reads instead of listening. What \
        does not fit at all goes on on a second slide.
        """,
      example: """
        ## What partners did

        - … (seventeen items)
        """,
      instead: "Make two slides of it, or move what is only said into the notes after `Note:`.",
      doubt: """
        It counts characters and does not measure them, so that it can be off by a line or two.
        """
    )
  ) { slides in
    slides.compactMap { slide -> Finding? in
      let lines = slide.content.slideLines(width: SlideMeasure.width)
      guard lines > SlideMeasure.lines else { return nil }
      return Finding(
        "this slide has about \(lines) lines, and \(SlideMeasure.lines) can be read well",
        at: slide.title?.range ?? slide.range,
        help: "make two slides of it, or move text into its notes")
    }
  }
}

/// How much a slide holds in type that can be read in a room.
private enum SlideMeasure {
  /// The number of lines below the title.
  static let lines = 16
  /// The number of characters in a line.
  static let width = 70
  /// The usual number of characters of a word with the space after it.
  static let word = 6
}

extension [Prose.Block] {
  /// The approximate number of lines on a slide.
  /// - Parameter width: the number of characters in a line.
  fileprivate func slideLines(width: Int) -> Int {
    reduce(0) { $0 + $1.slideLines(width: Swift.max(width, 8)) }
  }
}

extension Prose.Block {
  fileprivate func slideLines(width: Int) -> Int {
    switch self {
    case .paragraph(let line), .heading(_, let line): line.plainText.count / width + 1
    case .list(let list): list.items.reduce(0) { $0 + $1.slideLines(width: width - 4) }
    case .quote(let blocks): blocks.slideLines(width: width - 4)
    case .code(let code): code.split(whereSeparator: \.isNewline).count
    case .table(let table):
      // Columns get room by what is in them, so that a row is as if its cells were one text.
      table.rows.reduce(1) { sum, row in
        let letters = row.reduce(0) { $0 + $1.wordCount } * SlideMeasure.word
        return sum
          + Swift.max(letters / width + 1, row.map { $0.slideLines(width: width) }.max() ?? 1, 1)
      }
    // As much as a picture of usual proportions takes beside text.
    case .picture: 6
    case .rule: 1
    }
  }
}
