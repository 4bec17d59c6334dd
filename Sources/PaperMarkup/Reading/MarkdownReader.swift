/// Reads an author's Markdown: CommonMark with GitHub's tables and footnotes.
///
/// HTML is kept as plain text and an image as its alternative text; both are reported. An image alone in
/// its paragraph is a picture, where the text may have some. A comment
/// that is a block is the author's own remark and is left out. Titles of links and the languages of
/// code blocks are dropped.
package enum MarkdownReader {
  /// Reads blocks without references.
  package static func read(_ text: String) -> MarkdownDocument<Never> {
    read(text, references: [])
  }

  /// Reads blocks.
  /// - Parameter references: the references in the text, sorted and disjoint; they are never read
  ///   as markup.
  /// - Parameter readsPictures: whether an image alone in its paragraph is read as a picture, and a
  ///   paragraph above a table that begins with `Table:` as its caption.
  package static func read<Reference>(
    _ text: String, references: [PlacedReference<Reference>], readsPictures: Bool = false
  ) -> MarkdownDocument<Reference> {
    if references.isEmpty, let line = PlainLine(text) {
      let inline = Written<Reference>.Inline(.text(line.text), at: line.place)
      return MarkdownDocument(
        blocks: [PlacedBlock(block: .paragraph([inline]), lines: 1...1)], notes: [],
        unsupported: [], misplaced: [], captions: [], remarks: [])
    }
    let source = SourceLines(Mask.mask(references.map { $0.place }, in: text))
    let document = NotedText(source)
    var reader = WrittenReader(
      source, references: references.shifted(into: source), readsPictures: readsPictures)
    var blocks: [PlacedBlock<Reference>] = []
    for node in document.root.children {
      let lines = lines(of: node, in: source)
      for block in reader.blocks(of: node) {
        blocks.append(PlacedBlock(block: block, lines: lines))
      }
    }
    blocks = reader.joined(blocks.map(\.block)).map { joined in
      let lines = blocks[joined.from].map(\.lines)
      return PlacedBlock(
        block: joined.block,
        lines: (lines.first?.lowerBound ?? 1)...(lines.last?.upperBound ?? 1))
    }
    var notes: [PlacedNote<Reference>] = []
    for definition in document.definitions {
      guard let paragraph = definition.paragraph else { continue }
      let last = source.range(ofLine: lines(of: paragraph, in: source).upperBound)
      let start = source.start(of: paragraph)
      notes.append(
        PlacedNote(
          content: reader.inlines(of: paragraph.children),
          place: source.given(start..<max(start, last.upperBound))))
    }
    return MarkdownDocument(
      blocks: blocks, notes: notes,
      unsupported: UnsupportedFinder.find(
        in: document, source: source, allowsPictures: readsPictures
      )
      .map { $0.typed(in: text, masked: !references.isEmpty) },
      misplaced: reader.misplaced,
      captions: reader.captions.sorted { $0.place.lowerBound < $1.place.lowerBound },
      remarks: reader.remarks)
  }

  /// Reads one line without references.
  package static func readLine(_ text: String) -> MarkdownLine<Never> {
    readLine(text, references: [])
  }

  /// Reads one line, in which only inline markup is recognised: `1.`, `-`, `#` and `>` at its start
  /// are text. Line ends within it are spaces.
  package static func readLine<Reference>(
    _ text: String, references: [PlacedReference<Reference>]
  ) -> MarkdownLine<Reference> {
    let line = LineSource(Mask.mask(references.map { $0.place }, in: text))
    var reader = WrittenReader(line.source, references: references.shifted(into: line.source))
    let inlines = reader.inlines(of: line.nodes)
    return MarkdownLine(
      inlines: inlines,
      unsupported: UnsupportedFinder.find(inLine: line)
        .map { $0.typed(in: text, masked: !references.isEmpty) },
      misplaced: reader.misplaced)
  }

  /// The lines of a block without trailing blank lines, counted from 1.
  private static func lines(of node: SyntaxNode, in source: SourceLines) -> ClosedRange<Int> {
    let first = max(node.firstLine, 1)
    var last = min(max(node.htmlLastLine ?? node.lastLine, first), max(source.lineCount, first))
    while last > first, source.isBlank(line: last) { last -= 1 }
    return first...last
  }
}

/// A text that is a single line without any possible markup: common, and needs no parser. It begins
/// with a letter, so it can only be a paragraph.
private struct PlainLine {
  let text: String
  let place: Range<Int>

  init?(_ text: String) {
    var text = text
    let length: Int? = text.withUTF8 { bytes in
      guard let first = bytes.first, (0x61...0x7A).contains(first | 0x20) else { return nil }
      var line = bytes[...]
      if line.last == UInt8(ascii: "\n") { line.removeLast() }
      guard line.allSatisfy(Self.isPlain) else { return nil }
      while line.last == UInt8(ascii: " ") { line.removeLast() }
      return line.count
    }
    guard let length else { return nil }
    place = 0..<length
    self.text = length == text.utf8.count ? text : String(text.utf8.prefix(length)) ?? text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", ";", ":", "'", "\"", "(", ")", "-", "/",
      "%", "?":
      true
    default: false
    }
  }
}

/// The blocks that an author wrote, and the markup that could not be kept.
package struct MarkdownDocument<Reference: Hashable & Sendable>: Hashable, Sendable {
  package let blocks: [PlacedBlock<Reference>]
  /// The content of notes, which is also in the blocks, in the order of the definitions.
  package let notes: [PlacedNote<Reference>]
  /// The unsupported markup, in the order of the text.
  package let unsupported: [UnsupportedMarkup]
  /// The references in contexts where they are not resolved: in code, in the destination of a link,
  /// in HTML.
  package let misplaced: [PlacedReference<Reference>]
  /// The names of tables and pictures, and what is wrong with captions, in the order of the text.
  package let captions: [PlacedCaption]
  /// The comments that are blocks, in the order of the text.
  package let remarks: [PlacedRemark]
}

/// A comment that no reader sees, as HTML, with the line of its start, counted from 1.
package struct PlacedRemark: Hashable, Sendable {
  package let html: String
  package let line: Int
}

/// A top-level block with its lines in the text, counted from 1.
package struct PlacedBlock<Reference: Hashable & Sendable>: Hashable, Sendable {
  package let block: Written<Reference>.Block
  package let lines: ClosedRange<Int>
}

/// The content of a note, and its place.
package struct PlacedNote<Reference: Hashable & Sendable>: Hashable, Sendable {
  package let content: [Written<Reference>.Inline]
  /// The place of the whole content, in UTF-8 offsets of the text.
  package let place: Range<Int>
}

/// One line that an author wrote, and the markup that could not be kept.
package struct MarkdownLine<Reference: Hashable & Sendable>: Hashable, Sendable {
  package let inlines: [Written<Reference>.Inline]
  /// The unsupported markup, in the order of the text.
  package let unsupported: [UnsupportedMarkup]
  /// See ``MarkdownDocument/misplaced``.
  package let misplaced: [PlacedReference<Reference>]
}

extension Array {
  /// The references with their places converted to the lines of a text.
  fileprivate func shifted<Reference>(into source: SourceLines) -> [PlacedReference<Reference>]
  where Element == PlacedReference<Reference> {
    isEmpty ? self : map { PlacedReference($0.value, at: source.read($0.place)) }
  }
}
