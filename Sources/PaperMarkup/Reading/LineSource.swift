/// A line of Markdown, parsed so that no block can begin in it.
struct LineSource: Sendable {
  let source: SourceLines
  /// The inlines of the line.
  let nodes: [SyntaxNode]
  let tooDeep: [Int]

  init(_ text: String) {
    source = SourceLines(text, lineEnd: UInt8(ascii: " "))
    let line = source.bytes.drop(while: \.isBlank)
    if !line.contains(where: Self.mayBeMarkup) {
      let end = line.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? line.startIndex
      nodes =
        line.isEmpty || end == line.startIndex ? [] : [Self.text(line.startIndex..<end, source)]
      tooDeep = []
      return
    }
    // A leading no-break space prevents what follows from starting a block. For emphasis it counts
    // as white space, as the start of a line does; for blocks it does not.
    let guarded = SourceLines("\u{A0}" + String(decoding: line, as: UTF8.self))
    let document = CommonMarkParser.parse(guarded)
    let shift = line.startIndex - 2
    var nodes = document.root.children.first?.children ?? []
    for index in nodes.indices { nodes[index].shift(by: shift) }
    if case .text(let text)? = nodes.first?.kind, text.unicodeScalars.first == "\u{A0}" {
      var first = nodes.removeFirst()
      let rest = String(text.unicodeScalars.dropFirst())
      if !rest.isEmpty {
        first.kind = .text(rest)
        first.place = line.startIndex..<max(line.startIndex, first.place.upperBound)
        nodes.insert(first, at: 0)
      }
    }
    self.nodes = nodes
    tooDeep = document.tooDeep
  }

  private static func text(_ place: Range<Int>, _ source: SourceLines) -> SyntaxNode {
    SyntaxNode(
      kind: .text(source.text(in: place)), firstLine: 1, firstColumn: 1, lastLine: 1, place: place)
  }

  /// Whether a byte can begin inline markup: most lines contain none and need no parser.
  private static func mayBeMarkup(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "<", "&", "!", "~", "|", "\n", "\r", "\0": true
    default: false
    }
  }
}

extension SyntaxNode {
  /// Shifts the places of the node and its descendants.
  fileprivate mutating func shift(by distance: Int) {
    let start = max(0, place.lowerBound + distance)
    place = start..<max(start, place.upperBound + distance)
    for index in children.indices { children[index].shift(by: distance) }
  }
}
