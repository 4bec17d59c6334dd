import PaperModel

extension Rule {
  /// Finds paragraphs that are in a document twice, and items that are in a list twice.
  static let repeatedText = ofDocuments(
    "repeated-text", .warning, in: .language,
    page: Page(
      finds:
        "A paragraph of a document, or an item of a list, is there a second time, word for word.",
      why: """
        It was pasted twice. Readers look for the difference, and one of the two may later be changed \
        without the other.
        """,
      example: """
        - Support for young people
        - Advice for employers
        - Support for young people
        """,
      instead: "Leave the second one out.",
      doubt: """
        Seldom: of paragraphs that are not next to each other it is a note, since forms and motions say \
        things again. Paragraphs of fewer than twelve words, and items of fewer than three, are left \
        alone, and so are tables, headings and what several sections have in common.
        """
    )
  ) { checked in
    var first: [Repeatable: (line: ProseLine, index: Int)] = [:]
    var section = 0
    return checked.prose.enumerated().compactMap { index, line in
      if line.isHeading { section += 1 }
      guard let key = Repeatable(line, section: section) else { return nil }
      guard let known = first.updateValue((line, index), forKey: key) else { return nil }
      // A form or a motion may well say something again further down.
      return Finding(
        key.isOfList || known.index == index - 1 ? nil : .note,
        key.isOfList
          ? "this item is in the list already" : "this paragraph is in the section already",
        at: line.range(line.wholeSpan),
        notes: [Diagnostic.Note("the other one", at: known.line.range(known.line.wholeSpan))])
    }
  }
}

/// What makes two lines the same: their words, and where they are.
private struct Repeatable: Hashable {
  let words: [String]
  let document: String
  /// The number of headings before it.
  let section: Int
  /// The place of the list; nil for a paragraph.
  let list: InputRange?

  var isOfList: Bool { list != nil }

  init?(_ line: ProseLine, section: Int) {
    switch line.role {
    case .paragraph where line.words.count >= 12 && line.passage.key == nil: list = nil
    case .item where line.words.count >= 3: list = line.passage.range
    default: return nil
    }
    document = line.document
    self.section = section
    // The figures that are looked up are the same where their references are.
    words = line.folded + line.figures.map { "\($0.reference.value)" }
  }
}

extension ProseLine {
  fileprivate var wholeSpan: Range<Int> { 0..<text.utf8.count }
}
