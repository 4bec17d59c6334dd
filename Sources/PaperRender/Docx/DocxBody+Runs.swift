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
    for inline in inlines.withMeaningsAsText {
      switch inline {
      case .text(let text), .day(let text, _), .abbreviation(let text, _): run(text, look)
      case .code(let code):
        var look = look
        look.role = .codeWord
        run(code, look)
      case .softBreak: run(" ", look)
      case .lineBreak: element("w:r") { $0.empty("w:br") }
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
      case .reference(let reference): self.reference(reference, look)
      case .note(let content): note(content)
      }
    }
  }

  private mutating func link(_ destination: String, _ content: [Inline], _ look: DocxRun) {
    guard let number = links.number(of: destination) else { return runs(content, look) }
    var look = look
    look.isLink = true
    look.role = .link
    element("w:hyperlink", ["r:id": .text("rIdLink\(number)"), "w:history": "1"]) {
      $0.runs(content, look)
    }
  }

  /// Writes one run of text.
  mutating func run(_ text: String, _ look: DocxRun) {
    element("w:r") {
      $0.properties(look)
      $0.runText(text)
    }
  }

  /// Writes the properties of a run.
  mutating func properties(_ look: DocxRun) {
    guard look.isBold || look.isItalic || look.role != nil else { return }
    element("w:rPr") {
      if let role = look.role { $0.property("w:rStyle", .text($0.style.id(role))) }
      if look.isBold { $0.bold() }
      if look.isItalic {
        $0.empty("w:i")
        $0.empty("w:iCs")
      }
      if look.isLink, look.role != .link { $0.property("w:u", "single") }
    }
  }
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
