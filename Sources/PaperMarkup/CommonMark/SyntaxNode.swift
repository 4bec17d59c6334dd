/// A node of Markdown as the parser saw it, free of C.
///
/// The tree is at most `CommonMarkParser.deepest` levels deep, so that walking it may recurse.
struct SyntaxNode: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case document
    case paragraph
    case heading(level: Int)
    case list(List.Marker)
    case item
    case quote
    case codeBlock(String)
    case htmlBlock(String)
    case rule
    case table
    case tableRow
    case tableCell
    case text(String)
    case code(String)
    case html(String)
    case softBreak
    case lineBreak
    case emphasis
    case strong
    case link(destination: String)
    case image
    /// The reference to a note, by the number of its definition, as the parser gives it.
    case noteReference(Int)
    /// The definition of a note, which the parser moves to the end of the document.
    case noteDefinition
    /// A note in a line; its children are the words of the note, where it has any.
    case note(NoteMark)
  }

  var kind: Kind
  /// The line on which a block begins, from 1, or an inline as far as the parser counts.
  var firstLine: Int
  /// The column at which a block begins, from 1.
  ///
  /// What stands before it is ASCII, so that bytes are scalars here.
  var firstColumn: Int
  /// The last line of a block as the parser counts, which may take in blank lines that follow.
  var lastLine: Int
  /// Where an inline stands in the source, in UTF-8 offsets: code without its backticks, all else with
  /// its signs. Empty for a block. Until ``InlinePlacer`` has passed, the columns that the parser gives.
  var place = 0..<0
  var children: [SyntaxNode] = []
}

extension SyntaxNode {
  /// The words in it, without markup.
  var plainText: String {
    switch kind {
    case .text(let text), .code(let text), .html(let text): text
    case .softBreak, .lineBreak: " "
    default: children.map(\.plainText).joined()
    }
  }
}

extension SourceLines {
  /// Where a block begins.
  func start(of node: SyntaxNode) -> Int {
    let line = self.range(ofLine: node.firstLine)
    return min(line.lowerBound + max(node.firstColumn, 1) - 1, line.upperBound)
  }
}
