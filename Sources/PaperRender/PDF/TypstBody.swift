import PaperMarkup
import PaperModel

/// Writes the blocks of a document as Typst code.
struct TypstBody {
  var code = TypstCode()
  let headerLayout: HeaderLayout
  /// The ids of the headings, in their order, to which links may lead.
  let anchors: HeadingAnchors
  /// For each table so far, whether the first cell of each row names the row.
  var hasRowHeaders: [Bool] = []
  /// The ids of what texts refer to.
  private(set) var captions: CaptionAnchors
  private let ids: Set<String>
  private var headings = 0
  /// The numbers of the notes, each of which is set where it is referred to first.
  private var notes: [[Inline]: Int] = [:]

  init(headerLayout: HeaderLayout, anchors: HeadingAnchors, captions: CaptionAnchors = .none) {
    self.captions = captions
    self.headerLayout = headerLayout
    self.anchors = anchors
    ids = Set(anchors.ids)
  }

  /// Whether a heading has an id.
  func hasHeading(_ id: String) -> Bool { ids.contains(id) }

  /// The number of a note, from 1, and whether it is referred to for the first time.
  mutating func number(of note: [Inline]) -> (number: Int, isNew: Bool) {
    if let number = notes[note] { return (number, false) }
    notes[note] = notes.count + 1
    return (notes.count, true)
  }

  /// Begins what has a name with the id by which texts lead to it. Returns whether that is to be closed
  /// with a bracket: there is none without a name, and where another has the id already.
  mutating func beginsNamed(_ mark: CaptionMark?) -> Bool {
    guard let id = captions.claim(mark) else { return false }
    code.code("named-by(label(")
    code.text(id)
    code.code("), ")
    return true
  }

  // MARK: - Blocks

  /// Writes blocks of a page one below the other.
  mutating func add(_ blocks: [Block], at place: TypstPlace) {
    var charts: [Chart] = []
    for (index, block) in blocks.enumerated() {
      if case .chart(let chart) = block {
        charts.append(chart)
        continue
      }
      add(charts)
      charts = []
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      switch block {
      case .paragraph(let line) where next.map { line.leads(to: $0) } ?? false:
        code.code("lead(")
        add(line, at: place)
        code.code(")\n")
      case .list(let list) where next == nil && list.isShort:
        code.code("whole(")
        add(block, at: place)
        code.code(")\n")
      default: add(block, at: place)
      }
    }
    add(charts)
  }

  /// Writes one block as an expression.
  mutating func add(_ block: Block, at place: TypstPlace) {
    switch block {
    case .paragraph(let line):
      code.code("par(")
      add(line, at: place)
      code.code(")\n")
    case .heading(let level, let line): add(heading: line, level: level, at: place)
    case .list(let list): add(list, at: place)
    case .quote(let blocks): add(quote: blocks, at: place)
    case .aside(let label, let blocks):
      add(quote: [.paragraph([.strong(label)])] + blocks, at: place)
    case .code(let lines):
      code.code("raw(block: true, ")
      code.text(lines.hasSuffix("\n") ? String(lines.dropLast()) : lines)
      code.code(")\n")
    case .table(let table): add(table, at: place)
    case .fields(let fields): add(fields, at: place)
    case .rule: code.code("divider\n")
    case .chart(let chart): add([chart])
    case .picture(let picture): add(picture, at: place)
    case .contents(let contents): add(contents, at: place)
    // Each note is at the foot of its page.
    case .notes: break
    }
  }

  /// Writes the blocks of an item or a cell as one expression: a single paragraph, alone or followed by
  /// just a list, as its words alone.
  mutating func add(content blocks: [Block], at place: TypstPlace) {
    guard let first = blocks.first else { return code.code("none") }
    guard case .paragraph(let line) = first, blocks.isTight else {
      code.code("{\n")
      for block in blocks { add(block, at: place) }
      code.code("}")
      return
    }
    guard blocks.count > 1 else { return add(line, at: place) }
    code.code("{\n")
    add(line, at: place)
    code.code("\n")
    for block in blocks.dropFirst() { add(block, at: place) }
    code.code("}")
  }

  private mutating func add(heading line: [Inline], level: Int, at place: TypstPlace) {
    code.code("[#heading(level: ")
    code.number(level)
    code.code(", ")
    add(line, at: place)
    code.code(")")
    if anchors.ids.indices.contains(headings) {
      code.code("#label(")
      code.text(anchors.ids[headings])
      code.code(")")
    }
    code.code("]\n")
    headings += 1
  }

  private mutating func add(quote blocks: [Block], at place: TypstPlace) {
    guard place.isIndented else {
      for block in blocks { add(block, at: place) }
      return
    }
    code.code("quote(block: true, {\n")
    for block in blocks { add(block, at: place.indented(by: 20)) }
    code.code("})\n")
  }

  private mutating func add(_ contents: Contents, at place: TypstPlace) {
    code.code("contents(")
    add(contents.label, at: place)
    code.code(", ")
    code.number(contents.levels.lowerBound)
    code.code(", ")
    code.number(contents.levels.upperBound)
    code.code(")\n")
  }

  // MARK: - Lists

  /// Writes a list whose items have the labels that the house gives them. A deep one has no indent.
  private mutating func add(_ list: List, at place: TypstPlace) {
    let labels = list.labels
    guard place.isIndented else {
      for (item, label) in zip(list.items, labels ?? list.items.map { _ in "•" }) {
        code.code("par(")
        code.text(label)
        code.code(")\n")
        for block in item { add(block, at: place) }
      }
      return
    }
    code.code("items(")
    var indent = 12
    if let labels {
      code.array(labels) { $1.text($0) }
      let widths = labels.map { TextMeasure.extent(of: $0).line }
      indent += (widths.max() ?? 0) * place.size / 10_000
    } else {
      code.code("none")
    }
    for item in list.items {
      code.code(", ")
      add(content: item, at: place.indented(by: indent))
    }
    code.code(")\n")
  }
}

extension List {
  /// The label of each item; nil where they are bullets.
  fileprivate var labels: [String]? {
    guard case .numbered(let style, let start) = marker else { return nil }
    return items.indices.map { style.label(start &+ $0) }
  }

  /// Whether it is so short that it stays on one page.
  fileprivate var isShort: Bool {
    items.reduce(0) { $0 + 80 + $1.textWithNotes.utf8.count } <= 800
  }
}

extension [Block] {
  /// Whether these are one paragraph, alone or with a list after it.
  fileprivate var isTight: Bool {
    if count == 2, case .list = self[1] { return true }
    return count == 1
  }
}

extension [Inline] {
  /// Whether a paragraph stays on the page of what follows it: it announces that, or what follows is so
  /// short that it would be a page of its own.
  fileprivate func leads(to next: Block) -> Bool {
    switch next {
    case .list, .table, .chart, .code, .quote: plainText.last == ":"
    case .paragraph(let line): line.plainText.utf8.count <= 160
    case .heading, .fields, .aside, .rule, .picture, .contents, .notes: false
    }
  }
}
