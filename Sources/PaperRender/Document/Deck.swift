import PaperMarkup

/// The slides of a document: the blocks between its rules.
struct Deck {
  /// A slide, with at least one block.
  struct Slide {
    /// All that is on it and beside it, as the template has it.
    let all: ArraySlice<Block>
    /// The first heading; empty if it has none.
    let title: [Inline]
    /// What is on it below the title.
    let content: [Block]
    /// What a speaker says to it.
    let notes: [Block]
    /// Whether it is the one with the title of the whole.
    let isOpening: Bool

    init(_ blocks: ArraySlice<Block>) {
      all = blocks
      var title: [Inline]?
      var (content, notes): ([Block], [Block]) = ([], [])
      var isOpening = false
      for block in blocks {
        switch block {
        case .heading(let level, let line) where title == nil:
          title = line
          isOpening = level == 1
        case .aside(_, let blocks): notes += blocks
        case .paragraph, .heading, .list, .quote, .code, .table, .fields, .rule, .chart, .picture,
          .contents, .notes:
          content.append(block)
        }
      }
      self.title = title ?? []
      self.content = content
      self.notes = notes
      self.isOpening = isOpening
    }
  }

  let slides: [Slide]

  /// Splits the blocks of a document. Two rules in a row make no slide.
  init(_ blocks: [Block]) {
    slides = blocks.split { $0 == .rule }.map(Slide.init)
  }
}
