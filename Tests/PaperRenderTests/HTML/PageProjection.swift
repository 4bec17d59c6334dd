import PaperMarkup

@testable import PaperRender

/// What another program is to read in the page of a document, as `page_texts.py` says it.
struct PageProjection {
  private(set) var lines: [String] = []
  private let notes: NoteNumbers
  /// How often each note is referred to.
  private var uses: [Int]

  init(of document: Document) {
    notes = NoteNumbers(document.blocks)
    uses = notes.notes.map { _ in 0 }
    for block in document.blocks { add(block) }
    addNotes()
  }

  private mutating func addNotes() {
    guard !notes.isEmpty else { return }
    lines += ["h2 Notes", "ol 1 1"]
    for (place, note) in notes.notes.enumerated() {
      lines.append("li")
      let back = (1...max(1, uses[place])).map { use in
        uses[place] > 1 ? " ↩\u{FE0E}\u{A0}(\(use))" : " ↩\u{FE0E}"
      }
      addText(note + [.text(back.joined())])
      lines.append("end")
    }
    lines.append("end")
  }

  private mutating func add(_ blocks: [Block]) { for block in blocks { add(block) } }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let line): addText(line)
    case .heading(let level, let line): lines.append("h\(level) \(text(line))")
    case .list(let list): add(list)
    case .quote(let blocks):
      lines.append("quote")
      add(blocks)
      lines.append("end")
    case .aside(let label, let blocks):
      lines.append("aside")
      addText(label)
      add(blocks)
      lines.append("end")
    case .code(let code): lines.append("pre \(readable(code))")
    case .table(let table): add(table)
    case .fields(let fields):
      lines.append("dl")
      for field in fields {
        lines += ["dt \(text(field.label))", "dd \(text(field.value))"]
      }
      lines.append("end")
    case .rule: lines.append("rule")
    case .chart(let chart): addText(chart.captionLine)
    case .picture(let picture): addText(picture.captionLine)
    case .contents, .notes: break
    }
  }

  private mutating func addText(_ line: [Inline]) {
    let text = self.text(line)
    if !text.isEmpty { lines.append("text \(text)") }
  }

  private mutating func add(_ list: List) {
    var label: (Int) -> String? = { _ in nil }
    switch list.marker {
    case .bullet: lines.append("ul")
    case .numbered(let style, let start):
      let type =
        switch style.scheme {
        case .decimal: "1"
        case .lowerLetter: "a"
        case .upperLetter: "A"
        case .lowerRoman: "i"
        case .upperRoman: "I"
        }
      if style.label(1) == type + ".", style.scheme == .decimal || start > 0,
        !type.lowercased().contains("i") || start < 4_000
      {
        lines.append("ol \(type) \(start)")
      } else {
        lines.append("ol")
        label = { style.label(start + $0) }
      }
    }
    for (place, item) in list.items.enumerated() {
      lines.append("li")
      if let label = label(place) { lines.append("marker \(label)") }
      add(item)
      lines.append("end")
    }
    lines.append("end")
  }

  private mutating func add(_ table: Table) {
    lines.append("table")
    if !table.captionLine.isEmpty { lines.append("caption \(text(table.captionLine))") }
    if table.columns.contains(where: { !$0.isEmpty }) {
      lines.append("row")
      for column in table.columns {
        lines.append(column.isEmpty ? "cell" : "col header")
        addText(column)
        lines.append("end")
      }
      lines.append("end")
    }
    for row in table.rows {
      lines.append("row")
      for (place, cell) in row.enumerated() {
        lines.append(table.hasRowHeaders && place == 0 && !cell.isEmpty ? "row header" : "cell")
        add(cell)
        lines.append("end")
      }
      lines.append("end")
    }
    lines.append("end")
  }

  private mutating func text(_ line: [Inline]) -> String {
    // By bytes: a space with an accent is no space as a character.
    readable(joined(line)).utf8.split { [0x20, 0x09, 0x0A].contains($0) }
      .map { String($0) ?? "" }.joined(separator: " ")
  }

  private mutating func joined(_ line: [Inline]) -> String {
    var text = ""
    for inline in line { text += words(inline) }
    return text
  }

  private mutating func words(_ inline: Inline) -> String {
    switch inline {
    case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference:
      return inline.plainText
    case .emphasis(let content), .strong(let content): return joined(content)
    case .note(let content):
      guard let number = notes.number(of: content) else { return "" }
      uses[number - 1] += 1
      return String(number)
    case .link(let destination, let content):
      return content.plainText.allSatisfy(\.isWhitespace)
        ? SafeAddress.text(of: destination) ?? content.plainText : joined(content)
    }
  }

  /// What no page can hold is a mark.
  private func readable(_ text: String) -> String {
    text.replacing("\u{C}", with: "\u{FFFD}").replacing("\0", with: "\u{FFFD}")
  }
}
