/// A node of parsed Markdown as a Swift value, independent of the C parser.
///
/// The tree is at most `CommonMarkParser.deepest` levels deep, so that recursive walks are safe.
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
    case image(destination: String, title: String)
    /// A reference to a note, by the number that the parser gives its definition.
    case noteReference(Int)
    /// The definition of a note, which the parser moves to the end of the document.
    case noteDefinition
    /// A note in a line. Its children are the text of the note; empty if it has none.
    case note(NoteMark)
  }

  var kind: Kind
  /// The line on which the node begins, from 1; for an inline, the line that the parser reports.
  var firstLine: Int
  /// The column at which a block begins, from 1.
  ///
  /// Everything before it on the line is ASCII, so that bytes and scalars are the same here.
  var firstColumn: Int
  /// The last line of a block as the parser reports it, which may include following blank lines.
  var lastLine: Int
  /// The place of an inline in the source in UTF-8 offsets: code without its backticks, all else
  /// with its delimiters. Empty for a block. Before ``InlinePlacer`` has run, it contains the
  /// parser's columns.
  var place = 0..<0
  var children: [SyntaxNode] = []
}

extension SyntaxNode {
  var isImage: Bool { if case .image = kind { true } else { false } }

  /// The text without markup.
  var plainText: String {
    switch kind {
    case .text(let text), .code(let text), .html(let text): text
    case .softBreak, .lineBreak: " "
    default: children.map(\.plainText).joined()
    }
  }
}

extension SourceLines {
  /// The offset at which a block begins.
  func start(of node: SyntaxNode) -> Int {
    let line = self.range(ofLine: node.firstLine)
    return min(line.lowerBound + max(node.firstColumn, 1) - 1, line.upperBound)
  }
}
