import PaperMarkup
import PaperModel

/// Splits the blocks of a briefing's body into slides.
///
/// A thematic break, `---`, ends a slide, and a line `Note:` begins the speaker's notes of one.
struct SlideReader {
  /// The line that begins the notes, as in reveal.js; `Notes:` is the same.
  private static let noteMarks: Set<String> = ["note:", "notes:"]

  private(set) var diagnostics: [Diagnostic] = []
  private var slides: [Slide] = []
  private var title: Placed<[Prose.Inline]>?
  private var content: [Prose.Block] = []
  private var notes: [Prose.Block]?
  private var start: InputRange?

  /// The slides, in order. Without any text there is none.
  static func slides(_ blocks: [BodyBlock]) -> (slides: [Slide], diagnostics: [Diagnostic]) {
    var reader = SlideReader()
    for block in blocks { reader.add(block) }
    if let last = blocks.last { reader.endSlide(at: last.range) }
    return (reader.slides, reader.diagnostics)
  }

  private mutating func add(_ block: BodyBlock) {
    if case .rule = block.block {
      endSlide(at: block.range)
      return
    }
    start = start ?? block.range
    if notes != nil {
      notes?.append(block.block)
      return
    }
    switch block.block {
    case .heading(let level, let line):
      if level == 2, block.range.start.line < block.range.end.line {
        diagnostics.append(Self.joinedBreak(block.range))
      }
      if title == nil {
        title = Placed(line, at: block.range)
      } else {
        content.append(block.block)
      }
    case .paragraph(let line):
      if let first = Self.notesBegun(by: line) {
        notes = first.isEmpty ? [] : [.paragraph(first)]
      } else {
        content.append(block.block)
      }
    case .list, .quote, .code, .table, .picture, .rule: content.append(block.block)
    }
  }

  private mutating func endSlide(at range: InputRange) {
    slides.append(
      Slide(title: title, content: content, notes: notes ?? [], range: start ?? range))
    (title, content, notes, start) = (nil, [], nil, nil)
  }

  /// The rest of a paragraph whose first line begins the notes; nil for any other paragraph.
  private static func notesBegun(by line: [Prose.Inline]) -> [Prose.Inline]? {
    guard case .text(let text)? = line.first?.content,
      noteMarks.contains(text.trimmingWhiteSpace.lowercased())
    else { return nil }
    guard line.count > 1 else { return [] }
    switch line[1].content {
    case .softBreak, .lineBreak: return Array(line.dropFirst(2))
    default: return nil
    }
  }

  /// CommonMark makes a heading of a line with `---` directly below it.
  private static func joinedBreak(_ range: InputRange) -> Diagnostic {
    Diagnostic(
      rule: "joined-slide-break",
      "'---' directly below a line makes a heading of it, and no new slide", at: range,
      help: "leave an empty line before '---'; a heading begins with number signs")
  }
}
