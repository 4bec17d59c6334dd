import PaperMarkup

/// What a page is about, in a sentence or two, for search engines and other lists of pages: the first text
/// of the document that is longer than a label.
enum PageDescription {
  /// In characters. Search engines show about so many.
  private static let length = 160
  /// The fewest characters that say something.
  private static let least = 40

  static func text(of document: Document) -> String {
    let first = paragraphs(document.blocks).first { $0.count >= least && !$0.hasPrefix("http") }
    return shortened(first ?? document.title)
  }

  private static func paragraphs(_ blocks: [Block]) -> some Sequence<String> {
    blocks.lazy.compactMap { block in
      if case .paragraph(let line) = block { line.plainText } else { nil }
    }
  }

  /// The text up to the last word that fits.
  private static func shortened(_ text: String) -> String {
    let line = text.singleSpaced
    guard line.count > length else { return line }
    let start = line.prefix(length - 1)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }
}
