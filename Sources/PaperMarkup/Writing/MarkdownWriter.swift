/// Writes blocks as GitHub-flavoured Markdown, which reads back as the same blocks.
///
/// What Markdown has no form for is written as the nearest thing that reads well: fields as
/// paragraphs that begin with a bold label, the caption of a table as a bold paragraph, numbers such
/// as `i)` as the text of bullets, the blocks of a cell as HTML within its line. What notes say stands
/// at the end, in the order in which they are used.
package struct MarkdownWriter {
  /// The blocks as text that ends in one line end; nothing for no blocks.
  package static func write(_ blocks: [Block]) -> String {
    let writer = BlockWriter(notes: NoteNumbers(blocks))
    let lines = writer.lines(of: blocks) + writer.definitions
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}
