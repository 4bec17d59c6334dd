/// Builds a written tree from the parser's nodes, with the references where they were typed.
///
/// In the text given to the parser, each reference is replaced by placeholder letters of the same
/// length in bytes (``Mask``), so that it is never read as markup. When the letters are found in a
/// parsed text, the reference is restored by its place.
struct WrittenReader<Reference: Hashable & Sendable> {
  typealias Tree = Written<Reference>

  private let source: SourceLines
  /// The references in order; their places are those in the parsed lines.
  private let references: [PlacedReference<Reference>]
  /// The places of the references.
  private let masks: [Range<Int>]
  /// Whether pictures and captions are read; otherwise only the words of pictures are.
  private let readsPictures: Bool
  /// The names of tables and pictures, and what is wrong with captions.
  private(set) var captions: [PlacedCaption] = []
  /// The comments that are blocks, in the order of the text.
  private(set) var remarks: [PlacedRemark] = []
  /// Which of the references were found in the parsed text.
  private var isMet: [Bool]

  init(
    _ source: SourceLines, references: [PlacedReference<Reference>], readsPictures: Bool = false
  ) {
    self.readsPictures = readsPictures
    self.source = source
    self.references = references
    masks = references.map { $0.place }
    isMet = [Bool](repeating: false, count: references.count)
  }

  /// The references outside the text: in code, in the destination of a link, in HTML.
  var misplaced: [PlacedReference<Reference>] {
    references.indices.filter { !isMet[$0] }.map { references[$0] }
  }

  mutating func blocks(of nodes: [SyntaxNode]) -> [Tree.Block] {
    var blocks: [Tree.Block] = []
    for node in nodes { blocks += self.blocks(of: node) }
    return joined(blocks).map(\.block)
  }

  /// The blocks with each caption and its table as one, each with the indices of the blocks that it is
  /// made of.
  mutating func joined(_ blocks: [Tree.Block]) -> [(block: Tree.Block, from: ClosedRange<Int>)] {
    guard readsPictures else { return blocks.enumerated().map { ($1, $0...$0) } }
    var joiner = CaptionJoiner<Reference>()
    let joined = joiner.join(blocks)
    captions += joiner.found
    return joined
  }

  /// The blocks of one node: none for an author's remark, several for HTML with blank lines.
  mutating func blocks(of node: SyntaxNode) -> [Tree.Block] {
    switch node.kind {
    case .paragraph:
      if readsPictures, let image = node.onlyImage, case .image(let path, let title) = image.kind {
        return [
          .picture(
            WrittenPicture(
              alternative: image.plainText, caption: title, name: name(ofPictureIn: node),
              path: path, at: source.given(image.place)))
        ]
      }
      return [.paragraph(inlines(of: node.children))]
    case .heading(let level): return [.heading(level: level, inlines(of: node.children))]
    case .list(let marker):
      var items: [[Tree.Block]] = []
      for item in node.children { items.append(blocks(of: item.children)) }
      return [.list(Tree.List(marker: marker, items: items))]
    case .quote: return [.quote(blocks(of: node.children))]
    case .codeBlock(let code): return [.code(code)]
    case .htmlBlock(let html):
      guard HTMLBlock.isRemark(html) else { return Self.paragraphs(of: html) }
      remarks.append(PlacedRemark(html: html, line: max(node.firstLine, 1)))
      return []
    case .rule: return [.rule]
    case .table: return [.table(table(node))]
    case .document, .item, .tableRow, .tableCell: return blocks(of: node.children)
    // The content of a note is placed where it is referred to.
    case .noteDefinition: return []
    case .text, .code, .html, .softBreak, .lineBreak, .emphasis, .strong, .link, .image,
      .noteReference, .note:
      return [.paragraph(inlines(of: [node]))]
    }
  }

  /// The name that a picture has; nil for none.
  private mutating func name(ofPictureIn node: SyntaxNode) -> String? {
    guard let name = node.nameAfterImage else { return nil }
    let placed = name.placed(.picture)
    captions.append(PlacedCaption(content: placed.content, place: source.given(placed.place)))
    if case .name(let name) = placed.content { return name.id }
    return nil
  }

  private mutating func table(_ node: SyntaxNode) -> Tree.Table {
    var columns: [[Tree.Inline]] = []
    for cell in node.children.first?.children ?? [] { columns.append(inlines(of: cell.children)) }
    var rows: [[[Tree.Block]]] = []
    for row in node.children.dropFirst() {
      var cells: [[Tree.Block]] = []
      for cell in row.children.prefix(columns.count) {
        cells.append(cell.children.isEmpty ? [] : [.paragraph(inlines(of: cell.children))])
      }
      cells += Array(repeating: [], count: columns.count - cells.count)
      rows.append(cells)
    }
    return Tree.Table(columns: columns, rows: rows)
  }

  /// The lines of a block of HTML as text.
  private static func paragraphs(of html: String) -> [Tree.Block] {
    let lines = html.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
    return lines.split(separator: "").map { lines in
      .paragraph(
        Array(
          lines.map { [Tree.Inline(.text(String($0)))] }.joined(separator: [Tree.Inline(.softBreak)]
          )))
    }
  }

  // MARK: - Inlines

  mutating func inlines(of nodes: [SyntaxNode]) -> [Tree.Inline] {
    var inlines: [Tree.Inline] = []
    for node in nodes { add(node, to: &inlines) }
    return inlines
  }

  private mutating func add(_ node: SyntaxNode, to inlines: inout [Tree.Inline]) {
    let content: Tree.Inline.Content
    switch node.kind {
    case .text(let text):
      addText(text, at: node.place, to: &inlines)
      return
    case .code(let code): content = .code(code)
    case .html(let html): content = .text(html)
    case .softBreak: content = .softBreak
    case .lineBreak: content = .lineBreak
    case .emphasis: content = .emphasis(self.inlines(of: node.children))
    case .strong: content = .strong(self.inlines(of: node.children))
    case .link(let destination):
      content = .link(destination: destination, self.inlines(of: node.children))
    case .image:
      addWords(of: node, to: &inlines)
      return
    case .note(let mark) where node.children.isEmpty: content = .text("[^\(mark.label)]")
    case .note: content = .note(self.inlines(of: node.children))
    // The parser never puts a block inside a line.
    case .document, .paragraph, .heading, .list, .item, .quote, .codeBlock, .htmlBlock,
      .rule, .table, .tableRow, .tableCell, .noteReference, .noteDefinition:
      content = .text(node.plainText)
    }
    append(Tree.Inline(content, at: source.given(node.place)), to: &inlines)
  }

  /// Adds the alternative text of an image, without markup.
  private mutating func addWords(of node: SyntaxNode, to inlines: inout [Tree.Inline]) {
    switch node.kind {
    case .text(let text): addText(text, at: node.place, to: &inlines)
    case .code, .html, .softBreak, .lineBreak:
      append(Tree.Inline(.text(node.plainText), at: source.given(node.place)), to: &inlines)
    default: for child in node.children { addWords(of: child, to: &inlines) }
    }
  }

  private mutating func addText(
    _ text: String, at place: Range<Int>, to inlines: inout [Tree.Inline]
  ) {
    if masks.isEmpty {
      append(Tree.Inline(.text(text), at: source.given(place)), to: &inlines)
      return
    }
    for piece in MaskedText.pieces(of: text, at: place, in: source, masks: masks) {
      let place = source.given(piece.place)
      switch piece.content {
      case .text(let text): append(Tree.Inline(.text(text), at: place), to: &inlines)
      case .mask(let index):
        isMet[index] = true
        inlines.append(Tree.Inline(.reference(references[index].value), at: place))
      }
    }
  }

  /// Appends an inline. Adjacent texts are merged if they are also adjacent in the source.
  private func append(_ inline: Tree.Inline, to inlines: inout [Tree.Inline]) {
    if case .text(let before)? = inlines.last?.content, case .text(let text) = inline.content,
      let last = inlines.last, last.place.upperBound == inline.place.lowerBound
    {
      inlines[inlines.count - 1] = Tree.Inline(
        .text(before + text), at: last.place.lowerBound..<inline.place.upperBound)
    } else {
      inlines.append(inline)
    }
  }
}

/// A reference with its place in a text in UTF-8 offsets, including its delimiters.
package struct PlacedReference<Reference: Hashable & Sendable>: Hashable, Sendable {
  package let value: Reference
  package let place: Range<Int>

  package init(_ value: Reference, at place: Range<Int>) {
    self.value = value
    self.place = place
  }
}
