/// Fills the holes of a line.
struct InlineFiller {
  let context: FillContext
  /// The value of `{{number}}` in a heading or `{{paragraph-number}}` in a paragraph; nil for none.
  var number: String?
  /// The number of the section around; nil for none.
  var section: String?

  /// Fills a line template.
  func fill(_ line: LineTemplate) -> [Inline] { fill(line.inlines) }

  /// Fills a whole line; spaces at its ends are removed.
  func fill(_ inlines: [TemplateInline]) -> [Inline] {
    var line = untidy(inlines).tidied()
    if case .text(let text)? = line.first {
      line[0] = .text(String(text.drop { $0 == " " }))
    }
    if case .text(var text)? = line.last {
      while text.last == " " { text.removeLast() }
      line[line.count - 1] = .text(text)
    }
    return line.tidied()
  }

  private func untidy(_ inlines: [TemplateInline]) -> [Inline] {
    var filled = FilledLine()
    add(inlines, to: &filled)
    return filled.finished
  }

  private func add(_ inlines: [TemplateInline], to filled: inout FilledLine) {
    for inline in inlines {
      switch inline {
      case .text(let text): filled.add(.text(text))
      case .code(let code): filled.add(.code(code))
      case .softBreak: filled.add(.softBreak)
      case .lineBreak: filled.add(.lineBreak)
      case .emphasis(let content): filled.add(untidy(content)) { .emphasis($0) }
      case .strong(let content): filled.add(untidy(content)) { .strong($0) }
      case .link(let texts, let content):
        let content = untidy(content)
        if let destination = destination(texts) {
          filled.add(content) { .link(destination: destination, $0) }
        } else {
          filled.add(content)
        }
      case .hole(let tag): filled.add(value(of: tag))
      case .number: filled.add(number.map { [.text($0)] } ?? [])
      case .section(let section):
        let turns = context.turns(of: section)
        if turns.isEmpty { filled.add([]) }
        for turn in turns {
          InlineFiller(context: turn, number: number, section: self.section)
            .add(section.content, to: &filled)
        }
      }
    }
  }

  private func value(of tag: TemplateTag) -> [Inline] {
    if tag.name == TemplateTag.paragraphNumber, !context.declares(tag.name) {
      return number.map { [.text($0)] } ?? []
    }
    return switch context.value(of: tag.name) {
    case .number(let style, let number)?: [.text(style.within(section).label(number))]
    case .text(let text)?: text.isEmpty ? [] : [.text(text)]
    case .day(let text, let iso, _)?: text.isEmpty ? [] : [.day(text, iso: iso)]
    case .line(let inlines)?: inlines.tidied()
    case .blocks?, .annex?, .flag?, .scopes?, nil: []
    }
  }

  /// The destination of a link; nil if part of it is unknown, because a partial address would be
  /// wrong.
  private func destination(_ texts: [TemplateText]) -> String? {
    var destination = ""
    for text in texts {
      switch text {
      case .text(let text): destination += text
      case .hole(let tag):
        switch context.value(of: tag.name) {
        case .text(let text)? where !text.isEmpty, .day(let text, _, _)? where !text.isEmpty:
          destination += text
        default: return nil
        }
      }
    }
    return destination
  }
}

/// A line that is being filled. If a hole prints nothing, one of the spaces around it is removed
/// too; there are no spaces beside a break.
private struct FilledLine {
  private var inlines: [Inline] = []
  private var isAfterGap = false

  /// Adds the value of a hole.
  mutating func add(_ content: [Inline]) {
    if content.isEmpty { isAfterGap = true }
    for inline in content { add(inline) }
  }

  mutating func add(_ content: [Inline], wrap: ([Inline]) -> Inline) {
    add(content.isEmpty ? [] : [wrap(content)])
  }

  mutating func add(_ inline: Inline) {
    switch inline {
    case .softBreak, .lineBreak:
      removeSpace()
      inlines.append(inline)
    case .text(let text) where text.hasPrefix(" ") && takesSpace:
      let rest = String(text.dropFirst())
      if rest.isEmpty { return }
      inlines.appendMerging(.text(rest))
    default: inlines.appendMerging(inline)
    }
    isAfterGap = false
  }

  var finished: [Inline] {
    var line = self
    if isAfterGap { line.removeSpace() }
    return line.inlines
  }

  /// Whether a space at this position would be superfluous.
  private var takesSpace: Bool {
    switch inlines.last {
    case nil: isAfterGap
    case .text(let text)?: isAfterGap && text.hasSuffix(" ")
    case .softBreak?, .lineBreak?: true
    default: false
    }
  }

  private mutating func removeSpace() {
    if case .text(let text)? = inlines.last, text.hasSuffix(" ") {
      inlines[inlines.count - 1] = .text(String(text.dropLast()))
    }
  }
}
