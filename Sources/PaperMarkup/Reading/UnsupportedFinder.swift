/// Finds the markup that the tree cannot represent, and its places.
struct UnsupportedFinder {
  static func find(in document: CommonMarkParser.Document, source: SourceLines)
    -> [UnsupportedMarkup]
  {
    var finder = UnsupportedFinder(source: source)
    finder.visit(document.root)
    finder.addTooDeep(document.tooDeep)
    return finder.sorted
  }

  /// - Parameter allowsPictures: whether a picture may be alone in a paragraph.
  static func find(
    in text: NotedText, source: SourceLines, allowsPictures: Bool = false
  ) -> [UnsupportedMarkup] {
    var finder = UnsupportedFinder(source: source)
    finder.allowsPictures = allowsPictures
    finder.visit(text.root)
    for definition in text.definitions { finder.visit(definition) }
    for (problem, place) in text.problems { finder.add(problem, at: place) }
    finder.addTooDeep(text.tooDeep)
    return finder.sorted
  }

  static func find(inLine line: LineSource) -> [UnsupportedMarkup] {
    var finder = UnsupportedFinder(source: line.source)
    finder.visit(line.nodes, in: .text)
    finder.addTooDeep(line.tooDeep)
    return finder.sorted
  }

  private let source: SourceLines
  private var found: [UnsupportedMarkup] = []
  private var allowsPictures = false

  private init(source: SourceLines) { self.source = source }

  private var sorted: [UnsupportedMarkup] {
    found.sorted {
      ($0.place.lowerBound, $0.place.upperBound) < ($1.place.lowerBound, $1.place.upperBound)
    }
  }

  private mutating func visit(_ node: SyntaxNode) {
    switch node.kind {
    case .htmlBlock(let html): if !HTMLBlock.isRemark(html) { addBlock(html, of: node) }
    case .paragraph where allowsPictures && node.onlyImage != nil:
      for image in node.children { visit(image.children, in: .text) }
    case .paragraph, .tableCell: visit(node.children, in: .text)
    case .heading: visit(node.children, in: .heading)
    default: for child in node.children { visit(child) }
    }
  }

  /// The enclosing inlines, which determine whether a note is allowed.
  private enum Surroundings {
    case text, heading, link

    var problem: NoteProblem? {
      switch self {
      case .text: nil
      case .heading: .inHeading
      case .link: .inLink
      }
    }
  }

  private mutating func visit(_ nodes: [SyntaxNode], in surroundings: Surroundings) {
    for node in nodes {
      switch node.kind {
      case .html(let html): add(.html, html, at: node.place)
      case .image:
        visit(node.children, in: surroundings)
        add(
          allowsPictures ? .imageInLine : .image, source.text(in: node.place), at: node.place)
      case .link: visit(node.children, in: surroundings == .text ? .link : surroundings)
      case .note(let mark):
        if let problem = mark.problem ?? surroundings.problem { add(problem, at: node.place) }
      default: visit(node.children, in: surroundings)
      }
    }
  }

  /// Checks that a note is a single paragraph; an author's remark does not count.
  private mutating func visit(_ definition: NotedText.Definition) {
    for (number, node) in definition.node.children.enumerated() {
      if case .htmlBlock(let html) = node.kind, HTMLBlock.isRemark(html) { continue }
      if number > 0 || node.kind != .paragraph {
        let start = source.start(of: node)
        let end = source.range(ofLine: max(node.firstLine, 1)).upperBound
        add(.notOneParagraph, at: start..<max(start, end))
      }
      visit(node)
    }
  }

  private mutating func add(_ problem: NoteProblem, at place: Range<Int>) {
    add(.note(problem), source.text(in: place), at: place)
  }

  private mutating func addBlock(_ html: String, of node: SyntaxNode) {
    let start = source.start(of: node)
    var end = source.range(ofLine: node.htmlLastLine ?? node.lastLine).upperBound
    while end > start, source.bytes[end - 1].isBlank || source.bytes[end - 1] == UInt8(ascii: "\n")
    {
      end -= 1
    }
    add(.html, String(html[...].trimmed), at: start..<max(start, end))
  }

  private mutating func addTooDeep(_ lines: [Int]) {
    for line in lines { add(.tooDeep, "", at: source.range(ofLine: line)) }
  }

  private mutating func add(_ kind: UnsupportedMarkup.Kind, _ text: String, at place: Range<Int>) {
    found.append(UnsupportedMarkup(kind: kind, text: text, place: source.given(place)))
  }
}

extension SyntaxNode {
  /// The last line of a block of HTML. The one that the parser reports is not reliable.
  var htmlLastLine: Int? {
    guard case .htmlBlock(let html) = kind else { return nil }
    let end = html.hasSuffix("\n") ? 1 : 0
    return firstLine + html.unicodeScalars.count { $0 == "\n" } - end
  }
}

/// A piece of Markdown that the tree cannot represent.
package struct UnsupportedMarkup: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// HTML, which is kept as text.
    case html
    /// An image, of which only the alternative text is kept.
    case image
    /// An image within a line, where only one on a line of its own can be.
    case imageInLine
    /// Content that is nested too deeply, which is left out.
    case tooDeep
    /// An invalid note.
    case note(NoteProblem)
  }

  package let kind: Kind
  /// The markup as typed, without the container prefixes of continuation lines; empty for
  /// `tooDeep`.
  package let text: String
  /// The place in UTF-8 offsets of the text; for `tooDeep`, the first line of the enclosing block.
  package let place: Range<Int>

  package init(kind: Kind, text: String, place: Range<Int>) {
    self.kind = kind
    self.text = text
    self.place = place
  }

  /// A copy with the text as typed, if references were masked in the text that was parsed.
  func typed(in text: String, masked: Bool) -> Self {
    guard masked, !self.text.isEmpty else { return self }
    let bytes = Array(text.utf8)[place.clamped(to: 0..<text.utf8.count)]
    return Self(kind: kind, text: String(decoding: bytes, as: UTF8.self), place: place)
  }
}
