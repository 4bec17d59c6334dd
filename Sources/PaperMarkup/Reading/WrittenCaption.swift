/// A name that an author gave a table or a picture, or what is wrong with a caption, with its place.
package struct PlacedCaption: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case name(CaptionName)
    case problem(CaptionProblem)
  }

  package let content: Content
  /// The place in UTF-8 offsets of the text.
  package let place: Range<Int>
}

/// What is wrong with a caption.
package enum CaptionProblem: Hashable, Sendable {
  /// It is below its table.
  case below
  /// It is the last row of its table, as a line directly below one is.
  case row
  /// It has neither words nor a name.
  case empty
  /// A name is where nothing can have one.
  case stray
  /// A paragraph above a table has a name, and does not begin as a caption does.
  case withoutOpening
  /// What is between `{#` and `}` is no name.
  case name(String)
}

/// A paragraph that is meant as the caption of a table: `Table: Young people into work {#young-people}`.
struct WrittenCaption<Reference: Hashable & Sendable> {
  typealias Inline = Written<Reference>.Inline

  /// Whether it begins with `Table:`.
  let hasOpening: Bool
  /// What it says, without its beginning and the name.
  let words: [Inline]
  let name: WrittenName?

  /// Nil for a paragraph that has neither the beginning of a caption nor a name.
  init?(_ line: [Inline]) {
    var words = line
    name = WrittenName(endOf: words)
    if let name, let last = words.popLast(), case .text(let text) = last.content {
      let kept = String(text.utf8.prefix(name.start)) ?? text
      if !kept.isBlank {
        words.append(
          Inline(.text(kept.withoutEnd), at: last.place.lowerBound..<name.place.lowerBound))
      }
    }
    var isOpened = false
    if let first = words.first, case .text(let text) = first.content,
      let rest = Self.rest(of: text)
    {
      isOpened = true
      words.removeFirst()
      if !rest.isEmpty {
        let start = max(first.place.upperBound - rest.utf8.count, first.place.lowerBound)
        words.insert(Inline(.text(String(rest)), at: start..<first.place.upperBound), at: 0)
      }
    }
    guard isOpened || name != nil else { return nil }
    hasOpening = isOpened
    self.words = words
  }

  /// What follows the beginning of a caption; nil for any other text.
  static func rest(of text: String) -> Substring? {
    guard text.hasPrefix("Table:") else { return nil }
    let rest = text.dropFirst(6)
    guard rest.isEmpty || rest.first == " " else { return nil }
    return rest.drop { $0 == " " }
  }
}

/// What is typed as a name: `{#young-people}` at the end of a caption, or after a picture.
struct WrittenName {
  /// The text between the signs.
  let text: String
  /// Where it begins in the text at whose end it is, in UTF-8 offsets.
  let start: Int
  let place: Range<Int>

  /// The name at the end of a text; nil where there is none.
  /// - Parameter place: that of the text, which has no escapes at its end.
  init?(endOf text: String, at place: Range<Int>) {
    let bytes = Array(text.utf8)
    guard let close = bytes.lastIndex(where: { !$0.isBlank }), bytes[close] == UInt8(ascii: "}"),
      let open = bytes[..<close].lastIndex(of: UInt8(ascii: "{")), open + 1 < close,
      bytes[open + 1] == UInt8(ascii: "#")
    else { return nil }
    self.text = String(decoding: bytes[(open + 2)..<close], as: UTF8.self)
    start = open
    let end = max(place.upperBound - (bytes.count - close - 1), place.lowerBound)
    self.place = max(end - (close + 1 - open), place.lowerBound)..<end
  }

  init?<Reference>(endOf line: [Written<Reference>.Inline]) {
    guard let last = line.last, case .text(let text) = last.content else { return nil }
    self.init(endOf: text, at: last.place)
  }

  /// What is reported of it.
  func placed(_ kind: CaptionName.Kind) -> PlacedCaption {
    PlacedCaption(
      content: CaptionName.isWellFormed(text)
        ? .name(CaptionName(kind, text)) : .problem(.name(text)),
      place: place)
  }
}

/// Gives tables the captions that are paragraphs above them.
struct CaptionJoiner<Reference: Hashable & Sendable> {
  typealias Tree = Written<Reference>

  /// The names of tables, and what is wrong with captions.
  private(set) var found: [PlacedCaption] = []

  /// The blocks with a caption and its table as one, each with the indices of the blocks that it is made
  /// of.
  mutating func join(_ blocks: [Tree.Block]) -> [(block: Tree.Block, from: ClosedRange<Int>)] {
    var joined: [(block: Tree.Block, from: ClosedRange<Int>)] = []
    joined.reserveCapacity(blocks.count)
    var index = 0
    while index < blocks.count {
      defer { index += 1 }
      let block = blocks[index]
      if case .table(let table) = block { checkLastRow(of: table) }
      guard case .paragraph(let line) = block, let caption = WrittenCaption(line) else {
        joined.append((block, index...index))
        continue
      }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      guard caption.hasOpening, case .table(let table)? = next else {
        report(caption, of: line, next: next, before: joined.last?.block)
        joined.append((block, index...index))
        continue
      }
      checkLastRow(of: table)
      joined.append((.table(self.table(table, caption, line)), index...index + 1))
      index += 1
    }
    return joined
  }

  private mutating func table(
    _ table: Tree.Table, _ caption: WrittenCaption<Reference>, _ line: [Tree.Inline]
  ) -> Tree.Table {
    var name: String?
    if let written = caption.name {
      let placed = written.placed(.table)
      found.append(placed)
      if case .name = placed.content { name = written.text }
    } else if caption.words.isEmpty {
      found.append(PlacedCaption(content: .problem(.empty), place: Self.place(of: line)))
    }
    return Tree.Table(
      caption: caption.words, name: name, columns: table.columns, rows: table.rows)
  }

  /// Reports a caption that has no table below it.
  private mutating func report(
    _ caption: WrittenCaption<Reference>, of line: [Tree.Inline], next: Tree.Block?,
    before: Tree.Block?
  ) {
    let problem: CaptionProblem
    if caption.hasOpening, case .table(let table)? = before, table.caption.isEmpty {
      problem = .below
    } else if let name = caption.name {
      if case .table? = next { problem = .withoutOpening } else { problem = .stray }
      return found.append(PlacedCaption(content: .problem(problem), place: name.place))
    } else {
      // A sentence that begins with the word.
      return
    }
    found.append(PlacedCaption(content: .problem(problem), place: Self.place(of: line)))
  }

  /// Reports a caption directly below a table, which Markdown makes a row of.
  private mutating func checkLastRow(of table: Tree.Table) {
    guard let row = table.rows.last, case .paragraph(let line)? = row.first?.first,
      let first = line.first, case .text(let text) = first.content,
      WrittenCaption<Reference>.rest(of: text) != nil, row.dropFirst().allSatisfy(\.isEmpty)
    else { return }
    found.append(PlacedCaption(content: .problem(.row), place: Self.place(of: line)))
  }

  private static func place(of line: [Tree.Inline]) -> Range<Int> {
    guard let first = line.first, let last = line.last else { return 0..<0 }
    return first.place.lowerBound..<max(last.place.upperBound, first.place.lowerBound)
  }
}

extension String {
  /// The text without the white space at its end.
  fileprivate var withoutEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
