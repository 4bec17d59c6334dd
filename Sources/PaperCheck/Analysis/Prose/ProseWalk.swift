import PaperMarkup
import PaperModel

/// A line of prose as collected from the Markdown tree.
struct ProseLeaf {
  /// A piece of the text, with the inline element that it comes from.
  struct Piece {
    enum Kind {
      /// Words, which may contain escapes in the source.
      case words
      /// An element that is mapped to the source only as a whole: a reference, the end of a line.
      case whole
    }

    let kind: Kind
    /// The start in the text, in UTF-8 offsets.
    let start: Int
    /// The source range.
    let place: Range<Int>
  }

  let role: ProseLine.Role
  var text = ""
  var pieces: [Piece] = []
  var links: [ProseLine.Link] = []
  var code: [Range<Int>] = []
  /// The references to figures, with their offsets in the text.
  var figures: [(offset: Int, reference: Placed<FigureReference>)] = []
}

/// Collects the lines of blocks, in order.
struct ProseWalk {
  private(set) var leaves: [ProseLeaf] = []

  mutating func add(_ blocks: [Prose.Block], as role: ProseLine.Role) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines): add(inlines, as: role)
      case .heading(let level, let inlines): add(inlines, as: .heading(level: level))
      case .list(let list): for item in list.items { add(item, as: role == .cell ? .cell : .item) }
      case .quote(let blocks): add(blocks, as: .quote)
      case .table(let table):
        if !table.caption.isEmpty { add(table.caption, as: role == .cell ? .cell : .header) }
        for column in table.columns { add(column, as: .header) }
        for cell in table.rows.joined() { add(cell, as: .cell) }
      // Code is not prose, and the words for a picture are no sentence of the text.
      case .code, .picture, .rule: break
      }
    }
  }

  private mutating func add(_ inlines: [Prose.Inline], as role: ProseLine.Role) {
    var leaf = ProseLeaf(role: role)
    for inline in inlines { leaf.add(inline) }
    leaves.append(leaf)
  }
}

extension ProseLeaf {
  fileprivate mutating func add(_ inline: Prose.Inline) {
    let start = text.utf8.count
    func piece(_ kind: Piece.Kind) -> Piece {
      Piece(kind: kind, start: start, place: inline.place)
    }
    switch inline.content {
    case .text(let words):
      pieces.append(piece(.words))
      text += words
    case .code(let words):
      pieces.append(piece(.words))
      text += words
      code.append(start..<text.utf8.count)
    case .softBreak, .lineBreak:
      pieces.append(piece(.whole))
      text += " "
    case .reference(let reference):
      pieces.append(piece(.whole))
      if let figure = reference.figure { figures.append((start, figure)) }
      text += Prose.Inline.objectReplacement
    case .emphasis(let content), .strong(let content): for inner in content { add(inner) }
    case .link(let destination, let content):
      for inner in content { add(inner) }
      links.append(ProseLine.Link(destination: destination, span: start..<text.utf8.count))
    // The text of a note is a passage of its own, since it is at another place.
    case .note: break
    }
  }
}
