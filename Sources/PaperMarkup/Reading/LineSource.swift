/// A line of Markdown, parsed so that no block can begin in it.
struct LineSource: Sendable {
  let source: SourceText
  /// The inlines of the line.
  let nodes: [SyntaxNode]
  let tooDeep: [Int]

  init(_ text: String) {
    source = SourceText(text, lineEnd: " ")
    let line = source.scalars.drop(while: Self.isBlank)
    if !line.contains(where: Self.mayBeMarkup) {
      let last = line.lastIndex { !Self.isBlank($0) }
      nodes = last.map { [Self.text(String(line[...$0]))] } ?? []
      tooDeep = []
      return
    }
    let document = CommonMarkParser.parse(String([Self.guardian] + line))
    var nodes = document.root.children.first?.children ?? []
    if case .text(let text)? = nodes.first?.kind, text.unicodeScalars.first == Self.guardian {
      let first = nodes.removeFirst()
      let rest = String(text.unicodeScalars.dropFirst())
      if !rest.isEmpty {
        let text = SyntaxNode(
          kind: .text(rest), firstLine: first.firstLine, firstColumn: first.firstColumn,
          lastLine: first.lastLine)
        nodes.insert(text, at: 0)
      }
    }
    self.nodes = nodes
    tooDeep = document.tooDeep
  }

  private static func text(_ text: String) -> SyntaxNode {
    SyntaxNode(kind: .text(text), firstLine: 1, firstColumn: 1, lastLine: 1)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t"
  }

  /// Whether a character can begin markup within a line: most lines have none and need no parser.
  private static func mayBeMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", "&", "!", "~", "|", "\n", "\r", "\0": true
    default: false
    }
  }

  /// A no-break space keeps what follows from being the start of a block. Emphasis takes it for the
  /// white space that the start of a line is, and blocks do not.
  private static let guardian: Unicode.Scalar = "\u{A0}"
}
