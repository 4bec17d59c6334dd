import PaperMarkup

/// What readers have to find in a Word file: a line for each paragraph and each edge of a table.
struct DocxProjection {
  private(set) var lines: [String] = []

  init(_ blocks: [Block]) {
    add(blocks, depth: 0, item: nil)
    for note in notes { lines.append("note|" + Self.plain(note.plainText)) }
  }

  /// What notes say, in the order of their numbers.
  private var notes: [[Inline]] = []

  /// The same as pandoc tells it: without numbers and kinds of paragraphs.
  private(set) var words: [String] = []

  /// With nothing but single spaces between words, and no character that XML cannot hold.
  static func plain(_ text: String) -> String {
    let sound = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09, 0x0A: scalar
          case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: "\u{FFFD}"
          default: scalar
          }
        }))
    return sound.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map(String.init).joined(separator: " ")
  }

  private struct Item {
    let label: String
    /// Nil for a number that Word does not write itself.
    let level: Int?
  }

  private mutating func add(_ blocks: [Block], depth: Int, item: Item?) {
    var item = item
    if item != nil, !Self.hasLine(blocks.first) {
      add("p", "", [], item)
      item = nil
    }
    for block in blocks {
      add(block, depth: depth, item: item)
      item = nil
    }
  }

  private static func hasLine(_ block: Block?) -> Bool {
    switch block {
    case .quote(let blocks): hasLine(blocks.first)
    case nil, .list, .table, .chart: false
    default: true
    }
  }

  /// - Parameter line: what follows the text.
  private mutating func add(_ kind: String, _ text: String, _ line: [Inline], _ item: Item?) {
    // Where a note is referred to for the second time its number is a text.
    let (ofDocx, ofPandoc) = wordText(line)
    addLine(kind, text + ofDocx, item)
    addWords(kind, text + ofPandoc, item)
  }

  private mutating func wordText(_ line: [Inline]) -> (docx: String, pandoc: String) {
    var text = (docx: "", pandoc: "")
    for inline in line {
      switch inline {
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference:
        text.docx += inline.plainText
        text.pandoc += inline.plainText
      case .emphasis(let content), .strong(let content), .link(_, let content):
        let inner = wordText(content)
        text.docx += inner.docx
        text.pandoc += inner.pandoc
      case .note(let content):
        if let place = notes.firstIndex(of: content) {
          text.docx += String(place + 1)
          text.pandoc += String(place + 1)
        } else {
          notes.append(content)
          text.pandoc += "{" + Self.plain(content.plainText) + "}"
        }
      }
    }
    return text
  }

  private mutating func addLine(_ kind: String, _ text: String, _ item: Item?) {
    let isCounted = item?.level != nil
    let label = isCounted ? "" : item.map { $0.label + " " } ?? ""
    let text = Self.plain(label + text)
    if let level = item?.level {
      lines.append("i\(level)|\(Self.plain(item?.label ?? ""))|\(text)")
    } else if !text.isEmpty || kind == "rule" {
      lines.append("\(kind)|\(text)")
    }
  }

  private mutating func addWords(_ kind: String, _ text: String, _ item: Item?) {
    let isCounted = item?.level != nil
    let label = isCounted ? "" : item.map { $0.label + " " } ?? ""
    let text = Self.plain(label + text)
    if !text.isEmpty { words.append((kind.hasPrefix("h") ? kind : "p") + "|" + text) }
  }

  private mutating func mark(_ mark: String) {
    lines.append(mark)
    words.append(mark)
  }

  private mutating func add(_ block: Block, depth: Int, item: Item?) {
    switch block {
    case .paragraph(let inlines): add("p", "", inlines, item)
    case .heading(let level, let inlines): add("h\(level)", "", inlines, nil)
    case .code(let code): add("code", code, [], item)
    case .quote(let blocks): add(blocks, depth: depth, item: item)
    case .aside(let label, let blocks):
      add([.paragraph([.strong(label)])] + blocks, depth: depth, item: item)
    case .rule: add("rule", "", [], item)
    case .contents(let contents):
      add("p", "", [.strong(contents.label)], nil)
      for heading in contents.headings where contents.levels.contains(heading.level) {
        add("p", "", [.text(heading.text)], nil)
      }
    case .picture(let picture):
      lines.append("chart|\(Self.plain(picture.alternative))")
      if !picture.captionLine.isEmpty { add("caption", "", picture.captionLine, nil) }
    case .chart(let chart):
      if !chart.captionLine.isEmpty { add("caption", "", chart.captionLine, nil) }
      lines.append("chart|\(Self.plain(chart.words))")
    case .notes: break
    case .fields(let fields):
      for (index, field) in fields.enumerated() {
        add("p", "", field.label + [.text(": ")] + field.value, index == 0 ? item : nil)
      }
    case .list(let list):
      let level = min(depth, 8)
      for (index, blocks) in list.items.enumerated() {
        switch list.marker {
        case .bullet:
          add(blocks, depth: depth + 1, item: Item(label: level % 2 == 0 ? "•" : "–", level: level))
        case .numbered(let style, let start):
          let last = start + list.items.count - 1
          let range: ClosedRange<Int> =
            switch style.scheme {
            case .decimal: 0...32_767
            case .lowerLetter, .upperLetter: 1...27
            case .lowerRoman, .upperRoman: 1...3_999
            }
          let isCounted = range.contains(start) && range.contains(last)
          add(
            blocks, depth: depth + 1,
            item: Item(label: style.label(start + index), level: isCounted ? level : nil))
        }
      }
    case .table(let table):
      if !table.captionLine.isEmpty { add("caption", "", table.captionLine, nil) }
      mark("table|")
      for row in [table.columns.map { [.paragraph($0)] }] + table.rows {
        mark("row|")
        for cell in row {
          mark("cell|")
          add(cell, depth: 0, item: nil)
        }
      }
    }
  }
}
