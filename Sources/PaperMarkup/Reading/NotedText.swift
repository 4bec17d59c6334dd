/// A text as the parser reads it, with its notes.
///
/// The parser drops what nothing refers to, and of labels it only tells numbers. So the text is read
/// with lines before it that refer to each note: first under other labels, to learn what in it is a
/// definition, and then as it is, with definitions of what has none.
struct NotedText: Sendable {
  /// The definition of a note.
  struct Definition: Sendable {
    /// Where its label stands.
    let sign: NoteSign
    /// What the parser made of it.
    let node: SyntaxNode
    /// Its first paragraph, where it begins with one.
    let paragraph: SyntaxNode?
  }

  /// The text itself. In it notes are marks with their words as children.
  private(set) var root: SyntaxNode
  private(set) var tooDeep: [Int]
  private(set) var definitions: [Definition] = []
  /// What is wrong with definitions, and where.
  private(set) var problems: [(problem: NoteProblem, place: Range<Int>)] = []
  /// Whether `[^` may begin a note in it.
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

  /// Those of the signs that begin definitions.
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

  /// Reads a text after lines that refer to labels, which are the first paragraphs of what is read.
  private static func parse(
    _ text: String, labels: [String], defining: [String]
  ) -> CommonMarkParser.Document {
    let definitions = defining.map { "[^\($0)]: x\n\n" }
    let references = labels.map { "[^\($0)]\n\n" }
    return CommonMarkParser.parse(
      (definitions + references).joined() + text, withNotes: true,
      linesBefore: 2 * (definitions.count + references.count))
  }

  /// Takes the definitions out of the tree and puts what they say where it is referred to.
  /// - Parameter lines: those on which notes are defined.
  private mutating func take(_ known: [NoteSign], _ unknown: [NoteSign], lines: Set<Int>) {
    let signs = known + unknown
    var signOfNumber: [Int: Int] = [:]
    for (index, paragraph) in root.children.prefix(signs.count).enumerated() {
      guard let number = paragraph.number else { continue }
      if signOfNumber[number] == nil {
        signOfNumber[number] = index
      } else if index < known.count {
        // The parser knows more letters that are one in capitals.
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
  /// The number of the note that a paragraph refers to, and holds nothing else.
  fileprivate var number: Int? {
    guard children.count == 1, case .noteReference(let number) = children[0].kind else {
      return nil
    }
    return number
  }

  /// Takes out quotes and items that held a definition and nothing else.
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
