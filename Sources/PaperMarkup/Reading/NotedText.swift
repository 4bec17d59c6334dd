/// A parsed text with its notes.
///
/// cmark-gfm drops notes that nothing refers to, and reports numbers instead of labels. The text is
/// therefore parsed twice, each time after lines that refer to every note: first with generated
/// labels, to find out which candidates are definitions, and then unchanged, with definitions added
/// for labels that have none.
struct NotedText: Sendable {
  /// The definition of a note.
  struct Definition: Sendable {
    /// The label of the definition.
    let sign: NoteSign
    /// The parsed definition.
    let node: SyntaxNode
    /// Its first paragraph; nil if it does not begin with one.
    let paragraph: SyntaxNode?
  }

  /// The parsed text. Notes in it are marks with their content as children.
  private(set) var root: SyntaxNode
  private(set) var tooDeep: [Int]
  private(set) var definitions: [Definition] = []
  /// The problems of definitions, and their places.
  private(set) var problems: [(problem: NoteProblem, place: Range<Int>)] = []
  /// Whether the text contains anything that looks like a note.
  let hasNotes: Bool

  init(_ source: SourceLines) {
    let signs = NoteSign.signs(in: source.bytes)
    hasNotes = !signs.isEmpty
    if signs.isEmpty {
      let document = CommonMarkParser.parse(source)
      (root, tooDeep) = (document.root, document.tooDeep)
      return
    }
    let defining = Self.defining(signs, in: source)
    var known: [NoteSign] = []
    var keys: Set<String> = []
    for sign in defining {
      if keys.insert(sign.key).inserted {
        known.append(sign)
      } else {
        problems.append((.defined, sign.range))
      }
    }
    let unknown = signs.filter { keys.insert($0.key).inserted }

    let document = Self.parse(
      source.text, labels: (known + unknown).map(\.label), defining: unknown.map(\.label))
    (root, tooDeep) = (document.root, document.tooDeep)
    InlinePlacer.place(&root, in: source)
    take(known, unknown, lines: Set(known.map { source.line(of: $0.range.lowerBound) }))
  }

  /// The signs that begin definitions.
  private static func defining(_ signs: [NoteSign], in source: SourceLines) -> [NoteSign] {
    let candidates = signs.filter(\.hasColon)
    if candidates.isEmpty { return [] }
    var text: [UInt8] = []
    var done = 0
    for (number, sign) in candidates.enumerated() {
      text += source.bytes[done..<sign.range.lowerBound + 2]
      text += "d\(number)".utf8
      done = sign.range.upperBound - 1
    }
    text += source.bytes[done...]
    let typed = String(decoding: text, as: UTF8.self)
    let document = parse(typed, labels: candidates.indices.map { "d\($0)" }, defining: [])
    return zip(candidates, document.root.children).filter { $1.number != nil }.map(\.0)
  }

  /// Parses a text after lines that refer to the labels; these are the first paragraphs of the
  /// result.
  private static func parse(
    _ text: String, labels: [String], defining: [String]
  ) -> CommonMarkParser.Document {
    let definitions = defining.map { "[^\($0)]: x\n\n" }
    let references = labels.map { "[^\($0)]\n\n" }
    return CommonMarkParser.parse(
      (definitions + references).joined() + text, withNotes: true,
      linesBefore: 2 * (definitions.count + references.count))
  }

  /// Removes the definitions from the tree and puts their content where they are referred to.
  /// - Parameter lines: the lines on which notes are defined.
  private mutating func take(_ known: [NoteSign], _ unknown: [NoteSign], lines: Set<Int>) {
    let signs = known + unknown
    var signOfNumber: [Int: Int] = [:]
    for (index, paragraph) in root.children.prefix(signs.count).enumerated() {
      guard let number = paragraph.number else { continue }
      if signOfNumber[number] == nil {
        signOfNumber[number] = index
      } else if index < known.count {
        // The parser's case folding treats more labels as equal than `lowercased()`.
        problems.append((.defined, signs[index].range))
      }
    }
    let nodes = root.children.filter { $0.kind == .noteDefinition }
    root.children.removeFirst(min(signs.count, root.children.count))
    root.children.removeAll { $0.kind == .noteDefinition }

    var resolver = NoteResolver(signs: signs, known: known.count, signOfNumber: signOfNumber)
    for (index, node) in nodes.enumerated() {
      guard let sign = signOfNumber[index + 1], sign < known.count else { continue }
      let node = resolver.inNotes(node)
      let paragraph = node.children.first.flatMap { $0.kind == .paragraph ? $0 : nil }
      let definition = Definition(sign: signs[sign], node: node, paragraph: paragraph)
      definitions.append(definition)
      resolver.words[sign] = paragraph?.children ?? []
      if node.children.isEmpty { problems.append((.empty, definition.sign.range)) }
    }
    root = resolver.resolved(root)
    root.removeEmptied(on: lines)
    for definition in definitions where !resolver.used.contains(definition.sign.key) {
      problems.append((.unused, definition.sign.range))
    }
    definitions.sort { $0.sign.range.lowerBound < $1.sign.range.lowerBound }
  }
}

extension SyntaxNode {
  /// The number of the note, if a paragraph consists of nothing but a reference to it.
  fileprivate var number: Int? {
    guard children.count == 1, case .noteReference(let number) = children[0].kind else {
      return nil
    }
    return number
  }

  /// Removes quotes and items that contained only a definition.
  fileprivate mutating func removeEmptied(on lines: Set<Int>) {
    for index in children.indices { children[index].removeEmptied(on: lines) }
    children.removeAll { child in
      guard child.children.isEmpty, lines.contains(child.firstLine) else { return false }
      switch child.kind {
      case .quote, .item, .list: return true
      default: return false
      }
    }
  }
}
