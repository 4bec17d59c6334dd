/// Writes blocks as lines of Markdown.
struct BlockWriter {
  /// The numbers of the notes.
  let notes: NoteNumbers
  var rule = MarkdownWriter.Rule.asterisks
  /// Returns the address of a picture.
  let address: (PictureImage) -> String

  /// The writer of what is in items and quotes, where dashes could be markers.
  private var inner: BlockWriter { BlockWriter(notes: notes, address: address) }

  /// The lines of blocks, with a blank line between each two; blocks without content have no lines.
  ///
  /// `around` is the marker of the list item that the blocks begin, if there is one.
  func lines(of blocks: [Block], around: ListMarker? = nil) -> [String] {
    var lines: [String] = []
    var before = around
    for block in blocks {
      var marker: ListMarker?
      let written: [String]
      if case .list(let list) = block {
        let own = ListMarker(of: list, after: before)
        written = ListWriter(blocks: inner).lines(of: list, marker: own)
        // Two lists with the same marker can only be separated by a comment.
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
      return ListWriter(blocks: inner).lines(of: list, marker: ListMarker(of: list, after: nil))
    case .quote(let blocks):
      let quoted = inner.lines(of: blocks)
      return quoted.isEmpty ? [">"] : quoted.map { $0.isEmpty ? ">" : "> " + $0 }
    // A comment: programs that make slides of Markdown take it for the speaker's notes, and others
    // pass over it. It ends at the first `-->`.
    case .aside(_, let blocks):
      return ["<!--"] + lines(of: blocks).map { $0.replacing("-->", with: "--\\>") } + ["-->"]
    case .code(let code): return CodeWriter.block(code)
    case .table(let table): return TableWriter(blocks: self).lines(of: table)
    case .fields(let fields): return lines(of: fields.map { .paragraph($0.labelledValue) })
    case .rule: return [rule.rawValue]
    case .picture(let picture): return lines(of: picture)
    // The figures are in a table, and Markdown has no charts.
    case .chart(let chart): return lines(of: chart.inWords)
    case .contents(let contents):
      return lines(of: [.paragraph([.strong(contents.label)]), .list(contents.list)])
    // Readers of Markdown show notes at the end, so that a label here would be left alone.
    case .notes(let gathered): return Array(definitions(gathered.notes).dropFirst())
    }
  }

  /// A picture with its words, and its caption as its title. One with a number has its caption below it:
  /// a title is not on the page, and texts refer to that number.
  private func lines(of picture: Picture) -> [String] {
    let link = Inline.link(
      destination: address(picture.image), [.text(picture.alternative)])
    let image = "!" + lines(of: [link]).joined(separator: " ")
    if picture.mark?.label != nil {
      return [image, ""] + lines(of: [.strong(picture.captionLine)])
    }
    let caption = picture.caption.plainText
    guard !caption.isEmpty else { return [image] }
    var title = ""
    let scalars = Array(caption.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"", "\\": title += "\\" + String(scalar)
      case "&" where CharacterReference.begins(at: index, in: scalars): title += "&amp;"
      case "\n", "\r": title += " "
      default: title.unicodeScalars.append(scalar)
      }
    }
    return [image.dropLast() + " \"\(title)\")"]
  }

  /// The definitions of the notes that are not gathered before the end.
  var definitions: [String] { definitions(notes.rest) }

  /// The definitions of notes, each preceded by a blank line so that all parsers recognise it.
  private func definitions(_ positions: Range<Int>) -> [String] {
    positions.flatMap { index in
      let text = lines(of: notes.notes[index])
      return [""] + text.enumerated().map { ($0 == 0 ? "[^\(index + 1)]: " : "    ") + $1 }
    }
  }

  func lines(of paragraph: [Inline]) -> [String] {
    let text = InlineWriter(notes: notes).write(paragraph, in: .paragraph)
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }
}

extension Field {
  /// The fact in one line: its label in bold, a colon, and the value.
  var labelledValue: [Inline] {
    let label = label.tidied()
    let value = value.tidied()
    if label.isEmpty { return value }
    let bold = Inline.strong(label + [.text(":")])
    return value.isEmpty ? [bold] : [bold, .text(" ")] + value
  }
}
