/// Finds the places of what the tree cannot keep.
///
/// The parser gives columns in bytes, and wrong ones behind a line end or an escaped pipe, so that
/// the source is read again, beside the nodes, wherever there is something to find.
struct UnsupportedFinder {
  static func find(in document: CommonMarkParser.Document, source: SourceText)
    -> [UnsupportedMarkup]
  {
    var finder = UnsupportedFinder(source: source, roots: [document.root])
    finder.visit(document.root)
    finder.addTooDeep(document.tooDeep)
    return finder.sorted
  }

  static func find(in text: NotedText, source: SourceText) -> [UnsupportedMarkup] {
    var finder = UnsupportedFinder(
      source: source, roots: [text.root] + text.definitions.map(\.node),
      withNotes: text.hasNotes)
    finder.visit(text.root)
    for definition in text.definitions { finder.visit(definition) }
    for (problem, place) in text.problems { finder.add(problem, at: place) }
    finder.addTooDeep(text.tooDeep)
    return finder.sorted
  }

  static func find(inLine line: LineSource) -> [UnsupportedMarkup] {
    var finder = UnsupportedFinder(source: line.source, roots: [])
    finder.locate(line.nodes, in: line.source.scalars.indices)
    finder.addTooDeep(line.tooDeep)
    return finder.sorted
  }

  private let source: SourceText
  private var found: [UnsupportedMarkup] = []
  private let roots: [SyntaxNode]
  private let withNotes: Bool
  private lazy var labels: ReferenceLabels = labelsOfLinks()

  private init(source: SourceText, roots: [SyntaxNode], withNotes: Bool = false) {
    self.source = source
    self.roots = roots
    self.withNotes = withNotes
  }

  private var sorted: [UnsupportedMarkup] {
    found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  private func labelsOfLinks() -> ReferenceLabels {
    let code = roots.flatMap { self.code(in: $0) }.sorted { $0.lowerBound < $1.lowerBound }
    return ReferenceLabels(in: source.scalars, except: code, withNotes: withNotes)
  }

  private func code(in node: SyntaxNode) -> [Range<Int>] {
    if case .codeBlock = node.kind {
      let end = source.range(ofLine: max(node.lastLine, node.firstLine)).upperBound
      return [source.range(ofLine: node.firstLine).lowerBound..<end]
    }
    return node.children.flatMap { code(in: $0) }
  }

  private mutating func visit(_ node: SyntaxNode) {
    switch node.kind {
    case .htmlBlock(let html):
      if !BlockReader.isRemark(html) { addBlock(html, of: node) }
    case .paragraph:
      let start = start(of: node)
      let end = source.range(ofLine: max(node.firstLine, node.lastLine)).upperBound
      guard node.children.containsUnsupported(), start <= end else { return }
      let text = InlineScanner(source.scalars, in: start..<end).afterDefinitions
      locate(node.children, in: text..<end)
    case .heading:
      guard node.children.containsUnsupported(in: .heading) else { return }
      let start = start(of: node)
      locate(node.children, in: start..<endOfHeading(node, from: start), as: .heading)
    case .table:
      for row in node.children { visit(row: row) }
    default:
      for child in node.children { visit(child) }
    }
  }

  /// A heading that begins with `#` is one line; another ends above the line of `=` or `-`, while the
  /// parser counts on.
  private func endOfHeading(_ node: SyntaxNode, from start: Int) -> Int {
    var end = source.range(ofLine: node.firstLine).upperBound
    guard start < end, source.scalars[start] != "#" else { return max(start, end) }
    for line in node.firstLine + 1..<max(node.lastLine, node.firstLine) + 1 {
      let range = source.range(ofLine: line)
      let text = source.scalars[range].drop { [" ", "\t", ">"].contains($0) }
      if let sign = text.first, sign == "=" || sign == "-",
        text.drop(while: { $0 == sign }).allSatisfy({ $0 == " " || $0 == "\t" })
      {
        break
      }
      end = range.upperBound
    }
    return end
  }

  /// Cells end at the pipes without a backslash in front of them.
  private mutating func visit(row: SyntaxNode) {
    guard row.children.contains(where: { $0.children.containsUnsupported() }) else { return }
    let line = source.range(ofLine: row.firstLine)
    var start = min(max(self.start(of: row), line.lowerBound), line.upperBound)
    while start < line.upperBound, [" ", "\t", ">"].contains(source.scalars[start]) { start += 1 }
    if start < line.upperBound, source.scalars[start] == "|" { start += 1 }
    for cell in row.children {
      var end = start
      while end < line.upperBound,
        source.scalars[end] != "|" || end > start && source.scalars[end - 1] == "\\"
      {
        end += 1
      }
      locate(cell.children, in: start..<end, isCell: true)
      start = min(end + 1, line.upperBound)
    }
  }

  private mutating func locate(
    _ nodes: [SyntaxNode], in range: Range<Int>, isCell: Bool = false, as place: InlinePlace = .text
  ) {
    guard nodes.containsUnsupported(in: place) else { return }
    let marks = InlineMark.marks(of: nodes, in: place)
    let locator = InlineLocator(
      scanner: InlineScanner(source.scalars, in: range, isCell: isCell), labels: labels)
    for (mark, place) in zip(marks, locator.places(of: marks)) {
      // What is not found is reported all the same, at the start of its block.
      let place = place ?? range.lowerBound..<range.lowerBound
      switch mark {
      case .html(let html): add(.html, String(html), at: place)
      case .image: add(.image, String(source.scalars[place]), at: place)
      case .note(_, let problem?): add(problem, at: place)
      case .link, .note(_, nil): break
      }
    }
  }

  /// A note is one paragraph; an author's remark does not count.
  private mutating func visit(_ definition: NotedText.Definition) {
    for (number, node) in definition.node.children.enumerated() {
      if case .htmlBlock(let html) = node.kind, BlockReader.isRemark(html) { continue }
      if number > 0 || node.kind != .paragraph {
        let start = start(of: node)
        let end = source.range(ofLine: max(node.firstLine, 1)).upperBound
        add(.notOneParagraph, at: start..<max(start, end))
      }
      visit(node)
    }
  }

  private mutating func add(_ problem: NoteProblem, at place: Range<Int>) {
    add(.note(problem), String(source.scalars[place]), at: place)
  }

  private mutating func addBlock(_ html: String, of node: SyntaxNode) {
    let start = start(of: node)
    var end = source.range(ofLine: node.htmlLastLine ?? node.lastLine).upperBound
    while end > start, source.scalars[end - 1].properties.isWhitespace { end -= 1 }
    add(.html, String(html[...].trimmed), at: start..<max(start, end))
  }

  private mutating func addTooDeep(_ lines: [Int]) {
    for line in lines { add(.tooDeep, "", at: source.range(ofLine: line)) }
  }

  private mutating func add(_ kind: UnsupportedMarkup.Kind, _ text: String, at place: Range<Int>) {
    found.append(
      UnsupportedMarkup(
        kind: kind, text: text, start: source.position(of: place.lowerBound),
        end: source.position(of: place.upperBound)))
  }

  private func start(of node: SyntaxNode) -> Int { source.start(of: node) }
}

extension SyntaxNode {
  /// The last line of a block of HTML, of which the parser gives none that can be relied on.
  var htmlLastLine: Int? {
    guard case .htmlBlock(let html) = kind else { return nil }
    let end = html.hasSuffix("\n") ? 1 : 0
    return firstLine + html.unicodeScalars.count { $0 == "\n" } - end
  }
}
