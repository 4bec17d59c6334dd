import PaperMarkup

extension Document {
  /// The document as Markdown. The marking comes first if it is not for publication.
  package var markdown: String {
    guard let marking else { return MarkdownWriter.write(blocks) }
    return MarkdownWriter.write([.paragraph([.strong([.text(marking)])])] + blocks)
  }
}
