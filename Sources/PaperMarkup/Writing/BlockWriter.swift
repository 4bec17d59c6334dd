/// Writes blocks as lines of Markdown.
struct BlockWriter {
  /// The numbers by which notes are referred to.
  let notes: NoteNumbers

  /// The lines of blocks, with a blank line between each two; blocks without content have none.
  ///
  /// `around` is the marker of the list item that the blocks begin.
  func lines(of blocks: [Block], around: ListMarker? = nil) -> [String] {
    var lines: [String] = []
    var before = around
    for block in blocks {
      var marker: ListMarker?
      let written: [String]
      if case .list(let list) = block {
        let own = ListMarker(of: list, after: before)
        written = ListWriter(blocks: self).lines(of: list, marker: own)
        // Nothing else keeps apart two lists that are numbered alike.
        if !lines.isEmpty, !written.isEmpty, own == before { lines += ["", "<!-- -->"] }
        marker = own
      } else {
        written = self.lines(of: block)
      }
      guard !written.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines += written
      before = marker
    }
    return lines
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines): return lines(of: inlines)
    case .heading(let level, let inlines):
      let text = InlineWriter(notes: notes).write(inlines, in: .heading)
      let signs = String(repeating: "#", count: min(max(level, 1), 6))
      return [text.isEmpty ? signs : signs + " " + text]
    case .list(let list):
      return ListWriter(blocks: self).lines(of: list, marker: ListMarker(of: list, after: nil))
    case .quote(let blocks):
      let inner = lines(of: blocks)
      return inner.isEmpty ? [">"] : inner.map { $0.isEmpty ? ">" : "> " + $0 }
    case .code(let code): return CodeWriter.block(code)
    case .table(let table): return TableWriter(blocks: self).lines(of: table)
    case .fields(let fields): return lines(of: fields.map { .paragraph($0.labelledValue) })
    // Dashes could begin front matter, or turn the dash of an item into a line.
    case .rule: return ["***"]
    // What it shows stands in a table, and Markdown has no pictures of its own.
    case .chart: return []
    }
  }

  /// What notes say, each as the definition that others read as one, with a blank line before it.
  var definitions: [String] {
    notes.notes.enumerated().flatMap { index, content in
      let text = lines(of: content)
      return [""] + text.enumerated().map { ($0 == 0 ? "[^\(index + 1)]: " : "    ") + $1 }
    }
  }

  func lines(of paragraph: [Inline]) -> [String] {
    let text = InlineWriter(notes: notes).write(paragraph, in: .paragraph)
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }
}

extension Field {
  /// The fact in one line: its label in bold, a colon, and what is to be said.
  var labelledValue: [Inline] {
    let label = label.tidied()
    let value = value.tidied()
    if label.isEmpty { return value }
    let bold = Inline.strong(label + [.text(":")])
    return value.isEmpty ? [bold] : [bold, .text(" ")] + value
  }
}
