import PaperMarkup

/// The formatting of a run of text.
struct DocxRun {
  var isBold = false
  var isItalic = false
  var isLink = false
  /// The character style; nil for none.
  var role: DocxRole?
}

extension DocxBody {
  /// Writes the text of a line.
  mutating func runs(_ inlines: [Inline], _ look: DocxRun = DocxRun()) {
    for inline in inlines.withDaysAsText {
      switch inline {
      case .text(let text), .day(let text, _): run(text, look)
      case .code(let code):
        var look = look
        look.role = .codeWord
        run(code, look)
      case .softBreak: run(" ", look)
      case .lineBreak: bytes.markup("<w:r><w:br/></w:r>")
      case .emphasis(let content):
        var look = look
        look.isItalic = true
        runs(content, look)
      case .strong(let content):
        var look = look
        look.isBold = true
        runs(content, look)
      case .link(let destination, let content): link(destination, content, look)
      case .badge(let tone, let word):
        var look = look
        look.role = DocxRole(tone)
        run(word, look)
      case .note(let content): note(content)
      }
    }
  }

  private mutating func link(_ destination: String, _ content: [Inline], _ look: DocxRun) {
    guard let number = links.number(of: destination) else { return runs(content, look) }
    var look = look
    look.isLink = true
    look.role = .link
    bytes.markup("<w:hyperlink r:id=\"rIdLink")
    bytes.number(number)
    bytes.markup("\" w:history=\"1\">")
    runs(content, look)
    bytes.markup("</w:hyperlink>")
  }

  /// Writes one run of text.
  mutating func run(_ text: String, _ look: DocxRun) {
    bytes.markup("<w:r>")
    if look.isBold || look.isItalic || look.role != nil {
      bytes.markup("<w:rPr>")
      if let role = look.role {
        bytes.markup("<w:rStyle w:val=\"")
        bytes.text(style.id(role))
        bytes.markup("\"/>")
      }
      if look.isBold { bytes.markup("<w:b/><w:bCs/>") }
      if look.isItalic { bytes.markup("<w:i/><w:iCs/>") }
      if look.isLink, look.role != .link { bytes.markup("<w:u w:val=\"single\"/>") }
      bytes.markup("</w:rPr>")
    }
    bytes.markup("<w:t xml:space=\"preserve\">")
    bytes.text(text)
    bytes.markup("</w:t></w:r>")
  }
}

extension MarkupBytes {
  mutating func space() { markup("<w:t xml:space=\"preserve\"> </w:t>") }
}

extension DocxRole {
  fileprivate init(_ tone: Inline.Tone) {
    switch tone {
    case .good: self = .good
    case .doubtful: self = .doubtful
    case .bad: self = .bad
    case .neutral: self = .neutral
    }
  }
}
