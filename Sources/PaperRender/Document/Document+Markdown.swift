import PaperMarkup

extension Document {
  /// The document as Markdown; what is not for publication says so before all else.
  package var markdown: String {
    guard let marking else { return MarkdownWriter.write(blocks) }
    return MarkdownWriter.write([.paragraph([.strong([.text(marking)])])] + blocks)
  }
}
