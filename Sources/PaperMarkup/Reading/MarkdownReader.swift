/// Reads an author's Markdown: CommonMark with the tables and the footnotes of GitHub.
///
/// HTML is kept as the text that it is, an image as its alternative text, and both are reported. A
/// comment that stands as a block is the author's own remark and is left out. Titles of links and
/// the languages of code blocks have no place in the tree.
package struct MarkdownReader {
  /// Reads blocks; `firstLine` is the number of the text's first line in its file.
  package static func read(_ text: String, firstLine: Int = 1) -> MarkdownDocument {
    if isPlainLine(text) {
      let line = Block.paragraph([.text(withoutBlanksAtItsEnd(text))])
      return MarkdownDocument(
        blocks: [PlacedBlock(block: line, firstLine: firstLine, lastLine: firstLine)],
        notes: [], unsupported: [])
    }
    let source = SourceText(text, firstLine: firstLine)
    let document = NotedText(source)
    let blocks = document.root.children.flatMap { node in
      let lines = lines(of: node, in: source)
      return BlockReader.blocks(of: node).map {
        PlacedBlock(
          block: $0, firstLine: lines.lowerBound + firstLine - 1,
          lastLine: lines.upperBound + firstLine - 1)
      }
    }
    let notes = document.definitions.compactMap { definition in
      definition.paragraph.map { paragraph in
        PlacedNote(
          content: InlineReader.inlines(of: paragraph.children),
          start: source.position(of: source.start(of: paragraph)),
          lastLine: lines(of: paragraph, in: source).upperBound + firstLine - 1)
      }
    }
    return MarkdownDocument(
      blocks: blocks, notes: notes,
      unsupported: UnsupportedFinder.find(in: document, source: source))
  }

  /// Reads one line, in which only inline markup counts: `1.`, `-`, `#` and `>` at its start are
  /// text. Line ends within it are spaces. Places are those in `text`, with lines from 1.
  package static func readLine(_ text: String) -> MarkdownLine {
    let line = LineSource(text)
    let inlines = InlineReader.inlines(of: line.nodes)
    return MarkdownLine(
      inlines: inlines,
      unsupported: UnsupportedFinder.find(inLine: line))
  }

  /// Whether a text is one line of words in which nothing can be markup: many texts are, and need no
  /// parser. It begins with a letter, and so with no block but a paragraph.
  private static func isPlainLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, isLetter(first) else { return false }
      var line = bytes[...]
      if line.last == UInt8(ascii: "\n") { line.removeLast() }
      return line.allSatisfy(isPlain)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", ";", ":", "'", "\"", "(", ")", "-", "/",
      "%", "?":
      true
    default: false
    }
  }

  private static func withoutBlanksAtItsEnd(_ text: String) -> String {
    var rest = text.utf8[...]
    while let last = rest.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") {
      rest.removeLast()
    }
    return String(rest) ?? text
  }

  /// The lines of a block without blank ones at its end, counted from 1.
  private static func lines(of node: SyntaxNode, in source: SourceText) -> ClosedRange<Int> {
    let first = max(node.firstLine, 1)
    var last = min(max(node.htmlLastLine ?? node.lastLine, first), max(source.lineCount, first))
    while last > first, source.isBlank(line: last) { last -= 1 }
    return first...last
  }
}

/// What an author wrote, and what of it cannot be kept.
package struct MarkdownDocument: Hashable, Sendable {
  package let blocks: [PlacedBlock]
  /// What notes say, which stand in the blocks besides, in the order in which they are defined.
  package let notes: [PlacedNote]
  /// In the order of their places.
  package let unsupported: [UnsupportedMarkup]

  package init(blocks: [PlacedBlock], notes: [PlacedNote], unsupported: [UnsupportedMarkup]) {
    self.blocks = blocks
    self.notes = notes
    self.unsupported = unsupported
  }
}

/// A block of the outermost level with its first and last lines in the file.
package struct PlacedBlock: Hashable, Sendable {
  package let block: Block
  package let firstLine: Int
  package let lastLine: Int

  package init(block: Block, firstLine: Int, lastLine: Int) {
    self.block = block
    self.firstLine = firstLine
    self.lastLine = lastLine
  }
}

/// What a note says, and where in the file that stands.
package struct PlacedNote: Hashable, Sendable {
  package let content: [Inline]
  /// Where its words begin.
  package let start: TextPosition
  /// The last line of the words.
  package let lastLine: Int

  package init(content: [Inline], start: TextPosition, lastLine: Int) {
    self.content = content
    self.start = start
    self.lastLine = lastLine
  }
}

/// One line that an author wrote, and what of it cannot be kept.
package struct MarkdownLine: Hashable, Sendable {
  package let inlines: [Inline]
  /// In the order of their places.
  package let unsupported: [UnsupportedMarkup]

  package init(inlines: [Inline], unsupported: [UnsupportedMarkup]) {
    self.inlines = inlines
    self.unsupported = unsupported
  }
}
