import PaperMarkup

/// A run of text on a slide. A line break is a run of its own, with `\n` as its text.
struct SlideRun: Hashable, Sendable {
  var text: String
  var isBold = false
  var isItalic = false
  var isCode = false
  /// The destination of a link, as an author or a template gave it.
  var link: String?

  var isBreak: Bool { text == "\n" }
}

/// A paragraph on a slide.
struct SlideLine: Hashable, Sendable {
  enum Marker: Hashable, Sendable {
    case none, bullet
    /// A number that PowerPoint counts: its name for the form, and the number itself.
    case number(form: String, Int)
    /// A number in a form that PowerPoint does not have.
    case label(String)
  }

  var runs: [SlideRun]
  /// The depth of lists around it, from 0; text outside of lists has 0 too.
  var level = 0
  /// Whether it is indented as an item of its level.
  var isItem = false
  var marker = Marker.none
  /// The width of the widest number of its list, in thousandths of the size of the type.
  var labelWidth = 0
  /// Whether it belongs to what comes after it.
  var isHeading = false

  var text: String { runs.map(\.text).joined() }
}

/// What is on a slide, flattened to paragraphs and tables.
enum SlidePiece: Hashable, Sendable {
  case line(SlideLine)
  case table(Table)
  case picture(Picture)
}

/// Flattens blocks to what a slide can hold.
struct SlideText {
  /// The levels of PowerPoint.
  static let levels = 9

  private(set) var pieces: [SlidePiece] = []
  private var style = SlideRun(text: "")

  init(_ blocks: [Block]) { add(blocks, SlideLine(runs: [])) }

  /// The paragraphs of a cell, which holds no table.
  static func lines(_ blocks: [Block]) -> [SlideLine] {
    SlideText(blocks).pieces.flatMap { piece -> [SlideLine] in
      switch piece {
      case .line(let line): [line]
      case .table(let table):
        (table.columns.map { [.paragraph($0)] } + table.rows.joined()).flatMap(lines)
      case .picture(let picture): [SlideLine(runs: runs([.text(picture.alternative)]))]
      }
    }
  }

  /// The runs of a line.
  static func runs(_ inlines: [Inline]) -> [SlideRun] {
    var runs: [SlideRun] = []
    add(inlines, SlideRun(text: ""), to: &runs)
    return runs
  }

  // MARK: - Blocks

  /// - Parameter first: the form of the first paragraph; later ones have no marker.
  private mutating func add(_ blocks: [Block], _ first: SlideLine) {
    var line = first
    for block in blocks {
      add(block, line)
      line.marker = .none
    }
    if blocks.isEmpty, first.marker != .none { pieces.append(.line(first)) }
  }

  private mutating func add(_ block: Block, _ form: SlideLine) {
    switch block {
    case .paragraph(let inlines): add(inlines, form)
    case .heading(_, let inlines):
      var line = form
      line.isHeading = true
      add([.strong(inlines)], line)
    case .list(let list): add(list, form)
    case .quote(let blocks):
      let before = style
      style.isItalic = true
      var line = form
      line.isItem = true
      add(blocks, line)
      style = before
    case .code(let code):
      for text in code.split(separator: "\n", omittingEmptySubsequences: true) {
        add([Inline.code(String(text))], form)
      }
    case .table(let table): pieces.append(.table(table))
    case .picture(let picture):
      pieces.append(.picture(picture))
      if !picture.captionLine.isEmpty { add(picture.captionLine, form) }
    case .fields(let fields):
      for field in fields {
        add([.strong(field.label + [.text(":")]), .text(" ")] + field.value, form)
      }
    // It repeats a table.
    case .chart(let chart): add(chart.inWords, form)
    // Notes are beside the slide, and a rule ends it.
    case .aside, .rule, .contents, .notes: break
    }
  }

  private mutating func add(_ inlines: [Inline], _ form: SlideLine) {
    var line = form
    Self.add(inlines, style, to: &line.runs)
    pieces.append(.line(line))
  }

  private mutating func add(_ list: List, _ form: SlideLine) {
    let isInList = form.isItem
    let level = min(isInList ? form.level + 1 : form.level, Self.levels - 1)
    // PowerPoint begins anew to count after a paragraph without a number.
    let isCounted = list.items.allSatisfy { item in
      item.dropFirst().allSatisfy { if case .list = $0 { true } else { false } }
    }
    var labelWidth = 0
    if case .numbered(let style, let start) = list.marker {
      labelWidth =
        list.items.indices.map { TextMeasure.extent(of: style.label(start &+ $0)).line }.max() ?? 0
    }
    for (index, item) in list.items.enumerated() {
      var line = SlideLine(runs: [], level: level, isItem: true, labelWidth: labelWidth)
      switch list.marker {
      case .bullet: line.marker = .bullet
      case .numbered(let style, let start):
        let number = start &+ index
        if isCounted, (1...32_767).contains(number), let form = style.powerPointForm {
          line.marker = .number(form: form, number)
        } else {
          line.marker = .label(style.label(number))
        }
      }
      add(item, line)
    }
  }

  // MARK: - Inlines

  private static func add(_ inlines: [Inline], _ style: SlideRun, to runs: inout [SlideRun]) {
    func add(_ text: String, _ change: (inout SlideRun) -> Void = { _ in }) {
      var run = style
      run.text = text
      change(&run)
      runs.append(run)
    }
    for inline in inlines.withMeaningsAsText {
      var inner = style
      switch inline {
      case .text(let text), .day(let text, _), .abbreviation(let text, _): add(text)
      case .badge(_, let text): add(text) { $0.isBold = true }
      case .code(let code): add(code) { $0.isCode = true }
      case .softBreak: add(" ")
      case .lineBreak: add("\n")
      case .emphasis(let content):
        inner.isItalic = true
        Self.add(content, inner, to: &runs)
      case .strong(let content):
        inner.isBold = true
        Self.add(content, inner, to: &runs)
      case .link(let destination, let content):
        inner.link = destination
        Self.add(content, inner, to: &runs)
      case .reference(let reference): add(reference.text)
      // A slide has no place for notes at its foot.
      case .note(let content):
        add(" (")
        Self.add(content, inner, to: &runs)
        add(")")
      }
    }
  }
}

extension NumberingStyle {
  /// PowerPoint's name for the form of the numbers; nil where it has none.
  fileprivate var powerPointForm: String? {
    let ending: String
    switch (prefix, suffix) {
    case ("", "."): ending = "Period"
    case ("", ")"): ending = "ParenR"
    case ("(", ")"): ending = "ParenBoth"
    default: return nil
    }
    switch scheme {
    case .decimal: return "arabic" + ending
    case .lowerLetter: return "alphaLc" + ending
    case .upperLetter: return "alphaUc" + ending
    case .lowerRoman: return "romanLc" + ending
    case .upperRoman: return "romanUc" + ending
    }
  }
}
