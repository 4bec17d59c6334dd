/// Writes blocks as GitHub-flavoured Markdown that can be read back as the same blocks.
///
/// What Markdown cannot represent is written in the nearest readable form: fields as paragraphs
/// that begin with a bold label, the caption of a table as a bold paragraph, numbers such as `i)`
/// as the text of bullets, the blocks of a cell as HTML on its line. Notes are written at the end,
/// in the order in which they are used.
package struct MarkdownWriter {
  /// How rules are written.
  package enum Rule: String, Sendable {
    /// `---` could begin front matter, or turn the dash of an item into a rule.
    case asterisks = "***"
    /// As between slides, which are never within an item.
    case dashes = "---"
  }

  /// The blocks as text that ends in one line end; empty if there are no blocks.
  /// - Parameter address: returns the address of a picture; that in the workspace if left out.
  package static func write(
    _ blocks: [Block], rule: Rule = .asterisks,
    address: (PictureImage) -> String = { $0.path }
  ) -> String {
    withoutActuallyEscaping(address) { address in
      write(blocks, with: BlockWriter(notes: NoteNumbers(blocks), rule: rule, address: address))
    }
  }

  private static func write(_ blocks: [Block], with writer: BlockWriter) -> String {
    let lines = writer.lines(of: blocks) + writer.definitions
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}
