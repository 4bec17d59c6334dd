import PaperMarkup
import PaperModel

/// Splits the blocks of a paper's body into sections.
struct SectionReader {
  private(set) var diagnostics: [Diagnostic] = []
  private var blocks: ArraySlice<BodyBlock>

  private init(_ blocks: [BodyBlock]) { self.blocks = blocks[...] }

  /// The text before the first section, and the sections, each of which begins with a heading of
  /// level 2. Headings of level 1 are errors, and so is text before the first one for which the house
  /// has no place.
  static func sections(
    _ blocks: [BodyBlock], takesOpening: Bool
  ) -> (opening: [Prose.Block], sections: [Section], diagnostics: [Diagnostic]) {
    var reader = SectionReader(blocks)
    let opening = takesOpening ? reader.content() : []
    var sections: [Section] = []
    while let first = reader.blocks.first {
      if case .heading(let level, let text) = first.block {
        reader.blocks.removeFirst()
        if level == 1 {
          reader.diagnostics.append(
            Diagnostic(
              rule: "title-in-text", "a section begins with two number signs", at: first.range,
              help: "the title comes from 'subject'; write '## \(text.plainText)'"))
        }
        sections.append(reader.section(level: max(level, 2), text, at: first.range))
      } else {
        reader.diagnostics.append(
          Diagnostic(
            rule: "text-before-heading", "text comes before the first heading",
            at: first.range, help: "begin with a heading such as '## Purpose'"))
        _ = reader.content()
      }
    }
    return (opening, sections, reader.diagnostics)
  }

  private mutating func section(
    level: Int, _ heading: [Prose.Inline], at range: InputRange
  ) -> Section {
    let content = content()
    var subsections: [Section] = []
    while let next = blocks.first, case .heading(let below, let text) = next.block, below > level {
      blocks.removeFirst()
      subsections.append(section(level: below, text, at: next.range))
    }
    return Section(heading: Placed(heading, at: range), content: content, subsections: subsections)
  }

  /// Takes the blocks up to the next heading.
  private mutating func content() -> [Prose.Block] {
    var content: [Prose.Block] = []
    while let next = blocks.first {
      if case .heading = next.block { break }
      content.append(next.block)
      blocks.removeFirst()
    }
    return content
  }
}
