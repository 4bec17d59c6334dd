/// Replaces references to notes by note marks with the content of the notes.
struct NoteResolver {
  let signs: [NoteSign]
  /// The number of signs that have definitions; these come first in `signs`.
  let known: Int
  let signOfNumber: [Int: Int]
  /// The content of notes, by the index of their sign.
  var words: [Int: [SyntaxNode]] = [:]
  /// The labels that are referred to.
  private(set) var used: Set<String> = []
  /// The size in bytes of each note that has been referred to.
  private var sizes: [Int: Int] = [:]
  /// The total size in bytes of repeated notes: all references after the first to each note.
  private var repeated = 0
  /// The limit for `repeated`, so that documents cannot become too large.
  private static let mostRepeated = 1_000_000

  init(signs: [NoteSign], known: Int, signOfNumber: [Int: Int]) {
    self.signs = signs
    self.known = known
    self.signOfNumber = signOfNumber
  }

  /// The tree with its note references replaced.
  mutating func resolved(_ node: SyntaxNode) -> SyntaxNode {
    var node = node
    if case .noteReference(let number) = node.kind { return note(number, node) }
    for index in node.children.indices { node.children[index] = resolved(node.children[index]) }
    return node
  }

  /// The definition of a note, with references in it marked as invalid: notes cannot be nested.
  mutating func inNotes(_ node: SyntaxNode) -> SyntaxNode {
    var node = node
    if case .noteReference(let number) = node.kind {
      node.kind = .note(NoteMark(label: use(number)?.key ?? "", problem: .inNote))
      return node
    }
    for index in node.children.indices { node.children[index] = inNotes(node.children[index]) }
    return node
  }

  private mutating func use(_ number: Int) -> NoteSign? {
    guard let index = signOfNumber[number] else { return nil }
    used.insert(signs[index].key)
    return signs[index]
  }

  private mutating func note(_ number: Int, _ reference: SyntaxNode) -> SyntaxNode {
    var node = reference
    guard let sign = use(number), let index = signOfNumber[number] else {
      node.kind = .note(NoteMark(label: "", problem: .undefined))
      return node
    }
    guard index < known else {
      node.kind = .note(NoteMark(label: sign.key, problem: .undefined))
      return node
    }
    let words = words[index] ?? []
    if let size = sizes[index] {
      repeated += size
    } else {
      sizes[index] = words.reduce(0) { $0 + $1.size }
    }
    let isTooOften = repeated > Self.mostRepeated
    node.kind = .note(NoteMark(label: sign.key, problem: isTooOften ? .tooOften : nil))
    if !isTooOften { node.children = words }
    return node
  }
}

extension SyntaxNode {
  /// The approximate size in bytes.
  fileprivate var size: Int {
    let own =
      switch kind {
      case .text(let text), .code(let text), .html(let text), .link(let text): text.utf8.count
      default: 0
      }
    return children.reduce(own + 8) { $0 + $1.size }
  }
}
